"""A day, or a stretch of days, where it stands in a text; which year is meant where none is written."""

from dataclasses import dataclass
from datetime import date, timedelta

from afterword.core.reading.promise.spans import DAY, Span

PAST = timedelta(days=60)
"""Ours: a day without its year that lies so far back at most is that one, since messages that answer by themselves are
often left standing; what lies further back is next year's."""


LONGEST_WEEKDAY = 14
"""In letters."""


@dataclass(frozen=True, slots=True)
class Written:
    """A day as it is written, with what of it is left out."""

    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """`start` and `end` are offsets into the text; `written` where it is one plain day, whose year may be another."""

    start: int
    end: int
    span: Span
    written: Written | None = None


def is_weekday(mark: Mark) -> bool:
    """Whether it is told by hardly more than its weekday: "Monday", "next Tuesday"."""
    return mark.written is None and mark.span.unit == "day" and mark.end - mark.start <= LONGEST_WEEKDAY


def made(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has no such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def meant(written: Written, said: date) -> date | None:
    """The day that is meant: the one written, else the next one, else one that passed not long ago."""
    if written.month is None:
        return _in_which_month(written, said)
    if written.year is not None:
        return made(written.year, written.month, written.day)
    found = [one for ahead in range(-1, 9) if (one := made(said.year + ahead, written.month, written.day))]
    near = [one for one in found if one >= said - PAST]
    fits = [one for one in near[:2] if written.weekday is not None and one.weekday() == written.weekday]
    return next(iter(fits or near), None)


def _in_which_month(written: Written, said: date) -> date | None:
    """A day of the month alone is the next one, today's included; its weekday, where it is named, tells which."""
    found: list[date] = []
    first = said.replace(day=1)
    for _ in range(4):
        one = made(first.year, first.month, written.day)
        if one is not None and one >= said:
            found.append(one)
        first = (first + timedelta(days=32)).replace(day=1)
    fits = [one for one in found if one.weekday() == written.weekday]
    return next(iter(fits or found), None)


def before(written: Written, last: date) -> date | None:
    """The day that a stretch began on, which is the last such up to its end."""
    if written.year is not None and written.month is not None:
        return made(written.year, written.month, written.day)
    if written.month is not None:
        found = [made(last.year - back, written.month, written.day) for back in range(9)]
    else:
        begin = last.replace(day=1)
        found = [made(last.year, last.month, written.day), _day_of(begin - DAY, written.day)]
    return next((one for one in found if one is not None and one <= last), None)


def _day_of(month: date, day: int) -> date | None:
    return made(month.year, month.month, day)
