"""A proposal shown to the guard for the plan: may it go at all, from when on, and why."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core.etiquette.judge import Weighed, weigh
from afterword.core.etiquette.question import Question
from afterword.core.etiquette.standing import Standing
from afterword.core.etiquette.verdict import Reason
from afterword.core.facts.proposal import Proposal


@dataclass(frozen=True, slots=True)
class Asked:
    """The guard's word on a step: when it may go first, None where no time is known."""

    earliest: datetime | None
    weighed: Weighed

    @property
    def question(self) -> Question:
        """As it was asked last."""
        return self.weighed.question

    @property
    def proposal(self) -> Proposal:
        """What was asked about."""
        return self.weighed.question.proposal

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why; put into words when it is asked for."""
        return self.weighed.reasons()

    def mentions(self, rule: str) -> bool:
        """Whether that rule has something to say."""
        return rule in self.weighed.waits or rule in self.weighed.notes


def ask(proposal: Proposal, standing: Standing, start: datetime) -> Asked | None:
    """The first moment from `start` on at which the guard says go, on the reader's clock; None where it says stop."""
    return answer_to(Question(proposal, standing, start))


def answer_to(question: Question) -> Asked | None:
    """The same of a question that was put together before."""
    weighed = weigh(question, in_full=False)
    if weighed.stops:
        return None
    return Asked(None if weighed.open_ended else weighed.question.here, weighed)
