"""Dates as written: "Dec. 4th, 2026", "4 December", "12/4", "2026-12-04", "the 27th"; a year left out is found."""

from datetime import date, timedelta

from afterword.core.reading.promise.line import Line
from afterword.core.reading.promise.numbers import ORDINALS, SUFFIXES, ordinal
from afterword.core.reading.promise.spans import Span, month, one
from afterword.core.reading.promise.weekdays import WEEKDAYS

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
_UNSURE = frozenset(("may", "march", "mar", "sep", "sept", "jun", "jan", "august"))
_MODAL = frozenset(
    (
        *("be", "have", "not", "take", "also", "still", "well", "slip", "move", "need", "come", "go", "get", "assume"),
        *("contact", "hear", "see", "apply", "call", "change"),
    )
)
"""Behind "may" where it is no month: "who hears nothing by the 20th may assume"."""
_ENDS = frozenset(("st", "nd", "rd", "th"))
DATE_WORDS = frozenset(("the", "twenty", "thirty")) | frozenset(MONTHS) | frozenset(ORDINALS)
"""What a date begins with, figures apart."""


def named_month(line: Line, at: int) -> tuple[int, int] | None:
    """A month's name and where it ends, its full stop included."""
    number = MONTHS.get(line.words[at])
    if number is None:
        return None
    end = at + 1
    if line.words[end] == "." and line.joined(end) and len(line.words[at]) <= 4 and end + 1 < len(line.tokens):
        end += 1
    return number, end


def surely_month(line: Line, at: int) -> bool:
    """Whether "may" or "march" is meant as a month where no day stands beside it."""
    return line.words[at] not in _UNSURE or line.tokens[at].capital


def year_at(line: Line, at: int) -> tuple[int, int] | None:
    """A year in four figures, perhaps after a comma."""
    begin = at + (line.words[at] == ",")
    number = line.number(begin, 4)
    return (number, begin + 1) if number and 1990 <= number <= 2200 else None


def relative_year(line: Line, at: int) -> tuple[int, int] | None:
    """As in "this year", "of next year"."""
    begin = at + (line.words[at] in ("of", "in"))
    if line.words[begin] in ("next", "this") and line.words[begin + 1] == "year":
        return line.spoken.day.year + (line.words[begin] == "next"), begin + 2
    return None


def written_date(line: Line, at: int, weekday: int | None = None) -> tuple[Span, int] | None:
    """A date in any of its spellings; a weekday beside it helps to find the year."""
    figures = line.words[at].isdigit() or line.words[at] == "the"
    for read in (_iso, _numeric, _day_month, _day_of_month) if figures else (_day_month, _month_day, _day_of_month):
        found = read(line, at, weekday)
        if found:
            return found
    return None


def _made(year: int, month_number: int, day: int) -> date | None:
    try:
        return date(year, month_number, day)
    except ValueError:
        return None


def nearest(line: Line, month_number: int, day: int, weekday: int | None = None) -> date | None:
    """The next such date after the day said; with its weekday named it may be that very day."""
    year = line.spoken.day.year
    days = [found for ahead in range(9) if (found := _made(year + ahead, month_number, day))]
    if weekday is not None:
        today = line.spoken.day
        if today in days[:1] and today.weekday() == weekday:
            return today
    return next((found for found in days if found > line.spoken.day), None)


def _as_span(day: date | None, end: int) -> tuple[Span, int] | None:
    return None if day is None else (one(day), end)


def _iso(line: Line, at: int, _weekday: int | None) -> tuple[Span, int] | None:
    year, month_number, day = line.number(at, 4), line.number(at + 2), line.number(at + 4)
    marks = line.words[at + 1] + line.words[at + 3]
    if None in (year, month_number, day) or marks not in ("--", "//", "..") or len(line.words[at]) != 4:
        return None
    return _as_span(_made(int(year or 0), int(month_number or 0), int(day or 0)), at + 5)


def _numeric(line: Line, at: int, weekday: int | None) -> tuple[Span, int] | None:
    at += line.words[at] == "the"
    first, mark, second = line.number(at), line.words[at + 1], line.number(at + 2)
    if first is None or second is None or mark not in ("/", ".", "-") or not line.joined(at + 2):
        return None
    year, end = _numeric_year(line, at + 3, mark)
    if year is None and (mark == "-" or (mark == "." and not _dotted(line, end))):
        return None
    end += mark == "." and year is None
    month_first = line.spoken.month_first and mark != "."
    pairs = _orders(first, second, month_first=month_first, both=mark != ".")
    read = [
        made
        for day, month_number in pairs
        if (made := _made(year, month_number, day) if year else nearest(line, month_number, day, weekday))
    ]
    return _as_span(_likeliest(line, read, _weekday_behind(line, end) if weekday is None else weekday), end)


def _weekday_behind(line: Line, at: int) -> int | None:
    """As in "12/04/2026, Friday" and "12/4 (Fri)"."""
    return WEEKDAYS.get(line.words[at + 1]) if line.words[at] in (",", "(", "-") else None


