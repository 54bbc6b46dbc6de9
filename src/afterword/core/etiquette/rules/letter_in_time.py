"""A letter goes only where it can still be read before they decide."""

from datetime import date

from afterword.core.etiquette.outcome import Stop
from afterword.core.etiquette.phrases import ordinal
from afterword.core.etiquette.question import Question
from afterword.core.facts.interview import Interview
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Delivery, Format, PlaceKind, Purpose
from afterword.core.worktime import is_working_day, working_day_after

APPLIES = frozenset(OUTGOING_PURPOSES) - {Purpose.CLOSING}
CHANNELS = frozenset({Channel.LETTER})
CHANGES = "If they put the decision off, note it: a letter may then be in time, by post where there is no desk."
NO_DESK = {
    PlaceKind.HOTEL: "The interview was in a hotel, so there is no desk at which to hand in a letter",
    PlaceKind.SECURED: "The interview was in a secured building, so a letter cannot be handed in there",
}


def check(question: Question) -> Stop | None:
    """A letter is the most personal thanks, and the slowest: read after the decision it is only sad."""
    if question.proposal.channel not in CHANNELS or question.to_agency:
        return None
    ways = [question.proposal.delivery] if question.proposal.delivery else list(Delivery)
    stops = [WAYS[way](question) for way in ways]
    return stops[0] if all(stops) else None


def _posted(question: Question) -> Stop | None:
    days = question.profile.post_working_days.value
    arrives = working_day_after(question.today, days, question.place)
    if arrives < _decision(question):
        return None
    there = f"A letter posted now arrives on about {question.say_day(arrives)}, the {ordinal(days)} working day"
    return Stop(f"{there}, and they may decide by then; write an e-mail.")


def _handed(question: Question) -> Stop | None:
    no_desk = _no_desk(question.interview())
    if no_desk:
        return Stop(f"{no_desk}; write an e-mail.")
    decision = _decision(question)
    if not is_working_day(question.today, question.place):
        next_day = working_day_after(question.today, 1, question.place)
        hand_it_in = f"hand it in on {question.say_day(next_day)}, or " if next_day < decision else ""
        return Stop(f"Nobody is at the desk on {question.say_weekday(question.at)}; {hand_it_in}write an e-mail.")
    if question.today >= decision:
        return Stop(f"They may decide from {question.say_day(decision)} on, so a letter is too late; write an e-mail.")
    return None


def _no_desk(interview: Interview | None) -> str | None:
    if interview is None:
        return None
    if interview.format is not Format.ONSITE:
        return "The interview was not on site, so there is no desk at which to hand in a letter"
    return NO_DESK.get(interview.place_kind)


def _decision(question: Question) -> date:
    """The earliest day on which they may decide; an unknown one may be the next working day."""
    if question.promise and question.promise.earliest:
        return question.promise.earliest
    return working_day_after(question.today, 1, question.place)


WAYS = {Delivery.HANDED: _handed, Delivery.POSTED: _posted}
