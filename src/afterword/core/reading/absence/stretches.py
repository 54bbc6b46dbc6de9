"""The absences that a text tells of, each with its days; and which of several it is about now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from afterword.core.reading.absence.marks import Mark, before, is_weekday
from afterword.core.reading.absence.said import Role, Said, around, roles
from afterword.core.reading.promise.spans import DAY, monday, next_weekday


@dataclass(frozen=True, slots=True)
class Stretch:
    """Both days inclusive, None where they are not said; `back` where the day of return tells the last one.

    `loose`: the last day is only that of a week, a month, or so many days; `counted`: the latter.
    `weekday`: that day is told by its weekday alone.
    """

    first: date | None
    last: date | None
    said: Said
    back: bool = False
    loose: bool = False
    counted: bool = False
    weekday: bool = False


def stretches(one: Said, *, loosely: bool) -> Iterator[Stretch]:
    """Those of a sentence, in its order; `loosely`: a day counts that only stands there."""
    found = list(roles(one))
    number = 0
    while number < len(found):
        ends = number + 1 < len(found) and _goes_on_to(one, number, found)
        if loosely or ends or found[number] is not Role.ON:
            yield from _stretch(one, number, found[number], ends=ends)
        number += 2 if ends else 1


def _goes_on_to(one: Said, number: int, found: Sequence[Role]) -> bool:
    """Whether the day and the next are the two ends of one stretch."""
    between = around(one, number)[1]
    return (
        one.cues.to.fullmatch(between) is not None
        and found[number] in (Role.FROM, Role.ON, Role.NONE)
        and found[number + 1] in (Role.UNTIL, Role.ON, Role.NONE)
    )


def _stretch(one: Said, number: int, role: Role, *, ends: bool) -> Iterator[Stretch]:
    mark = one.marks[number]
    if ends:
        last = _end(one, number)
        yield Stretch(_began(mark, last), last, one, weekday=is_weekday(one.marks[number + 1]))
    elif role is Role.UNTIL:
        yield Stretch(None, _until(mark), one, weekday=is_weekday(mark))
    elif role in (Role.BACK, Role.BEFORE):
        back_on = _last(mark) if mark.span.unit == "count" else mark.span.first
        yield Stretch(None, back_on - DAY, one, back=True, weekday=is_weekday(mark))
    elif role is Role.AFTER:
        yield Stretch(None, _last(mark), one, back=True)
    elif role is Role.FROM:
        yield Stretch(mark.span.first, mark.span.last if mark.span.unit in ("range", "count") else None, one)
    elif role is Role.ON:
        unit = mark.span.unit
        loose = unit not in ("day", "range", "weekend")
        counted = unit == "count"
        yield Stretch(mark.span.first, _last(mark), one, loose=loose, counted=counted, weekday=is_weekday(mark))


def _last(mark: Mark) -> date:
    return mark.span.last or mark.span.first


def _end(one: Said, number: int) -> date:
    """A weekday that ends a stretch comes after its first day: "next Thursday and Friday"."""
    begin, end = one.marks[number], one.marks[number + 1]
    if end.span.unit == "new year" and one.cues.until.search(around(one, number)[1]):
        return _until(end)
    last = _last(end)
    if is_weekday(end) and last < begin.span.first:  # one that names its week stays: "Monday to Wednesday this week"
        return next_weekday(begin.span.first, last.weekday())
    return last


def _until(mark: Mark) -> date:
    """Until a day or a month: to its end; until the new year, or a week: until it begins."""
    if mark.span.unit in ("new year", "week") or mark.span.last is None:
        return mark.span.first - DAY
    return mark.span.last


def _began(mark: Mark, last: date) -> date:
    if mark.written is not None:
        return before(mark.written, last) or min(mark.span.first, last)
    first = mark.span.first
    return first - timedelta(days=7) if is_weekday(mark) and first > last else min(first, last)


def put_together(found: Sequence[Stretch]) -> list[Stretch]:
    """A day of return belongs to the stretch before it; one that only begins, to the end that follows."""
    made: list[Stretch] = []
    for one in found:
        joined = _joined(made[-1], one) if made else None
        if joined is not None:
            made[-1] = joined
        else:
            made.append(one)
    return made


def _joined(before_: Stretch, one: Stretch) -> Stretch | None:
    for start, lasting in ((before_, one), (one, before_)):
        if (
            lasting.counted
            and start.first is not None
            and (start.last is None or (not start.counted and start.last == start.first))
        ):
            return _for_so_long(start.first, lasting)
    if before_.last is None and before_.first is not None and one.first is None and one.last is not None:
        return replace(one, first=before_.first) if before_.first <= one.last else None
    if before_.last is None or one.last is None:
        return None
    if one.back and not before_.back:
        return _with_return(before_, one, one.last)
    if before_.back and not one.back:
        return _with_return(one, before_, before_.last)
    return replace(one, first=before_.first) if _goes_on(before_, one) else None


def _for_so_long(first: date, one: Stretch) -> Stretch:
    """As in "from Monday on for two weeks"."""
    lasting = (one.last - one.first) if one.last and one.first else DAY
    return replace(one, first=first, last=first + lasting - DAY, counted=False)


def _goes_on(before_: Stretch, one: Stretch) -> bool:
    """Whether the one begins within the other, or when that ends."""
    if before_.first is None or before_.last is None or one.first is None or one.last is None:
        return False
    within = before_.first <= one.first <= before_.last
    return one.last >= before_.last and (within or _follows(before_.last, one.first))


def _with_return(away: Stretch, back: Stretch, last: date) -> Stretch | None:
    """The last day that is said counts, unless working days lie between it and the return.

    A weekday of return is the first one behind the last day: "until 4 December, back on Monday".
    """
    if away.last is None:
        return None
    if back.weekday and not (away.loose or away.weekday) and last < away.last:
        last = next_weekday(away.last, (last + DAY).weekday()) - DAY
    if away.first is not None and last < away.first - DAY:
        return None
    if last < away.last:
        return replace(back, first=away.first)
    return replace(away, last=away.last if _follows(away.last, last + DAY) and not away.loose else last)


def _follows(last: date, first: date) -> bool:
    """Whether no working day lies between."""
    next_day = last + DAY
    if next_day.weekday() > 4:
        next_day = monday(next_day) + timedelta(days=7)
    return last < first <= next_day or last + DAY == first


def chosen(found: Sequence[Stretch], said: date) -> Stretch | None:
    """The one that is now, else the next to come, else the last that was."""
    dated = [one for one in found if one.last is not None]
    now = [one for one in dated if (one.first or said) <= said <= (one.last or said)]
    if now:
        return max(now, key=lambda one: (one.last or said, one.first is not None))
    coming = [one for one in dated if (one.last or said) > said]
    if coming:
        return min(coming, key=lambda one: one.first or said)
    return max(dated, key=lambda one: one.last or said, default=None)
