"""Single days by their everyday names: today, tomorrow, weekdays, dates, holidays."""

from datetime import date, timedelta

from afterword.core.reading.promise.clock import TIME_WORDS, time_after, time_before
from afterword.core.reading.promise.dates import DATE_WORDS, written_date
from afterword.core.reading.promise.feasts import FEAST_WORDS, feast
from afterword.core.reading.promise.line import Line, Turns, turns
from afterword.core.reading.promise.numbered import numbered_week
from afterword.core.reading.promise.numbers import ordinal
from afterword.core.reading.promise.spans import BEHIND, DAY, Span, monday, next_weekday, one, this_week
from afterword.core.reading.promise.weekdays import WEEKDAYS

_UNSURE = frozenset(("sat", "sun", "wed"))
_BEFORE_SHORT = frozenset(("u", "by", "til", "till", "until", "next", "this", "on", "thu", "thurs", "fri", "mon", "or"))
"""Behind one of these "sat" and "sun" are days without a capital: "will msg u sat"."""
_NEAR = Turns(
    turns(0, "today|tonight|this afternoon|this evening|this morning|later today|the end of today|end of today|2day")
    | turns(0, "during the day")
    | turns(0, "later this afternoon|later this evening|later tonight|earlier today|close of play today|this arvo")
    | turns(
        1, "tomorrow|tmrw|tmr|tomo|2morrow|tomorow|tommorow|tommorrow|tomorrrow|end of tomorrow|the end of tomorrow"
    )
    | turns(1, "tomoz|tomoro|tomorro|2moro|2moz|2mro|tmw|tmoz|tmrow|tomorra|tommorrow morning|the morrow")
    | turns(7, "this time next week|this day next week|this day week")
    | turns(1, "this time tomorrow")
    | turns(2, "the day after tomorrow|day after tomorrow|overmorrow")
)
_THIS = Turns(turns("this", "this coming|this|coming|the coming|upcoming|this upcoming|the"))
_NEXT = Turns(
    turns("next", "next|this time next|next week|next week's|next week on|next week , on|next week -|next wk")
)
_LAST = Turns(turns("last", "the last|last|the very last"))
_FOLLOWING = Turns(
    turns("following", "the following|following") | turns("that", "that|that same") | turns("said", "the said")
)
_IN_A_WEEK = Turns(turns(1, "in a week") | turns(2, "in a fortnight"))
"""Said on a Tuesday, "Tuesday in a week" is a week from that day."""
_AGAIN = Turns(
    {
        f"{who} {back}": ""
        for who in ("i'm", "we're", "he's", "she's", "they're", "everyone's", "everybody's", "everyone is", "we are")
        for back in ("back", "all back", "in again", "back in", "back at work")
    }
    | {
        f"{who} {back}": ""
        for who in ("i", "we", "he", "she", "they", "everyone", "everybody", "term", "school")
        for back in ("return", "returns", "get back", "gets back", "come back", "comes back", "is back", "starts again")
    }
)
"""Behind a weekday: the one on which they are there again."""
_SAID_OF_YOU = frozenset(("i", "we", "you", "they", "i'll", "we'll", "you'll", "they'll", "he'll", "she'll"))
_STOPS = frozenset(("", ".", ",", ")", ";", "!"))
_SOON = timedelta(days=31)
"""So far on, at most, lies the day that a weekday with an article goes back to."""
_OF_THAT_WEEK = Turns(
    turns("that", "of that week|that week|in that week|of that same week|that same week|of the same week|the same week")
)
_OF_DATED_WEEK = Turns(
    turns("", "of the week of|of week of|in the week of|the week of|of the week commencing|of the week beginning")
)
_OF_THIS_WEEK = Turns(turns("this", "of this week|this week|in this week|of the week|of this wk|the same week"))
_OF_NEXT_WEEK = Turns(turns("next", "of next week|next week|in next week|of the coming week|of next wk|next wk|next"))
_OF_WEEK_AFTER = Turns(
    turns("after", "of the following week|the week after|in the following week|of the week after")
    | turns("after next", "of the week after next|the week after next|in the week after next")
)


_WEEKDAY_WORDS = (
    frozenset(WEEKDAYS) | _THIS.first_words | _NEXT.first_words | _LAST.first_words | _FOLLOWING.first_words
)
_SOON = timedelta(weeks=8)
DAY_WORDS = TIME_WORDS | _NEAR.first_words | _WEEKDAY_WORDS | FEAST_WORDS | DATE_WORDS
"""What a day begins with, figures apart."""


