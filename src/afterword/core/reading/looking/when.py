"""When a mail counts, and from which day on mail is looked for."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final

LATE: Final = timedelta(days=2)
"""Ours: a mail that reached its folder so long after it was sent was moved there with its whole mailbox."""
BEFORE: Final = timedelta(days=60)
"""Ours: an application was mostly talked about for some weeks before it was noted here."""
AT_MOST: Final = timedelta(days=400)
"""Ours: no follow-up rests on what was said more than a year ago."""


def counts_from(sent_at: datetime | None, received_at: datetime, now: datetime) -> datetime:
    """When it arrived, by the server's clock; when it was sent, where it was laid into its folder much later."""
    arrived = min(received_at, now)
    return sent_at if sent_at is not None and sent_at < arrived - LATE else arrived


def looked_for_since(beginnings: Iterable[datetime], now: datetime) -> date:
    """The day from which on mail is looked for, by the clock of `now`: some weeks before all of it began."""
    first = min(beginnings, default=now)
    return max(first - BEFORE, now - AT_MOST).astimezone(now.tzinfo).date()
