"""Whether two sentences are one template: the same words with another name, number, day or role put in."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.reading.learned.thoughts import thought_of

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[?!]")
_GREETING: Final = re.compile(r"\s*(?:[^\s,]+[ ]){0,3}[^\s,]+,\s+(?=(?:\S+\s+){3})")
"""Up to four words and a comma, with a sentence behind them: "Dear Ms. Ruiz,"."""
_LONGEST: Final = 600
_DAYS: Final = frozenset({"day", "month"})
_PUT_IN, _LEAST = 4, 5
"""Words that differ at most, a role say, and that are alike at least. Ours."""


def is_same_template(one: str, other: str) -> bool:
    """What differs may be put in where it says nothing by itself: "not" and "other" never are, nor "you"."""
    if one.casefold() == other.casefold():
        return True
    first, second = _template(one), _template(other)
    if first == second:
        return _words_left(first) >= _LEAST
    begin = _shared(first, second)
    end = _shared(first[begin:][::-1], second[begin:][::-1])
    apart = (first[begin : len(first) - end], second[begin : len(second) - end])
    return (
        _words_left((*first[:begin], *first[len(first) - end :])) >= _LEAST
        and all(0 < len(run) <= _PUT_IN for run in apart)
        and not any(thought_of(word) or word in "?!" for run in apart for word in run)
    )


@lru_cache(maxsize=256)
def _template(sentence: str) -> tuple[str, ...]:
    """Its words in small letters without the greeting; a name, a number and a day are each like any other."""
    kept: list[str] = []
    for found in _WORD.finditer(_GREETING.sub("", sentence[:_LONGEST], count=1)):
        word = _stands_for(found[0], first=not kept)
        if word != "@" or kept[-1:] != ["@"]:
            kept.append(word)
    return tuple(kept)


def _stands_for(word: str, *, first: bool) -> str:
    small = word.lower()
    thought = thought_of(small)
    if thought in _DAYS or small.isdigit():
        return "@"
    return "@" if word[0].isupper() and not thought and not first else small


def _words_left(template: tuple[str, ...]) -> int:
    return sum(word != "@" for word in template)


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many words both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))