def day(line: Line, at: int) -> tuple[Span, int] | None:
    """One day, with the time of day around it."""
    word = line.words[at]
    if not (word in DAY_WORDS or word.isdigit() or word.removesuffix("'s") in WEEKDAYS):
        return None  # asked first, as most words begin no day
    begin, ends = time_before(line, at)
    found = _bare_day(line, begin, same_day=ends) or _near(line, at)
    if found is None:
        return (one(line.spoken.day), begin) if ends and not _goes_on(line, begin) else None
    end, ends_after = time_after(line, found[1])
    if ends_after and not ends:
        found = _bare_day(line, begin, same_day=True) or found
    return found[0], end


def _goes_on(line: Line, at: int) -> bool:
    """As in "end of day" by itself is today's, but "end of day of the ..." is something else."""
    return line.words[at - 1] in ("on", "of")


def _bare_day(line: Line, at: int, *, same_day: bool) -> tuple[Span, int] | None:
    word = line.words[at]
    found = _near(line, at)
    if found is None and (word in _WEEKDAY_WORDS or word.endswith("'s")):
        found = _weekday(line, at, same_day=same_day)
    if found is None and word in FEAST_WORDS:
        found = feast(line, at)
    if found is None and (word in DATE_WORDS or word.isdigit()):
        found = _dated(line, at)
    return found


def _near(line: Line, at: int) -> tuple[Span, int] | None:
    found = _NEAR.match(line, at)
    if not found:
        return None
    ahead, end = found
    if line.words[end] in ("week", "fortnight") and ahead < 2 and line.words[end + 1] not in ("'", "s"):
        ahead += 7 if line.words[end] == "week" else 14
        return one(line.spoken.day + timedelta(days=ahead)), end + 1
    end += line.words[end] == "'s"
    return one(line.spoken.day + timedelta(days=ahead)), end


def _dated(line: Line, at: int) -> tuple[Span, int] | None:
    found = written_date(line, at)
    if found is None:
        return None
    end = _weekday_in_brackets(line, found[1])
    return found[0], end


def _weekday_in_brackets(line: Line, at: int) -> int:
    """As in "4 December (Friday)" and "December 4, Friday" end after the weekday."""
    if line.words[at] == "(" and line.words[at + 1] in WEEKDAYS and line.words[at + 2] == ")":
        return at + 3
    return at


def weekday_at(line: Line, at: int) -> tuple[int, int] | None:
    """A weekday's name and where it ends, its full stop or 's included."""
    word = line.words[at].removesuffix("'s")
    number = WEEKDAYS.get(word)
    if number is None or (word in _UNSURE and not line.tokens[at].capital and line.words[at - 1] not in _BEFORE_SHORT):
        return None
    short = len(word) <= 5 and line.words[at + 1] == "." and line.joined(at + 1) and at + 2 < len(line.tokens)
    return number, at + 1 + short


def _weekday(line: Line, at: int, *, same_day: bool) -> tuple[Span, int] | None:
    which, begin = "", at
    for turns_ in (_FOLLOWING, _NEXT, _THIS, _LAST):
        found = turns_.match(line, at)
        if found and weekday_at(line, found[1]):
            which, begin = found
            break
    if which == "this" and begin == at + 1 and line.words[at] == "the" and not line.rendered:
        which = "the"
    named = weekday_at(line, begin)
    if named is None or (which == "last" and line.words[named[1]] != "before"):
        return None
    return _with_date(line, *named) or _beside_another(line, *named) or _placed(line, which, *named, same_day=same_day)


def _beside_another(line: Line, weekday: int, at: int) -> tuple[Span, int] | None:
    """As in "the Monday after Thanksgiving", "the Friday before Christmas", "the Tuesday after"."""
    side = line.words[at]
    if line.before and (again := _AGAIN.match(line, at + (side == "after"))):
        return one(_there_again(line.before, weekday, later=side == "after")), again[1]
    if side not in ("after", "before", "following"):
        return None
    if line.words[at + 1] == "next":
        return (one(monday(line.spoken.day) + timedelta(days=14 + weekday)), at + 2) if side == "after" else None
    if side == "before" and line.before and line.words[at + 1] == "that":
        return one(_beside(line.before, weekday, before=True)), at + 2
    named = feast(line, at + 1) or written_date(line, at + 1)
    if named:
        return one(_beside(named[0], weekday, before=side == "before")), named[1]
    return _after_that(line, weekday, at, side) if side != "before" and line.before else None


def _after_that(line: Line, weekday: int, at: int, side: str) -> tuple[Span, int] | None:
    """As in "the Tuesday after that", "the Monday following"."""
    that = line.words[at + 1] in ("that", "it", "this", "then")
    alone = that or line.words[at + 1] in _STOPS or (side == "following" and line.words[at + 1] in _SAID_OF_YOU)
    if line.before is None or not alone:
        return None
    return one(next_weekday(line.before.last or line.before.first, weekday)), at + 1 + that


