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


def drawn(said: Said) -> Said:
    """What draws the candidate: "die Arbeit mit Gewerbekunden", "die Gründächer"."""
    if said.kind is Kind.OBJECT and _PEOPLE.fullmatch(said.text):
        third = said.text if said.text.endswith(("n", "s")) else f"{said.text}n"
        return replace(said, text=f"die Arbeit mit {third}")
    return articled(said) or said
