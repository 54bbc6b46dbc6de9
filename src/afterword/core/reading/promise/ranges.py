"""Two days or periods named together: "Thursday or Friday", "Dec 3-5", "late this week or early next"."""

from datetime import timedelta

from afterword.core.reading.promise.dates import day_number_then, named_month, written_date
from afterword.core.reading.promise.days import weekday_at
from afterword.core.reading.promise.line import Line, Turns, turns
from afterword.core.reading.promise.periods import PARTS, period
from afterword.core.reading.promise.spans import DAY, Span, monday, next_weekday, one, part, week
from afterword.core.reading.promise.weekdays import WEEKDAYS

Found = tuple[Span, int] | None

_JOINS = Turns(
    turns("or", "or|or maybe|or perhaps|or possibly|, or|, maybe|or on|or even|, possibly|, perhaps|or the|, or maybe")
    | turns("or", ", could be|, might be|, may be|or it could be|or it might be|or it may be|or could be|or might be")
    | turns(
        "or",
        "or probably|or more likely|or , at the latest ,|/|or early on|or otherwise|or by|or at the latest",
        "or , latest ,",
    )
    | turns("to", "-|to|through|thru|until|till|up to|through to|through until|to about|or maybe even")
    | turns("and", "and|and the|and on|and on the")
)
_CLOSES = frozenset(("", ".", ",", ";", ":", "!", "?", ")", "-", "or", "and"))
"""What may stand behind two days told together; another word has the second for itself."""
_EITHER = frozenset(("either",))


def named_days(line: Line, at: int, *, between: bool = False) -> Found:
    """A day or period, or two of them taken together; `between`: "and" is said to join them."""
    at = line.skip(at, _EITHER)
    first = _weekdays_of_next_week(line, at) or _numbers_of_month(line, at) or _short_this(line, at) or period(line, at)
    if first is None:
        return None
    return _joined(line, *first, between=between) or first


def _joined(line: Line, span: Span, at: int, *, between: bool) -> Found:
    join = _JOINS.match(line, at)
    if join is None:
        return None
    for begin in (join[1], at + 1):
        second = _closed(_second(line, begin, span, join[0]))
        if second and join[0] == "and" and not between and line.words[second[1]] not in _CLOSES:
            return None  # "I meet the boss on Wednesday and on Thursday I'll call"
        if second and join[0] == "and" and span.unit == "week" and second[0].unit == "day" and not between:
            return None  # "bear with us this week, and Monday at the latest we'll have news"
        if (
            second
            and span.unit == "week"
            and join[0] == "to"
            and span.first < second[0].first <= (span.last or span.first)
        ):
            return Span(span.first, second[0].last, "week"), second[1]  # "the week of 7 to 11 December"
        if second and _goes_on(span, second[0]):
            return Span(span.first, second[0].last, span.unit), second[1]
    return None


def _closed(found: Found) -> Found:
    """As in "between Christmas and New Year": the new year, which has no last day, ends a range on its first."""
    return found if found is None or found[0].last else (one(found[0].first), found[1])


def _goes_on(first: Span, second: Span) -> bool:
    """Taken together only when the second comes after the first, and not long after."""
    if second.last is None or first.last is None:
        return False
    return first.last < second.last <= first.last + timedelta(days=62)


def _second(line: Line, at: int, span: Span, join: str) -> Found:
    return (
        _elliptic(line, at, span)
        or _small_number(line, at, span)
        or (_day_after(line, at, span) if join == "or" else None)  # "and the day after" tells of another day
        or _later_weekday(line, at, span)
        or period(line.after(span), at)
    )


def _day_after(line: Line, at: int, span: Span) -> Found:
    """As in "tomorrow or the day after"."""
    words = tuple(line.words[at + n] for n in range(3))
    if span.last is None or words not in (("the", "day", "after"), ("the", "next", "day"), ("the", "following", "day")):
        return None
    return one(span.last + DAY), at + 3


