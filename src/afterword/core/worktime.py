"""Days and hours as a reader's calendar shows them: zones, working days, holidays; nothing about etiquette."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.core.free_weekdays import FREE_WEEKDAYS
from afterword.core.main_zones import MAIN_ZONES

if TYPE_CHECKING:
    from holidays import HolidayBase

ONE_DAY = timedelta(days=1)
WEEK_END = frozenset({5, 6})


class Place(NamedTuple):
    """Where a reader lives: the zone of the clock, and the country (and part of it) whose holidays count."""

    zone: tzinfo = UTC
    country: str | None = None
    subdivision: str | None = None


@lru_cache(maxsize=1024)
def zone_named(name: str | None) -> tzinfo | None:
    """The IANA zone of that name; None when there is none."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a folder's name ("America") is an OSError
        return None


def main_zone(country: str | None) -> tzinfo | None:
    """The zone of a country that has one, or nearly one; None for the others."""
    return zone_named(MAIN_ZONES.get(country)) if country else None


@lru_cache(maxsize=512)
def free_days(country: str | None, subdivision: str | None, year: int) -> frozenset[date]:
    """Week ends and public holidays of one year; where nothing is known of a country, Saturdays and Sundays."""
    known = None if subdivision else FREE_WEEKDAYS.get(country or "", {}).get(year)
    if known is not None:
        return _week_ends(year) | {date(year, int(day[:2]), int(day[2:])) for day in known.split()}
    calendar = _calendar(country, subdivision, year)
    if calendar is None:
        return _week_ends(year)
    return frozenset(day for day in _days(year) if not calendar.is_working_day(day))


def _days(year: int) -> list[date]:
    first, after = date(year, 1, 1), date(year + 1, 1, 1)
    return [first + ONE_DAY * n for n in range((after - first).days)]


def _week_ends(year: int) -> frozenset[date]:
    return frozenset(day for day in _days(year) if day.weekday() in WEEK_END)


def _calendar(country: str | None, subdivision: str | None, year: int) -> "HolidayBase | None":
    if not country:
        return None
    from holidays import country_holidays  # late: it takes 60 ms, and not every filter counts days

    for part in dict.fromkeys((subdivision, None)):
        try:
            return country_holidays(country, subdiv=part, years=year, expand=False)
        except NotImplementedError:  # that part of the country, or the country itself, is not known
            continue
    return None


def is_working_day(day: date, place: Place) -> bool:
    """Neither a week end nor a public holiday there; a half day is a working day."""
    return day not in free_days(place.country, place.subdivision, day.year)


@lru_cache(maxsize=4096)
def working_day_after(day: date, count: int, place: Place) -> date:
    """The count-th working day after that day, which is itself left out; count 0 is the day itself."""
    while count > 0:
        day += ONE_DAY
        count -= is_working_day(day, place)
    return day


def day_of(moment: datetime, place: Place) -> date:
    """The date that the reader's calendar shows at that moment."""
    return moment.astimezone(place.zone).date()


def at_hour(day: date, hour: int, place: Place) -> datetime:
    """That hour of the reader's own clock, as a moment that exists even where the clocks were changed."""
    return datetime.combine(day, time(hour), place.zone).astimezone(UTC).astimezone(place.zone)


@lru_cache(maxsize=4096)
def opening_after(day: date, count: int, hour: int, place: Place) -> datetime:
    """That hour, theirs, of the count-th working day after that day; given in UTC, where it compares fastest."""
    return at_hour(working_day_after(day, count, place), hour, place).astimezone(UTC)


@lru_cache(maxsize=4096)
def opening_after_both(day: date, working_days: int, days: int, hour: int, place: Place) -> datetime:
    """That hour, theirs, once so many working days and so many days after that day have passed; given in UTC."""
    after_days = opening_after(day + timedelta(days=days), 0, hour, place)
    return max(opening_after(day, working_days, hour, place), after_days)


class Hours(NamedTuple):
    """When it is polite to reach somebody: the opening hour is inside, the closing hour is not."""

    opens: int
    closes: int
    any_day: bool = False

    def opening_from(self, moment: datetime, place: Place) -> datetime:
        """The first moment from that one on which lies inside; the moment itself where it does."""
        here = moment.astimezone(place.zone)
        if self.include(here, place):
            return moment
        day = here.date()
        if here.hour >= self.opens:
            day += ONE_DAY
        while not (self.any_day or is_working_day(day, place)):
            day += ONE_DAY
        return opening_after(day, 0, self.opens, place)

    def include(self, here: datetime, place: Place) -> bool:
        """Whether a moment lies inside, given on the clock of that place."""
        return self.opens <= here.hour < self.closes and (self.any_day or is_working_day(here.date(), place))
