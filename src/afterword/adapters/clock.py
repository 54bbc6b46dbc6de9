"""The clock on the wall: the one place that asks what time it is."""

from datetime import UTC, datetime


def clock() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)
