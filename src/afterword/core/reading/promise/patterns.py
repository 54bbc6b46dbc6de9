"""Lists of turns of phrase, each tried where its first letters stand and nowhere else: a fifth of the work and less."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from afterword.core.reading.promise.openings import LETTERS, alternatives, openings

_WORD_BEGINS: Final = r"(?<![^ ])"
_ANYWHERE: Final = (" ", "^", "$")
_OPENED: Final = re.compile(rf"{_WORD_BEGINS}(?=(.{{1,{LETTERS}}}))", re.DOTALL)
_MOST_KNOWN: Final = 20_000
"""So many beginnings are remembered that open no turn; people's words have fewer."""

Spots = tuple[tuple[int, int], ...]
"""Begins and ends in a text."""


class ByLetters(dict[str, re.Pattern[str] | None]):
    """By the first letters met in a text, the turns that may begin there, in their order; compiled when first met.

    `silent`: letters with which none begins.
    """

    def __init__(self, turns: Sequence[str]) -> None:
        super().__init__()
        self.silent: set[str] = set()
        self._turns = turns
        self._numbers: dict[str, list[int]] | None = None

    def __missing__(self, letters: str) -> re.Pattern[str] | None:
        if len(self) >= _MOST_KNOWN:
            self.clear()
            self.silent.clear()
        if self._numbers is None:
            self._numbers = _by_letters(self._turns)
        beginnings = (letters[:length] for length in range(len(letters) + 1))
        fitting = sorted({number for one in beginnings for number in self._numbers.get(one, ())})
        if not fitting:
            self.silent.add(letters)
        self[letters] = re.compile("|".join(self._turns[number] for number in fitting)) if fitting else None
        return self[letters]


class Listed:
    """One list, to be read in plain text with single blanks; a turn is compiled when its first letters are met.

    Turns that open with a blank, or at the text's own beginning, stand in short lists, which are one pattern.
    """

    __slots__ = ("_met", "_whole")

    def __init__(self, turns: Sequence[str]) -> None:
        every = [one for turn in turns for one in alternatives(turn)]
        self._met = ByLetters([one.removeprefix(r"\b") for one in every])
        self._whole = pattern_of(every) if any(one.startswith(_ANYWHERE) for one in every) else None

    def stands_in(self, text: str) -> bool:
        """Whether any of them stands in a text."""
        if self._whole:
            return self._whole.search(text) is not None
        for letters in _opened(text) - self._met.silent:
            pattern = self._met[letters]
            if pattern is not None and any(pattern.match(text, at) for at in _begun(text, letters)):
                return True
        return False

    def spots(self, text: str) -> Spots:
        """Where they stand in a text, the first that fits at each place; none overlaps another."""
        if self._whole:
            return tuple(found.span() for found in self._whole.finditer(text))
        places = []
        for letters in _opened(text) - self._met.silent:
            pattern = self._met[letters]
            if pattern is not None:
                places += [(at, pattern) for at in _begun(text, letters)]
        return tuple(_apart(text, sorted(places, key=_place))) if places else ()


def _begun(text: str, letters: str) -> list[int]:
    """Where a word begins so."""
    found = []
    at = text.find(letters)
    while at >= 0:
        if at == 0 or text[at - 1] == " ":
            found.append(at)
        at = text.find(letters, at + 1)
    return found


@lru_cache(maxsize=64)
def _opened(text: str) -> frozenset[str]:
    """The first letters of each word, what follows a short one included."""
    return frozenset(_OPENED.findall(text))


def _place(found: tuple[int, re.Pattern[str]]) -> int:
    return found[0]


def _apart(text: str, places: Sequence[tuple[int, re.Pattern[str]]]) -> Iterator[tuple[int, int]]:
    reached = 0
    for at, pattern in places:
        found = pattern.match(text, at) if at >= reached else None
        if found:
            reached = found.end()
            yield at, reached


def _by_letters(turns: Sequence[str]) -> dict[str, list[int]]:
    """Which turns may begin so, by number."""
    made: dict[str, list[int]] = {}
    for number, turn in enumerate(turns):
        for one in openings(turn):
            made.setdefault(one, []).append(number)
    return made


def pattern_of(turns: Sequence[str]) -> re.Pattern[str]:
    """One pattern for a list; turns that open with a blank stay so, the others are tried where words begin."""
    every = [one for turn in turns for one in alternatives(turn)]
    inner = [one.removeprefix(r"\b") for one in every if not one.startswith(_ANYWHERE)]
    other = [one for one in every if one.startswith(_ANYWHERE)]
    return re.compile("|".join([f"{_WORD_BEGINS}(?:{'|'.join(inner)})"] * bool(inner) + other))
