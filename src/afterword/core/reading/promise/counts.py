"""Date phrases made of a length of time: "within two weeks", "in 3 to 5 business days", "a week from Friday"."""

from datetime import date

from afterword.core.reading.promise.days import weekday_at
from afterword.core.reading.promise.durations import Duration, duration, laid, unit_alone, within
from afterword.core.reading.promise.line import Line, Turns, turns
from afterword.core.reading.promise.numbers import NUMBER_WORDS
from afterword.core.reading.promise.periods import PARTS, base, period
from afterword.core.reading.promise.ranges import named_days
from afterword.core.reading.promise.ranked import ranked
from afterword.core.reading.promise.rendering import UNKNOWN
from afterword.core.reading.promise.spans import BEHIND, DAY, Span, one
from afterword.core.reading.promise.wording import Phrase, hedged, ranged

_WITHIN = Turns(
    turns(
        "",
        "within|inside|inside of|in under|in less than|in no more than|in at most|no more than|not more than|at most",
    )
    | turns(
        "",
        "up to|not beyond|max|maximum|a maximum of|with in|under|in up to|less than|no longer than|not longer than|"
        "within about",
    )
)
_NEXT = Turns(
    turns(
        "", "in the next|over the next|during the next|within the next|in the coming|over the coming|in the following"
    )
    | turns(
        "", "within the coming|during the coming|sometime in the next|at some point in the next|some time in the next"
    )
    | turns("", "across the next|over these next|in these next|inside the next|over the course of the next|the next")
    | turns("", "in next|within next|over the following|in the upcoming|over next|the coming|in coming|the following")
    | turns("", "for the next")
)
_AT_LEAST = Turns(
    turns("", "at least|a minimum of|minimum|not for another|no sooner than|no less than|not for at least")
)
_AHEAD = Turns(turns("", "beforehand|ahead|in advance|before|before that|ahead of that|prior"))
_STOPS = frozenset(("", ".", ",", ";", "!", "?", ")", "and", "that"))
_BEFORE = Turns(turns("", "before|ahead of|prior to|in advance of"))
_IN = Turns(turns("in", "in|only in") | turns("after", "after|after about|after another"))
_ANCHORS = Turns(
    turns("said", "from now|from today|hence|from here|from this point|as of now|from the date of this|starting today")
    | turns("said", "starting now|of today|of this call|of this message|of this email|from receipt of this")
)


SKIPPING_WORDS = frozenset(("every", "each", "last", "past", "since", "yesterday", "for", "than", "by"))
"""What a length or a day begins with that is only passed over, numbers apart."""
_THE = frozenset(("the", "this", "these", "that", "last", "over"))
_LONGER = frozenset(("more", "longer", "later", "less", "earlier", "sooner"))
"""As in "one week more than planned", which lays no day."""
COUNT_WORDS = NUMBER_WORDS | frozenset(w for one in (_WITHIN, _NEXT, _AT_LEAST, _IN) for w in one.first_words)
"""What a phrase that counts days begins with, figures apart."""


def skipped(line: Line, at: int) -> Phrase | None:
    """As in "every Monday", "for six months", "two weeks ago", "last week": read, so that nothing inside them is."""
    word = line.words[at]
    if word in ("every", "each", "last", "past", "since", "yesterday"):
        return _past(line, at)
    if word in ("for", "than", "by") and line.words[at + 1] != "another":
        counted = duration(line, at + 1 + (line.words[at + 1] == "the"))
        nowhere = counted is None or _anchor(line, counted[1]) is not None
        return (
            None if counted is None or nowhere else _nothing(line, at, counted[1], "than" if word == "than" else "for")
        )
    counted = duration(line, at)
    if counted and line.words[counted[1]] in ("ago", "earlier", "old", "long", "'", "notice"):
        return _nothing(line, at, counted[1] + 1, "past")
    if counted and (ahead := _beforehand(line, at, *counted)):
        return ahead
    if counted and line.words[counted[1]] in _LONGER and line.words[counted[1] + 1] == "than":
        return _nothing(line, at, counted[1] + 2, "for")
    return None


