"""Puts what is told of oneself, or asked, behind the sentence on the talk with which it shares a word of matter."""

import re
from typing import Final

from afterword.core.likeness import content_words
from afterword.core.writing.prose.lists import word_set

_SHORTEST: Final = 4
"""Letters of a word that may join two sentences."""
_STOCK: Final = word_set("""
    about also already always begin came clear clearer come covered enjoyed every first found from gave getting give
    glad good great half hear heard hearing help helped helping hour interest interested interesting keep kept know last
    learn learned learnt like liked liking long made make mind minute moment month more note once only part people
    picture place point promised question remember said same second something spent spoke stay stayed take talk talked
    talking thing think though thought time told took useful want week while with within word worked year years your
    """)
"""What our own frames say, and what any two notes may share."""

_POINTING: Final = re.compile(
    r"\b(?:the|that|this|much the|exactly the|just the|a very) (?:same|similar)\b|\bsuch an?\b"
    r"|\bsomething (?:very |quite )?similar\b"
)


def matter_of(text: str) -> frozenset[str]:
    """The words by which two sentences are about the same thing, without the ends of what is done."""
    words = (word for word in content_words(text) if len(word) >= _SHORTEST and word not in _STOCK)
    return frozenset(word.removesuffix("ing").removesuffix("ed") for word in words)


def place_of(line: str, told: list[str], *, fewest: int = 1) -> int:
    """The last of the sentences `told` that speaks of the same thing, in so many words; -1 where none does."""
    matter = matter_of(line)
    shared = (at for at in range(len(told) - 1, -1, -1) if fewest <= len(matter & matter_of(told[at])))
    return next(shared, -1) if matter else -1


def points_back(line: str) -> bool:
    """Whether it speaks of what was told: "I did the same split at my last job"."""
    return _POINTING.search(line) is not None


def is_same_matter(reason: str, topic: str) -> bool:
    """Whether what draws the candidate is the thing that was talked about, or a part of its name."""
    drawn, talked = matter_of(reason), matter_of(topic)
    return bool(drawn) and drawn <= talked and (len(drawn) > 1 or drawn == talked)
