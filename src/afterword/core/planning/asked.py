"""A proposal shown to the guard for the plan: may it go at all, from when on, and why."""

from datetime import datetime

from afterword.core.etiquette.judge import Weighed, weigh
from afterword.core.etiquette.question import Question
from afterword.core.etiquette.standing import Standing
from afterword.core.facts.proposal import Proposal


def ask(proposal: Proposal, standing: Standing, start: datetime) -> Weighed | None:
    """The guard's word on it from `start` on, with the first moment at which it says go; None where it says stop."""
    return answer_to(Question(proposal, standing, start))


def answer_to(question: Question, *, once_sent: bool = False) -> Weighed | None:
    """The same of a question that was put together before; `once_sent`: of what left, and would go once more."""
    weighed = weigh(question, in_full=False, once_sent=once_sent)
    return None if weighed.stops else weighed
