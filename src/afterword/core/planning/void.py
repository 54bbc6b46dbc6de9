"""When a draft that nobody touched has lost its point, so that it is dropped rather than shown."""

from dataclasses import replace
from datetime import datetime

from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose

PASSING = frozenset({"their_hours", "paused", "fresh_mailbox"})
"""Rules whose wait says nothing about the message itself: a night, a switch, a mailbox not read yet."""

OTHER_WAY = "letter_in_time"
"""The rule that speaks of the letter, and not of its words: they may still go as an e-mail."""


def is_void(purpose: Purpose, verdict: Verdict, *, early: bool = False) -> bool:
    """What the guard stops is void; an inquiry also when new facts make it wait: the plan brings it back in time.

    `early`: it had to wait when it was written, so that a wait is nothing new: it may still go at its time.
    """
    if verdict.word is Word.STOP:
        return any(reason.rule != OTHER_WAY and reason.rule not in PASSING for reason in verdict.reasons)
    return purpose is Purpose.INQUIRY and not early and _waits_for_more(verdict)


def was_early(proposal: Proposal, case: Case, written: datetime) -> bool:
    """Whether the guard made it wait when it was written, by what had been said and sent until then."""
    then = replace(
        case,
        touches=tuple(one for one in case.touches if one.at < written),
        promises=tuple(one for one in case.promises if one.said_at < written),
    )
    return _waits_for_more(judge(proposal, then, written))


def _waits_for_more(verdict: Verdict) -> bool:
    return verdict.word is Word.WAIT and any(reason.rule not in PASSING for reason in verdict.reasons)
