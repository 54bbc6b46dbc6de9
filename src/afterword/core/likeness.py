"""How like two notes are, from 0 to 1, by the runs of three words that they share; greeting and sign-off left aside."""

import re
from collections.abc import Iterable
from functools import lru_cache

from afterword.core.dialect import to_us
from afterword.core.wording import middle_of, words_of

TOO_LIKE = 0.5
"""From here on two notes laid side by side read as one note with the name changed."""

_SMALL_WORDS = """
    a an the and or but of to in on at for with from by as is are was were be been am do does did has have had
    will would can could should may might must i me my we our us you your he she it they them their his her its
    this that these those there here what which who whom when where why how if than then so not no yes very more
    most much many any some just about into over under out up down off again also too really get got go team
    role job company work working
    """
_STOP = frozenset(_SMALL_WORDS.split())
_PUNCTUATION = re.compile(r"[^\w\s]")


def likeness(one: str, other: str) -> float:
    """1 for the same middle, near 0 for notes that share no more than a turn of phrase."""
    first, second = _runs(one), _runs(other)
    if not first or not second:
        return 0.0
    return 2 * len(first & second) / (len(first) + len(second))


def likest(text: str, others: Iterable[str]) -> float:
    """The greatest likeness to any of the other notes."""
    return max((likeness(text, other) for other in others), default=0.0)


def content_words(text: str) -> list[str]:
    """The words that carry the matter, in lower case, in US spelling and without a plural's s."""
    return [word for word in map(_matter_of, words_of(text[:4_000])) if word]


@lru_cache(maxsize=8_192)
def _matter_of(typed: str) -> str:
    """A word as it is compared; "" of a small one."""
    word = _PUNCTUATION.sub("", typed.casefold().removesuffix("'s"))
    word = to_us().get(word, word)
    if word in _STOP:
        return ""
    return word.removesuffix("s") if len(word) > 3 else word


@lru_cache(maxsize=128)
def _runs(text: str) -> frozenset[tuple[str, ...]]:
    """The runs of a text; remembered, since each new note is laid beside the same others."""
    words = [word.casefold() for word in words_of(middle_of(text[:20_000]))]
    return frozenset(tuple(words[at : at + 3]) for at in range(len(words) - 2))
