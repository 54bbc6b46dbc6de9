"""The check that an answer answers what they asked."""

from collections.abc import Iterator
from typing import Final

from afterword.core.etiquette.holding_note import is_holding_note
from afterword.core.etiquette.theirs import place_of
from afterword.core.facts.words import Purpose
from afterword.core.writing.answered import answered_by, is_taken, proposed_start
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.their_questions import their_questions

_SHOWN: Final = 90
"""Of their question, in characters."""


def their_question(sheet: Sheet) -> Iterator[Finding]:
    """They asked, and every sentence only thanks or puts them off: they would have to ask again."""
    if sheet.proposal.purpose is not Purpose.ANSWER:
        return
    asked = their_questions(sheet.case, sheet.proposal, sheet.now)
    if asked and is_holding_note(sheet.body, asked):
        question = asked[0] if len(asked[0]) <= _SHOWN else asked[0][:_SHOWN].rpartition(" ")[0] + " …"
        says = f"“{question}” is not answered yet. Only you know the answer: put it in before this goes."
        if _is_taken(sheet):
            says = f"{says} You have another interview at that hour."
        yield Finding(check="their_question", says=says, severity=Severity.ADVICE)


def _is_taken(sheet: Sheet) -> bool:
    """Whether the one time that they propose is that of another talk."""
    message = answered_by(sheet.case, sheet.proposal, sheet.now)
    if message is None or message.purpose is not Purpose.INVITATION:
        return False
    place = place_of(sheet.occasion.reader, sheet.case)
    start = proposed_start(sheet.case, message, sheet.now, place)
    return start is not None and is_taken(sheet.case, start)
