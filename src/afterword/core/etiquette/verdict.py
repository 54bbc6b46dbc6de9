"""What the guard says about a proposal, and why."""

from datetime import datetime
from enum import StrEnum

from afterword.core.record import record


class Word(StrEnum):
    """Stop over wait over go."""

    GO = "go"
    WAIT = "wait"
    STOP = "stop"


@record(frozen=True, slots=True)
class Reason:
    """One plain sentence that names the fact it rests on, and the rule that speaks."""

    rule: str
    says: str


@record(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`until` is the first moment at which the guard would say go; a wait without it ends when its cause does."""

    word: Word
    until: datetime | None = None
    reasons: tuple[Reason, ...] = ()
