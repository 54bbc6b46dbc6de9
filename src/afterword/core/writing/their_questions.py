"""What they asked in the message that is answered, word for word, so that the answer to it can be written beside it."""

from datetime import datetime
from typing import Final

from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Direction, Purpose
from afterword.core.reading.kind.asks import asks_in
from afterword.core.wording import sentences_of
from afterword.core.writing.answered import answered_by

MOST: Final = 8
"""More would be a form, which is answered where it lies."""


def their_questions(case: Case, proposal: Proposal, now: datetime) -> tuple[str, ...]:
    """The questions of that message, in their order, and behind them what else its writer asked since our last word.

    Where no sentence is a question by its sign, it is the one that asks.
    """
    message = answered_by(case, proposal, now)
    if message is None or message.application not in {proposal.application, None}:
        return ()
    asked = [one for each in (message, *_besides(case, message, now)) for one in _questions(each)]
    return tuple(dict.fromkeys(asked))[:MOST]


def _besides(case: Case, message: Touch, now: datetime) -> list[Touch]:
    """What else waits of the same writer: one answer settles it all. After a no nobody wants to know it any more."""
    if message.purpose is Purpose.REJECTION:
        return []
    writers = set(message.people)
    theirs = [one for one in case.touches if one.at <= now and not writers.isdisjoint(one.people)]
    last = max((one.at for one in theirs if one.direction is Direction.OUT), default=None)
    since = [one for one in theirs if one.direction is Direction.IN and one.human and (last is None or one.at > last)]
    return [one for one in since if one.asks and one is not message and one.application == message.application]


def _questions(message: Touch) -> list[str]:
    found = [one for one in sentences_of(message.text) if one.rstrip("\"'”’)").endswith("?")]
    asks = "" if found or not message.text else asks_in(message.text, message.purpose)
    return [*found, *([asks] if asks else [])]
