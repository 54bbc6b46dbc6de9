"""The one next inquiry, and the day from which silence is an answer."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from afterword.core.etiquette.commitments import carrying
from afterword.core.etiquette.judge import Weighed, weigh
from afterword.core.etiquette.phrases import count, moment
from afterword.core.etiquette.question import Question
from afterword.core.etiquette.standing import Standing
from afterword.core.etiquette.verdict import Reason
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Direction, Purpose
from afterword.core.planning.asked import answer_to, ask
from afterword.core.planning.readers import readers
from afterword.core.planning.situation import Situation
from afterword.core.planning.step import REST, Step
from afterword.core.record import record

INQUIRY, THANKS, OUT = Purpose.INQUIRY, Purpose.THANKS, Direction.OUT
PATIENCE = timedelta(days=14)
"""Ours: who is back within two weeks of when a stand-in could be asked is waited for; it is nothing urgent."""
MOST_ASKED = 9
"""More inquiries than any profile allows; the thought experiment ends there at the latest."""


@record(frozen=True, slots=True)
class Turn:
    """When an application has its turn to ask: what will have left by then, and what may be asked."""

    thanks: list[Step]
    standing: Standing
    """Once other inquiries to this employer, which may go earlier, have left."""
    thanked: Standing
    """And this application's thanks too, each at its earliest."""
    asked: Weighed | None
    """None where nobody may be asked."""


def turn(situation: Situation, thanks: list[Step], standing: Standing) -> Turn:
    """The turn of an application that stands so."""
    thanked = as_if_left(standing, thanks)
    return Turn(thanks, standing, thanked, _next_inquiry(situation, thanked))


def may_be_asked(situation: Situation) -> bool:
    """Whether anything is to be asked, or let rest; where somebody waits for an answer, that is the next step."""
    return _has_begun(situation) and not situation.standing.waiting


def inquiry_and_rest(situation: Situation, turn: Turn) -> Iterator[Step]:
    """The next inquiry as if the thanks had left at their earliest, then the date from which to let it rest."""
    asked = turn.asked
    if asked:
        yield _step(asked, partial(_reasons, situation, turn, asked))
        if earliest := asked.earliest:
            yield _rest_after(asked, earliest)
    elif meant := next(_proposals(situation), None):
        yield _rest_now(meant, situation)


def _asked_now(situation: Situation, turn: Turn) -> Weighed | None:
    """The same inquiry by the ledger as it is today."""
    if turn.asked is None or turn.thanked is situation.standing:
        return turn.asked
    return answer_to(turn.asked.question.by(situation.standing, _start(situation)))


def _asked_alone(situation: Situation, turn: Turn) -> Weighed | None:
    """The same inquiry as if no other inquiry to this employer went before it."""
    if turn.asked is None or turn.standing is situation.standing:
        return turn.asked
    thanked = as_if_left(situation.standing, turn.thanks)
    return answer_to(turn.asked.question.by(thanked, _start(situation)))


def _next_inquiry(situation: Situation, standing: Standing) -> Weighed | None:
    """The inquiry to the best reader whom the guard lets be asked, as it stands so; None where there is none."""
    if not _has_begun(situation) or not standing.may_be_asked_again():
        return None
    start = _start(situation)
    for proposal in _proposals(situation):
        if asked := ask(proposal, standing, start):
            return _or_stand_in(asked, standing, start)
    return None


def _start(situation: Situation) -> datetime:
    ahead = situation.ahead
    return max([situation.now, *(each.over_at for each in ahead)]) if ahead else situation.now


def _proposals(situation: Situation) -> Iterator[Proposal]:
    cc = situation.copies
    for reader in readers(situation):
        meant = Proposal(purpose=INQUIRY, people=(reader,), cc=cc, application=situation.application.id)
        yield carrying(meant, situation.ledger)


def _or_stand_in(asked: Weighed, standing: Standing, start: datetime) -> Weighed:
    """The stand-in of somebody who is away, where that is much sooner or nobody knows how long the absence lasts."""
    if not asked.mentions("absence"):
        return asked
    proposal, ledger = asked.question.proposal, standing.ledger
    for absence in ledger.case.absences:
        if absence.stand_in and ledger.key(absence.person) in proposal.people:
            meant = carrying(replace(proposal, people=(ledger.key(absence.stand_in),), covers=()), ledger)
            other = ask(meant, standing, start)
            if other and other.earliest and (absence.until is None or _is_sooner(other, asked)):
                return other
    return asked


