"""Who is named to ask while somebody is away, with the addresses that are given."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from afterword.core.facts.correspondent import Correspondent
from afterword.core.reading.absence.given import is_given, is_label, is_of, is_own, is_right_before
from afterword.core.reading.absence.language import Language
from afterword.core.reading.absence.plain import ADDRESS, small
from afterword.core.reading.absence.said import Said, patterns
from afterword.core.reading.newtext.parts import parts_of

MOST: Final = 10
_SHORT: Final = 4
_NEXT: Final = 12
_FEW: Final = 5
_PART: Final = r"[^\W\d_a-zà-öø-ÿ\u3040-\u9fff][^\W\d_]*(?:[.'’-][^\W\d_]+)*\.?"
_OF: Final = (
    r"(?:van der |van den |van de |van |von der |von |de la |de los |de |del |della |di |da |dos |du |"
    r"la |le |bin |al |ter |zu )?"
)
_NAME: Final = re.compile(rf"{_PART}(?: {_OF}{_PART}){{0,5}}")
_WITHIN: Final = frozenset({"le", "la", "de", "du", "da", "di", "van", "von", "ten", "ter"})
"""Stands in the middle of a name with a capital too: "Yann Le Goff"."""
_TITLED: Final = re.compile(r"\b(?:frau|herrn?|mrs?|ms|mme|madame|monsieur|sra?|sig|dr)\.? $", re.IGNORECASE)
"""Right before a name, which is no label then: "Frau Lux: lux@…"."""
_NEAR: Final = 70
_EAST_NAME: Final = re.compile(r"([\u4e00-\u9fff]{2,6})(?:さん|様|先生|女士|同事)?[ (:：<（,，]{0,3}$")
_EAST_WORDS: Final = re.compile(r"请|請|至|联系|聯繫|聯絡|联络|同事|找|或|和|邮件|的|部门|経理|人事部")
_MAY: Final = re.compile(r"(?:['’]s|(?:['’]s)? (?:is|will|can|wird|kann|est|va|peut|puede|está|va a)) ")
_AT: Final = re.compile(r"[ (]*(?:\(at\)|\[at\])[ )]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Name:
    """Where a name stands in a sentence."""

    start: int
    end: int
    name: str


def stand_ins_in(words: str, read: Sequence[Said], own: Sequence[str]) -> tuple[Correspondent, ...]:
    """Each once, in the order in which they stand."""
    never = {address.lower() for address in own}
    signed = {address.lower() for address in ADDRESS.findall(parts_of(words).signature)}
    found: dict[str, Correspondent] = {}
    waits = False  # for the list that "please contact:" announces
    before: Sequence[Name] = ()
    for one in read:
        text = words[one.start : one.end]
        asks = _ask(one.language).search(small(text)) is not None and (waits or not is_own(text))
        if waits and found and text.startswith("\n") and not asks:
            waits = False
        sent = asks or (waits and _lists(text))
        people = list(_people(text, one.language, asks=asks, sent=sent))
        for person in people:
            if person.address.lower() not in never and (sent or _leads(text, person.address, signed)):
                _put(found, _named(person, before))
        goes_on = bool(people) or len(text.split()) <= _SHORT
        waits = (asks and (not people or ":" in text)) or (waits and goes_on)
        before = list(_names(text, one.language))
    return tuple(found.values())


def _leads(text: str, address: str, signed: Container[str]) -> bool:
    """Whether it stands in no signature, or behind a label of what one writes there for."""
    label, colon, _ = text.partition(address)[0].partition(":")
    return address.lower() not in signed or (bool(colon) and not any(letter.isdigit() for letter in label))


def _named(person: Correspondent, before: Sequence[Name]) -> Correspondent:
    """With the name of whom the sentence before spoke, where the address has it."""
    named = [one.name for one in before if " " in one.name and is_of(one.name, person.address)]
    return Correspondent(named[-1], person.address) if named and not person.name else person


def _put(found: dict[str, Correspondent], person: Correspondent) -> None:
    """Add whom we do not have yet; an address goes to the name that it belongs to."""
    whose = next((known for known, one in found.items() if _is_whose(one, person)), None)
    if whose is not None:
        found[whose] = Correspondent(found[whose].name, person.address)
    elif len(found) < MOST and not _named_already(found, person):
        found.setdefault((person.address or person.name).lower(), person)


def _is_whose(one: Correspondent, person: Correspondent) -> bool:
    """As in "Lee Park covers for me. You can write to him at lee.park@…"."""
    return not one.address and bool(person.address) and person.name in one.name and is_of(one.name, person.address)


def _named_already(found: dict[str, Correspondent], person: Correspondent) -> bool:
    return not person.address and any(person.name in one.name for one in found.values())


def _lists(text: str) -> bool:
    """Whether a line below "please contact" only names somebody."""
    return ADDRESS.search(text) is not None and len(text.split()) <= 14


def _people(text: str, language: Language, *, asks: bool, sent: bool) -> Iterator[Correspondent]:
    """Those with an address, then those with a name alone; unless we are sent to them, those that are given."""
    names = list(_names(text, language))
    addresses = list(ADDRESS.finditer(text))
    taken: set[int] = set()
    begin = 0
    for found in addresses:
        mine = _me(language).search(small(text[max(begin, found.start() - 40) : found.start()]))
        if not mine and (sent or _is_given(text, names, begin, found)):
            number = _name_of(text, names, begin, found)
            taken.update(() if number is None else (number,))
            name = names[number].name if number is not None else _eastern(text[begin : found.start()])
            yield Correspondent(name, _AT.sub("@", found.group()).strip("'").rstrip("."))
        begin = found.end()
    for number, one in enumerate(names if asks else []):
        if number not in taken and _is_asked(text, one, language, loosely=not addresses or bool(taken)):
            yield Correspondent(one.name, "")


def _is_given(text: str, names: Sequence[Name], begin: int, found: re.Match[str]) -> bool:
    start = max(text.rfind("\n", 0, found.start()) + 1, begin)
    beside = [one for one in names if start <= one.start and one.end <= found.start()]
    near = [one.start - start for one in beside if _is_beside(one, text[one.end : found.start()], found.group())]
    told = any(is_of(one.name, found.group()) for one in beside)
    return is_given(text[start : found.start()], near[-1] if near else None, text[found.end() :], told=told)


def _is_beside(one: Name, between: str, address: str) -> bool:
    return is_right_before(between) and not is_label(one.name, between, address)


def _name_of(text: str, names: Sequence[Name], begin: int, found: re.Match[str]) -> int | None:
    """The name before the address, else one in brackets behind it."""
    before = [
        number
        for number, one in enumerate(names)
        if begin <= one.start and one.end <= found.start() and _belongs(text, one, found)
    ]
    behind = [
        number
        for number, one in enumerate(names)
        if 0 <= one.start - found.end() <= 3 and text[found.end() : one.start].strip(" ") in ("(", "-", "<", "")
    ]
    return before[-1] if before else next(iter(behind), None)


def _belongs(text: str, one: Name, found: re.Match[str]) -> bool:
    """A single word far before an address is its name only where the address has it."""
    between = text[one.end : found.start()]
    if is_label(one.name, between, found.group()) and not _TITLED.search(text[: one.start]):
        return False
    near = len(between) <= _NEAR and (" " in one.name or len(between.split()) <= _FEW)
    return near or is_of(one.name, found.group())


def _eastern(before: str) -> str:
    found = _EAST_NAME.search(before)
    return _EAST_WORDS.split(found[1])[-1] if found else ""


def _names(text: str, language: Language) -> Iterator[Name]:
    """Runs of words with capitals, without titles, and without words that are nobody's name."""
    hidden = ADDRESS.sub(lambda found: " " * len(found.group()), text)
    for found in _NAME.finditer(hidden):
        kept: list[str] = []
        for word in found.group().split(" "):
            low = word.strip(".").replace("’", "'").lower()
            nobodys = low in _titles(language) or low in _no_names(language)
            within = bool(kept) and (word.islower() or low in _WITHIN)
            kept = [*kept, word] if within or not (nobodys or word.islower()) else []
        name = " ".join(kept).rstrip(".")
        if name:
            end = found.end() - found.group().endswith(".")
            whole = re.sub("['’]s$", "", name)
            yield Name(end - len(name), end - len(name) + len(whole), whole)


