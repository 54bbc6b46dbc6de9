"""The bare lists that a lexicon rests on: forms, how often they are said, and their spellings with accents."""

import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Protocol

_JOINED = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "’": "'"})


class Forms(Protocol):
    """The forms of one language as its lists have them; a word is asked for exactly as it is written."""

    def has(self, form: str) -> bool:
        """Whether the list of forms has it, with these capitals."""

    def word_of(self, form: str) -> str:
        """The word that it is a form of, itself where it is one; "" where it is not listed, or no words are kept."""

    def kinds(self, form: str) -> str:
        """The letters of `Kind` for what a form in small letters may be; "" where it is not listed."""

    def count(self, word: str) -> int:
        """How often a word in lower case is said; 0 where it is not listed. Numbers of two languages do not compare."""

    def counts(self, words: Iterable[str]) -> Mapping[str, int]:
        """The same of many at once: of those that are listed, none of which has a tab or a line's end in it."""

    def spelt(self, bare: str) -> tuple[str, ...]:
        """The spellings with an accent whose bare letters these are."""


def bare(word: str) -> str:
    """Its letters alone: in lower case, without accents; what is joined is written as two."""
    low = word.lower()
    return low if low.isascii() else _without_accents(low)


@lru_cache(maxsize=1_024)
def _letter(sign: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFD", sign) if not unicodedata.combining(part))


def _without_accents(low: str) -> str:
    return "".join(sign if sign.isascii() else _letter(sign) for sign in low.translate(_JOINED))
