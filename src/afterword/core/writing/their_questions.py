"""What they asked in their newest message, word for word, so that the answer to it can be written beside it."""

from typing import Final

from afterword.core.facts.case import Case
from afterword.core.facts.words import Direction
from afterword.core.wording import sentences_of

MOST: Final = 8
"""More would be a form, which is answered where it lies."""


def their_questions(case: Case, application: str) -> tuple[str, ...]:
    """The questions of their newest human message about it, in their order; none where that asks nothing."""
    theirs = [
        one
        for one in case.touches
        if one.direction is Direction.IN and one.human and one.text and one.application in {application, None}
    ]
    newest = max(theirs, key=lambda one: one.at, default=None)
    sentences = sentences_of(newest.text) if newest else []
    return tuple(one for one in sentences if one.rstrip("\"'”’)").endswith("?"))[:MOST]
