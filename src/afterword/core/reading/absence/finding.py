"""The days that a sentence names, from left to right, none within another."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from afterword.core.reading.absence.dates import dates_in
from afterword.core.reading.absence.days import days_in
from afterword.core.reading.absence.language import Language
from afterword.core.reading.absence.marks import Mark, is_weekday
from afterword.core.reading.absence.plain import small
from afterword.core.reading.promise.dates import MONTHS
from afterword.core.reading.promise.line import FIRST_WORDS, TELLING_WORDS, Line
from afterword.core.reading.promise.numbers import ORDINALS
from afterword.core.reading.promise.periods import period
from afterword.core.reading.promise.spans import DAY, Span, Spoken
from afterword.core.reading.promise.tokens import sentences, tokens_of
from afterword.core.reading.promise.weekdays import WEEKDAYS

_BETWEEN = re.compile(r"\.?[ ,(]{0,3}(?:the |den |dem |der |le |el |il |o )?")
_SOON = 5
_NAMES = frozenset((*WEEKDAYS, *MONTHS, *ORDINALS))
_NO_DAY = frozenset(("the", "of", "in", "may", "second", "first", "third", "march", "week", "month", "year", "end"))
"""Words that name a day only together with others."""


def marks_in(shown: str, language: Language, spoken: Spoken) -> list[Mark]:
    """The longest of those that begin at a place; a plain date before one of the everyday names that is as long."""
    low = small(shown)
    found = [*dates_in(low, language, spoken), *days_in(low, language, spoken)]
    if language.code == "en":
        found += _as_promised(shown, spoken)
    return _with_weekdays(list(_apart(sorted(found, key=lambda one: (one.start, -one.end)))), low)


def _apart(found: Iterable[Mark]) -> Iterator[Mark]:
    end = -1
    for one in found:
        if one.start >= end:
            yield one
            end = one.end


def _with_weekdays(found: list[Mark], low: str) -> list[Mark]:
    """A weekday right before a date, or in brackets behind it, is part of it."""
    kept: list[Mark] = []
    for one in found:
        near = bool(kept) and _BETWEEN.fullmatch(low, kept[-1].end, one.start) is not None
        if near and one.written and is_weekday(kept[-1]) and one.written.weekday is None:
            kept[-1] = replace(one, start=kept[-1].start)
        elif near and kept[-1].written and is_weekday(one):
            kept[-1] = replace(kept[-1], end=one.end)
        elif near and is_weekday(kept[-1]) and is_weekday(one):
            kept[-1] = _the_surer(kept[-1], one)
        elif one.span.unit == "next":
            kept += _next_day(kept[-1:], one)
        else:
            kept.append(one)
    return kept


def _the_surer(first: Mark, second: Mark) -> Mark:
    """Of "today, Tuesday" the first, of "all day Thursday" the second."""
    same = first.span.first.weekday() == second.span.first.weekday()
    return replace(first if same else second, start=first.start, end=second.end)


def _next_day(before: list[Mark], one: Mark) -> list[Mark]:
    """The day after the one that was named before it; nothing where none was."""
    day = before[0].span.last if before else None
    return [replace(one, span=Span(day + DAY, day + DAY))] if day else []


def _as_promised(shown: str, spoken: Spoken) -> Iterator[Mark]:
    """English days as promises name them: "next Monday", "the week of the 7th", "Thanksgiving", "mid-December"."""
    before: Span | None = None
    for tokens in sentences(tokens_of(shown)):
        line, at = Line(tokens, spoken, before), 0
        near = _near_a_day(line)
        while at < len(tokens):
            found = _period(line, at) if near[at] else None
            if found is None or (found[1] == at + 1 and tokens[at].text in _NO_DAY):
                at += 1
                continue
            before = found[0]
            yield Mark(tokens[at].start, tokens[found[1] - 1].end, found[0])
            line, at = Line(tokens, spoken, before), found[1]


def _near_a_day(line: Line) -> list[bool]:
    """For each word, whether it can begin the name of a day, and one that tells of days stands there or soon after."""
    found, left = [], 0
    for at in range(len(line.tokens) - 1, -1, -1):
        word = line.words[at]
        named = word.removesuffix("'s") in _NAMES
        left = _SOON if named or word in TELLING_WORDS or word.isdigit() else left - 1
        found.append(left > 0 and (named or word in FIRST_WORDS))
    return found[::-1]


def _period(line: Line, at: int) -> tuple[Span, int] | None:
    try:
        return period(line, at)
    except (OverflowError, ValueError):  # a day outside the years that a calendar has
        return None
