"""The one check that every fact with a time makes of itself: a time without its zone is no fact."""

from datetime import datetime


def need_zone(value: datetime | None, name: str) -> None:
    """Raise ValueError when `value` has no UTC offset; None is fine where a fact allows it."""
    if value is not None and value.utcoffset() is None:
        raise ValueError(f"{name} needs a UTC offset, as in 2026-11-24T10:00:00-05:00")
