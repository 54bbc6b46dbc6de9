"""The lines of one cue, searched like one pattern, but each only where a word begins as it does."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, Protocol

from afterword.core.reading.promise.openings import LETTERS, alternatives
from afterword.core.reading.promise.patterns import ByLetters

_AT_A_WORD: Final = re.compile(r"(?:\(\?<[!=][^()]*\))*\\b|\^")
"""Begins at an end of a word, or of the text; what must not stand before that aside."""
_OPENED: Final = re.compile(rf"(?:^|\b)(?=(.{{1,{LETTERS}}}))", re.DOTALL)


class Cue(Protocol):
    """What is asked of a cue."""

    def search(self, text: str, /) -> re.Match[str] | None:
        """Where it stands first."""
        ...

    def finditer(self, text: str, /) -> Iterator[re.Match[str]]:
        """Wherever it stands, none over another."""
        ...

    def match(self, text: str, /) -> re.Match[str] | None:
        """Whether it stands at the beginning."""
        ...


def cue_of(lines: str) -> Cue:
    """A cue of a few lines as one pattern where one of them may begin anywhere, else by first letters."""
    each = alternatives(lines)
    return _Cued(each) if all(map(_AT_A_WORD.match, each)) else re.compile(lines)


class _Cued:
    def __init__(self, lines: list[str]) -> None:
        self._met = ByLetters(lines)

    def search(self, text: str, /) -> re.Match[str] | None:
        return next(self.finditer(text), None)

    def finditer(self, text: str, /) -> Iterator[re.Match[str]]:
        reached = 0
        for at, letters in _opened(text):
            pattern = self._met[letters] if at >= reached else None
            found = pattern.match(text, at) if pattern else None
            if found:
                reached = found.end()
                yield found

    def match(self, text: str, /) -> re.Match[str] | None:
        pattern = self._met[text[:LETTERS]]
        return pattern.match(text) if pattern else None


@lru_cache(maxsize=16)
def _opened(text: str) -> tuple[tuple[int, str], ...]:
    """Where words begin and end, and the letters there; several cues are asked of one sentence."""
    return tuple((found.start(), found[1]) for found in _OPENED.finditer(text))
