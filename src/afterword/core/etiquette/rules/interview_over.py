"""Nobody is thanked, and nothing is reported, before the interview has taken place."""

from afterword.core.etiquette.outcome import Outcome, Stop, Wait
from afterword.core.etiquette.phrases import moment
from afterword.core.etiquette.question import Question
from afterword.core.facts.ledger import NOT_HELD, is_over
from afterword.core.facts.words import OUTGOING_PURPOSES, InterviewStatus, Purpose
from afterword.core.worktime import day_of

APPLIES = frozenset(OUTGOING_PURPOSES)
CHANGES = "If the interview is moved, or did take place, correct it, and this follows."
GIVEN = frozenset({Purpose.THANKS, Purpose.REPORT})


def check(question: Question) -> Outcome:
    """Thanks that arrive before the talk, or for a talk that never was, show that nobody meant them.

    Looks at the purpose that was given: a thank-you that asks for the decision comes no earlier than a plain one.
    """
    if question.proposal.purpose not in GIVEN:
        return None
    interview = question.interview()
    if interview is None or is_over(interview, question.at):
        return None
    if interview.status in NOT_HELD:
        became = "was cancelled" if interview.status is InterviewStatus.CANCELLED else "did not take place"
        date = question.say_day(day_of(interview.start, question.place))
        return Stop(f"The interview on {date} {became}, so there is nothing to write about it.")
    ends = interview.over_at
    return Wait(ends, lambda: f"The interview is not over until {moment(ends.astimezone(question.place.zone))}.")
