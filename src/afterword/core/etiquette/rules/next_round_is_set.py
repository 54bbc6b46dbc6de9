"""While a further interview is arranged, nobody asks how things stand: that talk is the next step."""

from datetime import date, datetime

from afterword.core.etiquette.outcome import Outcome, Wait
from afterword.core.etiquette.phrases import working_days
from afterword.core.etiquette.question import Question
from afterword.core.facts.interview import Interview
from afterword.core.facts.words import Purpose
from afterword.core.worktime import day_of

APPLIES = frozenset({Purpose.INQUIRY})
NEEDS = "interviews"
CHANGES = "If that interview is moved or called off, correct it, and this moves with it."
ASKED_ONCE = True


def check(question: Question) -> Outcome:
    """They have said what comes next by inviting; asking before it has taken place overlooks the invitation."""
    ahead = [each.over_at for each in question.ahead() if _counts(question, each)]
    if not ahead:
        return None
    day = day_of(max(ahead), question.place)
    days = question.profile.quiet_working_days.value
    until = question.opening(day, days)
    if question.at >= until:
        return None
    return Wait(until, lambda: _says(question, day, until))


def _says(question: Question, day: date, until: datetime) -> str:
    days = working_days(question.profile.quiet_working_days.value)
    after = f"{days} after it is {question.say_weekday(until)}"
    return f"Your next interview is on {question.say_day(day)}; {after}."


def _counts(question: Question, interview: Interview) -> bool:
    """What was promised after its beginning already speaks for it."""
    return question.standing.promise is None or interview.start > question.standing.promise.said_at
