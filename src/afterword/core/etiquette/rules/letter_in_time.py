"""A letter goes only where it can still be read before they decide."""

from afterword.core.etiquette.desk import arrives, decision_day, no_desk
from afterword.core.etiquette.outcome import Stop
from afterword.core.etiquette.phrases import ordinal
from afterword.core.etiquette.question import Question
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Delivery, Purpose
from afterword.core.worktime import is_working_day, working_day_after

APPLIES = frozenset(OUTGOING_PURPOSES) - {Purpose.CLOSING}
CHANNELS = frozenset({Channel.LETTER})
CHANGES = "If they put the decision off, note it: a letter may then be in time, by post where there is no desk."


def check(question: Question) -> Stop | None:
    """A letter is the most personal thanks, and the slowest: read after the decision it is only sad."""
    if question.proposal.channel not in CHANNELS or question.to_agency:
        return None
    ways = [question.proposal.delivery] if question.proposal.delivery else list(Delivery)
    stops = [WAYS[way](question) for way in ways]
    return stops[0] if all(stops) else None


def _posted(question: Question) -> Stop | None:
    there = arrives(question, question.today)
    if there < decision_day(question):
        return None
    days = question.profile.post_working_days.value
    there_on = f"A letter posted now arrives on about {question.say_day(there)}, the {ordinal(days)} working day"
    return Stop(f"{there_on}, and they may decide by then; write an e-mail.")


def _handed(question: Question) -> Stop | None:
    without = no_desk(question.interview())
    if without:
        return Stop(f"{without}; write an e-mail.")
    decision = decision_day(question)
    if not is_working_day(question.today, question.place):
        next_day = working_day_after(question.today, 1, question.place)
        hand_it_in = f"hand it in on {question.say_day(next_day)}, or " if next_day < decision else ""
        return Stop(f"Nobody is at the desk on {question.say_weekday(question.at)}; {hand_it_in}write an e-mail.")
    if question.today >= decision:
        return Stop(f"They may decide from {question.say_day(decision)} on, so a letter is too late; write an e-mail.")
    return None


WAYS = {Delivery.HANDED: _handed, Delivery.POSTED: _posted}
