"""Which words of a name are title, given name and family name, the one decision; what cannot be told stays whole."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from afterword.core.facts.words import Language
from afterword.core.naming.given_names import KNOWN_GIVEN_NAMES, SPANISH_GIVEN_NAMES
from afterword.core.naming.particles import is_joint, is_particle, is_saint, may_be_first_name
from afterword.core.naming.titles import Sort, as_said, follows_doctor, key_of, sort_of, stands_alone
from afterword.core.naming.word_list import word_list

FAR_SCRIPTS: Final = 0x0590
"""From Hebrew on, names are not parted at spaces into a first and a last one."""
_FAMILY_FIRST: Final = frozenset({"CN", "TW", "HK", "JP", "KR", "VN", "HU"})
_TWO_SURNAMES: Final = word_list("ES MX AR CO CL PE VE EC BO PY UY CR PA DO GT HN SV NI CU")
_TWO: Final = re.compile(r"\s(?:and|&|und|et|\+|/)\s", re.IGNORECASE)
_DEVOTED: Final = re.compile(
    r"(?:maria|jose|juan|ma\.) (?:del|de la|de los|de las|de) (?:carmen|pilar|rosario|mar|angeles|luz|jesus|dolores"
    r"|rocio|valle|sol|mercedes|nieves|consuelo|fatima|lourdes|guadalupe|dios)\b"
)
# Second given names that are said along with the first: Mary Ann, Jean Luc, Hans Peter.
_SAID_TOGETHER: Final = {
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
    "juan": "carlos pablo jose josé manuel antonio ramon ramón luis ignacio diego david",
    "jose": "luis maria antonio manuel miguel ramon carlos ignacio angel",
    "josé": "luis maría maria antonio manuel miguel ramón carlos ignacio ángel",
    "ángel": "luis",
    "angel": "luis",
    "pedro": "pablo luis",
    "luis": "miguel alberto fernando eduardo enrique",
    "ana": "maria maría paula belen belén isabel cristina lucia lucía carolina",
    "luz": "marina maria maría elena dary stella estella mery angela ángela adriana",
    "flor": "maria maría",
    "sandra": "milena patricia",
    "diana": "carolina marcela patricia",
    "claudia": "patricia",
    "gloria": "ines inés elena patricia",
    "martha": "cecilia lucia lucía",
    "olga": "lucia lucía",
    "carlos": "andres andrés alberto eduardo",
    "victor": "manuel hugo",
    "víctor": "manuel hugo",
    "marco": "antonio",
    "jorge": "luis",
    "francisco": "javier jose josé",
    "maria": "jose josé elena luisa teresa angeles ángeles jesus jesús isabel dolores eugenia victoria fernanda",
    "maría": "josé elena luisa teresa ángeles jesús isabel dolores eugenia victoria fernanda",
    "mari": "carmen luz ángeles angeles cruz pili paz sol",
    "miguel": "ángel angel",
    "rosa": "maría maria elena",
}
# Family names that are hardly anybody's first name: "Hi Smith," would be wrong, and what comes before is not known.
_FAMILY_NAMES: Final = word_list("""
    smith johnson williams brown jones miller moore thompson robinson wright garcia rodriguez martinez hernandez lopez
    gonzalez perez sanchez fernandez gomez diaz alvarez romero jimenez ruiz moreno munoz gutierrez dominguez vazquez
    ramos ramirez suarez molina ortega delgado morales ortiz navarro iglesias cortes flores reyes mendoza castillo
    vargas rojas muller mueller schmidt schneider fischer weber meyer wagner becker schulz patel sharma nguyen
    dubois rossi ferrari
    """)


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """The words of a name in the order of titles, given, middle, family; together they are all of them.

    `given` is what a friend says (Mary Ann, Jean Luc), `family` has its particles and, in Spanish, both surnames.
    `whole` is all but the titles where it cannot be told where the family name begins, or where it names several.
    """

    titles: tuple[str, ...] = ()
    given: str = ""
    middle: str = ""
    family: str = ""
    whole: str = ""

    @property
    def bare(self) -> str:
        """All of it but the titles."""
        return self.whole or " ".join(filter(None, (self.given, self.middle, self.family)))

    @property
    def said_titles(self) -> tuple[str, ...]:
        """The titles by which one is spoken to: of several degrees the first, none that is only written."""
        said, degrees = [], 0
        for one in self.titles:
            sort = _sort(one)
            degrees += sort is Sort.DEGREE
            if sort and sort is not Sort.WRITTEN and not (sort is Sort.DEGREE and degrees > 1):
                said.append(as_said(one))
        return tuple(said)

    @property
    def titled(self) -> str:
        """As one is spoken to formally: Frau Dr. von der Heide, Sir Kim, Lady Anna Park; "" without a title."""
        titles = self.said_titles
        if not titles or not self.bare:
            return ""
        return " ".join((*titles, self.behind_title))

    @property
    def behind_title(self) -> str:
        """The part of the name that a title goes with; all of it where it cannot be told."""
        sorts = set(map(_sort, self.titles))
        if Sort.WITH_ALL in sorts or self.whole:
            return self.bare
        return self.given if Sort.WITH_FIRST_NAME in sorts and self.given else self.family or self.given


@lru_cache(maxsize=1_024)
def parted(name: str, *, country: str = "", language: Language = Language.ENGLISH) -> Name:
    """The parts of a name that is written in natural order, as `full_name` and `clean_name` give it.

    `country` is that of the person; `language` that of the text, in which M. or D. may be a title.
    """
    if country.upper() in _TWO_SURNAMES:
        language = Language.SPANISH
    titles, rest = _titles(name.split()[:20], language)
    bare = " ".join(rest)
    if any(ord(char) >= FAR_SCRIPTS for char in bare) or country.upper() in _FAMILY_FIRST or _is_left_whole(rest):
        return Name(titles=titles, whole=bare)
    if len(rest) < 2:
        return _one_word(titles, bare)
    start = _family_start(rest, titled=bool(titles), spanish=language is Language.SPANISH)
    if start is None:
        return Name(titles=titles, given=_first_of(rest), whole=bare)
    given = _given(rest[:start])
    return Name(
        titles=titles, given=" ".join(given), middle=" ".join(rest[len(given) : start]), family=" ".join(rest[start:])
    )


def _sort(title: str) -> Sort | None:
    """Of "de heer" and "The Hon.", the second word tells it."""
    return sort_of(key_of(title.rpartition(" ")[2]))


def has_title(name: str) -> bool:
    """Whether a name begins with a title, as in Ms. Ruiz, Dr. Dana Ruiz."""
    return bool(_titles(name.split()[:20], Language.ENGLISH)[0])


def _titles(words: list[str], language: Language) -> tuple[tuple[str, ...], list[str]]:
    """The titles in front, and the name behind them; "de heer" is one in two words."""
    if [word.casefold() for word in words[:2]] in (["de", "heer"], ["the", "hon."]):
        more, rest = _titles(words[2:], language)
        return (" ".join(words[:2]), *more), rest
    at = 0
    while at < len(words) and _is_title(words, at, language):
        at += 1
    if at and at == len(words) and not stands_alone(words[-1]):
        at -= 1
    return tuple(words[:at]), words[at:]


def _is_title(words: list[str], at: int, language: Language) -> bool:
    key, rest = key_of(words[at]), words[at + 1 :]
    if key == "m":
        return language is Language.FRENCH and at == 0
    if key == "d":
        return language is Language.SPANISH and at == 0
    if key in {"don", "dona"} and language is not Language.SPANISH:
        return len(rest) > 1 and _plain(rest[0]) in _SPANISH
    return bool(key) or (at > 0 and follows_doctor(words[at]))


def _one_word(titles: tuple[str, ...], word: str) -> Name:
    with_first_name = any(sort_of(key_of(one)) is Sort.WITH_FIRST_NAME for one in titles)
    is_family = not with_first_name if titles else _is_family_name(word)
    return Name(titles=titles, family=word) if is_family else Name(titles=titles, given=word)


def _first_of(rest: list[str]) -> str:
    """The first name, where the rest cannot be told apart."""
    is_first = len(rest[0].rstrip(".")) > 1 and not _is_family_name(rest[0]) and not is_particle(rest[0])
    return " ".join(_given(rest[:-1])) if is_first else ""


def _is_left_whole(rest: list[str]) -> bool:
    """Two people, as in John and Mary, Don José, of whom Don may be the first name, and a saint without a name."""
    if len(rest) > 1 and is_saint(rest[0]) and is_particle(rest[1]):
        return True
    if len(rest) == 2 and rest[0] in {"Don", "Dona"} and _plain(rest[1]) in _SPANISH:
        return True
    return names_two(" ".join(rest))


def names_two(name: str) -> bool:
    """John and Mary, Juan y María: two people, whose names are left as they are."""
    rest = name.split()
    if len(rest) == 3 and rest[1] == "y" and all(_plain(one) in _PLAIN_GIVEN_NAMES for one in rest[::2]):
        return True
    found = _TWO.search(name)
    return found is not None and not is_particle(name[: found.start()].rsplit(maxsplit=1)[-1])


def _family_start(rest: list[str], *, titled: bool, spanish: bool) -> int | None:
    """Where the family name begins; None where it cannot be told."""
    if len(rest[0].rstrip(".")) < 2 and not titled:
        return None
    led = _led(rest, titled=titled)
    if _is_family_name(rest[0]):
        return 0 if titled and (spanish or len(rest) == 2 or led is not None) else None
    if led is not None:
        return _with_surname_before(rest, led, spanish=spanish)
    if spanish or _devoted(rest):
        return _devoted(rest) or _after_given_names(rest, titled=titled)
    return _last_word(rest) if titled else _untitled(rest)


def _led(rest: list[str], *, titled: bool) -> int | None:
    """The place of the first particle, or of the surname before "y"; a saint in front is a first name."""
    if is_saint(rest[0]) and len(rest) > 2:
        return None if titled else 2
    first = _devoted(rest) or (0 if titled or not may_be_first_name(rest[0]) else 1)
    for at in range(first, len(rest) - 1):
        if is_particle(rest[at]):
            return at
        if is_joint(rest[at]) and at:
            return max(at - 1, 0)
    return None


def _with_surname_before(rest: list[str], led: int, *, spanish: bool) -> int:
    """García de la Vega are two family names; in Spanish all behind the first names are."""
    if spanish and led:
        given = next((at for at, word in enumerate(rest) if not is_given_name(word)), led)
        return min(led, max(given, 1 + is_saint(rest[0]), _devoted(rest)))
    while led > 1 and _is_family_name(rest[led - 1]):
        led -= 1
    return led


def _devoted(rest: list[str]) -> int:
    """How many words a first name like María del Carmen has; 0 for any other."""
    found = _DEVOTED.match(_plain(" ".join(rest[:-1])))
    return len(found[0].split()) if found else 0


def _after_given_names(rest: list[str], *, titled: bool) -> int | None:
    """Behind all first names that are known; the first word of three is one, and that of two without a title."""
    known = next((at for at, word in enumerate(rest) if not is_given_name(word)), len(rest))
    if known == len(rest):
        return 1 if known == 2 else None
    if known < 2 < len(rest) and len(_given(rest[:2])) == 2:
        return 2  # as "Sandra Milena", of which the second is hardly said alone
    first = 1 + is_saint(rest[0])
    return known or (first if len(rest) > (2 if titled else first) else None)


def _last_word(rest: list[str]) -> int | None:
    """The last word, with a known surname before it; None where a word between is neither initial nor first name."""
    start = len(rest) - 1
    while start > 1 and _is_family_name(rest[start - 1]):
        start -= 1
    between = rest[1:start]
    return start if all(len(word.rstrip(".")) == 1 or is_given_name(word) for word in between) else None


def _untitled(rest: list[str]) -> int:
    """Without a title only the first name is said: what stands behind it is not told apart."""
    return len(_given(rest[:-1]))


def _given(words: list[str]) -> list[str]:
    """St. John of St. John Rivers, Mary Ann of Mary Ann Lee."""
    if len(words) < 2:
        return words
    if count := _devoted([*words, ""]):
        return words[:count]
    first, second = words[0].rstrip(".").casefold(), words[1].casefold()
    return words[:2] if is_saint(words[0]) or second in _SAID_TOGETHER.get(first, "").split() else words[:1]


def _is_family_name(word: str) -> bool:
    return _plain(word) in _FAMILY_NAMES


def is_given_name(word: str) -> bool:
    """Whether it is a first name that is known, or two of them with a hyphen."""
    return _plain(word) in _PLAIN_GIVEN_NAMES or (
        "-" in word and all(_plain(part) in _PLAIN_GIVEN_NAMES for part in word.split("-"))
    )


def _plain(word: str) -> str:
    """Without accents and capitals."""
    split = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in split if not unicodedata.combining(char))


_PLAIN_GIVEN_NAMES: Final = frozenset(map(_plain, KNOWN_GIVEN_NAMES))
_SPANISH: Final = frozenset(map(_plain, SPANISH_GIVEN_NAMES))
