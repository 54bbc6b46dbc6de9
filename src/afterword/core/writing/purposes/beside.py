"""Puts what is told of oneself, or asked, behind the sentence on the talk with which it shares a word of matter."""

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


def matter_of(text: str) -> frozenset[str]:
    """The words by which two sentences are about the same thing, without the ends of what is done."""
    words = (word for word in content_words(text) if len(word) >= _SHORTEST and word not in _STOCK)
    return frozenset(word.removesuffix("ing").removesuffix("ed") for word in words)


def place_of(line: str, told: list[str]) -> int:
    """The last of the sentences `told` that speaks of the same thing; -1 where none does."""
    matter = matter_of(line)
    shared = (at for at in range(len(told) - 1, -1, -1) if matter & matter_of(told[at]))
    return next(shared, -1)


def put_beside(told: list[str], lines: list[str]) -> tuple[list[str], list[str]]:
    """The talk with each of the `lines` behind the sentence that it belongs to, and those that belong to none."""
    behind: dict[int, list[str]] = {}
    left: list[str] = []
    for line in filter(None, lines):
        at = place_of(line, told)
        (behind.setdefault(at, []) if at >= 0 else left).append(line)
    return [one for at, line in enumerate(told) for one in (line, *behind.get(at, []))], left


def put_last(told: list[str], questions: list[str]) -> tuple[list[str], list[str]]:
    """The same for what is asked, which stands behind the talk or by itself: not in the middle of other things."""
    lines = [one for one in questions if one]
    if len(lines) != 1 or not told or place_of(lines[0], told[-1:]) < 0:
        return told, questions
    return [*told, *lines], []
