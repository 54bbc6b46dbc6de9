"""Who is named to ask while somebody is away, with the addresses that are given."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from afterword.core.facts.correspondent import Correspondent
from afterword.core.reading.absence.language import Language
from afterword.core.reading.absence.plain import ADDRESS, small
from afterword.core.reading.absence.said import Said

MOST: Final = 10
_PART: Final = r"[^\W\d_a-zà-öø-ÿ\u3040-\u9fff][^\W\d_]*(?:[.'’-][^\W\d_]+)*\.?"
_OF: Final = (
    r"(?:van der |van den |van de |van |von der |von |de la |de los |de |del |della |di |da |dos |du |"
    r"la |le |bin |al |ter |zu )?"
)
_NAME: Final = re.compile(rf"{_PART}(?: {_OF}{_PART}){{0,5}}")
_NEAR: Final = 70
_EAST_NAME: Final = re.compile(r"([\u4e00-\u9fff]{2,6})(?:さん|様|先生|女士|同事)?[ (:：<（,，]{0,3}$")
_EAST_WORDS: Final = re.compile(r"请|請|联系|聯繫|聯絡|联络|同事|找|或|和|邮件|的|部门|経理|人事部")
_AT: Final = re.compile(r"[ (]*(?:\(at\)|\[at\])[ )]*", re.IGNORECASE)
_OPENING_NAME: Final = re.compile(r"[ ,;(]*$")


def stand_ins_in(words: str, read: Sequence[Said], own: Sequence[str]) -> tuple[Correspondent, ...]:
    """Each once, in the order in which they stand."""
    never = {address.lower() for address in own}
    found: dict[str, Correspondent] = {}
    asked = False
    for one in read:
        text = words[one.start : one.end]
        asks = _ask(one.language).search(small(text)) is not None
        if asks or (asked and _lists(text)):
            for person in _people(text, one.language, asks=asks):
                key = (person.address or person.name).lower()
                if key not in never and len(found) < MOST and not _named_already(found, person):
                    found.setdefault(key, person)
        asked = asks or (asked and (ADDRESS.search(text) is not None or not text.strip()))
    return tuple(found.values())


def _named_already(found: dict[str, Correspondent], person: Correspondent) -> bool:
    return not person.address and any(person.name in one.name for one in found.values())


def _lists(text: str) -> bool:
    """Whether a line below "please contact" only names somebody."""
    return ADDRESS.search(text) is not None and len(text.split()) <= 14


def _people(text: str, language: Language, *, asks: bool) -> Iterator[Correspondent]:
    names = list(_names(text, language))
    taken: set[int] = set()
    at = 0
    addresses = list(ADDRESS.finditer(text))
    for found in addresses:
        begin, at = at, found.end()
        if _me(language).search(small(text[max(begin, found.start() - 40) : found.start()])):
            continue
        number = _name_of(text, names, begin, found, [one for one in names if one[0] >= begin])
        if number is not None:
            taken.add(number)
        name = names[number][2] if number is not None else _eastern(text[begin : found.start()])
        yield Correspondent(name, _AT.sub("@", found.group()).strip("'").rstrip("."))
    if asks and (not addresses or taken):
        for number, (start, _, name) in enumerate(names):
            if number not in taken and _is_asked(text, start, name, language):
                yield Correspondent(name, "")


def _name_of(
    text: str,
    names: Sequence[tuple[int, int, str]],
    begin: int,
    found: re.Match[str],
    near: Sequence[tuple[int, int, str]],
) -> int | None:
    """The name before the address, else one in brackets behind it."""
    before = [one for one in near if one[1] <= found.start() and found.start() - one[1] <= _NEAR]
    if before:
        return names.index(before[-1])
    behind = [
        one
        for one in near
        if 0 <= one[0] - found.end() <= 3 and text[found.end() : one[0]].strip() in ("(", "-", "<", "")
    ]
    del begin
    return names.index(behind[0]) if behind else None


def _eastern(before: str) -> str:
    found = _EAST_NAME.search(before)
    return _EAST_WORDS.split(found[1])[-1] if found else ""


def _names(text: str, language: Language) -> Iterator[tuple[int, int, str]]:
    """Runs of words with capitals, without titles, and without words that are nobody's name."""
    hidden = ADDRESS.sub(lambda found: " " * len(found.group()), text)
    for found in _NAME.finditer(hidden):
        kept: list[str] = []
        titled = False
        for word in found.group().split(" "):
            low = word.strip(".").lower()
            if low in _titles(language):
                kept, titled = [], True
            elif low in _no_names(language):
                kept, titled = [], False
            else:
                kept.append(word)
        while kept and kept[0].islower():
            kept = kept[1:]
        name = " ".join(kept).rstrip(".")
        if name and (found.group().rstrip(".").endswith(name)):
            yield found.end() - len(name) - found.group().endswith("."), found.end(), name
        del titled


def _is_asked(text: str, start: int, name: str, language: Language) -> bool:
    """A name without an address: it has two words, or stands right behind the words that send us there."""
    before = small(text[max(start - 30, 0) : start])
    if _me(language).search(before) or name.isupper():
        return False
    right_behind = any(not before[found.end() :].strip(" ,:(") for found in _ask(language).finditer(before))
    titled = before.rstrip(" .").rpartition(" ")[2] in _titles(language)
    return " " in name or right_behind or titled


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
