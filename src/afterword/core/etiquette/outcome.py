"""What one rule may answer; None stands for a rule that has nothing to say."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Stop:
    """Not at all, for as long as the facts are what they are."""

    says: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Not before `until`; without it, until somebody changes a fact."""

    until: datetime | None
    says: str


@dataclass(frozen=True, slots=True)
class Note:
    """It may go; the writer should know this."""

    says: str


Outcome = Stop | Wait | Note | None
