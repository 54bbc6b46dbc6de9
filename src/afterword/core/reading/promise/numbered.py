"""Weeks by their number in the calendar: "calendar week 49", "CW 49"."""

from datetime import date

from afterword.core.reading.promise.line import Line, Turns, turns
from afterword.core.reading.promise.numbers import SUFFIXES
from afterword.core.reading.promise.spans import Span, week

_NUMBERED = Turns(turns("", "calendar week|the calendar week|cw|kw|week|wk|week no .|week number"))
_SURELY_NUMBERED = 10
"""A smaller number after a mere "week" may be one of a course's or a project's weeks."""
WEEK_WORDS = _NUMBERED.first_words
"""What such a week begins with."""


def numbered_week(line: Line, at: int) -> tuple[Span, int] | None:
    """As in "calendar week 49", "CW 49": the week of that number in the ISO calendar, this year or the next."""
    found = _NUMBERED.match(line, at)
    number = line.number(found[1]) if found else None
    if found is None or not number or number > 53 or line.words[found[1] + 1] in SUFFIXES:
        return None
    if (
        line.words[found[1] - 1] in ("week", "wk")
        and line.words[found[1] - 2] != "calendar"
        and number < _SURELY_NUMBERED
    ):
        return None
    for year_number in (line.spoken.day.year, line.spoken.day.year + 1):
        if number > date(year_number, 12, 28).isocalendar().week:
            continue
        span = week(date.fromisocalendar(year_number, number, 1))
        if span.last and span.last >= line.spoken.day:
            return span, found[1] + 1
    return None
