"""An answer that waits for a day named before it comes no earlier: "once she is back on Monday, by Wednesday"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from afterword.core.reading.promise.changes import Given
from afterword.core.reading.promise.clauses import Written
from afterword.core.reading.promise.spans import months_on
from afterword.core.reading.promise.wording import Phrase

_WEEK = timedelta(weeks=1)
_MONTH = re.compile(
    r"\b(?:jan|jän|ene|gen|f[ebé]|m[aä]r|apr|a[vb]r|ma[iyg]|me[in]|ju[nlií]|gi?u|lug|au[g]|ao[uû]|ago|se[pt]|o[ckt]t|nov|"
    r"d[eéi][czc]|déc)",
    re.IGNORECASE,
)
"""How the months begin in every language that is read."""
_COUNTED = frozenset(("in", "within", "count"))
_WAITS = frozenset(("once", "when", "after", "as soon as", "if"))


def afterwards(sentence: Written, number: int, found: Phrase) -> Phrase:
    """The promise, a week later where its day would come before the day that it waits for.

    Said on a Tuesday, "once she is back on Monday I'll call you on Wednesday" is not tomorrow.
    """
    if found.last is None or found.kind in _COUNTED:
        return found
    later = [
        place
        for place, phrase in sentence.marks[:number]
        if phrase.kind == "bare" and found.last < phrase.span.first <= found.last + _WEEK
    ]
    if not later or not _awaited(sentence, later[-1], sentence.marks[number][0]):
        return found
    return found._replace(first=found.first and found.first + _WEEK, last=found.last + _WEEK)


def beyond(given: Sequence[Given]) -> Iterator[Given]:
    """Each promise; a last day that is a bare day of the month and lies before what was barred is of the month after.

    Said in November, "nothing this side of Christmas, but an answer by the 8th" is January's.
    """
    floor = date.min
    for one in given:
        phrase = one.phrase
        if phrase.kind == "by" and phrase.last and phrase.last < floor and _a_bare_day(one.words, phrase.last):
            later = months_on(phrase.last, 1)
            phrase = phrase._replace(first=phrase.first and later, last=later)
        elif phrase.last is None and phrase.first:
            floor = max(floor, phrase.first)
        yield one._replace(phrase=phrase)


def _a_bare_day(words: str, day: date) -> bool:
    """As in "by the 8th" and "el 18 a más tardar": its number, and no month."""
    return re.findall(r"\d+", words) == [str(day.day)] and not _MONTH.search(words)


def _awaited(sentence: Written, earlier: int, place: int) -> bool:
    """Whether the clause of an earlier date is one that the later one waits for."""
    clause, here = (sentence.clauses[sentence.clause_at(one)] for one in (earlier, place))
    if clause is here or clause.has("theirs"):
        return False
    if clause.has("told first") and here.has("told in full"):
        return True  # "a verbal on Tuesday and the written offer by Friday"
    return clause.head in _WAITS or here.has("only then") or (clause.has("away") and clause.has("comes back"))
