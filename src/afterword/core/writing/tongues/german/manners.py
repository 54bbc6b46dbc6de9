"""How a German text greets and closes: Sie unless they say Du, and no title that is not known."""

import re
from typing import Final

from afterword.core.facts.person import Person
from afterword.core.facts.voice import Tone
from afterword.core.facts.words import Language
from afterword.core.writing.names import full_name, name_of
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.titles import Calls, Titles, familiar_name, formal_name, title_of
from afterword.core.writing.tongues.tongue import Manners

TITLES: Final = Titles(
    woman="Frau",
    man="Herr",
    language=Language.GERMAN,
    calls_woman=Calls(by_family=r"frau|fr\.|fr(?= \S+ ?:)"),
    calls_man=Calls(by_family=r"herrn?|hr\.?|hrn\.?"),
)
_SWISS: Final = frozenset({"CH", "LI"})
SWISS: Final = word_set("gross grosse grossen grosser grosses grösser heiss weiss")
"""Written so in Switzerland, where no list has them."""
_OFFICES: Final = {
    "Frau": word_set("Pfarrerin Pastorin Pröpstin Dekanin Superintendentin Bürgermeisterin Professorin Rektorin"),
    "Herr": word_set("Pfarrer Pastor Propst"),
}
"""Offices that stand before a name and tell how to greet; "Professor" may be a woman's, too."""
_LARGE: Final = ("Sie ", "Ihr", "Ihnen")


def greeting(manners: Manners) -> str:
    """Sehr geehrte Frau Ruiz, / Liebe Frau Ruiz, / Guten Tag Dana Ruiz, / Hallo Dana, and in Switzerland no comma."""
    stop = "" if manners.country in _SWISS else ","
    people = manners.people
    if manners.familiar or manners.short:
        names = [name for person in people if (name := familiar_name(person, TITLES))]
        if manners.familiar:
            return f"Hallo {_and(names)}{stop}" if 0 < len(names) < 5 else f"Hallo zusammen{stop}"
    if len(people) > 3 or not all(full_name(person.name) for person in people):
        return f"Guten Tag{stop}"
    titled = [title_of(person, TITLES) for person in people]
    if manners.tone is Tone.WARM and not manners.letter and all(titled):
        return f"{', '.join(_dear(title) for title in titled if title)}{stop}"
    if (manners.letter or manners.tone is Tone.FORMAL) and all(titled):
        return f"{', '.join(_esteemed(title) for title in titled if title)}{stop}"
    names = [_by_degree(_by_office(formal_name(person, TITLES))) for person in people]
    return f"Guten Tag {_and(names)}{stop}"


def _by_office(name: str) -> str:
    """Who has an office before the name is greeted by it: "Pfarrerin Ruth Vogel" is "Frau Pfarrerin Vogel"."""
    office, _, rest = name.partition(" ")
    title = next((title for title, offices in _OFFICES.items() if office in offices), "")
    return f"{title} {office} {rest.rpartition(' ')[2]}" if title and rest else name


def _by_degree(name: str) -> str:
    """Who has a degree and no title that is known is greeted without the first name: "Dr. Vogel", "Prof. Ebert"."""
    found = _DEGREES.match(name)
    parted = name_of(Person(id="", name=name), Language.GERMAN)
    family = parted.family if parted.given else ""
    return f"{found['one']} {family}" if found and family else name


_DEGREES: Final = re.compile(
    r"(?P<one>(?:Dr|Prof|Mag)\.)(?: (?:Dr|Prof|Mag|med|rer|nat|phil|jur|habil|h|c|Ing)\.?-?)* (?=[A-ZÄÖÜ])"
)
"""Of several the first is said."""


def _esteemed(title: tuple[str, str]) -> str:
    return f"{'Sehr geehrte' if title[0] == 'Frau' else 'Sehr geehrter'} {' '.join(title)}"


def _dear(title: tuple[str, str]) -> str:
    return f"{'Liebe' if title[0] == 'Frau' else 'Lieber'} {' '.join(title)}"


def sign_offs(manners: Manners) -> tuple[str, ...]:
    """The closing line; it has no comma."""
    if manners.tone is Tone.WARM and not manners.letter:
        return ("Herzliche Grüße", "Liebe Grüße") if manners.familiar else ("Herzliche Grüße", "Viele Grüße")
    if manners.familiar:
        return ("Viele Grüße", "Beste Grüße")
    if manners.country in _SWISS:
        return ("Freundliche Grüsse",)
    return (
        ("Mit freundlichen Grüßen",)
        if manners.letter or manners.tone is Tone.FORMAL
        else ("Mit freundlichen Grüßen", "Freundliche Grüße", "Viele Grüße")
    )


_WITH_READER: Final = re.compile(r"\b(?:Ihnen|dir|euch) (?=mit (?:Ihnen|dir|euch)\b)")
"""What is done with the reader is not done to them: "werde ich Ihnen mit Ihnen den Plan durchgehen"."""


def finished(text: str, country: str) -> str:
    """The first word behind the greeting's comma is small; in Switzerland it is large, and ss stands for ß."""
    text = _WITH_READER.sub("", text)
    if country in _SWISS:
        return text.replace("ß", "ss")
    head, comma, rest = text.partition(",\n\n")
    if not comma or rest.startswith(_LARGE):
        return text
    return f"{head}{comma}{rest[:1].lower()}{rest[1:]}"


def _and(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} und {names[-1]}"
