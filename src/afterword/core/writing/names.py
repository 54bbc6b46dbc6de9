"""How a person is called in a greeting and a candidate under a note; nothing is guessed that the name does not say."""

import re
import unicodedata

from afterword.core.facts.person import Person
from afterword.core.facts.voice import Address
from afterword.core.writing.prose.tidy import one_line

LONGEST_NAME = 60
FAR_SCRIPTS = 0x0590
"""From Hebrew on, names are not parted at spaces into a first and a last one."""
_TITLES = frozenset(
    {
        *("dr", "prof", "professor", "mr", "mrs", "ms", "mx", "miss", "sir", "dame", "rev", "judge"),
        *("frau", "herr", "mme", "madame", "monsieur", "sra", "señora", "señor"),
    }
)
_SUFFIXES = re.compile(r",?\s+(?:ph\.?d|md|mba|cpa|esq|jr|sr|ii|iii|iv|rn|pmp)\.?$", re.IGNORECASE)
_ASIDE = re.compile(r"\s*[(\[{<][^)\]}>]{0,80}[)\]}>]|\s+[|–—-]\s.{0,200}$")
_NO_NAME = re.compile(
    r"[?/=<>_*$%\d]|\b(?:unknown|tbd|tba|n\.a|none|nobody|someone|somebody|anyone|the|hr|team|hiring|manager|recruiter"
    r"|recruiting|recruitment|talent|interviewer|coordinator|panel|engineer|guy|girl|lady|woman|dude|boss|colleague"
    r"|office|department|people ops|ceo|cto|cfo|coo|hello|test|name|sir or madam|whom)\b",
    re.IGNORECASE,
)
"""What somebody wrote who did not know the name."""
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
_SAINTS = frozenset({"st", "ste", "saint", "sainte"})
# Second given names that are said along with the first: Mary Ann, Jean Luc, Hans Peter.
_SAID_TOGETHER = {
    "mary": "ann anne beth ellen jane jo kate lou louise grace sue",
    "anna": "lena maria marie lisa sophie",
    "anne": "marie sophie claire laure",
    "marie": "claire laure louise christine therese",
    "sarah": "jane",
    "billy": "bob joe",
    "jean": "luc paul pierre claude marc jacques michel francois françois philippe",
    "hans": "peter jürgen juergen georg joachim",
    "karl": "heinz",
    "klaus": "peter dieter",
    "juan": "carlos pablo jose josé manuel",
    "jose": "luis maria antonio manuel",
    "josé": "luis maría maria antonio manuel",
    "luis": "miguel",
    "ana": "maria maría paula",
    "maria": "jose josé elena luisa teresa",
    "maría": "josé elena luisa teresa",
}
# Family names that are hardly anybody's first name: "Hi Smith," would be wrong, and what comes before is not known.
_FAMILY_NAMES = frozenset(
    {
        *("smith", "johnson", "williams", "brown", "jones", "miller", "moore"),
        *("garcia", "garcía", "rodriguez", "rodríguez", "martinez", "martínez", "hernandez", "hernández", "lopez"),
        *("gonzalez", "gonzález", "perez", "pérez", "sanchez", "sánchez", "thompson", "robinson", "wright"),
        *("müller", "mueller", "schmidt", "schneider", "fischer", "weber", "meyer", "wagner", "becker", "schulz"),
        *("patel", "sharma", "nguyen", "dubois", "rossi", "ferrari"),
    }
)
_FAMILY_NAME_FIRST = frozenset({"CN", "TW", "HK", "JP", "KR", "VN", "HU"})


def full_name(name: str) -> str:
    """The name as a person writes it: "Ruiz, Dana (she/her)" is Dana Ruiz; "" where it is no usable name."""
    drawn = "".join(char for char in name[:1_000] if unicodedata.category(char) != "So")
    line = _ASIDE.sub("", one_line(drawn, LONGEST_NAME * 3))
    line = _SUFFIXES.sub("", line).strip(" ,.;:\"'")
    if (
        "@" in line
        or "://" in line
        or _NO_NAME.search(line)
        or len(line) > LONGEST_NAME
        or not any(map(str.isalpha, line))
    ):
        return ""
    return _cased(_given_name_first(line))


def called(person: Person) -> str:
    """What follows "Hi": a first name where it is plain which one that is, else the whole name; "" if unknown."""
    name = full_name(person.name)
    words = name.split()
    if not words or any(ord(char) >= FAR_SCRIPTS for char in name):
        return name
    if has_title(name):
        return _titled(words)
    if (person.country or "").upper() in _FAMILY_NAME_FIRST or len(words[0].rstrip(".")) < 2:
        return name
    return _first_name(words)


def addressed(person: Person, address: Address) -> str:
    """The name as the candidate wants to use it, as far as it is known; no title is guessed, and no first name."""
    name, usual = full_name(person.name), called(person)
    words = name.split()
    if not usual or any(ord(char) >= FAR_SCRIPTS for char in name):
        return usual
    if address is Address.FIRST_NAME:
        return _without_title(words) or usual
    return usual if has_title(name) and address is Address.TITLE else name


def has_title(name: str) -> bool:
    """Whether a name begins with a title, as in Ms. Ruiz, Dr. Dana Ruiz."""
    return name.partition(" ")[0].rstrip(".").casefold() in _TITLES


def _without_title(words: list[str]) -> str:
    """Dana of Dr. Dana Ruiz; "" where there is no title, or no first name behind it."""
    rest = [word for word in words if word.rstrip(".").casefold() not in _TITLES]
    named = len(words) > len(rest) > 1 and rest[0] not in _PARTICLES and len(rest[0].rstrip(".")) > 1
    return _first_name(rest) if named else ""


def _first_name(words: list[str]) -> str:
    """St. John of St. John Rivers, Mary Ann of Mary Ann Lee; "" for a family name alone."""
    if len(words) == 1:
        return "" if words[0].casefold() in _FAMILY_NAMES else words[0]
    first, second = words[0].rstrip(".").casefold(), words[1].casefold()
    together = first in _SAINTS or (len(words) > 2 and second in _SAID_TOGETHER.get(first, "").split())
    return " ".join(words[:2]) if together else words[0]


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
