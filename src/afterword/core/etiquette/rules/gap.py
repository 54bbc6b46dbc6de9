"""Two messages without an answer never come close together, on whatever channel."""

from datetime import date, datetime

from afterword.core.etiquette.outcome import Outcome, Wait
from afterword.core.etiquette.phrases import count, working_days
from afterword.core.etiquette.question import Question
from afterword.core.facts.words import Purpose

APPLIES = frozenset({Purpose.INQUIRY, Purpose.OTHER})
CHANGES = "If they write or call, this is void; if you do, on whatever channel, the time begins anew."
ASKED_ONCE = True
AFTER_OURS = True


def check(question: Question) -> Outcome:
    """Several contacts in a short time, over any channels together, is the mistake that ends a candidacy.

    The whole employer is one reader here: another role, another person or another medium is no way round.
    """
    day = question.unanswered
    if day is None:
        return None
    until = question.after_gap(day)
    if question.at >= until:
        return None
    return Wait(until, lambda: _says(question, day, until))


def _says(question: Question, day: date, until: datetime) -> str:
    days, working = question.profile.gap_days.value, question.profile.gap_working_days.value
    leave = f"leave {working_days(working)} and {count(days)} days, until {question.say_weekday(until)}"
    return f"You were in touch with them on {question.say_day(day)} and have no answer yet; {leave}."
