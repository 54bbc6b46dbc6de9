"""Every date phrase of a sentence, found from left to right; whether it promises anything is not asked here."""

from collections.abc import Iterator, Sequence
from datetime import MAXYEAR

from afterword.core.reading.promise.clock import limit, time_before
from afterword.core.reading.promise.counts import COUNT_WORDS, SKIPPING_WORDS, counted_days, skipped, still_to_come
from afterword.core.reading.promise.leaning import leaning
from afterword.core.reading.promise.line import Line
from afterword.core.reading.promise.merging import merged
from afterword.core.reading.promise.moving import moved_before
from afterword.core.reading.promise.numbers import CARDINALS
from afterword.core.reading.promise.periods import PARTS, PERIOD_ENDS, period
from afterword.core.reading.promise.places import may_begin, places
from afterword.core.reading.promise.ranges import named_days
from afterword.core.reading.promise.rendering import native
from afterword.core.reading.promise.spans import BEHIND, DAY, Span
from afterword.core.reading.promise.tongue import Tongue
from afterword.core.reading.promise.wording import Phrase, hedged, lead, ranged, trailed

_OTHER_DAYS = frozenset(("morning", "the", "of", "on", "thing", "sometime", "time"))
_LATE_HOURS = frozenset(("afternoon", "evening", "noon", "lunch", "lunchtime", "night", "o'clock", "pm"))
_ENDING = frozenset(("late", "week", "month", "year", "quarter"))
_UNDATED = frozenset(("for", "past", "than"))
_SHORT_TURN = 3
_BREAKS = frozenset((",", ";", "and", "but", "-", ":", "("))
_CLOSING = frozenset(("", ".", ",", "!", ";", "and", "at", "or", ")", "-", "i'll", "we'll", "you'll", "i", "we", "you"))
_DENIES = frozenset(("not", "never", "no", "nobody", "none", "neither", "cannot"))
_THIS_DAY = frozenset(("today", "tonight", "tomorrow"))
_GIVEN = frozenset(("us", "me", "them"))
"""Who is given "to the end of the week"."""
_LONGER = ("longer", "more")
_LONG_SO = 8
"""So many words tell what is over by then."""


def phrases(line: Line) -> tuple[Phrase, ...]:
    """Every date phrase of a sentence, in order; none overlaps another. An hour is today's where no day is named."""
    found = tuple(_one_day_each(line, tuple(merged(line, _each(line)))))
    return found if len(found) == 1 else tuple(one for one in found if one.span.unit != "hour")


def _one_day_each(line: Line, found: Sequence[Phrase]) -> Iterator[Phrase]:
    """All but a "then" before a day of its own: "we meet today, after that I'll send it tomorrow" is tomorrow."""
    if len(found) < 2:
        yield from found
        return
    spoken = {line.before} | {remembered(one) for one in found}
    for one, later in zip(found, [*found[1:], None], strict=True):
        leans = one.kind == "after" and one.span in spoken and one.end - one.start <= _SHORT_TURN
        if not (leans and later and later.kind not in _UNDATED and _in_one_breath(line, one.end, later.start)):
            yield one


def _in_one_breath(line: Line, start: int, end: int) -> bool:
    return _BREAKS.isdisjoint(line.words[start:end])


def phrases_in(tongue: Tongue, line: Line) -> tuple[Line, tuple[Phrase, ...]]:
    """The sentence in the plain letters of its language, and every date phrase in it; places are those of its words."""
    if tongue.glossary is None:
        return line, phrases(line)
    plain = native(line.tokens, tongue.letters)
    spoken = line.spoken if line.spoken.country else line.spoken._replace(country=tongue.country)
    words, places = tongue.glossary.rendered(plain)
    found = phrases(Line(words, spoken, line.before, rendered=True))
    return Line(plain, line.spoken, line.before), tuple(_apart(found, places))


def _apart(found: Sequence[Phrase], places: Sequence[tuple[int, int]]) -> Iterator[Phrase]:
    """The phrases at the places of the words that were said; one turn gives its days to one phrase only."""
    reached = 0
    for phrase in found:
        start, end = places[phrase.start][0], places[phrase.end - 1][1] + 1
        if start >= reached:
            yield phrase._replace(start=start, end=end)
            reached = end


def _each(line: Line) -> Iterator[Phrase]:
    end = 0
    for at in places(line):
        found = _phrase_or_none(line, at) if at >= end and may_begin(line, at) else None
        if found:
            found = _beside(line, found)
            yield found
            line = (
                line if found.kind == "than" and found.lead != "from" else line.after(_spoken_of(line, found))
            )  # "Tuesday rather than Monday"
            end = found.end