def _is_asked(text: str, one: Name, language: Language, *, loosely: bool) -> bool:
    """A name without an address stands right behind the words that send us there; `loosely`: or has two words."""
    before = small(text[max(one.start - 30, 0) : one.start])
    away = patterns(language).away.search(small(text[one.end : one.end + 40]))
    if _me(language).search(before) or one.name.isupper() or (away and away.start() < _NEXT):
        return False
    right_behind = any(not before[found.end() :].strip(" ,:(") for found in _ask(language).finditer(before))
    behind = small(text[one.end : one.end + 60])
    may = _MAY.match(behind)
    acts = may is not None and _ask(language).match(behind, may.end()) is not None
    titled = before.rstrip(" .").rpartition(" ")[2] in _titles(language)
    return right_behind or titled or acts or (loosely and " " in one.name)


@cache
def _ask(language: Language) -> re.Pattern[str]:
    return re.compile(language.contacts.ask)


@cache
def _me(language: Language) -> re.Pattern[str]:
    return re.compile(language.contacts.me)


@cache
def _titles(language: Language) -> frozenset[str]:
    return frozenset(language.contacts.titles.split("|"))


@cache
def _no_names(language: Language) -> frozenset[str]:
    days = (
        name for names in (*language.days.months, *language.days.weekdays) for name in names.split("|") if len(name) > 3
    )
    return frozenset((*language.contacts.no_names.split(), *days))
