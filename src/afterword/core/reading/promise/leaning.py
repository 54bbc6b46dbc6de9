"""Days that lean on a day spoken of just before: "by then", "that same evening", "two days later", "the day after"."""

from datetime import date
from itertools import pairwise

from afterword.core.reading.promise.clock import limit, time_before
from afterword.core.reading.promise.durations import duration, laid
from afterword.core.reading.promise.leaning_turns import (
    ALONE,
    BACK,
    BY,
    CLAUSE_BEGINS,
    CLOCKS,
    EARLIER,
    END_OF,
    ENDS,
    IN_THE,
    LATER,
    MEETINGS,
    NEXT_DAY,
    NOT_YET,
    OF_A_DAY,
    OR_LATER,
    RETURNS,
    SAME_DAY,
    TALKS,
    THIS_WEEK,
    TODAY,
)
from afterword.core.reading.promise.line import Line
from afterword.core.reading.promise.numbers import CARDINALS
from afterword.core.reading.promise.periods import period
from afterword.core.reading.promise.spans import BEHIND, DAY, Span, one, part, this_week, week
from afterword.core.reading.promise.wording import Phrase, ranged

_ARTICLES = ("a", "the")
"""With these the answer begins, behind its day, in languages that have it there: "am selben Tag eine Nachricht"."""
_FRIDAY = 4
_WEEK = 7 * DAY
_NOTHING = frozenset(("no", "nothing", "not", "nobody", "none", "never", "can't", "cannot", "won't", "don't"))
_LONG_SO = 24
"""So many words back a talk may be told."""


def leaning(line: Line, at: int) -> Phrase | None:
    """What goes back to the days spoken of before; None where none were, or where the words go on otherwise."""
    if line.before is None or (not line.here and line.before.first <= line.spoken.day and TODAY.match(line, at)):
        return _today(line, at) or _this_week(line, at) or _not_yet(line, at)
    if not line.here and line.before.first <= line.spoken.day + _WEEK and (found := _this_week(line, at)):
        return found  # "merci pour lundi, je vous réponds dans la semaine"
    kind, end = BACK.match(line, at) or ("", at)
    if kind:
        found = _gone_back(line, line.before, kind, at, end) if _stands(line, kind, at, end) else None
        return found or _bounded(line, at, line.before)
    for read in (_bounded, _later, _in_those, _earlier, _returned):
        leans = read(line, at, line.before)
        if leans:
            return leans
    return _not_yet(line, at)


def _not_yet(line: Line, at: int) -> Phrase | None:
    """As in "you'll have it in the morning", which is tomorrow's; "in the course of the day", "during the week"."""
    found = None if line.here or line.rendered else NOT_YET.match(line, at)
    if found is None or line.words[found[1]] in OF_A_DAY or period(line, found[1]):
        return None
    said = line.spoken.day
    if found[0] == "week":
        whole = this_week(line.spoken)
        return ranged("bare", whole._replace(first=max(whole.first, said)), at, found[1])
    if found[0] == "morning" and (
        line.words[at - 1] in CARDINALS or line.words[at - 1] in CLOCKS or line.number(at - 1)
    ):
        return None  # "at eight in the morning"
    day = said + (found[0] == "morning") * DAY
    return ranged("bare", Span(day, day, "hour"), at, found[1])


def _bounded(line: Line, at: int, before: Span) -> Phrase | None:
    """As in "by close of business that day", "by bedtime that night", "by the next morning"."""
    led = BY.match(line, at)
    if led is None:
        return None
    timed = time_before(line, led[1])[0]
    hour = timed if timed > led[1] else limit(line, timed) or timed
    part_of = END_OF.match(line, hour)
    begin = part_of[1] if part_of else hour
    last = before.last or before.first
    same = SAME_DAY.match(line, begin)
    if same:
        return ranged("by", one(last), at, same[1]) if line.words[same[1]] not in MEETINGS else None
    next_ = NEXT_DAY.match(line, begin)
    if next_ is None or not _stands(line, next_[0], at, next_[1]):
        return None
    return ranged("by", one(_days_on(line, next_[0], last)), at, next_[1])


def _returned(line: Line, at: int, before: Span) -> Phrase | None:
    """As in "She is back on Thursday. Upon her return you'll hear", "it'll be the day she's back"."""
    found = RETURNS.match(line, at)
    if found is None or before.unit not in ("day", "by", BEHIND) or (found[0] in ("from", "until") and line.here):
        return None
    if found[0] == "until" and _NOTHING.isdisjoint(line.words[:at]):
        return None  # "keep the key until we are back"
    if line.words[found[1]] in OF_A_DAY or period(line, found[1]):
        return None  # "upon my return on December 1"
    last = before.last or before.first
    day = last + DAY if found[0] == "day after" else last
    if found[0] == "week":
        return ranged("bare", _week_from(last), at, found[1])
    span = Span(day, day, "hour")  # gives way to a day that is named
    return ranged("from" if found[0] in ("from", "until") else "bare", span, at, found[1])


def _week_from(day: date) -> Span:
    """The week of which a day is the first at work: the next one, of a day on a week end."""
    whole = week(day, int(day.weekday() > _FRIDAY))
    return whole._replace(first=max(day, whole.first))


