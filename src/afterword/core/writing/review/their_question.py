"""The check that an answer answers what they asked."""

from collections.abc import Iterator
from typing import Final

from afterword.core.etiquette.holding_note import is_holding_note
from afterword.core.facts.words import Purpose
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.their_questions import their_questions

_SHOWN: Final = 90
"""Of their question, in characters."""


def their_question(sheet: Sheet) -> Iterator[Finding]:
    """They asked, and every sentence only thanks or puts them off: they would have to ask again."""
    if sheet.proposal.purpose is not Purpose.ANSWER:
        return
    asked = their_questions(sheet.case, sheet.proposal.application or "")
    if asked and is_holding_note(sheet.body, asked):
        question = asked[0] if len(asked[0]) <= _SHOWN else asked[0][:_SHOWN].rpartition(" ")[0] + " …"
        says = f"“{question}” is not answered yet. Only you know the answer: put it in before this goes."
        yield Finding(check="their_question", says=says, severity=Severity.ADVICE)
