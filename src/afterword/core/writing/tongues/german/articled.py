"""A German thing of several with its article, where it stands as one that is known: "die neuen E-Autos"."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.said import Kind, Said

_LED: Final = word_set("der die das den dem einen eine ein alle beide mehrere Ihr Ihre Ihren eure euren euer dass")
_PEOPLE: Final = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]*(?:kunden|kundinnen|kinder|patienten|patientinnen|mandanten|klienten|bewohner|bewohnerinnen"
    r"|schüler|schülerinnen|gäste|azubis|menschen|jugendliche|senioren)|(?:Kunden|Kinder|Patienten|Mandanten|Klienten"
    r"|Bewohner|Schüler|Gäste|Azubis|Menschen|Jugendliche|Senioren)"
)


def articled(said: Said) -> Said | None:
    """The same with an article as it stands behind "about"; None where it is not sure which."""
    first, _, rest = said.text.partition(" ")
    if first in _LED or not said.is_thing:
        return said if said.kind is Kind.OBJECT else None
    if said.kind is not Kind.OBJECT:
        return None
    if first[:1].isupper():
        return replace(said, text=f"die {said.text}") if gender_of(first.strip(",")) == "p" else None
    described = first.endswith("e") and rest[:1].isupper()
    return replace(said, text=f"die {first}n {rest}") if described else None


_A_THING: Final = re.compile(
    r"ein(?:e|en)? (?=(?:[a-zäöüß]{3,}e[nrs]? )?[A-ZÄÖÜ][\w-]{2,} (?:mit|für|aus|in|im|am|auf|von) )"
)
_SOMEBODY: Final = re.compile(
    r"(?:(?:er|or|eur|ent|ant|ist|log)in|kollegin|frau|kraft|woche|stunde|jahr|idee|chance|frage)$", re.IGNORECASE
)
_MAY_ACT: Final = re.compile(r"(?:er|or|eur|ent|ant|ist|e|mann|tag|monat)$", re.IGNORECASE)
"""What ends so and is masculine may be somebody."""


def known(note: str) -> str:
    """Without the article that says it is one of several, where what is told of is theirs: "ein Labor mit …"."""
    found = _A_THING.match(note)
    noun = next((word for word in note.split() if word[:1].isupper()), "")
    named = not note.rpartition(" ")[2].islower()  # nor what one would do: "ein Lager aufzubauen"
    if not found or not named or not _is_thing(noun):
        return note
    rest = note[found.end() :]
    the = {"m": "der", "f": "die", "n": "das"}[gender_of(noun)] if rest.startswith(noun) else ""
    return f"{the} {rest}".strip()


def _is_thing(noun: str) -> bool:
    gender = gender_of(noun)
    return not _MAY_ACT.search(noun) if gender == "m" else gender in {"f", "n"} and not _SOMEBODY.search(noun)


def drawn(said: Said) -> Said:
    """What draws the candidate: "die Arbeit mit Gewerbekunden", "die Gründächer"."""
    if said.kind is Kind.OBJECT and _PEOPLE.fullmatch(said.text):
        third = said.text if said.text.endswith(("n", "s")) else f"{said.text}n"
        return replace(said, text=f"die Arbeit mit {third}")
    return said if " statt " in said.text else articled(said) or said
