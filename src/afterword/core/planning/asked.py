"""A proposal shown to the guard for the plan: may it go at all, from when on, and why."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core.etiquette.judge import weigh
from afterword.core.etiquette.question import Question
from afterword.core.etiquette.verdict import Reason, Word
from afterword.core.facts.ledger import Ledger
from afterword.core.facts.proposal import Proposal


@dataclass(frozen=True, slots=True)
class Asked:
    """The guard's word on a step: when it may go first, None where no time is known."""

    earliest: datetime | None
    reasons: tuple[Reason, ...]


def ask(proposal: Proposal, ledger: Ledger, start: datetime) -> Asked | None:
    """The first moment from `start` on at which the guard says go, on the reader's clock; None where it says stop."""
    question = Question(proposal, ledger.case, start, ledger)
    weighed = weigh(question)
    if weighed.verdict.word is Word.STOP:
        return None
    return Asked(None if weighed.open_ended else question.here, weighed.verdict.reasons)
