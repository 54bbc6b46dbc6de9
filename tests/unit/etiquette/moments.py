"""Moments at which calendars and clocks are odd: the clocks change, the year ends, a holiday follows."""

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from afterword.core.worktime import Place

FIRST, LAST = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 12, 1, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
PLACES = tuple(
    Place(ZoneInfo(zone), country, part)
    for zone, country, part in (
        ("America/New_York", "US", "NY"),
        ("America/Los_Angeles", "US", "CA"),
        ("America/St_Johns", "CA", "NL"),
        ("America/Santiago", "CL", None),  # the clocks change at midnight
        ("America/Sao_Paulo", "BR", "SP"),
        ("Europe/Berlin", "DE", "BY"),
        ("Europe/London", "GB", "SCT"),
        ("Europe/Madrid", "ES", "MD"),
        ("Africa/Casablanca", "MA", None),  # turned back for Ramadan
        ("Africa/Cairo", "EG", None),  # rests on Fridays
        ("Asia/Beirut", "LB", None),  # at midnight as well
        ("Asia/Jerusalem", "IL", None),
        ("Asia/Dubai", "AE", None),
        ("Asia/Kolkata", "IN", "KA"),  # half an hour
        ("Asia/Kathmandu", "NP", None),  # three quarters; rests on Saturdays
        ("Asia/Tokyo", "JP", None),
        ("Asia/Shanghai", "CN", None),  # works on some Sundays
        ("Australia/Sydney", "AU", "NSW"),
        ("Australia/Lord_Howe", "AU", None),  # the clocks change by half an hour
        ("Pacific/Chatham", "NZ", None),  # three quarters, and an hour in summer
        ("Pacific/Kiritimati", "KI", None),  # the first to see a day
        ("Pacific/Pago_Pago", "AS", None),  # the last to see it
        ("Antarctica/Troll", "NO", None),  # the clocks change by two hours
    )
)


@cache
def changes(zone: ZoneInfo) -> tuple[datetime, ...]:
    """When its clocks change in these years, to the minute."""
    days = [FIRST + DAY * n for n in range((LAST - FIRST).days)]
    return tuple(_found(zone, day) for day in days if _offset(zone, day) != _offset(zone, day + DAY))


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta | None:
    return moment.astimezone(zone).utcoffset()


def _found(zone: ZoneInfo, day: datetime) -> datetime:
    minutes = (day + timedelta(minutes=n) for n in range(24 * 60 + 1))
    return next(moment for moment in minutes if _offset(zone, moment) != _offset(zone, day))


def near(place: Place) -> st.SearchStrategy[datetime]:
    """Any moment; often in the days before the clocks change there, the year ends, or many holidays come."""
    spots = [*changes(place.zone), *(datetime(2026, month, 20, tzinfo=UTC) for month in (3, 4, 9, 11, 12))]
    just_before = st.builds(
        lambda spot, back: spot - timedelta(seconds=back), st.sampled_from(spots), st.integers(0, 12 * 24 * 3600)
    )
    anywhere = st.integers(0, int((LAST - FIRST).total_seconds())).map(lambda s: FIRST + timedelta(seconds=s))
    return just_before | anywhere
