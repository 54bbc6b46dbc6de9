"""What rings or pops up arrives while they are at work; a thank-you may come on any day, but not at night."""

from datetime import datetime
from functools import lru_cache

from afterword.core.etiquette.outcome import Outcome, Stop, Wait
from afterword.core.etiquette.phrases import moment, name
from afterword.core.etiquette.question import Question
from afterword.core.etiquette.theirs import place_at
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Purpose
from afterword.core.worktime import Hours, Place, is_working_day

APPLIES = frozenset(OUTGOING_PURPOSES) - {Purpose.ANSWER}
CHANNELS = frozenset({Channel.EMAIL, Channel.PHONE, Channel.SMS})
CHANGES = "Only the clock changes this; if they live by another one, correct their time zone."
THANKS = Purpose.THANKS
HOURS = lru_cache(maxsize=64)(Hours)
MOST_TURNS = 60
"""So often the readers are asked in turn for a common hour; people half a world apart have none."""


def check(question: Question) -> Outcome:
    """A message at two in the morning, or a call on a Sunday, tells more of the sender than its text does."""
    if question.proposal.channel not in CHANNELS:
        return None
    opens, closes, any_day = _hours(question)
    at_work = len(question.places) == 1 and opens <= question.here.hour < closes
    if at_work and (any_day or is_working_day(question.today, question.place)):
        return None
    hours = HOURS(opens, closes, any_day)
    until = _common_opening(question.at, hours, question.places)
    if until is None:
        return Stop("There is no hour that suits all these people at once; write to each of them on their own.")
    if until <= question.at:
        return None
    return Wait(until, lambda: f"{_no_good_hour(question, hours)}; {_good_hour(question, until)}.")


def _no_good_hour(question: Question, hours: Hours) -> str:
    """The first reader for whom it is no good hour, and what their clock shows, now or when it could go otherwise."""
    asleep = (
        (person, place)
        for ref, person in zip(question.proposal.people, question.readers, strict=True)
        if hours.opening_from(question.at, place := place_at(question.ledger, ref)) > question.at
    )
    person, place = next(asleep, (None, question.place))
    whom, theirs = name(person, otherwise="your reader"), moment(question.at.astimezone(place.zone))
    return f"That would be {theirs} for {whom}" if question.moved else f"For {whom} it is {theirs}"


def _good_hour(question: Question, until: datetime) -> str:
    """On the first reader's clock, and said to be, where others read another one."""
    at = moment(until.astimezone(question.place.zone))
    if len({place.zone for place in question.places}) == 1:
        return f"the next good hour is {at}"
    return f"the next hour that is good for all of them is {at} for {name(question.readers[0], otherwise='the first')}"


def _hours(question: Question) -> tuple[int, int, bool]:
    """When their day opens, when it closes, and whether that holds on every day."""
    profile = question.profile
    if question.purpose is THANKS:
        return profile.thanks_opens.value, profile.thanks_closes.value, True
    return profile.office_opens.value, profile.office_closes.value, False


def _common_opening(at: datetime, hours: Hours, places: list[Place]) -> datetime | None:
    """The first moment from then on that lies inside the hours of every reader."""
    for _ in range(MOST_TURNS):
        before = at
        for place in places:
            at = hours.opening_from(at, place)
        if at == before:
            return at
    return None