def _beforehand(line: Line, at: int, counted: Duration, end: int) -> Phrase | None:
    """As in "two days beforehand", counted back from the day spoken of; from none it lays no day."""
    said = _AHEAD.match(line, end)
    if said is None or (line.words[said[1] - 1] == "before" and line.words[said[1]] not in _STOPS):
        return None
    before = line.before
    if before is None or before.first != before.last or counted.unit not in ("day", "week"):
        return _nothing(line, at, said[1], "past")
    reach = laid(counted, line.spoken, before.first)
    first = before.first - ((reach.last or reach.first) - before.first)
    span = Span(first, before.first - (reach.first - before.first), "in")
    return Phrase(span.first, span.last, at, said[1], "in", span) if first >= line.spoken.day else None


def _nothing(line: Line, at: int, end: int, kind: str) -> Phrase:
    return Phrase(None, None, at, end, kind, line.before or one(line.spoken.day))


def _past(line: Line, at: int) -> Phrase | None:
    if line.words[at] == "yesterday":
        return _nothing(line, at, at + 1, "past")
    if still_to_come(line, at):
        return None
    counted = duration(line, at + 1) or unit_alone(line, at + 1)
    if counted and line.words[counted[1]] != "of":
        return _nothing(line, at, counted[1], "past")
    named = period(line, at + 1)
    beyond = line.words[at] == "past" and line.words[at - 1] not in _THE  # "I won't keep you waiting past Friday"
    return _nothing(line, at, named[1], "past") if named and not beyond else None


def still_to_come(line: Line, at: int) -> bool:
    """As in "the last week of January", "the last Friday before Christmas", and not "last week"."""
    if line.words[at] != "last":
        return False
    named = weekday_at(line, at + 1)
    before = named is not None and line.words[named[1]] == "before"
    return before or PARTS.match(line, at) is not None or ranked(line, at, base) is not None


def counted_days(line: Line, at: int) -> Phrase | None:
    """A phrase that counts days from the day said, or from another day it names."""
    if line.words[at] not in COUNT_WORDS and not line.words[at].isdigit():
        return None  # asked first, as most words count nothing
    for read in (_within, _next_ones, _at_least, _in):
        found = read(line, at)
        if found:
            return found
    return None


def _within(line: Line, at: int) -> Phrase | None:
    led = _WITHIN.match(line, at)
    if led is None:
        return None
    begin = hedged(line, led[1], counting=True)
    fortnight = line.words[begin] in ("the", "this") and line.words[begin + 1] == "fortnight"
    if fortnight and (whole := unit_alone(line, begin + 1)):
        return _reaching(line, at, whole)
    counted = duration(line, begin)
    if counted and _unknown_anchor(line, counted[1]) and _anchor(line, counted[1]) is None:
        return _nothing(line, at, counted[1], "for")
    if counted is None or (line.words[begin] in ("the", "this") and counted[1] == begin + 2):
        return _within_this(line, at, begin)
    return _reaching(line, at, counted)


_UNKNOWN_DAYS = frozenset(("closing", "deadline", "posting", "submission", "application"))


def _unknown_anchor(line: Line, at: int) -> bool:
    """As in "within three weeks of the closing date": counted from a day that nobody named."""
    ahead = {line.words[at + n] for n in range(1, 4)}
    return line.words[at] in ("of", "from", "after") and bool(ahead & _UNKNOWN_DAYS)


def _reaching(line: Line, at: int, counted: tuple[Duration, int]) -> Phrase:
    anchor = _anchor(line, counted[1])
    last = within(counted[0], line.spoken, anchor[0] if anchor else None)
    after = line.words[at - 1] == "thereafter" or line.words[at - 2 : at] == ("after", "that")
    if after and at > 1 and line.before and anchor is None:  # "we meet on the 9th, thereafter within two days"
        last = within(counted[0], line.spoken, line.before.last or line.before.first)
    end = anchor[1] if anchor else counted[1]
    end += 2 * (line.words[end : end + 2] == ("after", "that"))  # after what nobody dated: from now
    return Phrase(None, last, at, end, "within", Span(last, last, "by"))


def _within_this(line: Line, at: int, begin: int) -> Phrase | None:
    """As in "within the week", "within this month", "within January": by its end."""
    named = _whole_one(line, begin) or named_days(line, begin)
    return ranged("by", named[0], at, named[1]) if named and line.words[at] == "within" else None


def _whole_one(line: Line, at: int) -> tuple[Span, int] | None:
    """As in "the week", which names a week only here: the token is read as if "this" stood before it."""
    if line.words[at] != "the" or line.words[at + 1] not in ("week", "month", "quarter", "year"):
        return None
    this = line.tokens[at]._replace(text="this")
    return period(Line((*line.tokens[:at], this, *line.tokens[at + 1 :]), line.spoken, line.before), at)