def _beside(line: Line, found: Phrase) -> Phrase:
    """As in "closed from the 18th for the Christmas break": what it is for is no day to go back to."""
    aside = found.kind == "for" and found.span.first != found.span.last and line.here
    return found._replace(span=line.before) if aside and line.before else found


def _spoken_of(line: Line, found: Phrase) -> Span:
    """Of "by the time we open again on the Tuesday" it is the day itself that "that morning" goes back to."""
    timed = line.words[found.start : found.start + 3] == ("by", "the", "time")
    return found.span if timed else remembered(found)


def remembered(found: Phrase) -> Span:
    """The days that a later "then" or "after that" goes back to."""
    limits = found.kind in ("by", "within", "before") and found.lead not in ("until", "till", "til")
    if found.kind == "after" and found.span.unit == "day":
        return found.span._replace(unit=BEHIND)
    return found.span._replace(unit="by") if limits else found.span


def _phrase_or_none(line: Line, at: int) -> Phrase | None:
    try:
        found = _phrase(line, at)
    except (OverflowError, ValueError):  # a day outside the years that a calendar has
        return None
    return found if found and _may_be_counted_from(found) else None


def _may_be_counted_from(found: Phrase) -> bool:
    """Whether days of the calendar are left behind it: none are after 31 December 9999."""
    return all(
        day is None or day.year < MAXYEAR for day in (found.first, found.last, found.span.first, found.span.last)
    )


def _phrase(line: Line, at: int) -> Phrase | None:
    word = line.words[at]
    counts = word in COUNT_WORDS or word.isdigit()
    found = skipped(line, at) if counts or word in SKIPPING_WORDS else None
    found = found or _between(line, at) or leaning(line, at)
    if found is None:
        led = lead(line, at)
        found = (_led_count(line, at, led) if led else None) or (counted_days(line, at) if counts else None)
        found = found or (_led(line, at, led) if led else None) or _up_to_then(line, at, led)
        found = found or _by_the_time(line, at) or _bare(line, at)
    said = line.words[at + 1] if word == "up" and line.words[at + 1] != "to" else word  # "up until"
    return trailed(line, found)._replace(lead=said) if found else None


def _between(line: Line, at: int) -> Phrase | None:
    word = line.words[at]
    if word not in ("between", "from", "anywhere"):
        return None
    begin = at + 1 + (word == "anywhere" and line.words[at + 1] in ("between", "from"))
    if line.words[begin] == "now" and line.words[begin + 1] in ("and", "until", "to", "till"):
        end = period(line, begin + 2)
        return ranged("between", Span(line.spoken.day, end[0].last or end[0].first), at, end[1]) if end else None
    if word == "from" and moved_before(line, at):
        old = period(line, begin)
        return ranged("than", old[0], at, old[1]) if old else None
    found = named_days(line, begin, between=True) or _between_that(line, word, begin)
    if found is None or (word == "from" and not _joined(line, begin, found[1])):
        return None
    return ranged("between", found[0], at, found[1])


def _between_that(line: Line, word: str, begin: int) -> tuple[Span, int] | None:
    """As in "between that evening and Thursday": from the days spoken of before."""
    first = leaning(line, begin) if word == "between" else None
    if first is None or first.kind != "bare" or line.words[first.end] != "and":
        return None
    last = period(line.after(first.span), first.end + 1)
    later = last and last[0].last
    return (Span(first.span.first, later), last[1]) if last and later and later > first.span.first else None


def _joined(line: Line, begin: int, end: int) -> bool:
    return any(line.words[n] in ("and", "to", "-", "through", "until", "till", "thru") for n in range(begin, end))


def _led_count(line: Line, at: int, led: tuple[str, int]) -> Phrase | None:
    """As in "by two weeks from now", "before three weeks from today"."""
    if line.words[at] in _LONGER:
        return _no_longer(line, at, led[1])
    if led[0] not in ("by", "before"):
        return None
    found = counted_days(line, led[1])
    return ranged(led[0], found.span, at, found.end) if found and found.kind == "in" else None


def _no_longer(line: Line, at: int, begin: int) -> Phrase | None:
    """As in "you won't be kept waiting longer than a fortnight"; without the denial it lays no day."""
    counted = counted_days(line, begin) if _denied_before(line, at) else None
    last = counted and (counted.span.last or counted.span.first)
    return ranged("after", Span(last, last), at, counted.end) if counted and last and counted.kind == "count" else None


def _denied_before(line: Line, at: int) -> bool:
    return any(word in _DENIES or word.endswith("n't") for word in line.words[max(at - _LONG_SO, 0) : at])


