"""When a draft that nobody touched has lost its point, so that it is dropped rather than shown."""

from afterword.core.etiquette.verdict import Verdict, Word
from afterword.core.facts.words import Purpose

PASSING = frozenset({"their_hours", "paused", "fresh_mailbox"})
"""Rules whose wait says nothing about the message itself: a night, a switch, a mailbox not read yet."""

OTHER_WAY = "letter_in_time"
"""The rule that speaks of the letter, and not of its words: they may still go as an e-mail."""


def is_void(purpose: Purpose, verdict: Verdict) -> bool:
    """What the guard stops is void; an inquiry also when new facts make it wait: the plan brings it back in time."""
    if verdict.word is Word.STOP:
        return any(reason.rule != OTHER_WAY and reason.rule not in PASSING for reason in verdict.reasons)
    waits_for_more = any(reason.rule not in PASSING for reason in verdict.reasons)
    return verdict.word is Word.WAIT and purpose is Purpose.INQUIRY and waits_for_more
