"""When a message whose fate is unknown is looked for in the mailbox again: each time all folders are searched."""

from datetime import datetime, timedelta
from typing import Final

AT_FIRST: Final = timedelta(minutes=15)
"""Ours: a copy that is late comes within minutes; so long each look seeks it."""
EVERY: Final = timedelta(hours=6)
UP_TO: Final = timedelta(days=7)


def seek_again(claimed_at: datetime, sought_at: datetime | None, now: datetime) -> bool:
    """At once, with each look for a while, then now and then for a week."""
    if sought_at is None or now - claimed_at <= AT_FIRST:
        return True
    return now - claimed_at <= UP_TO and now - sought_at >= EVERY
