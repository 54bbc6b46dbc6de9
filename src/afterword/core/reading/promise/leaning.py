"""Days that lean on a day spoken of just before: "by then", "that same evening", "two days later", "the day after"."""

from datetime import date

from afterword.core.reading.promise.durations import duration, laid
from afterword.core.reading.promise.line import Line, Turns, turns
from afterword.core.reading.promise.periods import period
from afterword.core.reading.promise.rendering import UNKNOWN
from afterword.core.reading.promise.spans import DAY, Span, one, part, week
from afterword.core.reading.promise.wording import Phrase, ranged

_HOURS = ("evening", "afternoon", "night", "morning")
_BACK = Turns(
    turns("by", "by then|until then|by that time|by that date|by that point|by this date")
    | turns("by", "by that day|by the same date|by that very date|by that same day|up to that date|until that date")
    | turns("before", "before then|ahead of then|before that|before that date|before that day|prior to that")
    | turns("then", "then|that day|on that day|that same day|the very same day|on the very same day|there and then")
    | turns("then", "on that date|that very day|on that very day|the same day|on the same day|on that same day")
    | {f"{led}{hour}": "then" for hour in _HOURS for led in ("that ", "that same ", "the same ", "that very ")}
    | {f"later {led}{hour}": "then" for hour in ("day", *_HOURS) for led in ("that ", "that same ", "the same ")}
    | {f"in the {part} {hour}": "hours" for hour in _HOURS for part in ("late", "early")}
    | {f"on {led}{hour}": "then" for hour in _HOURS for led in ("that ", "that same ", "the same ")}
    | turns("hours", "in the evening|in the afternoon|the evening|the afternoon|evening|afternoon|during the day")
    | turns(
        "after", "after that|after this|thereafter|shortly after|soon after|afterwards|afterward|shortly afterwards"
    )
    | turns(
        "after",
        "soon afterwards|shortly thereafter|soon thereafter|shortly after that|soon after that|right after that",
    )
    | turns("after", "right after|immediately after|straight after|straight afterwards|once that is done|after which")
    | turns("after", "post that|post this|post which|any time after that|sometime after that|shortly after this")
    | turns("after", "directly after|not long after|just after that|after that date|after that day|after this date")
    | turns(
        "until after", "until after that|until after then|until after that date|till after that|until after that day"
    )
    | turns("from", "not before then|not before that|not before that date|no earlier than that|no sooner than that")
    | turns("from", "from then|from then on|from that point|from that day|from that date")
    | turns("day after", "the day after|the next day|the following day|the day after that|a day later|one day later")
    | turns("day after", "the day afterwards|the next morning|the following morning|the morning after|next day")
    | turns("day after", "on the following day|on the next day|the following evening|the following afternoon")
    | turns("day after", "day after that|day after|the day following|the day following that|a day after that")
    | turns(
        "or the next", "that day or the next|that day or the day after|the same day or the next|then or the next day"
    )
    | turns("or the next", "that day or the next day|the same day or the day after|that day or the following day")
    | turns(
        "or the next", "that evening or the day after|that evening or the next day|that evening or the next morning"
    )
    | turns("the next two", "the day after or the second day after|the next day or the day after")
    | turns("the next two", "the next day or the day after that|the day after or the day after that")
    | turns("day before", "the day before that|on the day before that|the previous day|the evening before that")
    | turns("week before", "the week before that|in the week before that")
    | turns("two days after", "the second day after|the second day after that")
    | turns("working day after", "the next working day|the following working day|the next business day")
    | turns("working day after", "the following business day|the working day after|the next workday")
    | turns("by its end", "by the end of that week|by the end of the same week|by end of that week")
    | turns("by its end", "before the end of that week|before end of that week|before that week is over")
    | turns("its end", "at the end of that week|the end of that week|end of that week|late that week")
    | turns("week", "that week|that same week|the same week|during that week|later that week|in that week")
    | turns("week", "in that same week|in the same week|within that week|within the same week|within that same week")
)
_OR_LATER = {"or the next": (0, 1), "the next two": (1, 2)}
"""How many days on the first and the last lie, as in "that day or the next", "the day after or the one after that"."""
_LATER = Turns(turns("", "later|afterwards|thereafter|after|after that|later on"))
_EARLIER = Turns(turns("", "before that|before then|beforehand"))
_TODAY = Turns(
    {
        f"{led}{part} {hour}": "today"
        for led in ("on ", "in the ")
        for part in ("late", "early")
        for hour in ("afternoon", "morning", "evening")
    }
    | turns("today", "hereafter")
)
_IN_THE = Turns(turns("", "in the|over the|during the|within the"))
_ENDS = frozenset(
    (
        "we",
        "i",
        "you",
        "they",
        "we'll",
        "i'll",
        "you'll",
        "he'll",
        "she'll",
        "they'll",
        "he",
        "she",
        "hr",
        "only",
        "",
        ".",
        ",",
        ";",
        "!",
        ")",
        "and",
        "-",
        "with",
        UNKNOWN,
        "about",
        "either",
        "when",
        "as",
        "to",
        "whether",
        "if",
        ":",
        "by",
        "at",
        "specifically",
    )
)
_CLAUSE_BEGINS = frozenset(("", ",", ";", "-", "(", "and", "then", "but", UNKNOWN))


