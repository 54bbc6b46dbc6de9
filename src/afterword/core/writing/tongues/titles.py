"""A title that stands in somebody's name: "Frau Dana Ruiz", "Mme Ruiz", "Sra. Ruiz"; nobody's is guessed."""

from dataclasses import dataclass
from typing import Final

from afterword.core.facts.person import Person
from afterword.core.facts.words import Language
from afterword.core.naming.parted import Name
from afterword.core.naming.titles import MAN, WOMAN, key_of
from afterword.core.writing.names import full_name, name_of

_ONLY_IN: Final = {"fr": Language.GERMAN, "hr": Language.GERMAN, "m": Language.FRENCH, "d": Language.SPANISH}
"""Short forms that mean a woman or a man in one language, and elsewhere a Father, or an initial."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calls:
    """How notes and mails call a woman or a man, each a part of a pattern: before a family name, before a first one."""

    by_family: str
    by_first_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles:
    """A language's words for a woman and a man, and how people who speak it call them."""

    woman: str
    man: str
    language: Language
    calls_woman: Calls
    calls_man: Calls


def title_of(person: Person, titles: Titles) -> tuple[str, str] | None:
    """Title and family name: "Frau Dr. Dana von Ruiz" is (Frau, Dr. von Ruiz); None where none of the two is in it."""
    name = name_of(person, titles.language)
    word = _word(name, titles)
    if not word or not name.bare:
        return None
    more = [one for one in name.said_titles[1:] if key_of(one) not in WOMAN | MAN]
    return word, " ".join((*more, name.whole or name.family))


def _word(name: Name, titles: Titles) -> str:
    """The language's word for how the name begins; Don and Sir go with a first name, and stay where no other is."""
    key = key_of(name.titles[0]) if name.titles else ""
    if _ONLY_IN.get(key, titles.language) is not titles.language or not (name.whole or name.family):
        return ""
    if name.titles and name.titles[0].casefold() == "de heer":
        return titles.man
    return titles.woman if key in WOMAN | {"fr"} else titles.man if key in MAN | {"m", "d"} else ""


def formal_name(person: Person, titles: Titles) -> str:
    """Title and family name where a title is known, else the name as it is; "" where none is usable."""
    title = title_of(person, titles)
    return " ".join(title) if title else full_name(person.name)


def familiar_name(person: Person, titles: Titles) -> str:
    """The first name, for whoever is on such terms; else as `formal_name`."""
    return name_of(person, titles.language).given or formal_name(person, titles)
