"""The check that an answer answers what they asked."""

from collections.abc import Iterator
from typing import Final

from afterword.core.facts.words import Purpose
from afterword.core.wording import sentences_of
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.their_questions import their_questions

_HOLDS: Final = any_of(r"""
    ^(?:thank you|thanks|many thanks|vielen dank|danke|merci|je (?:vous|te) remercie|(?:muchas )?gracias)
    ... (?:for|für|pour|por)\b
    \b(?:I have|I've|I) (?:read it|your message|got|received)\b|\b(?:come|get|be) back to you\b
    \bhabe (?:sie|es) (?:gelesen|erhalten)\b|\bkomme darauf zurück\b|\bmelde mich\b
    \b(?:reviens|reviendrai) vers\b|\b(?:vous|te) répondrai\b|\bbien reçu\b
    \bhe (?:le[ií]do|recibido)\b|\b(?:le|te|les) (?:responderé|escribiré|contestaré)\b
    """)
"""A sentence that thanks, or only says that an answer will come."""
_SHOWN: Final = 90
"""Of their question, in characters."""


def their_question(sheet: Sheet) -> Iterator[Finding]:
    """They asked, and every sentence only thanks or puts them off: they would have to ask again."""
    if sheet.proposal.purpose is not Purpose.ANSWER:
        return
    asked = their_questions(sheet.case, sheet.proposal.application or "")
    sentences = sentences_of(sheet.middle)
    if asked and sentences and all(map(_HOLDS.search, sentences)):
        question = asked[0] if len(asked[0]) <= _SHOWN else asked[0][:_SHOWN].rpartition(" ")[0] + " …"
        says = f"“{question}” is not answered yet. Only you know the answer: put it in before this goes."
        yield Finding(check="their_question", says=says, severity=Severity.ADVICE)