def _today(line: Line, at: int) -> Phrase | None:
    """As in "in the late afternoon I'll ring": where no day is spoken of, it is the day said."""
    today = Span(line.spoken.day, line.spoken.day, "hour")
    found = TODAY.match(line, at)
    if found:
        return ranged("bare", today, at, found[1])
    led = BY.match(line, at) if line.rendered else None
    same = SAME_DAY.match(line, led[1]) if led else None
    return ranged("by", today, at, same[1]) if same else None  # "bis zum Abend"


def _this_week(line: Line, at: int) -> Phrase | None:
    """As in "je vous réponds dans la semaine", where no day of a later one is spoken of."""
    found = THIS_WEEK.match(line, at) if line.rendered else None
    if found is None:
        return None
    whole = this_week(line.spoken)
    return ranged("bare", whole._replace(first=max(whole.first, line.spoken.day)), at, found[1])


def _stands(line: Line, kind: str, at: int, end: int) -> bool:
    """Whether the turn is complete as it stands: not "after that call", "the day after the board meets"."""
    told = line.words[end - 1]
    ends = line.words[end] in ENDS or (line.rendered and line.words[end] in _ARTICLES)
    if (kind in ("then", "week", "after", "right after") or told == "that") and not ends and told != "which":
        return False
    if kind == "day before":
        return told == "that" or line.words[end] in ALONE
    if kind == "day after" and (period(line, end) or line.words[end] == "tomorrow"):
        return False
    if kind == "hours":
        return _hours(line, at, end)
    return not (kind == "then" and line.words[at] == "then" and line.words[at - 1] in ("", "and", ",", "but", "or"))


def _hours(line: Line, at: int, end: int) -> bool:
    """As in "I meet the boss tomorrow, in the evening I'll write": the day is named in the same sentence."""
    single = line.before is not None and line.before.unit in ("day", BEHIND) and line.before.first == line.before.last
    begins = line.words[at - 1] in CLAUSE_BEGINS or line.words[at] == "in"
    return single and line.here and begins and line.words[end] in ENDS and not period(line, end)


def _gone_back(line: Line, before: Span, kind: str, at: int, end: int) -> Phrase | None:
    last = before.last or before.first
    if kind == "right after":
        kind = "then" if _talked(line, at) else "after"
    if kind in ("then", "hours", *OR_LATER):
        from_on, more = OR_LATER.get(kind, (0, 0))
        before = Span(before.first + from_on * DAY, last + more * DAY) if more else before
        return ranged("by" if before.unit == "by" else "bare", before, at, end)
    if kind == "before" and before.first <= line.spoken.day:
        return None  # "this month, and before that we'll call" names no day that is over
    if kind == "before" and before.unit == BEHIND:
        before = one(last + DAY)  # "after the Easter weekend, nothing before that"
    if kind in ("day before", "week before"):
        span = one(before.first - DAY) if kind == "day before" else week(before.first, -1)
        return ranged("bare", span, at, end) if span.first >= line.spoken.day else None
    if kind.endswith("day after") or kind == "two days after":
        return ranged("bare", one(_days_on(line, kind, last)), at, end)
    if kind in ("week", "its end", "by its end"):
        return ranged("by" if kind == "by its end" else "bare", _in_its_week(before, kind), at, end)
    return ranged("after" if kind == "until after" else kind, before, at, end)


def _talked(line: Line, at: int) -> bool:
    """As in "I'm seeing Paul this afternoon and will call you straight after": a talk is over on its day."""
    words = line.words[max(at - _LONG_SO, 0) : at]
    told = not TALKS.isdisjoint(words) or ("word", "with") in pairwise(words)
    return told and line.here and not line.rendered


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
    later = LATER.match(line, counted[1]) if counted else None
    if counted is None or later is None or before.unit not in ("day", "by", BEHIND):
        return None
    ends = line.words[later[1]] in ENDS
    if not ends and (line.words[later[1] - 1] == "after" or line.words[later[1]] in ("than", "of", "on")):
        return None
    return ranged("bare", laid(counted[0], line.spoken, before.last or before.first), at, later[1])


def _earlier(line: Line, at: int, before: Span) -> Phrase | None:
    """As in "two days before that": counted back from the day spoken of before."""
    counted = duration(line, at)
    earlier = EARLIER.match(line, counted[1]) if counted else None
    if counted is None or earlier is None or before.unit not in ("day", BEHIND):
        return None
    reach = laid(counted[0], line.spoken, before.first)
    first, last = (before.first - (day - before.first) for day in (reach.last or reach.first, reach.first))
    return ranged("bare", Span(first, last), at, earlier[1]) if first > line.spoken.day else None


def _in_those(line: Line, at: int, before: Span) -> Phrase | None:
    """As in "in the two days after that": all of them, from the day after the one spoken of."""
    led = IN_THE.match(line, at)
    found = _later(line, led[1], before) if led else None
    if found is None:
        return None
    return ranged("bare", Span((before.last or before.first) + DAY, found.last), at, found.end)
