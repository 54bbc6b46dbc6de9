"""How a page says a date: in words, with the place whose clock is meant, and never more than is needed."""

from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905 - reads as a calendar does
)


def zone(name: str | None) -> ZoneInfo:
    """The zone of that name; UTC where it is missing or not one."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def city(name: str | None) -> str:
    """A zone as people say it: New York for America/New_York."""
    return (zone(name).key or "UTC").rsplit("/", 1)[-1].replace("_", " ")


def year_of(day: date, now: date) -> str:
    """The year, where it is not this one."""
    return "" if day.year == now.year else f" {day.year}"


def day_in_words(day: date, now: date) -> str:
    """Friday 27 November."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{year_of(day, now)}"


def short_day(day: date, now: date) -> str:
    """Fri 27 Nov."""
    return f"{DAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}{year_of(day, now)}"


def moment_in_words(moment: datetime, tz: str | None, now: datetime) -> str:
    """Tuesday 1 December, 09:00 in New York."""
    local = moment.astimezone(zone(tz))
    return f"{day_in_words(local.date(), now.astimezone(zone(tz)).date())}, {local:%H:%M} in {city(tz)}"


def short_moment(moment: datetime, tz: str | None, now: datetime) -> str:
    """Tue 1 Dec, 09:00 (New York)."""
    local = moment.astimezone(zone(tz))
    return f"{short_day(local.date(), now.astimezone(zone(tz)).date())}, {local:%H:%M} ({city(tz)})"


def how_near(day: date, today: date) -> str:
    """Today, tomorrow, in 5 days, yesterday, 3 days ago."""
    days = (day - today).days
    named = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if days in named:
        return named[days]
    return f"in {days} days" if days > 0 else f"{-days} days ago"


def range_in_words(earliest: date | None, latest: date | None, now: date) -> str:
    """By Friday 27 November; from Monday 30 November; between the two; on the one."""
    if earliest and latest:
        if earliest == latest:
            return f"on {day_in_words(latest, now)}"
        return f"between {day_in_words(earliest, now)} and {day_in_words(latest, now)}"
    if latest:
        return f"by {day_in_words(latest, now)}"
    return f"not before {day_in_words(earliest, now)}" if earliest else "no date yet"
