"""Two date phrases that make one promise: "Thursday, Friday at the latest", "next week, probably Tuesday"."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from afterword.core.reading.promise.dates import MONTHS
from afterword.core.reading.promise.days import weekday_at
from afterword.core.reading.promise.line import Line
from afterword.core.reading.promise.spans import DAY, Span, months_on, next_weekday, one
from afterword.core.reading.promise.weekdays import WEEKDAYS
from afterword.core.reading.promise.wording import Phrase, ranged

_BETWEEN = frozenset(
    [
        ",",
        "or",
        "and",
        "but",
        "-",
        "(",
        ")",
        "probably",
        "prob",
        "probs",
        "prolly",
        "tentatively",
        "likely",
        "most",
        "maybe",
        "perhaps",
        "hopefully",
        "possibly",
        "more",
        "specifically",
        "i",
        "think",
        "guess",
        "ideally",
        "either",
        "if",
        "not",
        "at",
        "worst",
        "definitely",
        "roughly",
        "around",
        "then",
        "now",
        "say",
        "so",
    ]
)
_FAR = 4
_SINGLE = 3
"""So many words has a weekday with its articles: "le jeudi" is "the said Thursday"."""
_APPOSED = frozenset((",", "(", "specifically", "on", "so"))
_HEDGES = "around roughly the now probably likely most hopefully say perhaps possibly ideally more"
_HEDGED = _APPOSED | frozenset(_HEDGES.split())
_NEAR = timedelta(days=10)
"""So near before a feast lies the day by which "just before Christmas, on the 22nd" names it."""
_MONTH = timedelta(days=31)
_ROUGHLY = timedelta(days=3)
"""So far off may "in a fortnight" be, where the day is named besides."""
_FROM = ("bare", "from", "in", "between", "count")
_LASTING = ("until", "till", "not")
_APART = frozenset(("and", "or", "but", "if", "not", "then", "i", "think", "guess"))
"""Between a day and what it is named for there is none of these."""
_BREAKING_UP = frozenset(
    ("break", "close", "closes", "shut", "shuts", "starts", "begins", "leaves", "leave", "gets")
) | {*("kicks", "arrives", "off")}
"""In "before we break up for Easter" and "before the Easter weekend starts"."""
_SET = frozenset(("this", "next", "week", "today", "tomorrow"))
"""What says by itself which day of which week is meant."""
_ENDED = frozenset(("", ".", "!", "for", "or", ")"))
"""Behind two days in a row of which the second opens no clause of its own."""
_THAT_IS = frozenset(
    ("ie", "that is", "that's", "that means", "meaning", "namely", "in other words", "which is", "that is to say")
)
"""What a day follows by which a length is said again."""
_CLOSES = frozenset(("", ".", ",", ";", ":", "!", "?", ")", "-", "or", "and"))
_FIRM = frozenset(("latest", "no", "not", "tops", "max", "outside", "push", "maximum"))


def merged(line: Line, found: Iterable[Phrase]) -> Iterator[Phrase]:
    """The phrases, those that belong together taken as one."""
    waiting: Phrase | None = None
    for phrase in found:
        joined = _joined(line, waiting, phrase) if waiting else None
        if waiting and joined is None:
            yield waiting
        waiting = joined or phrase
    if waiting:
        yield waiting


def _joined(line: Line, first: Phrase, second: Phrase) -> Phrase | None:
    between = [line.words[at] for at in range(first.end, second.start)]
    if between[:2] == ["or", ","] and between[-1] == ",":
        return _or_else(first, second)
    if again := _said_again(first, second, between):
        return again
    if len(between) > _FAR or not set(between) <= _BETWEEN:
        return None
    found = _side_by_side(line, first, second, between) or _bounded(line, first, second, between)
    found = found or _narrowed(line, first, second) or _behind(line, first, second, between)
    found = (
        found
        or _before_what(line, first, second, between)
        or _apposed(line, first, second, between)
        or _in_period(line, first, second, between)
    )
    return found or _named(line, first, second, between)


def _said_again(first: Phrase, second: Phrase, between: list[str]) -> Phrase | None:
    """As in "within fifteen working days, i.e. by 12 February": the day that was reckoned out counts."""
    told = " ".join(between).replace("i . e .", "ie").strip(" ,(") in _THAT_IS
    if not told or first.kind not in ("within", "in", "count", "by") or second.kind not in ("by", "bare"):
        return None
    if first.last is None or second.last is None or abs(second.last - first.last) > _NEAR:
        return None
    return second._replace(start=first.start)


def _side_by_side(line: Line, first: Phrase, second: Phrase, between: list[str]) -> Phrase | None:
    """As in "think Monday, Tuesday for an answer": one day and the next working one, of which nothing else is said."""
    low, high = first.first, second.first
    bare = first.kind == second.kind == "bare" and first.first == first.last and second.first == second.last
    if not bare or low is None or high is None or between != [","] or line.words[second.end] not in _ENDED:
        return None
    near = high - low in (DAY, 3 * DAY) and (high - low == DAY or high.weekday() == 0)
    return first._replace(last=high, end=second.end, span=Span(low, high)) if near else None


def _bounded(line: Line, first: Phrase, second: Phrase, between: list[str]) -> Phrase | None:
    """As in "Thursday at the earliest, the 19th at the latest", "by Friday, Monday at the latest"."""
    if second.kind != "by" or second.last is None or first.kind not in (*_FROM, "after", "by"):
        return None
    open_end = first.span.unit == "week" or line.words[second.end] not in _CLOSES
    if between == ["and"] and open_end:  # "we meet on Thursday and at the latest on Monday we tell you"
        return None
    firm = any(line.words[at] in _FIRM for at in range(second.start, second.end))
    if not firm and (first.kind != "from" or "," in between):
        return None
    start = first.first if first.kind in (*_FROM, "after") else None
    reached = first.last or first.first
    last: date | None = second.last
    if first.kind == "from" and reached and second.last <= reached:
        last = _no_earlier(line, second, reached)
    if start and first.last and start < first.last and second.last < start:
        last = _no_earlier(line, second, start)  # "mid-January, the 18th at the latest"
        return first._replace(first=None, last=last, end=second.end, kind="by") if last and last <= first.last else None
    if reached is None or last is None or last <= reached:
        return None
    kind = "between" if start else "by"
    return first._replace(first=start, last=last, end=second.end, kind=kind, span=Span(reached, last))


def _narrowed(line: Line, first: Phrase, second: Phrase) -> Phrase | None:
    """As in "next week, probably Tuesday", "next week, Thursday or Friday": the weekday lies in that week."""
    week = first.span
    if (
        week.unit not in ("week", "day")
        or week.last is None
        or week.first == week.last
        or first.kind not in ("bare", "by")
    ):
        return None
    days = second.span
    named = weekday_at(line, second.end - 1) and (second.end - second.start <= _SINGLE or days.first != days.last)
    if not named or days.last is None or second.kind not in ("bare", "by") or _is_after(second, week):
        return None
    later = timedelta(days=max(-((days.first - week.first).days // 7), 0) * 7)
    low, high = days.first + later, days.last + later
    if high > week.last:
        return None
    start = None if second.kind == "by" else low
    return second._replace(first=start, last=high, start=first.start, span=Span(low, high))


def _behind(line: Line, first: Phrase, second: Phrase, between: list[str]) -> Phrase | None:
    """As in "on Tuesday, after the Easter weekend, with an answer": one day, named and then told again."""
    single = first.kind in ("bare", "by") and first.first in (None, first.last) and first.span.first == first.span.last
    told = single and second.kind == "after" and between == [","] and line.words[second.end] in _CLOSES
    if not told or second.first is None or second.span.first == first.span.first:
        return None
    day = _no_earlier(line, first, second.first)
    if day is None or day > second.first + _NEAR:
        return None
    return first._replace(first=first.first and day, last=day, end=second.end, span=one(day))


def _or_else(first: Phrase, second: Phrase) -> Phrase | None:
    """As in "Monday or, if the post is slow, Tuesday"."""
    low, high = first.last, second.last
    if first.kind != "bare" or second.kind not in ("bare", "by") or low is None or high is None:
        return None
    if not low < high <= low + _NEAR:
        return None
    return first._replace(last=high, end=second.end, span=Span(first.span.first, high))


def _apposed(line: Line, first: Phrase, second: Phrase, between: list[str]) -> Phrase | None:
    """As in "mid-December, on the 16th", "just before Christmas, on the 22nd": the day says which is meant."""
    if not between or not _APPOSED.issuperset(between):
        return None
    if first.kind == "before" and second.kind == "by" and "so" in between and _follows(first, second):
        return second._replace(start=first.start)
    if second.kind != "bare":
        begun = second.kind == "from" and ("specifically" in between or second.lead == "not")
        return _begun(line, first, second) if begun else None
    told = "specifically" in between
    if told and first.kind == "by" and (named := _no_earlier(line, second, first.span.first)):
        second = second._replace(first=named, last=named, span=one(named))  # "by early January, that is the 4th"
    return _which_day(first, second, told=told)


def _before_what(line: Line, first: Phrase, second: Phrase, between: list[str]) -> Phrase | None:
    """As in "before we break up for Easter on the 26th": the day on which that begins."""
    plain = first.kind == "before" and second.kind == "bare" and not between and second.first == second.last
    begins = plain and not _BREAKING_UP.isdisjoint(line.words[first.start : first.end])
    if not begins or abs(second.span.first - first.span.first) > _NEAR:
        return None
    return ranged("before", second.span, first.start, second.end)


def _follows(first: Phrase, second: Phrase) -> bool:
    """As in "before Easter gets going, so by the 26th": the last day lies just ahead of what it is before."""
    return second.last is not None and first.span.first - _NEAR <= second.last <= first.span.first


def _which_day(first: Phrase, second: Phrase, *, told: bool) -> Phrase | None:
    day, last = second.first, first.last
    if day is None or last is None or day != second.last:
        return None
    if first.kind not in ("bare", "before"):
        named = _named_for(first, day, last, told=told)
        if told and named and first.kind == "by":  # "by the end of the month, that is the 30th"
            return first._replace(last=day, end=second.end, span=second.span)
        return second._replace(start=first.start) if named else None
    if first.kind == "before" and first.span.first == day:
        return first._replace(end=second.end)  # "before the summit, so the 20th"
    if first.first == last and day < last and (last - day).days % 7 == 0 and told:
        return first._replace(end=second.end)  # "the day after, so Wednesday"
    low = first.first or last - _NEAR
    return second._replace(start=first.start) if low <= day <= last and low < last else None


def _named_for(first: Phrase, day: date, last: date, *, told: bool) -> bool:
    """As in "by the end of the month, on the 28th", "in a fortnight, that is on the 17th"."""
    if first.kind == "by":
        return first.span.first != first.span.last and last - _MONTH < day <= last
    return told and first.kind in ("in", "count") and abs(day - last) <= _ROUGHLY


def _begun(line: Line, first: Phrase, second: Phrase) -> Phrase | None:
    """As in "early January, that is from the 4th on", "next week, not before Thursday"."""
    if first.kind != "bare" or not (first.first and first.last and second.first):
        return None
    begin = _no_earlier(line, second, first.first)
    return second._replace(start=first.start, first=begin) if begin and begin <= first.last else None


def _in_period(line: Line, first: Phrase, second: Phrase, between: list[str]) -> Phrase | None:
    """As in "in January, probably the first full week", "next month, the 8th I hope": what is named within it."""
    whole = first.span
    plain = first.kind == second.kind == "bare" and whole.unit in ("month", "new year", "week")
    if not plain or between[:1] not in ([","], ["("], ["now"]) or not _HEDGED.issuperset(between):
        return None
    last = whole.last or months_on(whole.first, 1) - DAY
    day = second.span
    if whole.unit == "month" and (named := _day_in(line, second, whole.first)):
        day = Span(named, named, day.unit)  # "in March, to be precise the 4th"
    inside = whole.first <= day.first <= (day.last or last) <= last and day != whole
    return second._replace(first=day.first, last=day.last, span=day, start=first.start) if inside else None


def _day_in(line: Line, phrase: Phrase, month: date) -> date | None:
    """The day of a month that a phrase tells by nothing but its number."""
    words = line.words[phrase.start : phrase.end]
    bare = phrase.first == phrase.last and any(map(str.isdigit, words)) and not any(word in MONTHS for word in words)
    fits = bare and phrase.span.first.day <= (months_on(month, 1) - month).days
    return month.replace(day=phrase.span.first.day) if fits else None


def _is_after(second: Phrase, week: Span) -> bool:
    return week.last is not None and second.span.first > week.last


def _named(line: Line, first: Phrase, second: Phrase, between: list[str]) -> Phrase | None:
    """As in "right after that, on Friday morning", "after the holidays, specifically the 7th": the named day wins.

    Its (first) weekday is the next one after the day that it comes after, and its number of the month the next such.
    """
    day = second.span
    plain = first.kind == "after" and second.kind == "bare" and day.unit == "day" and day.last is not None
    if not plain or first.first is None or not between or _APART.intersection(between):
        return None
    found = _no_earlier(line, second, first.first)
    if found is None or day.last is None:
        return None
    if first.lead in _LASTING:  # "until after the holidays, specifically the 7th, nothing"
        return first._replace(first=found, end=second.end) if "specifically" in between else None
    last = found + (day.last - day.first)  # "after the 8th, Wednesday to Friday"
    return second._replace(first=found, last=last, start=first.start, span=Span(found, last))


def _no_earlier(line: Line, phrase: Phrase, floor: date) -> date | None:
    """The day of a phrase, laid on or behind another; None where its words leave no choice and it is earlier."""
    words = frozenset(line.words[phrase.start : phrase.end])
    day = phrase.span.first
    if day >= floor:
        return day
    if words & _SET or any(word in MONTHS for word in words):
        return None
    if any(map(str.isdigit, words)):
        return next((later for ahead in (1, 2) if (later := months_on(day, ahead)) >= floor), None)
    return next_weekday(floor - DAY, day.weekday()) if words & set(WEEKDAYS) else None
