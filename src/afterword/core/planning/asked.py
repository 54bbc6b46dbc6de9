"""A proposal shown to the guard for the plan: may it go at all, from when on, and why."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.question import Question
from afterword.core.etiquette.verdict import Reason, Word
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal


@dataclass(frozen=True, slots=True)
class Asked:
    """The guard's word on a step: when it may go first, None where no time is known."""

    earliest: datetime | None
    reasons: tuple[Reason, ...]


def ask(proposal: Proposal, case: Case, start: datetime) -> Asked | None:
    """The first moment from `start` on at which the guard says go, on the reader's clock; None where it says stop."""
    verdict = judge(proposal, case, start)
    if verdict.word is Word.STOP:
        return None
    if verdict.word is Word.GO:
        return Asked(Question(proposal, case, start).here, verdict.reasons)
    if verdict.until is None or judge(proposal, case, verdict.until).word is not Word.GO:
        return Asked(None, verdict.reasons)
    return Asked(verdict.until, verdict.reasons)