def _is_sooner(one: Weighed, other: Weighed) -> bool:
    return one.earliest is not None and (other.earliest is None or one.earliest + PATIENCE < other.earliest)


def _has_begun(situation: Situation) -> bool:
    """Nothing is asked about an application of which nothing is known but its name."""
    application = situation.application.id
    return (
        bool(situation.interviews)
        or any(each.application == application for each in situation.case.promises)
        or any(situation.ledger.application_of(touch) == application for touch in situation.case.touches)
    )


def as_if_left(standing: Standing, thanks: list[Step]) -> Standing:
    """Where it will stand once these steps have been taken, each at its earliest."""
    for step in thanks:
        if step.earliest:
            standing = standing.supposing(left(THANKS, step, step.earliest))
    return standing


def left(purpose: Purpose, meant: Proposal | Step, at: datetime) -> Touch:
    """The touch that this will be once it has been sent."""
    return Touch(
        at=at,
        direction=OUT,
        purpose=purpose,
        people=meant.people,
        application=meant.application,
        interview=meant.interview,
    )


def _reasons(situation: Situation, turn: Turn, asked: Weighed) -> tuple[Reason, ...]:
    """Those that hold already, and before them one more where what is still to leave moves the day."""
    now = _asked_now(situation, turn) or asked
    moved: tuple[Reason, ...] = ()
    if asked.earliest and _is_later(asked, now) and (reasons := asked.reasons()):
        alone = _asked_alone(situation, turn) or asked
        first = "your other inquiry here has" if _is_later(asked, alone) else "your thanks have"
        says = f"Once {first} left, the next polite moment is {moment(asked.earliest)}."
        moved = (Reason(reasons[0].rule, says),)
    return *moved, *now.reasons()


def _step(asked: Weighed, reasons: Callable[[], tuple[Reason, ...]]) -> Step:
    proposal = asked.question.proposal
    return Step(
        purpose=INQUIRY,
        people=proposal.people,
        cc=proposal.cc,
        application=proposal.application,
        covers=proposal.covers,
        earliest=asked.earliest,
        reasons=reasons,
    )


def _is_later(asked: Weighed, before: Weighed) -> bool:
    return asked.earliest is not None and (before.earliest is None or asked.earliest > before.earliest)


def _rest_after(first: Weighed, at: datetime) -> Step:
    """Asks on in thought, each time at the earliest, until the guard stops it; what is silent then is let rest."""
    question, proposal = first.question, first.question.proposal
    for asked in range(1, MOST_ASKED + 1):
        sent = left(INQUIRY, proposal, at)
        inquiries, silent = question.standing.asked_with(sent)
        if asked == MOST_ASKED or not question.standing.allows(inquiries, silent):
            break
        question = question.by(question.standing.supposing(sent), at)
        again = answer_to(question, once_sent=True)
        if again is None:
            break
        at = again.earliest or at
    rest = _silence_ends(question, inquiries, at)
    return _rest(proposal, rest, partial(_unanswered, asked, rest))


def _unanswered(inquiries: int, rest: datetime) -> tuple[Reason, ...]:
    more = "this inquiry finds" if inquiries == 1 else f"{count(inquiries)} inquiries find"
    return (Reason("inquiry_limit", f"If {more} no answer, let it rest from {moment(rest)}."),)


def _rest_now(proposal: Proposal, situation: Situation) -> Step:
    """Nothing may be asked any more: the quiet time after the last inquiry still runs, or is over."""
    question = Question(proposal, situation.standing, situation.now)
    rest = _silence_ends(question, question.standing.inquiries, question.at)
    return _rest(proposal, rest, lambda: weigh(question).reasons())


def _rest(proposal: Proposal, earliest: datetime, reasons: Callable[[], tuple[Reason, ...]]) -> Step:
    return Step(purpose=REST, channel=None, application=proposal.application, earliest=earliest, reasons=reasons)


def _silence_ends(question: Question, inquiries: list[Touch], at: datetime) -> datetime:
    """When the quiet time after the last of these is over; at that moment, where it is over already."""
    quiet = question.after_gap(max(map(question.day_of, inquiries))) if inquiries else at
    return max(quiet, at).astimezone(question.place.zone)
