"""Weeks, months, quarters, years and their parts: "early next week", "the week of the 7th", "mid-December"."""

from collections.abc import Callable
from datetime import timedelta
from typing import cast

from afterword.core.reading.promise.dates import MONTHS, named_month, relative_year, surely_month, year_at
from afterword.core.reading.promise.days import DAY_WORDS, day, weekday_at
from afterword.core.reading.promise.following import AFTER_IT, following
from afterword.core.reading.promise.line import AFTER_THE, Line, Turns, turns
from afterword.core.reading.promise.numbered import WEEK_WORDS, numbered_week
from afterword.core.reading.promise.numbers import CARDINALS, SUFFIXES
from afterword.core.reading.promise.ranked import RANKS, ranked
from afterword.core.reading.promise.somebody import may_be_somebody
from afterword.core.reading.promise.spans import (
    DAY,
    Span,
    Spoken,
    monday,
    month,
    next_weekday,
    not_before,
    one,
    part,
    quarter,
    this_week,
    week,
    year,
)
from afterword.core.reading.promise.tokens import Token

Found = tuple[Span, int] | None

_NOUNS = {
    "early": "begin|first couple of days|first couple days|first day or two|beginning|very beginning|start|"
    "very start|first part|top|front end|early part|opening|"
    "first days|first few days|first third|opening days",
    "mid": "middle|very middle|mid part|second third|middle third",
    "late": "end|very end|latter part|tail end|back end|later part|last part|close|far end|tail - end|back - end|"
    "last couple of days|last day or two|last days|final days|last few days|last third|final third|very last days",
    "first half": "first half|1st half|front half",
    "second half": "second half|latter half|2nd half|back half|last half",
}
PARTS = Turns(
    turns("early", "early|earlier|very early|early on|early in|early on in|early part of")
    | turns("mid", "mid|mid -|mid of|midway through|halfway through|about the middle of|in the middle of")
    | turns("late", "late|very late|late in|later part of|latter part of|end next|end this")
    | turns("later", "later|later on|later on in|later in")
    | {f"{the}{noun} of": part for part, nouns in _NOUNS.items() for noun in nouns.split("|") for the in ("", "the ")}
    | {
        f"{the}{noun} in": part
        for part, nouns in _NOUNS.items()
        for noun in nouns.split("|")
        if "half" in noun
        for the in ("", "the ")
    }
    | {f"{noun} / {other} of": part for part, noun, other in (("early", "start", "beginning"),)}
)
_OF = frozenset(("of", "in", "on", "during", "-", "the", "within", "part"))
_OVER = ("out", "over", "through", "done", "up")
_CLOSES = (*(f"is {over}" for over in _OVER), "runs out", "ends", "closes", "finishes", "wraps up", "comes to an end")
PERIOD_ENDS = Turns(
    {f"the {unit} {closes}": unit for unit in ("week", "month", "quarter", "year") for closes in _CLOSES}
    | {f"the {unit}'s {over}": unit for unit in ("week", "month", "year") for over in (*_OVER, "end")}
    | turns("week", "eow|week's end|weeks end")
    | turns("month", "eom|month's end|month end|month - end")
    | turns("year", "eoy|year's end|year end|year - end|the year end")
    | turns("quarter", "eoq")
)
"""The end of the week, month or year that is now, also as "before the week is out"."""
_TO = frozenset(("to", "-", "or", "/", "and"))

