"""Where simulated people live, and a plain calendar of these places, written without the core's own."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from holidays import HolidayBase, country_holidays

ONE_DAY = timedelta(days=1)


class Where(NamedTuple):
    """The clock and the calendar of one place."""

    tz: str
    country: str
    subdivision: str | None = None


PLACES = (
    *(Where("America/New_York", "US", "NY"), Where("America/Los_Angeles", "US", "CA"), Where("America/Chicago", "US")),
    *(Where("America/Toronto", "CA", "ON"), Where("America/St_Johns", "CA"), Where("Europe/London", "GB")),
    *(Where("Europe/Berlin", "DE", "BE"), Where("Europe/Berlin", "DE"), Where("Europe/Paris", "FR")),
    *(Where("Europe/Amsterdam", "NL"), Where("Europe/Madrid", "ES"), Where("Europe/Rome", "IT")),
    *(Where("Asia/Tokyo", "JP"), Where("Asia/Kolkata", "IN"), Where("Asia/Kathmandu", "NP")),
    *(Where("Asia/Dubai", "AE"), Where("Asia/Jerusalem", "IL"), Where("Australia/Sydney", "AU", "NSW")),
    *(Where("Australia/Lord_Howe", "AU"), Where("Pacific/Kiritimati", "KI"), Where("Pacific/Pago_Pago", "AS")),
    Where("Pacific/Chatham", "NZ"),
)
"""Both sides of the date line, zones of half and three quarters of an hour, week ends of other days, summer time both
ways and half an hour of it."""


@cache
def zone(tz: str) -> ZoneInfo:
    """The zone of that name."""
    return ZoneInfo(tz)


@cache
def _holidays(country: str, subdivision: str | None) -> HolidayBase | None:
    try:
        return country_holidays(country, subdiv=subdivision)
    except NotImplementedError:
        return None


@cache
def is_working_day(day: date, where: Where) -> bool:
    """Whether people there work on that day."""
    known = _holidays(where.country, where.subdivision)
    return day.weekday() < 5 if known is None else known.is_working_day(day)


@cache
def working_day(day: date, count: int, where: Where) -> date:
    """The count-th working day after that day, found by going from day to day."""
    for _ in range(count):
        day += ONE_DAY
        while not is_working_day(day, where):
            day += ONE_DAY
    return day


def local(moment: datetime, where: Where) -> datetime:
    """What the clock there shows."""
    return moment.astimezone(zone(where.tz))


def on_clock(day: date, hour: int, where: Where) -> datetime:
    """That hour of the clock there, in UTC."""
    return datetime.combine(day, time(hour), zone(where.tz)).astimezone(UTC)
