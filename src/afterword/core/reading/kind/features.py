"""A message as the marks by which kinds are learned: words, pairs of words, thoughts, and what its head says."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, islice, pairwise
from typing import Final

from afterword.core.reading.learned.table import bucket_of
from afterword.core.reading.learned.thoughts import thought_of

MOST_WORDS: Final = 400
"""Of the subject and of the text each; what decides stands before that."""

_WORD: Final = re.compile(r"[^\W\d_]+|\d+|[?!]|[.;。？！\n](?=\s|[^\x00-\x7f]|$)")
_ENDS: Final = frozenset(".;。？！\n?!")
_SAID: Final = frozenset("?!")
_WITHOUT_BLANKS: Final = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))
"""Letters from one to another that are written without blanks; a regular expression of so many takes long to make."""
_LONGEST: Final = 24
_BENDS: Final = 5
"""In letters: shorter words are taken whole."""


def features(subject: str, text: str, marks: Iterable[str] = ()) -> frozenset[int]:
    """The buckets of all marks, each once."""
    above, below = list(_words(subject)), list(_words(text))
    said = {*_marks(above, "s:"), *_marks(above, ""), *_marks(below, ""), *(f"M:{one}" for one in marks)}
    for words in (above, below):
        said.update(_thoughts(words))
        said.update(_beginnings(words))
    said.add(f"L:{min(6, len(text.split()).bit_length())}")
    return frozenset(map(bucket_of, said))


def _marks(words: list[str], before: str) -> Iterator[str]:
    kept = [one for one in words if one not in _ENDS or one in _SAID]
    yield from (before + one for one in kept)
    yield from (f"{before}{one} {other}" for one, other in pairwise(kept))


def _beginnings(words: list[str]) -> Iterator[str]:
    """How longer words begin, since they end in many ways."""
    for one in words:
        if len(one) >= _BENDS:
            yield f"B:{one[:_BENDS]}"
        if len(one) >= _BENDS + 2:
            yield f"B:{one[: _BENDS - 1]}"


def _thoughts(words: list[str]) -> Iterator[str]:
    """What each sentence speaks of; asked, it is another thing."""
    asked = ""
    for ends, sentence in groupby(reversed(words), key=_ENDS.__contains__):
        if ends:
            asked = "?" if {"?", "？"} & set(sentence) else ""
            continue
        yield from (f"T{asked}:{one}" for one in map(thought_of, sentence) if one)


def _is_without_blanks(word: str) -> bool:
    return any(first <= letter <= last for letter in word for first, last in _WITHOUT_BLANKS)


def _words(text: str) -> Iterator[str]:
    """Words in small letters; numbers are all alike, and writing without blanks goes by two letters."""
    for found in islice(_WORD.finditer(text), MOST_WORDS):
        word = found[0].lower()[:_LONGEST]
        if word.isdigit():
            yield "0"
        elif word.isascii():
            yield word
        elif max(word) >= _WITHOUT_BLANKS[0][0] and _is_without_blanks(word):
            yield from (word[at : at + 2] for at in range(max(len(word) - 1, 1)))
        else:
            yield word