def _led(line: Line, at: int, led: tuple[str, int]) -> Phrase | None:
    if line.words[at] == "through" and line.words[at - 1] in ("come", "comes", "coming", "came", "go"):
        return None
    if line.words[at] in _LONGER and not _denied_before(line, at):
        return None
    kind, begin = led
    if line.words[at] == "to" and line.words[at - 1] in _GIVEN:
        kind = "by"
    begin += line.words[begin] in CARDINALS and line.words[begin + 1] in _THIS_DAY  # "by six tonight"
    if kind == "past" and still_to_come(line, begin - 1):
        return None
    found = named_days(line, begin) or _hour_of_today(line, kind, begin)
    if found is None:
        limited = _limit(line, begin) if kind in ("by", "before") else None
        return ranged("by", limited[0], at, limited[1]) if limited else None
    late = kind == "before" and _in_its_hours(line, found[1])
    lasts = line.words[at] in ("until", "till", "til") and "end" in line.words[begin : found[1]]
    days = Span(found[0].last, found[0].last) if lasts and found[0].last else found[0]  # "on hold until the end of May"
    return ranged("by" if late else _by_its_end(line, kind, begin), days, at, found[1])


def _limit(line: Line, begin: int) -> tuple[Span, int] | None:
    """As in "by bedtime", "before I knock off on Friday", "by morning": of the day named there, else of that said."""
    morning = begin + (line.words[begin] == "the")
    if line.words[morning] == "morning" and line.words[morning + 1] in _CLOSING and not line.here:
        return Span(line.spoken.day + DAY, line.spoken.day + DAY, "hour"), morning + 1
    end = limit(line, begin)
    if end is None:
        return None
    named = period(line, end + (line.words[end] in ("on", "of")))
    today = Span(line.spoken.day, line.spoken.day, "hour"), end
    return named or (today if line.words[end] in _CLOSING else None)


def _by_the_time(line: Line, at: int) -> Phrase | None:
    """As in "by the time she clocks off on Saturday", "by the time January is out"."""
    if line.words[at : at + 3] != ("by", "the", "time"):
        return None
    for begin in range(at + 3, at + 3 + _LONG_SO):
        if line.words[begin] in _BREAKS or not line.words[begin]:
            return None
        named = named_days(line, begin)
        if named:
            told = period(line, named[1] + 1) if line.words[named[1]] == "on" else None
            named = told or named  # "by the time we shut for Easter on Thursday"
            return ranged("by", named[0], at, named[1])
    return None


def _in_its_hours(line: Line, end: int) -> bool:
    """As in "before tomorrow evening", "before Friday 5 o'clock", "before Friday 17:30": that very day."""
    return line.words[end - 1] in _LATE_HOURS or line.words[end - 2] == ":"


def _up_to_then(line: Line, at: int, led: tuple[str, int] | None) -> Phrase | None:
    """As in "at the latest two days later", "from the next day": what leans on another day, led by a little word."""
    kind, begin = led if led and led[0] in ("by", "from") else ("", at + 1)
    found = leaning(line, begin) if kind or line.words[at] == "within" else None
    if found is None or found.kind != "bare":
        return None
    reached = kind or found.span.unit == "day" or "end" in line.words[begin : found.end]
    return ranged(kind or "by", found.span, at, found.end) if reached else None


def _hour_of_today(line: Line, kind: str, begin: int) -> tuple[Span, int] | None:
    """As in "by 5pm", "before lunch", "by evening": no day is named, so it is the day said."""
    end = time_before(line, begin)[0]
    if kind not in ("by", "before") or end == begin or line.words[end - 1] in _OTHER_DAYS:
        return None
    return Span(line.spoken.day, line.spoken.day, "hour"), end


def _by_its_end(line: Line, kind: str, begin: int) -> str:
    """Before the end of a period, or an hour of a day, is by its end; after an hour of a day is from that day."""
    if kind not in ("before", "after"):
        return kind
    named = PARTS.match(line, begin) or PERIOD_ENDS.match(line, begin)
    timed = time_before(line, begin)[0] > begin
    if kind == "before" and (timed or (named and named[0] in _ENDING)):
        return "by"
    return "from" if kind == "after" and timed else kind


def _bare(line: Line, at: int) -> Phrase | None:
    begin = hedged(line, at) if line.words[at] in ("either", "sometime", "around", "about", "~") else at
    if line.words[at] == "the" and line.words[at + 1] in ("holiday", "holidays", "bank", "public", "festive"):
        return None  # "with the holiday it will be Tuesday" names no day
    found = named_days(line, begin)
    return ranged("bare", found[0], at, found[1]) if found else None
