"""What a reading changes by itself, and what it suggests: what makes us quieter holds at once, an end never does."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from afterword.core.facts.case import Case
from afterword.core.facts.mailbox import Mailbox
from afterword.core.facts.promise import Promise
from afterword.core.facts.reading import FoundPromise, Reading
from afterword.core.facts.words import ROBOT_KINDS, Purpose
from afterword.core.planning.plan import plan

ENDS: Final = frozenset({Purpose.REJECTION, Purpose.OFFER})
SURE: Final = 0.9
"""Ours. Below it, what only reads like a robot's mail counts as a person's until the candidate says otherwise, and
what the candidate noted words as is not doubted."""


class Suggested(StrEnum):
    """What waits for the candidate's tap."""

    REJECTION = "rejection"
    OFFER = "offer"
    ROBOT = "robot"
    """The words are a robot's, the head is a person's."""
    BOUNCE = "bounce"
    """The words are those of a mail that came back, and the candidate noted them as something else."""
    INVITATION = "invitation"
    """The same of words that invite."""
    PROMISE = "promise"
    """A date that would let us ask sooner than without it."""
    WITHDRAWN = "withdrawn"
    """An older date taken back, after which we might ask sooner than before."""


ASKS: Final = {
    Suggested.REJECTION: "Have they said no?",
    Suggested.OFFER: "Have they made you an offer?",
    Suggested.ROBOT: "Was this written by a machine?",
    Suggested.BOUNCE: "Did your mail come back?",
    Suggested.INVITATION: "Have they invited you?",
    Suggested.PROMISE: "Is this when they answer?",
    Suggested.WITHDRAWN: "Does the date they gave no longer hold?",
}
"""What the candidate is asked."""


_DOUBTED: Final = {
    Purpose.REJECTION: Suggested.REJECTION,
    Purpose.OFFER: Suggested.OFFER,
    Purpose.INVITATION: Suggested.INVITATION,
    Purpose.BOUNCE: Suggested.BOUNCE,
    Purpose.ABSENCE: Suggested.ROBOT,
    Purpose.ACKNOWLEDGEMENT: Suggested.ROBOT,
}
"""The kinds of which much follows, each with the question that asks for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """As what a mail stands in the ledger, before anybody has said more about it."""

    purpose: Purpose
    human: bool
    asks: bool
    suggested: tuple[Suggested, ...] = ()


def counts_as(reading: Reading, *, human: bool) -> Counts:
    """`human`: whether the mail's head is that of a person's mail. An end counts as a plain word until confirmed."""
    kind = reading.found.kind
    if kind in ENDS:
        plain = Purpose.ANSWER if human else Purpose.ACKNOWLEDGEMENT
        return Counts(purpose=plain, human=human, asks=human and reading.asks, suggested=(Suggested(kind.value),))
    if kind in ROBOT_KINDS:
        doubtful = human and kind is not Purpose.BOUNCE and reading.found.sure < SURE
        if doubtful:
            return Counts(purpose=Purpose.ANSWER, human=True, asks=False, suggested=(Suggested.ROBOT,))
        return Counts(purpose=kind, human=False, asks=False)
    if not human and kind in {Purpose.ANSWER, Purpose.TIMELINE}:
        return Counts(purpose=Purpose.ACKNOWLEDGEMENT, human=False, asks=False)
    return Counts(purpose=kind, human=human, asks=human and reading.asks)


def doubts(chosen: Purpose, reading: Reading) -> Suggested | None:
    """What to ask where the candidate noted words as another kind than they surely are; None where the two agree."""
    kind = reading.found.kind
    if kind == chosen or kind not in _DOUBTED or reading.found.sure <= SURE:
        return None
    return _DOUBTED[kind]


def farthest(promises: tuple[FoundPromise, ...]) -> FoundPromise | None:
    """Of several dates in one message the last: nobody is asked before all that they named is over."""
    dated = [(one.latest or one.earliest, one) for one in promises]
    known = [(day, one) for day, one in dated if day is not None]
    return max(known, key=lambda pair: pair[0], default=(None, None))[1]


def only_quieter(promise: Promise, case: Case, *, now: datetime) -> bool:
    """Whether, with that promise, nothing would be asked sooner than without it: the plan is worked out both ways."""
    read = replace(case, touches=tuple(replace(one, read=True, asks=False) for one in case.touches))
    sure = replace(read, mailbox=Mailbox(), paused=False)
    without, promised = (_asked_at(facts, promise.application, now) for facts in (sure, _with(sure, promise)))
    return promised is None or (without is not None and promised >= without)


def _with(case: Case, promise: Promise) -> Case:
    return replace(case, promises=(*case.promises, promise))


def _asked_at(case: Case, application: str, now: datetime) -> datetime | None:
    """When the plan asks at the earliest; None where it never does."""
    steps = plan(case, now, only=application)
    return next((step.earliest for step in steps if step.purpose == Purpose.INQUIRY), None)
