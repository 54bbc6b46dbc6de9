"""What the guard says about a proposal, and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Word(StrEnum):
    """Stop over wait over go."""

    GO = "go"
    WAIT = "wait"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Reason:
    """One plain sentence that names the fact it rests on, and the rule that speaks."""

    rule: str
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`until` is the first moment at which the guard would say go; a wait without it ends when its cause does."""

    word: Word
    until: datetime | None = None
    reasons: tuple[Reason, ...] = ()