_RELATIVE: Turns[Callable[[Spoken], Span]] = Turns(
    turns(this_week, "this week|the week|the current week|this wk|this working week|this business week|week")
    | turns(lambda said: week(said.day, 1), "next week|next wk|the coming week|this coming week|next working week")
    | turns(lambda said: week(said.day, 1), "coming week|the next week|next business week|the upcoming week")
    | turns(lambda said: week(said.day, 2), "the week after next|week after next|the week after next week")
    | turns(lambda said: month(said.day.year, said.day.month), "this month|the month|the current month|month")
    | turns(lambda said: month(said.day.year, said.day.month + 1), "next month|the coming month|the following month")
    | turns(lambda said: month(said.day.year, said.day.month + 2), "the month after next|month after next")
    | turns(lambda said: quarter(said.day.year, (said.day.month + 2) // 3), "this quarter|the quarter|quarter")
    | turns(lambda said: month_quarter(said, 1), "next quarter|the next quarter|the coming quarter")
    | turns(lambda said: year(said.day.year), "this year|the year|the current year|the calendar year|year")
    | turns(lambda said: year(said.day.year + 1), "next year|the coming year")
)
_WEEK_OF = Turns(
    turns("of", "the week of|week of|the week commencing|week commencing|the week beginning|week beginning|w / c|w / b")
    | turns("of", "the week ending|week ending|the week ending on|week ending on|w / e|the w / e")
    | turns("of", "wc|wk of|the week starting|week starting|the w / c|week commencing on|the week starting on")
    | turns("after", "the week after|the week following|week after|the week that follows")
    | turns("before", "the week before|week before")
    | turns("day after", "the day after|day after|the day following")
    | turns("day before", "the day before|day before|the eve of|the night before")
)
_WEEKENDS = Turns(
    turns(0, "the weekend|this weekend|weekend|this coming weekend|the week - end|the coming weekend|the weekend's")
    | turns(0, "the week end|this week end|week end|week - end|this week - end")
    | turns(1, "next weekend|next week - end|next week end")
    | turns(None, "the following weekend|the weekend after that")
)
_QUARTERS = Turns(
    {f"q {n}": n for n in range(1, 5)} | {f"{w} quarter": n for n, w in enumerate(("first", "second"), 1)}
)
_SATURDAY = 5
_UNITS = ("week", "month", "year", "quarter", "weekend")
_WEEK_GOES_ON = ("of", "commencing", "beginning", "starting", "ending", "after", "before", "following")
_NEW_YEAR = Turns(turns("new year", "the new year|new year|the new calendar year"))


_PART_WORDS = PARTS.first_words | PERIOD_ENDS.first_words


def month_quarter(said: Spoken, ahead: int) -> Span:
    """The quarter so many after the one in which something was said."""
    return quarter(said.day.year, (said.day.month + 2) // 3 + ahead)


def period(line: Line, at: int) -> Found:
    """A period or a part of one; what lies before the day said is cut off."""
    if not _may_open(line, at):
        return None
    key = ("period", at)
    if key not in line.known:
        line.known[key] = _period(line, at)
    return cast(Found, line.known[key])


def _may_open(line: Line, at: int) -> bool:
    """Whether a period or a day can begin here; asked first, as at most places none does."""
    word = line.words[at]
    if word in CARDINALS and line.words[at + 1] in ("first", "last", "final"):  # "les cinq premiers jours"
        return True
    if word == "the":
        word = line.words[at + 1]
        return word in AFTER_THE or word in _OPENERS or word.isdigit() or word.endswith("'s")
    return word in _OPENERS or word.isdigit() or word.endswith("'s")


def _period(line: Line, at: int) -> Found:
    found = _midweek_of(line, at) or _parted(line, at) or _whole(line, at)
    left = not_before(found[0], line.spoken.day) if found else None
    return (left, found[1]) if found and left else None


def _parted(line: Line, at: int) -> Found:
    at += line.words[at] == "the" and line.words[at + 1] in ("early", "mid", "late")
    if line.words[at] not in _PART_WORDS:
        return None
    short = PERIOD_ENDS.match(line, at)
    if short:
        whole = _RELATIVE.match(_spoken_as(line, "this", short[0]), 0)
        return (part(_week_spoken_of(line, whole[0](line.spoken), short[1]), "late"), short[1]) if whole else None
    first = PARTS.match(line, at)
    if first is None:
        return None
    second = _second_part(line, first[1])
    begin = (second or first)[1]
    begin -= line.words[begin - 1] in ("next", "this")
    whole_span = base(line, line.skip(begin, _OF))
    if whole_span is None:
        return None
    names = first[0], (second or first)[0]
    whole_span = _week_spoken_of(line, *whole_span), whole_span[1]
    found = _parts_of(line, whole_span[0], *names)
    if found.last and found.last < line.spoken.day and (later := _next_one(line, *whole_span)):
        found = _parts_of(line, later, *names)
    return found, whole_span[1]


def _week_spoken_of(line: Line, whole: Span, end: int) -> Span:
    """As in "we discuss it on Wednesday, and you'll hear by the end of the week": the week of that day."""
    named = line.words[end - 2] in ("this", "next", "current", "coming", "that") or whole.unit != "week"
    if whole.unit == "month" and line.words[end - 2 : end] == ("the", "month"):  # "next month, early in the month"
        spoken = line.before if line.here and line.before and line.before.unit == "month" else whole
        return spoken if spoken.first > whole.first else whole
    day = line.before if line.here and not named else None
    if day and day.unit == "week" and day.first > whole.first:  # "next week, late in the week"
        return week(day.first)
    later = day is not None and day.unit == "day" and whole.last is not None and day.first > whole.last + 2 * DAY
    return week(day.first) if day and later else whole


def _parts_of(line: Line, whole: Span, first: str, last: str) -> Span:
    low = _named_part(line, whole, first)
    return Span(low.first, (low if first == last else _named_part(line, whole, last)).last, low.unit)


def _next_one(line: Line, whole: Span, end: int) -> Span | None:
    """As in "the beginning of the week" on a Thursday: a part of "the week" that is over is meant of the next."""
    if line.words[end - 2] in ("this", "next", "current", "coming", "that"):
        return None
    if line.words[end - 1] == "week":
        return week(whole.first, 1)
    if line.words[end - 1] == "year":
        return Span(month(whole.first.year + 1, 1).first, None, "new year")
    return month(whole.first.year, whole.first.month + 1) if line.words[end - 1] == "month" else None


def _spoken_as(line: Line, *words: str) -> Line:
    return Line(tuple(Token(word, 0, 0, capital=False) for word in words), line.spoken)


def _second_part(line: Line, at: int) -> tuple[str, int] | None:
    """The "mid" of "early to mid next week"."""
    at = line.skip(at, frozenset(("-",)))
    if line.words[at] in _TO:
        at = line.skip(at, _TO)
    return PARTS.match(line, at)


def _named_part(line: Line, span: Span, name: str) -> Span:
    if name != "later" or span.unit == "day":
        return part(span, name)
    if span.first <= line.spoken.day:
        return Span(line.spoken.day + DAY, span.last)
    return part(span, "late")


def base(line: Line, at: int) -> Found:
    """A period that may have parts: a week, month, quarter or year, or one day."""
    word = line.words[at]
    for starts, read in _READERS:
        if starts is None or word in starts:
            found = read(line, at)
            if found:
                return found
    return None


def _whole(line: Line, at: int) -> Found:
    if line.words[at] in _UNITS and line.words[at + 1] not in _WEEK_GOES_ON:
        return numbered_week(line, at)
    if line.words[at] == "midweek" or (line.words[at] == "mid" and line.words[at + 2] == "week"):
        return _midweek(line, at + (1 if line.words[at] == "midweek" else 3))
    of_next = line.words[at : at + 2] == ("next", "week") and weekday_at(line, at + 2)
    found = day(line, at) if of_next else base(line, at)
    return found if found and not _too_loose(line, at, found[1]) else None


def _too_loose(line: Line, at: int, end: int) -> bool:
    """As in "the week", "the month" and "the year" alone name nothing; only their ends do."""
    return line.words[at] == "the" and end == at + 2 and line.words[at + 1] in ("week", "month", "year", "quarter")


def _midweek_of(line: Line, at: int) -> Found:
    """As in "mid-week next week", which is no part of "week next week"."""
    if line.words[at] not in ("week", "midweek", "mid"):
        return None
    end = at + (line.words[at] == "mid") + (line.words[at + 1] == "-") + 1
    if line.words[end - 1] not in ("week", "midweek") or line.words[at] not in ("mid", "midweek"):
        return None
    return _midweek(line, end) if line.words[end] in ("next", "of", "this") else None


def _midweek(line: Line, at: int) -> Found:
    ahead = 1 if line.spoken.day.weekday() >= 1 else 0
    named = base(line, line.skip(at, _OF)) if line.words[at] in ("next", "of", "this") else None
    if named and named[0].unit == "week":
        return part(named[0], "mid"), named[1]
    return part(week(line.spoken.day, ahead), "mid"), at


def _relative(line: Line, at: int) -> Found:
    found = _RELATIVE.match(line, at)
    if (
        found
        and line.words[found[1] - 1] == "month"
        and line.words[found[1]] == "of"
        and named_month(line, found[1] + 1)
    ):
        return None  # "the month of December"
    if found and line.words[found[1] - 1 : found[1] + 1] == ("week", "of") and found[1] <= at + 2:
        return None  # "the week of the interview"
    return (found[0](line.spoken), found[1]) if found else None


def _week_of(line: Line, at: int) -> Found:
    found = _WEEK_OF.match(line, at)
    if found is None:
        return None
    named = day(line, found[1]) or _month(line, found[1]) or _first_of_year(line, found[1])
    if named is None:
        return None
    return _beside(found[0], named[0]), named[1]


def _beside(how: str, span: Span) -> Span:
    last = span.last or span.first
    if how.startswith("day"):
        return one(last + DAY) if how == "day after" else one(span.first - DAY)
    ended = how == "before" and span.first.weekday() >= _SATURDAY  # "the week before Easter" ends with it
    weeks = {"of": 0, "after": 1, "before": -1}[how] + ended
    return week(span.first if weeks < 1 else last, weeks)


def _weekend(line: Line, at: int) -> Found:
    found = _WEEKENDS.match(line, at)
    if found is None:
        return None
    named = day(line, found[1] + 1) if line.words[found[1]] == "of" else None
    if named:  # "the weekend of the 13th"
        saturday = monday(named[0].first) + timedelta(days=_SATURDAY)
        return Span(saturday, saturday + DAY, "weekend"), named[1]
    if found[0] is None:  # counted from the day spoken of before
        saturday = next_weekday(line.before.first if line.before else line.spoken.day, _SATURDAY)
    else:
        saturday = monday(line.spoken.day) + timedelta(days=_SATURDAY + 7 * found[0])
    return Span(saturday, saturday + DAY, "weekend"), found[1]


def _quarter(line: Line, at: int) -> Found:
    at += line.words[at] == "the"
    found = _QUARTERS.match(line, at)
    if found is None:
        return None
    named = year_at(line, found[1])
    if named:
        return quarter(named[0], found[0]), named[1]
    span = quarter(line.spoken.day.year, found[0])
    late = span.last is not None and span.last < line.spoken.day
    return (quarter(line.spoken.day.year + 1, found[0]) if late else span), found[1]


_HERE = frozenset(("here", "upon", "out", "over", "in", "come", "arrived", "begun", "started", "done", "through"))


def _month_is(line: Line, at: int) -> Found:
    """As in "once December's here", "before January's out", which owns nothing."""
    word = line.words[at]
    number = MONTHS.get(word.removesuffix("'s")) if word.endswith("'s") and line.words[at + 1] in _HERE else None
    if number is None:
        return None
    said = line.spoken.day
    return month(said.year + (number < said.month), number), at + 1


def _month(line: Line, at: int) -> Found:
    if line.words[at] == "the" and line.words[at + 1] == "month" and line.words[at + 2] == "of":
        at += 3
    named = named_month(line, at)
    if named is None or not surely_month(line, at) or _impossible(line, at, named[1]):
        return None
    given = year_at(line, named[1]) or relative_year(line, named[1])
    if given:
        return month(given[0], named[0]), given[1]
    if may_be_somebody(line, at, named[0]):
        return None
    said = line.spoken.day
    return month(said.year + (named[0] < said.month), named[0]), named[1]


def _impossible(line: Line, at: int, end: int) -> bool:
    """As in "November 31", "30 February": a day beside the month that it does not have leaves no date at all."""
    before = at - 1 - (line.words[at - 1] == "of")
    before -= line.words[before] in SUFFIXES
    return line.number(before) is not None or (line.number(end) is not None and line.words[end + 1] != ":")


def _first_of_year(line: Line, at: int) -> Found:
    """As in "the week after New Year", which is after its first day."""
    found = _new_year(line, at)
    return (one(found[0].first), found[1]) if found else None


def _new_year(line: Line, at: int) -> Found:
    found = _NEW_YEAR.match(line, at)
    if found is None or line.words[found[1]] in ("eve", "'", "holiday", "holidays", "day", "break"):
        return None
    return Span(month(line.spoken.day.year + 1, 1).first, None, "new year"), found[1]


def _by_rank(line: Line, at: int) -> Found:
    """As in "the first week of January", "the last Friday of the month"."""
    return ranked(line, at, base)


_READERS: tuple[tuple[frozenset[str] | None, Callable[[Line, int], Found]], ...] = (
    (_NEW_YEAR.first_words, _new_year),
    (None, _by_rank),
    (WEEK_WORDS, numbered_week),
    (_WEEK_OF.first_words, _week_of),
    (AFTER_IT.first_words, following),
    (_WEEKENDS.first_words, _weekend),
    (_RELATIVE.first_words, _relative),
    (_QUARTERS.first_words | {"the"}, _quarter),
    (None, day),
    (frozenset((*MONTHS, "the")), _month),
    (frozenset(f"{name}'s" for name in MONTHS), _month_is),
)
"""Who reads a period, and the words it may begin with; None where it asks itself."""
_OPENERS = frozenset(("mid", "midweek", "week")).union(
    RANKS, DAY_WORDS, PARTS.first_words, PERIOD_ENDS.first_words, *(starts for starts, _ in _READERS if starts)
)