def _later_weekday(line: Line, at: int, span: Span) -> Found:
    """The second of two weekdays follows the first: "from Monday to Wednesday"."""
    named = weekday_at(line, at)
    found = period(line, at) if named else None
    if named is None or found is None or found[1] != named[1] or span.unit != "day":
        return None
    return one(next_weekday(span.first, named[0])), named[1]


def _small_number(line: Line, at: int, span: Span) -> Found:
    single = span.unit == "day" and span.first == span.last
    return day_number_then(line, at, span) if single and _dated_before(line, at) else None


def _dated_before(line: Line, at: int) -> bool:
    return any(line.words[at - back].isdigit() for back in range(2, 5))


def _elliptic(line: Line, at: int, span: Span) -> Found:
    """As in "this week or early next": the second week is not said."""
    named = PARTS.match(line, at)
    end = named[1] if named else at
    end = line.skip(end, frozenset(("of", "the")))
    if (
        line.words[end] != "next"
        or line.words[end + 1] in ("week", "month", "year", "quarter")
        or weekday_at(line, end + 1)
    ):
        return None
    if named_month(line, end + 1):
        return None
    later = week(line.spoken.day, 1)
    if span.first > later.first:
        return None
    return (part(later, named[0]) if named and named[0] != "later" else later), end + 1


def _short_this(line: Line, at: int) -> Found:
    """As in "this or next week"."""
    if line.words[at] != "this" or tuple(line.words[at + n] for n in range(1, 4)) != ("or", "next", "week"):
        return None
    return Span(line.spoken.day, week(line.spoken.day, 1).last, "week"), at + 4


def _weekdays_of_next_week(line: Line, at: int) -> Found:
    """As in "Monday or Tuesday of next week", "next Monday or Tuesday", "next week Monday or Tuesday"."""
    word = line.words[at]
    if word not in WEEKDAYS and word != "next":
        return None
    led = word == "next" and line.words[at + 1] != "week"
    first = weekday_at(line, at + led)
    join = _JOINS.match(line, first[1]) if first else None
    second = weekday_at(line, join[1]) if join else None
    if first is None or second is None or second[0] <= first[0]:
        return None
    if led and line.words[second[1]] not in (",", "the"):
        return _weekday_pair(line, first[0], second[0], 1), second[1]
    end = line.skip(second[1], frozenset(("of", "in")))
    if line.words[end] == "next" and line.words[end + 1] in ("week", "wk"):
        return _weekday_pair(line, first[0], second[0], 1), end + 2
    if line.words[end : end + 3] == ("the", "following", "week"):
        return _weekday_pair(line, first[0], second[0], 1), end + 3
    return _weekdays_of_that_week(line, first[0], second[0], end)


def _weekdays_of_that_week(line: Line, first: int, second: int, at: int) -> Found:
    """As in "the board sits on the 7th; you'll hear Wednesday or Thursday of that week"."""
    if line.before is None or line.words[at : at + 2] != ("that", "week"):
        return None
    start = monday(line.before.first)
    return Span(start + timedelta(days=first), start + timedelta(days=second)), at + 2


def _weekday_pair(line: Line, first: int, second: int, ahead: int) -> Span:
    start = monday(line.spoken.day) + timedelta(weeks=ahead)
    return Span(start + timedelta(days=first), start + timedelta(days=second))


def _numbers_of_month(line: Line, at: int) -> Found:
    """As in "3-5 December", "the 3rd or 4th of next month": the month stands after the second day."""
    begin = at + (line.words[at] == "the")
    if line.number(begin) is None:
        return None
    middle = begin + 1 + (line.words[begin + 1] in ("st", "nd", "rd", "th"))
    join = _JOINS.match(line, middle)
    second = written_date(line, join[1]) if join else None
    if join is None or second is None or line.number(join[1] + (line.words[join[1]] == "the")) is None:
        return None
    named_at = next((n for n in range(join[1], second[1]) if line.words[n] == "month" or named_month(line, n)), None)
    day = line.number(begin) or 0
    if named_at is None or not 1 <= day < second[0].first.day:
        return None
    return Span(second[0].first.replace(day=day), second[0].last), second[1]