def leaning(line: Line, at: int) -> Phrase | None:
    """What goes back to the days spoken of before; None where none were, or where the words go on otherwise."""
    if line.before is None or (not line.here and line.before.first <= line.spoken.day and _TODAY.match(line, at)):
        return _today(line, at)
    found = _BACK.match(line, at)
    if found is None:
        return _later(line, at, line.before) or _in_those(line, at, line.before) or _earlier(line, at, line.before)
    kind, end = found
    return _gone_back(line, line.before, kind, at, end) if _stands(line, kind, at, end) else None


def _today(line: Line, at: int) -> Phrase | None:
    """As in "in the late afternoon I'll ring": where no day is spoken of, it is the day said."""
    found = _TODAY.match(line, at)
    return ranged("bare", Span(line.spoken.day, line.spoken.day, "hour"), at, found[1]) if found else None


def _stands(line: Line, kind: str, at: int, end: int) -> bool:
    """Whether the turn is complete as it stands: not "after that call", "the day after the board meets"."""
    told = line.words[end - 1]
    if (kind in ("then", "week", "after") or told == "that") and line.words[end] not in _ENDS and told != "which":
        return False
    if kind == "day after" and (period(line, end) or line.words[end] == "tomorrow"):
        return False
    if kind == "hours":
        return _hours(line, at, end)
    return not (kind == "then" and line.words[at] == "then" and line.words[at - 1] in ("", "and", ",", "but", "or"))


def _hours(line: Line, at: int, end: int) -> bool:
    """As in "I meet the boss tomorrow, in the evening I'll write": the day is named in the same sentence."""
    single = line.before is not None and line.before.unit == "day" and line.before.first == line.before.last
    begins = line.words[at - 1] in _CLAUSE_BEGINS or line.words[at] == "in"
    return single and line.here and begins and line.words[end] in _ENDS and not period(line, end)


def _gone_back(line: Line, before: Span, kind: str, at: int, end: int) -> Phrase | None:
    last = before.last or before.first
    if kind in ("then", "hours", *_OR_LATER):
        from_on, more = _OR_LATER.get(kind, (0, 0))
        before = Span(before.first + from_on * DAY, last + more * DAY) if more else before
        return ranged("by" if before.unit == "by" else "bare", before, at, end)
    if kind == "before" and before.first <= line.spoken.day:
        return None  # "this month, and before that we'll call" names no day that is over
    if kind in ("day before", "week before"):
        span = one(before.first - DAY) if kind == "day before" else week(before.first, -1)
        return ranged("bare", span, at, end) if span.first > line.spoken.day else None
    if kind.endswith("day after") or kind == "two days after":
        return ranged("bare", one(_days_on(line, kind, last)), at, end)
    if kind in ("week", "its end", "by its end"):
        return ranged("by" if kind == "by its end" else "bare", _in_its_week(before, kind), at, end)
    return ranged("after" if kind == "until after" else kind, before, at, end)


def _in_its_week(before: Span, kind: str) -> Span:
    """The rest of the week of the days spoken of, or its end; behind a week end the week that begins then."""
    if kind != "week":
        return part(week(before.first), "late")
    first = (before.last or before.first) + DAY if before.unit == "weekend" else before.first
    return Span(first, week(first).last, "week")


def _days_on(line: Line, kind: str, last: date) -> date:
    if kind == "working day after":
        from afterword.core.worktime import Place, working_day_after  # late: most sentences count no working days

        return working_day_after(last, 1, Place(country=line.spoken.country))
    return last + (2 if kind == "two days after" else 1) * DAY


def _later(line: Line, at: int, before: Span) -> Phrase | None:
    """As in "two days later", "a week after that": counted from the day spoken of before."""
    counted = duration(line, at)
    later = _LATER.match(line, counted[1]) if counted else None
    if counted is None or later is None or line.words[later[1]] not in _ENDS or before.unit not in ("day", "by"):
        return None
    return ranged("bare", laid(counted[0], line.spoken, before.last or before.first), at, later[1])


def _earlier(line: Line, at: int, before: Span) -> Phrase | None:
    """As in "two days before that": counted back from the day spoken of before."""
    counted = duration(line, at)
    earlier = _EARLIER.match(line, counted[1]) if counted else None
    if counted is None or earlier is None or before.unit != "day":
        return None
    reach = laid(counted[0], line.spoken, before.first)
    first, last = (before.first - (day - before.first) for day in (reach.last or reach.first, reach.first))
    return ranged("bare", Span(first, last), at, earlier[1]) if first > line.spoken.day else None


def _in_those(line: Line, at: int, before: Span) -> Phrase | None:
    """As in "in the two days after that": all of them, from the day after the one spoken of."""
    led = _IN_THE.match(line, at)
    found = _later(line, led[1], before) if led else None
    if found is None:
        return None
    return ranged("bare", Span((before.last or before.first) + DAY, found.last), at, found.end)
