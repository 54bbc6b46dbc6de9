"""The step that owns up to a missed interview: soon, once, and to whoever waited there."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from afterword.core.facts.interview import Interview
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import InterviewStatus, Purpose, Role
from afterword.core.planning.asked import ask
from afterword.core.planning.readers import readers
from afterword.core.planning.situation import Situation
from afterword.core.planning.step import Step

OWNED_UP: Final = frozenset({Purpose.ANSWER, Purpose.OTHER, Purpose.CLOSING})
WITHIN: Final = timedelta(days=14)
"""Ours: later than that, an apology for one hour is a letter out of the blue."""


def apology(situation: Situation) -> Iterator[Step]:
    """One, for the newest interview that was missed, as long as nothing was said of it; at any hour, like an answer."""
    missed = missed_and_unsaid(situation)
    reader = _reader(situation, missed) if missed else None
    if missed is None or reader is None:
        return
    proposal = Proposal(
        purpose=Purpose.ANSWER,
        people=(reader,),
        cc=situation.copies,
        application=situation.application.id,
        interview=missed.id,
    )
    if asked := ask(proposal, situation.standing, situation.now):
        yield Step(
            purpose=Purpose.ANSWER,
            people=proposal.people,
            cc=proposal.cc,
            application=proposal.application,
            interview=missed.id,
            earliest=asked.earliest,
            reasons=asked.reasons,
        )


def missed_and_unsaid(situation: Situation) -> Interview | None:
    """The newest interview that the candidate missed lately, and has said nothing about since it began."""
    here, now = situation.application.id, situation.now
    missed = [
        one
        for one in situation.case.interviews
        if one.status is InterviewStatus.MISSED and one.application == here and one.start <= now < one.start + WITHIN
    ]
    newest = max(missed, key=lambda one: one.start, default=None)
    if newest is None or any(_speaks_of(situation, touch, newest) for touch in situation.ledger.sent):
        return None
    return newest


def _speaks_of(situation: Situation, touch: Touch, missed: Interview) -> bool:
    since = touch.at >= missed.start and situation.ledger.concerns(touch, missed.application)
    return since and touch.purpose in OWNED_UP


def _reader(situation: Situation, missed: Interview) -> str | None:
    """Who waited there, a hiring manager first; where nobody may be written to directly, whom the plan would ask."""
    if not situation.through_agency:
        there = [situation.ledger.person(ref) for ref in missed.interviewers]
        known = [one for one in there if one and one.email and one.email not in situation.case.bounces]
        if known:
            return min(known, key=lambda one: one.role is not Role.HIRING_MANAGER).id
    return next(readers(situation), None)