def _likeliest(line: Line, read: list[date], weekday: int | None) -> date | None:
    """Of a date's two orders the one that has its weekday, then the one that lies ahead, then the country's."""
    fitting = [one for one in read if one.weekday() == weekday]
    ahead = [one for one in fitting or read if one >= line.spoken.day] if line.spoken.ahead else []
    return next(iter([*ahead, *fitting, *read]), None)


def _orders(first: int, second: int, *, month_first: bool, both: bool) -> list[tuple[int, int]]:
    """Day and month as the country writes them, then the other way round: where only that can be, or `both` may."""
    usual, other = ((second, first), (first, second)) if month_first else ((first, second), (second, first))
    possible = [pair for pair in (usual, other) if 1 <= pair[1] <= 12 and 1 <= pair[0] <= 31]
    return possible if both else possible[:1]


def _dotted(line: Line, at: int) -> bool:
    """As in "4.12." with its second dot is a date; "2.5" is a number."""
    return line.words[at] == "." and line.joined(at) and line.words[at - 2] == "." and len(line.words[at - 1]) == 2


def _numeric_year(line: Line, at: int, mark: str) -> tuple[int | None, int]:
    if line.words[at] == mark and line.joined(at) and line.joined(at + 1):
        year = line.number(at + 1, 4)
        if year is not None and len(line.words[at + 1]) in (2, 4):
            return (year + 2000 if year < 100 else year), at + 2
    return None, at


def _day_number(line: Line, at: int) -> tuple[int, int, bool] | None:
    """A day's number, where it ends, and whether it was said as a rank."""
    ranked = ordinal(line, at)
    if ranked:
        return (*ranked, True) if 1 <= ranked[0] <= 31 else None
    number = line.number(at)
    return (number, at + 1, False) if number and 1 <= number <= 31 else None


def _day_month(line: Line, at: int, weekday: int | None) -> tuple[Span, int] | None:
    at += line.words[at] == "the"
    day = _day_number(line, at)
    if day is None:
        return None
    after = day[1] + (line.words[day[1]] in ("of", "-"))
    named = named_month(line, after)
    if named is None or (
        line.words[after] == "may" and not line.tokens[after].capital and line.words[named[1]] in _MODAL
    ):
        return None
    return _dated(line, named[0], day[0], named[1], weekday)


def _month_day(line: Line, at: int, weekday: int | None) -> tuple[Span, int] | None:
    named = named_month(line, at)
    if named is None:
        return None
    day = _day_number(line, named[1] + (line.words[named[1]] == "the"))
    hours = day is not None and line.words[day[1]] == ":" and line.joined(day[1] + 1)  # "Dec 8: 10am" has a day
    if day is None or hours or _is_clock(line, day[1]):
        return None
    return _dated(line, named[0], day[0], day[1], weekday)


def _is_clock(line: Line, at: int) -> bool:
    return line.words[at] in ("am", "pm", "o'clock")


def _dated(line: Line, month_number: int, day: int, end: int, weekday: int | None) -> tuple[Span, int] | None:
    year = year_at(line, end) or relative_year(line, end)
    if year:
        return _as_span(_made(year[0], month_number, day), year[1])
    return _as_span(nearest(line, month_number, day, weekday), end)


def _day_of_month(line: Line, at: int, weekday: int | None) -> tuple[Span, int] | None:
    article = line.words[at] == "the"
    ranked = ordinal(line, at + article)
    if ranked is None or not 1 <= ranked[0] <= 31 or not (article or line.words[at].isdigit()):
        return None  # "Monday, first class"
    of_month = line.words[ranked[1]] == "of" and line.words[ranked[1] + 2] == "month"
    if line.words[ranked[1] - 1] not in SUFFIXES and weekday is None and not of_month:
        return None
    return _in_which_month(line, *ranked, weekday)


def _in_which_month(line: Line, day: int, at: int, weekday: int | None) -> tuple[Span, int] | None:
    """The next such day; "Thursday the 7th" is in the month after it where only there the 7th is a Thursday."""
    start, end = month(line.spoken.day.year, line.spoken.day.month).first, at
    begin = at + (line.words[at] in ("of", "in"))
    if line.words[begin] in ("next", "this", "the") and line.words[begin + 1] == "month":
        end = begin + 2
        if line.words[begin] == "next":
            start = month(start.year, start.month + 1).first
    firsts = [month(start.year, start.month + ahead).first for ahead in range(4)]
    days = [made for first in firsts if (made := _made(first.year, first.month, day)) and made > line.spoken.day]
    fitting = [found for found in days[:2] if found.weekday() == weekday] if end == at else []
    return next(((one(found), end) for found in (*fitting, *days)), None)


def day_number_then(line: Line, at: int, span: Span) -> tuple[Span, int] | None:
    """The second day of "Dec 3-5" or "the 3rd or 4th": in the month of the first, or the one after it."""
    day = _day_number(line, at + (line.words[at] == "the"))
    if day is None or line.words[day[1]] in (":", "/") or _is_clock(line, day[1]) or named_month(line, day[1]):
        return None
    found = _made(span.first.year, span.first.month, day[0])
    if found is None or found <= span.first:
        later = span.first.replace(day=1) + timedelta(days=32)
        found = _made(later.year, later.month, day[0]) if day[2] else None
    if found is None:
        return None
    year = year_at(line, day[1])
    return one(found), year[1] if year else day[1]
