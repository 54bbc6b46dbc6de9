"""How a person is called in a greeting and a candidate under a note; nothing is guessed that the name does not say."""

import re
import unicodedata

from afterword.core.facts.person import Person
from afterword.core.writing.prose.tidy import one_line

LONGEST_NAME = 60
FAR_SCRIPTS = 0x0590
"""From Hebrew on, names are not parted at spaces into a first and a last one."""
_TITLES = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "miss", "sir", "dame", "rev", "judge"})
_SUFFIXES = re.compile(r",?\s+(?:ph\.?d|md|mba|cpa|esq|jr|sr|ii|iii|iv|rn|pmp)\.?$", re.IGNORECASE)
_ASIDE = re.compile(r"\s*[(\[{<][^)\]}>]{0,80}[)\]}>]|\s+[|–—-]\s.{0,200}$")
_PARTICLES = frozenset(
    {
        "von",
        "van",
        "de",
        "der",
        "den",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "la",
        "le",
        "ter",
        "ten",
        "zu",
        "al",
        "bin",
        "ibn",
    }
)
_FAMILY_NAME_FIRST = frozenset({"CN", "TW", "HK", "JP", "KR", "VN", "HU"})


def full_name(name: str) -> str:
    """The name as a person writes it: "Ruiz, Dana (she/her)" is Dana Ruiz; "" where it is no usable name."""
    drawn = "".join(char for char in name[:1_000] if unicodedata.category(char) != "So")
    line = _ASIDE.sub("", one_line(drawn, LONGEST_NAME * 3))
    line = _SUFFIXES.sub("", line).strip(" ,.;:\"'")
    if "@" in line or "://" in line or len(line) > LONGEST_NAME or not any(map(str.isalpha, line)):
        return ""
    return _cased(_given_name_first(line))


def called(person: Person) -> str:
    """What follows "Hi": a first name where it is plain which one that is, else the whole name; "" if unknown."""
    name = full_name(person.name)
    words = name.split()
    if not words or any(ord(char) >= FAR_SCRIPTS for char in name):
        return name
    if words[0].rstrip(".").casefold() in _TITLES:
        return _titled(words)
    if (person.country or "").upper() in _FAMILY_NAME_FIRST or len(words[0].rstrip(".")) < 2:
        return name
    return words[0]


def _titled(words: list[str]) -> str:
    """Title and family name with its particles: "Prof. Dr. Anna von der Heide" is Prof. von der Heide."""
    rest = [word for word in words[1:] if word.rstrip(".").casefold() not in _TITLES]
    first = next((at for at, word in enumerate(rest) if word in _PARTICLES), len(rest) - 1)
    return f"{words[0]} {' '.join(rest[max(first, 0) :])}" if rest else ""


def _given_name_first(line: str) -> str:
    family, comma, given = line.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and given.strip() else line


def _cased(name: str) -> str:
    if name.islower() or (name.isupper() and len(name) > 3):
        return " ".join(word[:1].upper() + word[1:].lower() for word in name.split())
    return name
