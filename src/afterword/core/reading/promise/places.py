"""Where in a sentence a date phrase may begin, told by two words and whether one of days stands near."""

from functools import lru_cache
from itertools import compress

from afterword.core.reading.promise.dates import MONTHS
from afterword.core.reading.promise.line import FIRST_WORDS, LITTLE, NEXT_WORDS, TELLING_WORDS, Line
from afterword.core.reading.promise.numbers import ABOUT, CARDINALS, ORDINALS
from afterword.core.reading.promise.rendering import UNKNOWN
from afterword.core.reading.promise.weekdays import WEEKDAYS
from afterword.core.reading.promise.wording import HEDGES

_OPENING = frozenset(("between", "anywhere"))
_NAMED = frozenset(
    (*WEEKDAYS, *MONTHS, *CARDINALS, *ORDINALS, *ABOUT, "penultimate", "either", "every", "each", "since", "yesterday")
)
_SOON = 7
_THAT, _PAST_IT = ("that", "this", "which"), ("after", "post", "before")
_INSIDE = frozenset((".", "/", ",", ":", "-", "$", "#", "_", "+", "="))
_AFTER_FIGURES = frozenset(
    [
        "/",
        ".",
        "-",
        ":",
        "st",
        "nd",
        "rd",
        "th",
        "of",
        "am",
        "pm",
        "a",
        "p",
        "o'clock",
        "or",
        "to",
        "and",
        "more",
        "full",
        "further",
        "hours",
        "hour",
        "hrs",
        "hr",
        "h",
        "days",
        "day",
        "calendar",
        "business",
        "working",
        "work",
        "weekdays",
        "weekday",
        "workdays",
        "workday",
        "bus",
        "biz",
        "weeks",
        "week",
        "wks",
        "wk",
        "fortnight",
        "fortnights",
        "months",
        "month",
        "weeks'",
        "weeks'",
        "days'",
        "day's",
        "week's",
        "month's",
        "months'",
        "additional",
        "extra",
        "good",
        "solid",
        "short",
        "until",
        "through",
        "thru",
        ",",
    ]
)


def places(line: Line) -> list[int]:
    """Where a word stands that may begin a phrase, and there or soon after one that tells of days."""
    words = line.words[: line.size]
    telling = list(map(_tells, words))
    for at in [at for at, word in enumerate(words) if word in _THAT]:
        telling[at] = telling[at] or line.words[at - 1] in _PAST_IT
    return [
        at
        for at in compress(range(line.size), map(_opens, words))
        if True in telling[at : at + _SOON]
        and (_goes_on(line.words[at + 1]) if words[at] in LITTLE else _begins(words[at], line.words[at + 1]))
    ]


@lru_cache(maxsize=8192)
def _begins(word: str, behind: str) -> bool:
    """Whether a phrase may begin with these two words, as "we" begins one in "we open on Tuesday" and rarely else."""
    if _tells_itself(word):
        return True
    known = NEXT_WORDS[word]
    return "" in known or behind in known


@lru_cache(maxsize=8192)
def _goes_on(word: str) -> bool:
    """Whether a phrase that has begun with a little word may go on with this one."""
    known = _tells(word) or word in LITTLE or word in FIRST_WORDS or word in HEDGES
    return known or not (word.isalpha() or word == UNKNOWN)


@lru_cache(maxsize=8192)
def _tells(word: str) -> bool:
    return word.isdigit() or word in TELLING_WORDS or word.removesuffix("'s") in _NAMED


@lru_cache(maxsize=8192)
def _opens(word: str) -> bool:
    return _tells_itself(word) or word in FIRST_WORDS


def _tells_itself(word: str) -> bool:
    return word.isdigit() or word in _OPENING or word.removesuffix("'s") in _NAMED


def may_begin(line: Line, at: int) -> bool:
    """Whether a phrase can begin with this figure at all; any other word that opens some turn may."""
    if not line.words[at].isdigit():
        return True
    inside = line.joined(at) and line.words[at - 1] in _INSIDE
    return not inside and (line.words[at + 1] in _AFTER_FIGURES or line.words[at + 1] in MONTHS)
