"""Days by their everyday names, and stretches counted from the day said: "tomorrow", "next week", "for two weeks"."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import cache

from afterword.core.reading.absence.dates import forms
from afterword.core.reading.absence.language import NEVER, Language
from afterword.core.reading.absence.marks import Mark
from afterword.core.reading.promise.feasts import easter_sunday
from afterword.core.reading.promise.spans import (
    DAY,
    Span,
    Spoken,
    monday,
    month,
    months_on,
    next_weekday,
    one,
    part,
    this_week,
    week,
    year,
)

_WEEK_NUMBER = re.compile(
    r"(?<![^\W_])(?:kw|kalenderwoche|vecka|v\.|uge|uke|week|wk|cw|semaine|semana|settimana) ?(?P<a>\d{1,2})"
    r"(?: ?(?:-|bis|to|och|und|og|\+|/|&) ?(?P<b>\d{1,2}))?(?!\d|[./]\d)"
)


def days_said(code: str, said: date) -> Span:
    """What a language's table means.

    `day 1`: tomorrow. `week 0`, `month 0`, `year 0`: this one, and so on. `end week 0`, `early month 1`: parts of
    one, as promises have them. `weekend 0`. `next 1`: the day after the one that was named before. `new 1`: the new
    year. `12-25`: the next such day. `easter 1`: Easter Monday.
    """
    *how, name, value = code.split() if " " in code else ("date", code)
    if name == "date":
        return _next_date(*map(int, value.split("-")), said=said)
    found = _NAMED[name](said, int(value))
    return part(found, how[0]) if how else found


_NAMED: dict[str, Callable[[date, int], Span]] = {
    "day": lambda said, ahead: one(said + timedelta(days=ahead)),
    "week": lambda said, ahead: week(this_week(Spoken(said)).first if ahead == 0 else said, ahead),
    "weekend": lambda said, ahead: Span(
        week(said, ahead).first + 5 * DAY, week(said, ahead).first + 6 * DAY, "weekend"
    ),
    "month": lambda said, ahead: month(said.year, said.month + ahead),
    "year": lambda said, ahead: year(said.year + ahead),
    "new": lambda said, _: Span(date(said.year + 1, 1, 1), None, "new year"),
    "next": lambda said, ahead: Span(said + timedelta(days=ahead), None, "next"),
    "easter": lambda said, ahead: one(
        next(day for on in (0, 1) if (day := easter_sunday(said.year + on) + ahead * DAY) >= said)
    ),
}


def _next_date(number: int, day: int, *, said: date) -> Span:
    found = date(said.year, number, day)
    day_meant = found if found >= said else date(said.year + 1, number, day)
    return Span(day_meant, day_meant, "feast")


def days_in(words: str, language: Language, spoken: Spoken) -> Iterator[Mark]:
    """Every such turn of phrase; some lie within others."""
    turns, counted, meanings = _patterns(language)
    for found in turns.finditer(words):
        if meanings[found.group()]:
            yield Mark(found.start(), found.end(), days_said(meanings[found.group()], spoken.day))
    known = forms(language)
    for found in known.weekday.finditer(words):
        weekday = known.weekdays[found["w"]]
        if found["next"] or found["later"]:
            day = monday(spoken.day) + timedelta(days=7 + weekday)
        else:
            day = next_weekday(spoken.day, weekday)
        yield Mark(found.start(), found.end(), one(day))
    yield from _numbered_weeks(words, spoken)
    for found in counted.finditer(words):
        number = found["n"]
        count = int(number) if number.isdigit() else language.days.numbers[number]
        yield Mark(found.start(), found.end(), lasting(count, _unit(language, found["u"]), spoken.day))


def _numbered_weeks(words: str, spoken: Spoken) -> Iterator[Mark]:
    """As in "KW 49", "vecka 49-50": the weeks of ISO 8601, the next of that number."""
    for found in _WEEK_NUMBER.finditer(words):
        first, last = int(found["a"]), int(found["b"] or found["a"])
        if 1 <= first <= last <= 52:
            begin = date.fromisocalendar(spoken.day.isocalendar().year, first, 1)
            if begin + timedelta(days=6) < spoken.day:
                begin = date.fromisocalendar(spoken.day.isocalendar().year + 1, first, 1)
            span = Span(begin, begin + timedelta(days=7 * (last - first) + 4), "calendar week")
            yield Mark(found.start(), found.end(), span)


def lasting(count: int, unit: str, said: date) -> Span:
    """From the day said on, for so long."""
    if unit == "month":
        return Span(said, months_on(said, min(count, 100)), "count")
    days = count // 24 if unit == "hour" else min(count, 1000) * (7 if unit == "week" else 1)
    return Span(said, said + timedelta(days=days), "count")


def _unit(language: Language, name: str) -> str:
    return next(unit for unit, names in language.days.units.items() if name in names.split("|"))


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], dict[str, str]]:
    days = language.days
    meanings = {turn: code for code, turns in days.relative.items() for turn in turns.split("|")}
    begin, end = (r"(?<![^\W_])", r"(?![^\W_])") if language.spaced else ("", "")
    units = _longest_first(name for names in days.units.values() for name in names.split("|"))
    number = rf"(?P<n>\d{{1,2}}|{_longest_first(days.numbers)})"
    counted = rf"{begin}(?:{days.counted}) ?{number} ?(?P<u>{units}){end}" if days.counted else NEVER
    return re.compile(f"{begin}(?:{_longest_first(meanings)}){end}"), re.compile(counted), meanings


def _longest_first(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or NEVER
