"""Nothing before the day by which they said they would answer, and two working days of grace after it."""

from datetime import date

from afterword.core.etiquette.outcome import Outcome, Wait
from afterword.core.etiquette.phrases import name, working_days
from afterword.core.etiquette.question import Question
from afterword.core.facts.promise import Promise
from afterword.core.facts.words import Purpose

APPLIES = frozenset({Purpose.INQUIRY})
NEEDS = "promises"
CHANGES = "If they name a new date, that one counts; if another interview is arranged, this one is void."
ASKED_ONCE = True


def check(question: Question) -> Outcome:
    """Who asks before the date they named has not listened; who asks on the day gives them no room at all."""
    promise = question.standing.promise
    if promise is None:
        return None
    if promise.latest is not None:
        return _wall(question, promise, promise.latest, question.profile.promise_working_days.value)
    if promise.earliest is not None:
        return _wall(question, promise, promise.earliest, question.profile.open_promise_working_days.value)
    return None


def _wall(question: Question, promise: Promise, day: date, days: int) -> Outcome:
    until = question.opening(day, days)
    if question.at >= until:
        return None
    later = f"{working_days(days)} later"
    return Wait(until, lambda: f"{_said(question, promise, day)}; {later} is {question.say_weekday(until)}.")


def _said(question: Question, promise: Promise, day: date) -> str:
    who = name(question.ledger.person(promise.by) if promise.by else None)
    on = question.say_day(question.their_day(promise.said_at, promise.by))
    what = "they decide by" if promise.latest else "it would not be before"
    return f"{who} said on {on} {what} {question.say_day(day)}"
