"""The days that a sentence names, from left to right, none within another."""

from collections.abc import Iterable, Iterator

from afterword.core.reading.absence.dates import dates_in
from afterword.core.reading.absence.days import days_in
from afterword.core.reading.absence.language import Language
from afterword.core.reading.absence.marks import Mark
from afterword.core.reading.absence.plain import small
from afterword.core.reading.promise.line import Line
from afterword.core.reading.promise.periods import period
from afterword.core.reading.promise.spans import Span, Spoken
from afterword.core.reading.promise.tokens import sentences, tokens_of

_NO_DAY = frozenset(("the", "of", "in", "may", "second", "first", "third", "march", "week", "month", "year", "end"))
"""Words that name a day only together with others."""


def marks_in(shown: str, language: Language, spoken: Spoken) -> list[Mark]:
    """The longest of those that begin at a place; a plain date before one of the everyday names that is as long."""
    low = small(shown)
    found = [*dates_in(low, language, spoken), *days_in(low, language, spoken)]
    if language.code == "en":
        found += _as_promised(shown, spoken)
    return list(_apart(sorted(found, key=lambda one: (one.start, -one.end))))


def _apart(found: Iterable[Mark]) -> Iterator[Mark]:
    end = -1
    for one in found:
        if one.start >= end:
            yield one
            end = one.end


def _as_promised(shown: str, spoken: Spoken) -> Iterator[Mark]:
    """English days as promises name them: "next Monday", "the week of the 7th", "Thanksgiving", "mid-December"."""
    before: Span | None = None
    for tokens in sentences(tokens_of(shown)):
        at = 0
        while at < len(tokens):
            found = _period(Line(tokens, spoken, before), at)
            if found is None or (found[1] == at + 1 and tokens[at].text in _NO_DAY):
                at += 1
                continue
            before = found[0]
            yield Mark(tokens[at].start, tokens[found[1] - 1].end, found[0])
            at = found[1]


def _period(line: Line, at: int) -> tuple[Span, int] | None:
    try:
        return period(line, at)
    except (OverflowError, ValueError):  # a day outside the years that a calendar has
        return None
