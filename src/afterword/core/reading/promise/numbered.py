"""Weeks by their number in the calendar: "calendar week 49", "CW 49", "weeks 50 and 51"."""

from datetime import date

from afterword.core.reading.promise.line import Line, Turns, turns
from afterword.core.reading.promise.numbers import SUFFIXES
from afterword.core.reading.promise.spans import Span, Spoken, week

_NUMBERED = Turns(
    turns("", "calendar week|the calendar week|cw|kw|week|wk|week no .|week number|weeks|wks|calendar weeks")
)
_SURELY_NUMBERED = 10
"""A smaller number after a mere "week" may be one of a course's or a project's weeks."""
_MANY = 4
"""So many weeks are named together at most: "weeks 50 to 53"."""
_JOINS = frozenset(("/", "-", "and", "or", "to"))
WEEK_WORDS = _NUMBERED.first_words
"""What such a week begins with."""


def numbered_week(line: Line, at: int) -> tuple[Span, int] | None:
    """As in "calendar week 49", "CW 49/50": the week of that number in the ISO calendar, this year or the next."""
    found = _NUMBERED.match(line, at)
    number = line.number(found[1]) if found else None
    if found is None or not number or line.words[found[1] + 1] in SUFFIXES:
        return None
    sure = line.words[found[1] - 1] not in ("week", "wk", "weeks", "wks") or line.words[found[1] - 2] == "calendar"
    if not sure and number < _SURELY_NUMBERED:
        return None
    span = calendar_week(line.spoken, number)
    return _together(line, span, found[1] + 1) if span else None


def calendar_week(spoken: Spoken, number: int) -> Span | None:
    """The next week of that number which is not over."""
    for year_number in (spoken.day.year, spoken.day.year + 1):
        if not 1 <= number <= date(year_number, 12, 28).isocalendar().week:
            continue
        span = week(date.fromisocalendar(year_number, number, 1))
        if span.last and span.last >= spoken.day:
            return span
    return None


def _together(line: Line, span: Span, at: int) -> tuple[Span, int]:
    """As in "CW 50/51", "week 52 or 1"."""
    number = line.number(at + 1) if line.words[at] in _JOINS else None
    later = calendar_week(Spoken(span.first), number) if number else None
    if later is None or not 0 < (later.first - span.first).days <= 7 * _MANY or line.words[at + 2] in _GOES_ON:
        return span, at
    return Span(span.first, later.last, "week"), at + 2


_GOES_ON = frozenset((*SUFFIXES, "/", ":", "am", "pm", "o'clock", "days", "day", "weeks", "hours"))
