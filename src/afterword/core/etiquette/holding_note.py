"""A holding note: an answer that answers nothing, but thanks and puts them off, so that whoever asked waits still."""

import re
from collections.abc import Iterable
from typing import Final

from afterword.core.wording import middle_of, sentences_of

_CLAUSE_END: Final = re.compile(r"\s*[,;:]\s+|\s+[-–—]\s+")
_HOLDS: Final = re.compile(
    r"^(?:thank you|thanks|many thanks|vielen dank|danke|merci|je (?:vous|te) remercie|(?:muchas )?gracias)"
    r"(?:(?: very much| a lot| beaucoup)? (?:for|für|pour|por)\b|[.!]?$)"
    r"|^(?:and|und|et|y) (?:for|für|pour|por)\b"
    r"|\b(?:I have|I've|I) (?:read it|your message|got|received)\b|\b(?:come|get|be) back to you\b"
    r"|\b(?:I'll|will) (?:let you know|think it over|answer (?:you )?soon|reply soon)\b|\bglad to read it\b"
    r"|\bhabe (?:sie|es) (?:gelesen|erhalten)\b|\bkomme darauf zurück\b|\bmelde mich\b"
    r"|\bich mich (?:sehr )?gefreut\b|\bhabe ich mich gefreut\b"
    r"|\b(?:reviens|reviendrai) vers\b|\b(?:vous|te) répondrai\b|\bbien reçu\b|\bm'a fait très plaisir\b"
    r"|\bhe (?:le[ií]do|recibido)\b|\b(?:le|te|les) (?:responderé|escribiré|contestaré|daré una respuesta)\b"
    r"|\bha alegrado\b",
    re.IGNORECASE,
)
"""A clause that thanks, or only says that an answer will come."""
_WILLING: Final = re.compile(
    r"\b(?:glad|happy) to talk\b|\bglad that we'll talk\b"
    r"|\bkomme (?:ich )?gern\b"
    r"|\bj'accepte avec plaisir\b"
    r"|\bacepto con mucho gusto\b|\bplacer volver a hablar\b",
    re.IGNORECASE,
)
"""It says yes to a talk, and not when."""
_WHEN: Final = re.compile(
    r"\bwhen\b|\bwhich (?:day|time|date|one|slot|of)\b|\bwhat (?:day|time|date)\b|\bsuits?\b|\bworks? for\b"
    r"|\bavailab|\b(?:could|can) you (?:do|make)\b"
    r"|\bwann\b|\bwelche[rs]? (?:tag|termin|uhrzeit)|\bpass(?:t|en|te)\b"
    r"|\bquand\b|\bquel(?:le)? (?:jour|date|heure)|\bdisponib|\bconvien"
    r"|\bcu[aá]ndo\b|\bqu[eé] d[ií]a\b|\bviene bien\b",
    re.IGNORECASE,
)
"""What asks for a day or an hour."""


def is_holding_note(body: str, asked: Iterable[str] = ()) -> bool:
    """Whether the body of an answer leaves open all that they asked; `asked`: the messages that wait for an answer.

    A yes to a talk leaves it open where they asked when. A body without a sentence leaves nothing open: what it said
    is not known.
    """
    when = any(map(_WHEN.search, asked))
    clauses = [clause for sentence in sentences_of(middle_of(body)) for clause in _CLAUSE_END.split(sentence)]
    return bool(clauses) and all(_holds(clause, when=when) for clause in clauses)


def _holds(clause: str, *, when: bool) -> bool:
    plain = clause.replace("’", "'")
    return bool(_HOLDS.search(plain) or (when and _WILLING.search(plain)))