def _next_ones(line: Line, at: int) -> Phrase | None:
    led = _NEXT.match(line, at)
    if led is None:
        return None
    counted = duration(line, led[1])
    if (counted is None and line.words[at] != "the") or (
        counted is None and line.words[led[1]] in ("days", "weeks", "hours")
    ):
        counted = unit_alone(line, led[1])
        if line.before and line.words[led[1] - 1] == "following":
            return None  # the week after the day that was spoken of
    if counted is None:
        return None
    found = _reaching(line, at, counted)
    return found._replace(kind="for") if line.words[at] == "for" else found


def _at_least(line: Line, at: int) -> Phrase | None:
    led = _AT_LEAST.match(line, at)
    counted = duration(line, led[1]) if led else None
    if counted is None:
        return None
    span = laid(counted[0], line.spoken)
    return ranged("from", span, at, counted[1])


def _in(line: Line, at: int) -> Phrase | None:
    """As in "in two weeks", "in about a week", "a week from Friday", "a week today", or a bare "two weeks"."""
    led = _IN.match(line, at)
    counted = duration(line, hedged(line, led[1], counting=True) if led else at)
    if counted is None:
        return None
    ahead = _ahead(line, at, *counted) if not led else None
    if ahead:
        return ahead
    anchor = _anchor(line, counted[1]) if line.words[counted[1]] != "of" else None
    if anchor is None and _unknown_anchor(line, counted[1]):
        return _nothing(line, at, counted[1], "for")
    if anchor is None and line.words[counted[1] : counted[1] + 2] == ("after", "that"):
        return _nothing(line, at, counted[1] + 2, "for")  # after what nobody dated
    span = laid(counted[0], line.spoken, anchor[0] if anchor else None)
    end = anchor[1] if anchor else counted[1]
    if led and led[0] == "after":
        return Phrase(span.first, None, at, end, "from", span)
    return Phrase(span.first, span.last, at, end, "in" if led or anchor else "count", span)


def _ahead(line: Line, at: int, counted: Duration, end: int) -> Phrase | None:
    """As in "two days before Christmas", "a week ahead of the 20th"."""
    led = _BEFORE.match(line, end)
    named = period(line, led[1]) if led else None
    if named is None or counted.unit not in ("day", "week"):
        return None
    reach = laid(counted, line.spoken, named[0].first)
    first = reach.last or reach.first
    span = Span(named[0].first - (first - named[0].first), named[0].first - (reach.first - named[0].first), "in")
    return Phrase(span.first, span.last, at, named[1], "in", span)


def _anchor(line: Line, at: int) -> tuple[date, int] | None:
    """The day that a length is counted from, where the words name one."""
    said = _ANCHORS.match(line, at)
    if said:
        return line.spoken.day, said[1]
    if line.words[at] in ("today", "tomorrow"):
        return line.spoken.day + (DAY if line.words[at] == "tomorrow" else 0 * DAY), at + 1
    if line.before and line.words[at] in ("thereafter", "afterwards"):
        return line.before.last or line.before.first, at + 1
    if line.words[at] not in ("of", "from", "after", "following", "on"):
        return None
    if line.before and line.words[at + 1] in ("that", "then", "this") and line.words[at] != "on":
        return line.before.last or line.before.first, at + 2
    return _named_anchor(line, at) or _spoken_anchor(line, at)


def _spoken_anchor(line: Line, at: int) -> tuple[date, int] | None:
    """As in "votamos el miércoles y dos días después de la votación": after what the day spoken of before is of."""
    told = line.words[at] == "after" and UNKNOWN in line.words[at + 1 : at + 3]
    if line.before is None or line.before.unit not in ("day", BEHIND) or not told:
        return None
    return line.before.last or line.before.first, at + 1


def _named_anchor(line: Line, at: int) -> tuple[date, int] | None:
    begin = at + 1
    for reach in range(8):
        named = period(line, begin + reach + (reach > 0 and line.words[begin + reach] == "on"))
        if named:
            return named[0].last or named[0].first, named[1]
        here = line.words[begin + reach : begin + reach + 2]
        told = here[0] == "(" or here == (",", "which")  # "the closing date (27 November)", "…, which is"
        if line.words[at] in ("on", "in") or not (told or _is_a_word(line.words[begin + reach])):
            return None
    return None


def _is_a_word(text: str) -> bool:
    return text.isalpha() or text == UNKNOWN
