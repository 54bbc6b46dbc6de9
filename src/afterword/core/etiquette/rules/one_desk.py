"""The candidates of one agency do not ask the same person on the same day."""

from datetime import date, datetime

from afterword.core.etiquette.outcome import Outcome, Wait
from afterword.core.etiquette.phrases import name, working_days
from afterword.core.etiquette.question import Question
from afterword.core.facts.words import Purpose

APPLIES = frozenset({Purpose.INQUIRY})
NEEDS = "others"
CHANGES = "Only time changes this; if that person writes to you, you may answer at once."
ASKED_ONCE = True


def check(question: Question) -> Outcome:
    """Two inquiries from one agency in a morning look like a campaign, and the second is laid to the first."""
    if not question.case.others:
        return None
    readers = set(map(question.ledger.key, question.proposal.people))
    asked = [
        each.at
        for each in question.case.others
        if each.purpose is Purpose.INQUIRY and not readers.isdisjoint(map(question.ledger.key, each.people))
    ]
    if not asked:
        return None
    day = question.their_day(max(asked), question.proposal.people[0])
    days = question.profile.desk_working_days.value
    until = question.opening(day, days)
    if question.at >= until:
        return None
    return Wait(until, lambda: _says(question, day, until))


def _says(question: Question, day: date, until: datetime) -> str:
    who = name(question.readers[0], otherwise="this person")
    days = working_days(question.profile.desk_working_days.value)
    after = f"{days} later is {question.say_weekday(until)}"
    return f"Another candidate of your agency asked {who} on {question.say_day(day)}; {after}."
