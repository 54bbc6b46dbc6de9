"""What one rule may answer; None stands for a rule that has nothing to say.

Outcomes live as long as one verdict is sought, and are not frozen: that would take longer than many a rule.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

Says = str | Callable[[], str]
"""A sentence, or the way to put it together: many are never read, since the plan only needs the time."""


@dataclass(slots=True)
class Stop:
    """Not at all, for as long as the facts are what they are."""

    says: Says


@dataclass(slots=True)
class Wait:
    """Not before `until`; without it, until somebody changes a fact."""

    until: datetime | None
    says: Says


@dataclass(slots=True)
class Note:
    """It may go; the writer should know this."""

    says: Says


Outcome = Stop | Wait | Note | None


def sentence(says: Says) -> str:
    """The sentence, put together where it was not yet."""
    return says if isinstance(says, str) else says()
