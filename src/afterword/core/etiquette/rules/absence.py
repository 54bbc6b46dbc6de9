"""Whoever is away is left in peace until a day after the return; thanks may lie in their mailbox meanwhile."""

from datetime import datetime

from afterword.core.etiquette.outcome import Note, Outcome, Wait
from afterword.core.etiquette.phrases import name
from afterword.core.etiquette.question import Question
from afterword.core.etiquette.theirs import place_of
from afterword.core.facts.absence import Absence
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Purpose
from afterword.core.worktime import opening_after

APPLIES = frozenset(OUTGOING_PURPOSES) - {Purpose.ANSWER}
NEEDS = "absences"
CHANGES = "If they are back sooner, correct the day; whoever stands in for them may be written to."


def check(question: Question) -> Outcome:
    """What arrives during an absence lies under everything else on the first morning, and is answered last.

    Thanks by mail want no answer, and after the return it would be too late for them.
    """
    if not question.case.absences:
        return None
    readers = set(map(question.ledger.key, question.proposal.people))
    away = [each for each in question.case.absences if question.ledger.key(each.person) in readers]
    walls = [(until, each) for each in away if (until := _until(question, each)) and until > question.at]
    if walls:
        until, absence = max(walls, key=lambda wall: wall[0])
        if question.purpose is Purpose.THANKS and question.proposal.channel is Channel.EMAIL:
            still = absence.until is not None and question.today <= absence.until
            return Note(lambda: _may_lie(question, absence)) if still else None
        return Wait(until, lambda: _says(question, absence, until))
    endless = next((each for each in away if each.until is None), None)
    return (
        Note(f"{_who(question, endless)} is away, nobody knows until when.{_in_place(question, endless)}")
        if (endless)
        else None
    )


def _until(question: Question, absence: Absence) -> datetime | None:
    """The opening of the working day after the first day back, on the clock of the one who is away."""
    if absence.until is None:
        return None
    days = 1 + question.profile.back_working_days.value
    place = place_of(question.ledger.person(absence.person), question.case)
    return opening_after(absence.until, days, question.profile.office_opens.value, place)


def _says(question: Question, absence: Absence, until: datetime) -> str:
    last = question.say_day(absence.until) if absence.until else ""
    room = f"is away until {last}; with a day to catch up, {question.say_weekday(until)} is early enough"
    return f"{_who(question, absence)} {room}.{_in_place(question, absence)}"


def _may_lie(question: Question, absence: Absence) -> str:
    """A remark, for the writer to know: they will be read late, and not amiss."""
    last = question.say_day(absence.until) if absence.until else ""
    return f"{_who(question, absence)} is away until {last}; thanks may lie in the mailbox until then."


def _who(question: Question, absence: Absence) -> str:
    return name(question.ledger.person(absence.person), otherwise="Your reader")


def _in_place(question: Question, absence: Absence) -> str:
    stand_in = question.ledger.person(absence.stand_in) if absence.stand_in else None
    return f" {name(stand_in, otherwise='A colleague')} stands in." if absence.stand_in else ""
