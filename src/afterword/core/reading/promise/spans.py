"""Stretches of days and who said them when; the arithmetic of weeks and months, no words."""

from datetime import date, timedelta
from typing import NamedTuple

DAY = timedelta(days=1)


BEHIND = "behind"
"""The unit of days that an answer comes after, once they are spoken of: before that is up to their last."""


class Spoken(NamedTuple):
    """The day on which something was said, and how its speaker writes and works.

    `ahead`: what was named lies ahead, as a meeting does; of two orders of figures it has the one that does.
    """

    day: date
    country: str | None = None
    month_first: bool = False
    ahead: bool = False


class Span(NamedTuple):
    """First and last day, both inclusive; `unit` says what was named: day, week, month, quarter, year, weekend."""

    first: date
    last: date | None
    unit: str = "day"


def one(day: date) -> Span:
    """A single day."""
    return Span(day, day)


def monday(day: date) -> date:
    """The Monday of the week in which a day lies."""
    return day - timedelta(days=day.weekday())


def week(day: date, ahead: int = 0) -> Span:
    """Monday to Friday of the week of a day, or of one some weeks on."""
    first = monday(day) + timedelta(weeks=ahead)
    return Span(first, first + timedelta(days=4), "week")


def this_week(spoken: Spoken) -> Span:
    """The week that is running; said at the week end, it is the one that begins."""
    return week(spoken.day, 1 if spoken.day.weekday() > 4 else 0)


def next_weekday(day: date, weekday: int) -> date:
    """The next such weekday strictly after a day."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def month(year: int, number: int) -> Span:
    """A whole month; the number may run past December."""
    first = date(year + (number - 1) // 12, (number - 1) % 12 + 1, 1)
    after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return Span(first, after - DAY, "month")


def quarter(year: int, number: int) -> Span:
    """A quarter of a year."""
    return Span(month(year, 3 * number - 2).first, month(year, 3 * number).last, "quarter")


def year(number: int) -> Span:
    """A whole year."""
    return Span(date(number, 1, 1), date(number, 12, 31), "year")


def months_on(day: date, count: int) -> date:
    """The same day of a later month, or that month's last."""
    later = month(day.year, day.month + count)
    return min(later.first + timedelta(days=day.day - 1), later.last or later.first)


def not_before(span: Span, day: date) -> Span | None:
    """What is left of a span from a day on; None when nothing is."""
    if span.last is not None and span.last < day:
        return None
    return span if span.first >= day else span._replace(first=day)


_WEEK = {"early": (0, 1), "mid": (1, 3), "late": (3, 4), "first half": (0, 2), "second half": (2, 4)}
_MONTH = {"early": (1, 10), "mid": (11, 20), "late": (21, 31), "first half": (1, 15), "second half": (16, 31)}


def part(span: Span, name: str) -> Span:
    """Early, mid or late in a week, month, quarter or year, or one half of it; of anything else, the whole."""
    if span.unit == "week":
        low, high = _WEEK[name]
        start = monday(span.first)
        return Span(start + timedelta(days=low), start + timedelta(days=high))
    if span.unit in ("month", "new year"):
        low, high = _MONTH[name]
        start = span.first.replace(day=1)
        end = month(start.year, start.month).last or start
        return Span(start.replace(day=low), min(start + timedelta(days=high - 1), end))
    return _part_of_months(span, name)


def _part_of_months(span: Span, name: str) -> Span:
    size = {"quarter": 3, "year": 12}.get(span.unit)
    if size is None:
        return span
    if (span.unit, name) == ("year", "late"):
        return month(span.first.year, 12)
    low, parts = {"early": (0, 3), "mid": (1, 3), "late": (2, 3), "first half": (0, 2), "second half": (1, 2)}[name]
    begin = span.first.month - (span.first.month - 1) % size
    step = max(size // parts, 1)
    from_month = begin + low * step
    return Span(month(span.first.year, from_month).first, month(span.first.year, from_month + step - 1).last)
