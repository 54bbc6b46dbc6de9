"""A message as the marks by which kinds are learned: words, pairs of words, and what its head says of itself."""

import re
from binascii import crc32
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

BUCKETS: Final = 1 << 16
"""Marks that fall into one bucket are one; with so many, few do."""
MOST_WORDS: Final = 400
"""Of the subject and of the text each; what decides stands before that."""

_WORD: Final = re.compile(r"[^\W\d_]+|\d+|[?!]")
_WITHOUT_BLANKS: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LONGEST: Final = 24


def features(subject: str, text: str, marks: Iterable[str] = ()) -> frozenset[int]:
    """The buckets of all marks, each once."""
    said = (*_marks(subject, "s:"), *_marks(subject, ""), *_marks(text, ""), *(f"M:{one}" for one in marks))
    length = min(6, len(text.split()).bit_length())
    return frozenset(crc32(one.encode("utf-8", "replace")) % BUCKETS for one in (*said, f"L:{length}"))


def _marks(text: str, before: str) -> Iterator[str]:
    words = list(_words(text))
    yield from (before + one for one in words)
    yield from (f"{before}{one} {other}" for one, other in pairwise(words))


def _words(text: str) -> Iterator[str]:
    """Words in small letters; numbers are all alike, and writing without blanks goes by two letters."""
    for number, found in enumerate(_WORD.finditer(text)):
        if number >= MOST_WORDS:
            return
        word = found[0].lower()[:_LONGEST]
        if word.isdigit():
            yield "0"
        elif _WITHOUT_BLANKS.search(word):
            yield from (word[at : at + 2] for at in range(max(len(word) - 1, 1)))
        else:
            yield word