def _there_again(before: Span, weekday: int, *, later: bool) -> date:
    """As in "closed until the 4th; the Monday we're back", "the Tuesday after she returns"."""
    last = before.last or before.first
    return next_weekday(last if later or last > before.first else last - timedelta(days=1), weekday)


def _beside(span: Span, weekday: int, *, before: bool) -> date:
    if before:
        return next_weekday(span.first - timedelta(days=8), weekday)
    return next_weekday(span.last or span.first, weekday)


def _with_date(line: Line, weekday: int, at: int) -> tuple[Span, int] | None:
    """As in "Friday, December 4", "Tuesday the 9th", "Fri 12/4": the date says which."""
    for begin in (at, at + 1):
        if begin > at and line.words[at] not in (",", "(", "-"):
            return None
        if _ranked_week(line, begin):
            return None
        found = written_date(line, begin, weekday)
        if found:
            return found[0], found[1] + (line.words[at] == "(" and line.words[found[1]] == ")")
    return None


def _ranked_week(line: Line, at: int) -> bool:
    ranked = ordinal(line, at + (line.words[at] == "the"))
    return bool(ranked) and line.words[ranked[1] if ranked else at] in ("week", "half", "quarter")


def _placed(line: Line, which: str, weekday: int, at: int, *, same_day: bool) -> tuple[Span, int]:
    said = line.spoken.day
    if which in ("", "the", "said") or line.words[at - 2] == "the":
        later = _later_week(line, weekday, at)
        if later:
            return one(later[0]), later[1]
    if which == "next":
        return one(monday(said) + timedelta(days=7 + weekday)), at
    leans = which == "the" and line.before and said < line.before.first <= said + _SOON
    if (which == "that" or leans) and line.before:
        return one(next_weekday(line.before.first - timedelta(days=1), weekday)), at
    after = said
    if which == "following" and line.before:
        after = line.before.last or line.before.first
    if which == "said" and line.before and _near_day(line.before, said):
        after = line.before.last or line.before.first
    if same_day and said.weekday() == weekday and not which:
        return one(said), at
    return one(next_weekday(after, weekday)), at


def _near_day(span: Span, said: date) -> bool:
    """Whether a day or a weekend to come soon was spoken of: "le vendredi" behind it is the one that follows."""
    named = span.unit == "weekend" or (span.unit in ("day", "in", BEHIND) and span.first == span.last)
    return named and said < span.first <= said + _SOON


def _later_week(line: Line, weekday: int, at: int) -> tuple[date, int] | None:
    said = line.spoken.day
    at += line.words[at] in ("afternoon", "morning", "evening")
    if line.words[at] in ("week", "fortnight") and line.words[at + 1] not in ("of", "commencing", "beginning"):
        return next_weekday(said, weekday) + timedelta(days=14 if line.words[at] == "fortnight" else 7), at + 1
    ahead = _IN_A_WEEK.match(line, at)
    if ahead:
        return next_weekday(said - DAY, weekday) + timedelta(weeks=ahead[0]), ahead[1]
    told = _numbered(line, weekday, at) or _in_dated_week(line, weekday, at) or _in_that_week(line, weekday, at)
    if told:
        return told
    for turns_, weeks in ((_OF_WEEK_AFTER, 2), (_OF_NEXT_WEEK, 1), (_OF_THIS_WEEK, 0)):
        found = turns_.match(line, at)
        if found:
            end = found[1]
            return _in_week(line, weekday, weeks, found[0]), end
    return None


def _in_that_week(line: Line, weekday: int, at: int) -> tuple[date, int] | None:
    """As in "the board meets on the 8th, you'll hear on the Friday of that week"."""
    found = _OF_THAT_WEEK.match(line, at) if line.before else None
    return (monday(line.before.first) + timedelta(days=weekday), found[1]) if line.before and found else None


def _numbered(line: Line, weekday: int, at: int) -> tuple[date, int] | None:
    """As in "Friday of calendar week 50", "Friday CW 50"."""
    found = numbered_week(line, at + (line.words[at] in ("of", "in", "-", "(")))
    return (found[0].first + timedelta(days=weekday), found[1]) if found else None


def _in_dated_week(line: Line, weekday: int, at: int) -> tuple[date, int] | None:
    """As in "Wednesday of the week of the 15th"."""
    told = _OF_DATED_WEEK.match(line, at)
    named = written_date(line, told[1]) if told else None
    return (monday(named[0].first) + timedelta(days=weekday), named[1]) if named else None


def _in_week(line: Line, weekday: int, weeks: int, which: str) -> date:
    if which == "after" and line.before:
        return monday(line.before.first) + timedelta(days=7 + weekday)
    if which == "this":
        return this_week(line.spoken).first + timedelta(days=weekday)
    return monday(line.spoken.day) + timedelta(days=7 * weeks + weekday)
