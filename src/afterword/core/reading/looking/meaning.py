"""What the candidate meant with a mail of their own that was seen in the mailbox."""

import re
from datetime import datetime, timedelta
from typing import Final

from afterword.core.etiquette.asking import asks_for_decision
from afterword.core.facts.case import Case
from afterword.core.facts.interview import Interview
from afterword.core.facts.mail import Mail
from afterword.core.facts.words import Direction, Purpose
from afterword.core.reading.newtext.parts import parts_of

THANKED_WITHIN: Final = timedelta(days=14)
"""Ours: a mail that says thank you later than this is about something else."""
LONGEST_READ: Final = 20_000

_THANKS: Final = re.compile(
    r"\b(?:thank(?:s| you)|danke|vielen dank|merci|gracias|grazie|bedankt|dank u|obrigad[oa])\b|ありがとう|谢谢",
    re.IGNORECASE,
)


def new_words(mail: Mail) -> str:
    """What the mail says anew, without what it quotes."""
    return parts_of(mail.text[:LONGEST_READ]).new


def purpose_of_own(
    words: str, case: Case, people: tuple[str, ...], at: datetime, *, answers: bool
) -> tuple[Purpose, str | None]:
    """Why the candidate wrote it, and after which interview: a text that asks about the decision is an inquiry.

    `answers`: it answers a mail that the candidate did not write.
    """
    if asks_for_decision(words):
        return Purpose.INQUIRY, None
    met = _met(case, people, at)
    if met and _THANKS.search(words):
        return Purpose.THANKS, met.id
    return (Purpose.ANSWER if answers else Purpose.OTHER), None


def _met(case: Case, people: tuple[str, ...], at: datetime) -> Interview | None:
    """The newest interview with one of them that was just over, and for which nobody there has been thanked by then."""
    thanked = {
        (touch.interview, one)
        for touch in case.touches
        if touch.direction is Direction.OUT and touch.purpose is Purpose.THANKS
        for one in touch.people
    }
    over = [
        one
        for one in case.interviews
        if (one.end or one.start) <= at <= (one.end or one.start) + THANKED_WITHIN
        and any(person in one.interviewers and (one.id, person) not in thanked for person in people)
    ]
    return max(over, key=lambda one: one.start, default=None)
