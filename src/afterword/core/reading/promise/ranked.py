"""Days and weeks by their rank: "the first week of January", "the last working day of the month"."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from afterword.core.reading.promise.days import weekday_at
from afterword.core.reading.promise.feasts import nth_weekday
from afterword.core.reading.promise.line import Line
from afterword.core.reading.promise.numbered import calendar_week
from afterword.core.reading.promise.numbers import ORDINALS, ordinal, single
from afterword.core.reading.promise.spans import DAY, Span, Spoken, month, one, week

Found = tuple[Span, int] | None
Base = Callable[[Line, int], Found]

RANKS = frozenset(("last", "final", "penultimate", "twenty", "thirty", *ORDINALS))
"""What a rank begins with, figures and "the" apart."""
_LAST = ("last", "final")
_PENULTIMATE = -2
_FREE = 14
"""Days that may be free in a row at the end of a year."""
_FULL = frozenset(("full", "complete", "whole", "entire", "extra"))
_WORKING = frozenset(("working", "business", "work"))
_OF = frozenset(("of", "in", "the", "during"))
_DAYS = ("day", "days", "workday", "weekday")
_PAIRS = ("and", "or", "to", "-", "/")
_WHOLE = ("month", "new year")
_STOPS = frozenset(("", ",", ".", ";", "!", ")", "-", "i", "we", "before"))
_TO = ("of", "in", "this", "next", "the", "that")


class _Rank(NamedTuple):
    """Which of them, -1 for the last; how many from there, "the last three days"; where the words end."""

    number: int
    many: int
    end: int


def ranked(line: Line, at: int, base: Base) -> Found:
    """A day, week or weekday by its rank in the period that `base` reads behind it."""
    at += line.words[at] == "the"
    rank = _rank(line, at)
    if rank is None:
        return None
    if line.words[rank.end] == "calendar" and line.words[rank.end + 1] == "week":
        found = calendar_week(line.spoken, rank.number)
        return (found, rank.end + 2) if found else None
    full = line.words[rank.end] in _FULL
    named = rank.end + full
    working = line.words[named] in _WORKING
    named += working
    for read in (_last_before, _weekday, _week, _day):
        found_in = read(line, named, rank, working=working, full=full, base=base)
        if found_in:
            return found_in
    return None


def _rank(line: Line, at: int) -> _Rank | None:
    if line.words[at] == "penultimate" or line.words[at : at + 2] == ("second", "last"):
        return _Rank(-2, 1, at + 1 + (line.words[at] == "second"))
    if line.words[at] in _LAST:
        return _many(line, at + 1, -1)
    if line.words[at + 1] in (*_LAST, "first"):  # "les dix premiers jours"
        number = single(line, at)
        return _Rank(-1 if line.words[at + 1] in _LAST else 1, number[0], at + 2) if number else None
    if line.words[at] not in RANKS and not line.words[at].isdigit():
        return None
    found = ordinal(line, at)
    if found is None or not 1 <= found[0] <= 53:
        return None
    return _two_weeks(line, found[1], found[0]) or _many(line, found[1], found[0])


def _two_weeks(line: Line, at: int, number: int) -> _Rank | None:
    """As in "the second or third week of December"."""
    if line.words[at] not in _PAIRS or line.words[at + 1] not in RANKS:
        return None
    second = ordinal(line, at + 1)
    if second is None or second[0] != number + 1 or line.words[second[1]] not in ("week", "weeks"):
        return None
    return _Rank(number, 2, second[1])


def _many(line: Line, at: int, number: int) -> _Rank:
    counted = single(line, at) if number in (1, -1) else None
    return _Rank(number, counted[0], counted[1]) if counted and counted[0] > 1 else _Rank(number, 1, at)


def _behind(line: Line, at: int, base: Base, *, weeks: bool = False) -> Found:
    """The period in which something is counted; with `weeks`, it may be one told by its own rank."""
    if line.words[at] not in _TO:
        spoken = line.before if line.here and line.words[at] in _STOPS else None  # "in January, the first full week"
        return (spoken, at) if spoken and spoken.unit in _WHOLE else None
    at = line.skip(at, _OF)
    at += 2 * (line.words[at] == "month" and line.words[at + 1] == "of")
    again = line.words[at] in RANKS or line.words[at].isdigit()
    return None if again and not (weeks and "week" in line.words[at + 1 : at + 4]) else base(line, at)


def _last_before(line: Line, at: int, rank: _Rank, *, working: bool, full: bool, base: Base) -> Found:
    """As in "the last working day before Christmas", "the last Friday before the holidays"."""
    named = weekday_at(line, at)
    end = named[1] if named else at + 1
    counts = named or working or line.words[at] in ("workday", "weekday")
    if rank.number != -1 or rank.many != 1 or full or not counts or line.words[end] != "before":
        return None
    behind = base(line, end + 1)
    if behind is None or (named is None and line.words[at] not in _DAYS):
        return None
    week_before = Span(behind[0].first - _FREE * DAY, behind[0].first - DAY)
    days = _days(week_before, line.spoken, working=not named)
    fitting = [day for day in days if named is None or day.weekday() == named[0]]
    return (one(fitting[-1]), behind[1]) if fitting else None


def _weekday(line: Line, at: int, rank: _Rank, *, working: bool, full: bool, base: Base) -> Found:
    named = weekday_at(line, at)
    if named is None or working or full or rank.number > 5:
        return None
    whole = _behind(line, named[1], base)
    if whole is None or whole[0].unit not in _WHOLE:
        return None
    found = nth_weekday(whole[0].first.year, whole[0].first.month, named[0], rank.number)
    return one(found - timedelta(weeks=1) if rank.number == _PENULTIMATE else found), whole[1]


def _week(line: Line, at: int, rank: _Rank, *, working: bool, full: bool, base: Base) -> Found:
    if line.words[at] not in ("week", "weeks") or rank.number > 5:
        return None
    full = full or line.words[at + 1] in _FULL  # "la première semaine complète"
    whole = _behind(line, at + 1 + (line.words[at + 1] == "back" or line.words[at + 1] in _FULL), base)
    if whole is None or whole[0].unit not in _WHOLE:
        return None
    first, second = rank.number, rank.number + rank.many - 1 if rank.number > 0 else rank.number
    begin = _week_of_month(whole[0].first, first + 1 - rank.many if first < 0 else first, full=full and not working)
    return begin._replace(last=_week_of_month(whole[0].first, second, full=full and not working).last), whole[1]


def _week_of_month(first: date, rank: int, *, full: bool) -> Span:
    """A week belongs to the month of its Wednesday; a full one has all its days in it."""
    if full:
        return week(nth_weekday(first.year, first.month, 0 if rank > 0 else 4, rank))
    last = rank < -1
    middle = nth_weekday(first.year, first.month, 2, -1 if last else rank) - timedelta(weeks=-rank - 1 if last else 0)
    named, end = week(middle), month(first.year, first.month).last
    return Span(max(named.first, first.replace(day=1)), min(named.last or middle, end or middle), "week")


def _day(line: Line, at: int, rank: _Rank, *, working: bool, full: bool, base: Base) -> Found:
    """As in "the last working day of the month", "the first ten days of January"."""
    if full or line.words[at] not in _DAYS:
        return None
    whole = _behind(line, at + 1, base, weeks=True)
    if whole is None or whole[0].unit not in (*_WHOLE, "year", "quarter", "week"):
        return None
    span = whole[0]._replace(last=whole[0].last or month(whole[0].first.year, 1).last)
    found = _counted(span, rank, line.spoken, working=working or line.words[at] not in ("day", "days"))
    return (Span(found[0], found[-1]), whole[1]) if found else None


def _counted(span: Span, rank: _Rank, spoken: Spoken, *, working: bool) -> list[date]:
    """So many days from the rank-th on, or back from the end."""
    if rank.number > 0:
        return list(islice(_days(span, spoken, working=working), rank.number - 1, rank.number + rank.many - 1))
    needed = rank.many - rank.number
    last = span.last or span.first
    near = span._replace(first=max(span.first, last - (7 * needed + _FREE) * DAY))
    return list(_days(near, spoken, working=working))[-needed + 1 :][: rank.many]


def _days(span: Span, spoken: Spoken, *, working: bool) -> Iterator[date]:
    from afterword.core.worktime import Place, working_day_after  # late: most sentences count no working days

    place, last = Place(country=spoken.country), span.last or span.first
    day = span.first - DAY
    while True:
        day = working_day_after(day, 1, place) if working else day + DAY
        if day > last:
            return
        yield day
