"""Stretches of time counted from the day said: "two weeks", "3-5 business days", "a day or so"."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from afterword.core.reading.promise.line import Line, Turns, turns
from afterword.core.reading.promise.numbers import NUMBER_WORDS, Quantity, quantity, single
from afterword.core.reading.promise.spans import Span, Spoken, months_on

LONGEST = 400
"""Of any unit; a larger number is no promise."""

_UNITS = Turns(
    turns("hour", "hours|hour|hrs|hr|h")
    | turns("day", "days' time|day's time|days time|calendar days|calendar day|days|day")
    | turns("working", "business days|business day|working days|working day|work days|work day|weekdays|workdays")
    | turns("working", "workday|weekday|business days' time|working days' time|bus . days|biz days|full working days")
    | turns("week", "weeks' time|week's time|weeks time|weeks|week|wks|wk|weeks'|calendar weeks")
    | turns("fortnight", "fortnight's time|fortnights' time|fortnight|fortnights")
    | turns("month", "months' time|month's time|months time|months|month")
)
_DAYS_OF = {"day": 1, "week": 7}
_MORE = frozenset(("more", "full", "further", "additional", "extra", "short", "good", "solid", "odd", "other"))
_OR = frozenset(("or", ",", "maybe", "possibly", "perhaps"))
_OR_SO = Turns(turns("about", ", give or take|, or so|or so|or thereabouts|- ish|give or take|approximately|roughly"))


@dataclass(frozen=True, slots=True)
class Duration:
    """So many of a unit, not yet laid from any day."""

    count: Quantity
    unit: str


def duration(line: Line, at: int) -> tuple[Duration, int] | None:
    """A length of time with its number, as in "two weeks", "a week or two", "ten days to two weeks"."""
    if line.words[at] not in NUMBER_WORDS and not line.words[at].isdigit():
        return None
    first = _counted(line, at)
    return _with_or_so(line, *first) if first else None


def _with_or_so(line: Line, counted: Duration, at: int) -> tuple[Duration, int]:
    found, end = _upper_of_unit(line, counted, at)
    loose = _OR_SO.match(line, end)
    if loose:
        return Duration(replace(found.count, loose=found.count.loose or "about"), found.unit), loose[1]
    return found, end


def _counted(line: Line, at: int) -> tuple[Duration, int] | None:
    number = quantity(line, at)
    if number is None:
        return None
    unit_at = line.skip(number[1], _MORE)
    unit_at += line.words[unit_at] == "-"
    unit = _UNITS.match(line, unit_at)
    if unit is None or number[0].high > LONGEST:
        return None
    if unit[0] == "fortnight":
        return Duration(Quantity(2 * number[0].low, 2 * number[0].high, number[0].loose), "week"), unit[1]
    return Duration(number[0], unit[0]), unit[1]


def _upper_of_unit(line: Line, found: Duration, at: int) -> tuple[Duration, int]:
    """As in "a week or two", "two weeks, maybe three"; "a week or a few days" stays a week."""
    longer = _upper_in_days(line, found, at)
    if longer:
        return longer
    begin = line.skip(at, _OR)
    if begin == at or begin > at + 3 or found.count.low != found.count.high:
        return found, at
    more = single(line, begin)
    near = more is not None and found.count.low < more[0] <= found.count.low + 2
    if more is None or not near or _UNITS.match(line, more[1]):
        return found, at
    return Duration(Quantity(found.count.low, more[0]), found.unit), more[1]


def _upper_in_days(line: Line, found: Duration, at: int) -> tuple[Duration, int] | None:
    """As in "a week to ten days", "ten days to two weeks"."""
    if line.words[at] not in ("to", "or", "-") or found.unit not in _DAYS_OF or found.count.loose:
        return None
    more = single(line, at + 1)
    unit = _UNITS.match(line, more[1]) if more else None
    if more is None or unit is None or unit[0] not in _DAYS_OF or unit[0] == found.unit:
        return None
    low, high = found.count.low * _DAYS_OF[found.unit], more[0] * _DAYS_OF[unit[0]]
    return (Duration(Quantity(low, high), "day"), unit[1]) if low < high else None


def unit_alone(line: Line, at: int) -> tuple[Duration, int] | None:
    """A unit without its number: one of it, or a few where it is said as many."""
    unit = _UNITS.match(line, at)
    if unit is None:
        return None
    many = line.words[unit[1] - 1].endswith("s")
    weeks = 2 if unit[0] == "fortnight" else 1
    count = Quantity(2, 5, "few") if many else Quantity(weeks, weeks)
    found = Duration(count, "week" if unit[0] == "fortnight" else unit[0])
    return (found, unit[1]) if many else _with_or_so(line, found, unit[1])


def laid(found: Duration, spoken: Spoken, anchor: date | None = None) -> Span:
    """The days that a duration reaches, counted from the anchor or else the day said."""
    start = anchor or spoken.day
    low, high = _bounds(found)
    return Span(_on(start, low, found.unit, spoken), _on(start, high, found.unit, spoken), "in")


def _bounds(found: Duration) -> tuple[int, int]:
    """In days for weeks, else in the unit itself: about two weeks is 12 to 16 days, about ten days 9 to 11."""
    count = found.count
    if found.unit == "week":
        slack = 2 if count.loose in ("about", "couple") else 0
        return 7 * count.low - slack, 7 * count.high + slack
    if count.loose == "about" and found.unit != "hour":
        return max(count.low - 1, 1), count.high + 1
    return (2, 3) if count.loose == "couple" and found.unit == "day" else (count.low, count.high)


def _on(start: date, count: int, unit: str, spoken: Spoken) -> date:
    if unit == "working":
        from afterword.core.worktime import Place, working_day_after  # late: most sentences count no working days

        return working_day_after(start, count, Place(country=spoken.country))
    if unit == "month":
        return months_on(start, count)
    return start + timedelta(days=count // 24 if unit == "hour" else count)


def within(found: Duration, spoken: Spoken, anchor: date | None = None) -> date:
    """The last day of "within" a duration; a couple of days are two there."""
    if found.count.loose == "couple" and found.unit == "day":
        found = replace(found, count=Quantity(2, 2))
    if found.unit == "hour":
        return (anchor or spoken.day) + timedelta(days=-(-found.count.high // 24) if found.count.high >= 12 else 0)
    return laid(found, spoken, anchor).last or spoken.day
