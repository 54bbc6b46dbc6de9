"""How a person is called in a greeting and a candidate under a note; nothing is guessed that the name does not say."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from afterword.core.facts.person import Person
from afterword.core.facts.voice import Address
from afterword.core.facts.words import Language
from afterword.core.naming.capitals import in_order_of_capitals
from afterword.core.naming.parted import FAR_SCRIPTS, Name, parted
from afterword.core.naming.particles import is_particle
from afterword.core.naming.titles import as_said
from afterword.core.writing.prose.tidy import one_line

LONGEST_NAME = 60
_FIRST_NAMES_OF_TWO = re.compile(r"[^\W\d_][\w'’-]* (?:and|&|und|et|y) [^\W\d_][\w'’-]*")
_SUFFIXES = re.compile(r"(?:,?\s+(?:ph\.?d|md|mba|cpa|esq|jr|sr|ii|iii|iv|rn|pmp)\.?)+$", re.IGNORECASE)
_ASIDE = re.compile(r"\s*[(\[{<][^)\]}>]{0,80}[)\]}>]|\s+[|–—-]\s.{0,200}$")
_NO_NAME = re.compile(
    r"[?/=<>_*$%\d]|\b(?:unknown|tbd|tba|n\.a|none|nobody|someone|somebody|anyone|the|hr|team|hiring|manager|recruiter"
    r"|recruiting|recruitment|talent|interviewer|coordinator|panel|engineer|guy|girl|lady|woman|dude|boss|colleague"
    r"|office|department|people ops|ceo|cto|cfo|coo|hello|test|name|sir or madam|whom)\b",
    re.IGNORECASE,
)
"""What somebody wrote who did not know the name."""
_NAMES_TOO = re.compile(r"^Lady(?= [A-Z])|^The(?= Hon\b)|\bGuy(?= [A-Z])|(?<=[a-z] )(?:Guy|Name|Office)$")
"""Titles and names among those words."""


@lru_cache(maxsize=1_024)
def full_name(name: str) -> str:
    """The name as a person writes it: "Ruiz, Dana (she/her)" is Dana Ruiz; "" where it is no usable name.

    MARTIN Sophie is Sophie Martin: capitals mark the family name.
    """
    line = _usable(name)
    return _cased(_given_name_first(line)) if line else ""


def company_named(name: str) -> str:
    """A company's name as one writes it; "" where it is no usable name."""
    line = _usable(name)
    shouted = line.isupper() and len(line) > 3
    return " ".join(word[:1].upper() + word[1:].lower() for word in line.split()) if shouted or line.islower() else line


def _usable(name: str) -> str:
    """The line without signs, asides and degrees behind the name; "" where it names nobody."""
    drawn = "".join(char for char in name[:1_000] if unicodedata.category(char) != "So")
    line = _ASIDE.sub("", one_line(drawn, LONGEST_NAME * 3))
    line = _SUFFIXES.sub("", line).strip(" ,.;:\"'")
    if "@" in line or "://" in line or len(line) > LONGEST_NAME or not any(map(str.isalpha, line)):
        return ""
    return "" if _NO_NAME.search(_NAMES_TOO.sub("", line)) else line


def called(person: Person, language: Language = Language.ENGLISH) -> str:
    """What follows "Hi": title and family name, or the first name, else the whole name; "" if unknown."""
    name = name_of(person, language)
    if name.titled:
        return name.titled
    if name.given and not name.whole:
        return name.given
    return "" if name.family == name.bare and " " not in name.bare else name.bare


def addressed(person: Person, address: Address) -> str:
    """The name as the candidate wants to use it, as far as it is known; no title is guessed, and no first name."""
    name, usual = name_of(person), called(person)
    if not usual or any(ord(char) >= FAR_SCRIPTS for char in name.bare):
        return usual
    if address is Address.FIRST_NAME:
        return name.given or usual
    return usual if name.titled and address is Address.TITLE else full_name(person.name)


def is_first_name(person: Person, said: str) -> bool:
    """Whether what is said of a name is a first name alone, or those of two: after it one may write Hi."""
    name = name_of(person)
    return said == name.given or (said == name.whole and bool(_FIRST_NAMES_OF_TWO.fullmatch(said)))


def name_words(people: Iterable[Person]) -> frozenset[str]:
    """Every word of their names, in small letters."""
    return frozenset(word.casefold() for one in people for word in full_name(one.name).split())


def initials(name: str) -> str:
    """The first letters of the first and of the last word, titles left out; "" where no name is usable."""
    words = [word for word in parted(full_name(name)).bare.split() if word[:1].isalpha()]
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


def name_of(person: Person, language: Language = Language.ENGLISH) -> Name:
    """The parts of somebody's name."""
    return parted(full_name(person.name), country=person.country or "", language=language)


def _given_name_first(line: str) -> str:
    """Dana Ruiz of "Ruiz, Dana"; what stands behind a whole name is no part of it, as in "Dana Ruiz, Consultant"."""
    family, comma, given = (part.strip() for part in line.partition(","))
    if not comma or not given:
        return line
    before = parted(family)
    if before.titles and before.given:
        return family
    return f"{' '.join((*before.titles, given, before.bare))}" if before.bare else line


def _cased(name: str) -> str:
    words = name.split()
    count = len(parted(name).titles)
    titles = [as_said(word) for word in words[:count]] if name.islower() or name.isupper() else words[:count]
    rest = words[count:]
    return " ".join([*titles, *_brought_to_order(rest, titled=bool(titles))])


def _brought_to_order(rest: list[str], *, titled: bool) -> list[str]:
    """A particle behind a title keeps its small letter: frau von der heide."""
    small = all(word == word.lower() for word in rest)
    if small and titled and rest and is_particle(rest[0]):
        return [rest[0], *in_order_of_capitals(["", *rest[1:]])[1:]]
    shouted = any(word.isupper() and len(word) > 2 for word in rest)
    return in_order_of_capitals(rest) if small or shouted else rest
