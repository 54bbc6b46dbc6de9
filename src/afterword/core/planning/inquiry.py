"""The one next inquiry, and the day from which silence is an answer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.question import Question
from afterword.core.etiquette.verdict import Reason, Word
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Direction, Purpose
from afterword.core.planning.asked import Asked, ask
from afterword.core.planning.readers import readers
from afterword.core.planning.situation import Situation
from afterword.core.planning.step import REST, Step


def inquiry_and_rest(situation: Situation, before: list[Step]) -> Iterator[Step]:
    """The next inquiry as if the thanks had left at their earliest, then the date from which to let it rest."""
    if situation.ending or not _has_begun(situation):
        return
    case = _as_if_left(situation.case, before)
    start = max([situation.now, *(each.over_at for each in situation.ahead())])
    proposals = [_proposal(situation, reader) for reader in readers(situation)]
    for proposal in proposals:
        if asked := ask(proposal, case, start):
            yield _step(proposal, asked)
            if asked.earliest:
                yield _rest(proposal, _with(case, proposal, asked.earliest), asked.earliest)
            return
    if proposals:
        yield _rest(proposals[0], case, situation.now)


def _has_begun(situation: Situation) -> bool:
    """Nothing is asked about an application of which nothing is known but its name."""
    application = situation.application.id
    promised = any(each.application == application for each in situation.case.promises)
    touched = any(situation.ledger.application_of(touch) == application for touch in situation.case.touches)
    return bool(situation.interviews()) or promised or touched


def _as_if_left(case: Case, steps: list[Step]) -> Case:
    """The case as it will be once these steps have been taken, each at its earliest."""
    left = [
        Touch(
            at=step.earliest,
            direction=Direction.OUT,
            purpose=Purpose.THANKS,
            people=step.people,
            application=step.application,
            interview=step.interview,
        )
        for step in steps
        if step.purpose is Purpose.THANKS and step.earliest
    ]
    return replace(case, touches=(*case.touches, *left))


def _proposal(situation: Situation, reader: str) -> Proposal:
    return Proposal(purpose=Purpose.INQUIRY, people=(reader,), application=situation.application.id)


def _with(case: Case, proposal: Proposal, at: datetime) -> Case:
    asked = Touch(
        at=at,
        direction=Direction.OUT,
        purpose=Purpose.INQUIRY,
        people=proposal.people,
        application=proposal.application,
    )
    return replace(case, touches=(*case.touches, asked))


def _step(proposal: Proposal, asked: Asked) -> Step:
    return Step(
        purpose=Purpose.INQUIRY,
        people=proposal.people,
        application=proposal.application,
        earliest=asked.earliest,
        reasons=asked.reasons,
    )


def _rest(proposal: Proposal, case: Case, start: datetime) -> Step:
    """Asks on in thought, as often as the guard lets it; what then stays unanswered is let rest."""
    verdict = judge(proposal, case, start)
    while verdict.word is not Word.STOP and verdict.until:
        case, start = _with(case, proposal, verdict.until), verdict.until
        verdict = judge(proposal, case, start)
    return Step(
        purpose=REST,
        channel=None,
        people=proposal.people,
        application=proposal.application,
        earliest=_silence_ends(proposal, case, start),
        reasons=verdict.reasons or (Reason(REST, "There is nothing more to ask."),),
    )


def _silence_ends(proposal: Proposal, case: Case, now: datetime) -> datetime:
    """When the quiet time after the last inquiry is over; now, where it is over already."""
    question = Question(proposal, case, now)
    asked = question.ledger.inquiries(question.application)
    days = [question.day_of(touch) for touch in asked]
    return max([question.after_gap(max(days)), now.astimezone(question.place.zone)] if days else [now])
