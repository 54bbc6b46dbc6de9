"""Lists of turns of phrase, each tried where its first letters stand and nowhere else: a fifth of the work and less."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Final

from afterword.core.reading.promise.openings import LETTERS, alternatives, openings

_WORD_BEGINS: Final = r"(?<![^ ])"
_ANYWHERE: Final = (" ", "^", "$")
_OPENED: Final = re.compile(rf" (?=(.{{1,{LETTERS}}}))", re.DOTALL)
MOST_KNOWN: Final = 20_000
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

    @cached_property
    def numbers(self) -> dict[str, list[int]]:
        """Which turns may begin so, by number."""
        made: dict[str, list[int]] = {}
        for number, turn in enumerate(self._turns):
            for one in openings(turn):
                made.setdefault(one, []).append(number)
        return made

    def __missing__(self, letters: str) -> re.Pattern[str] | None:
        if len(self) >= MOST_KNOWN:
            self.clear()
            self.silent.clear()
        fitting = sorted({number for one in beginnings(letters) for number in self.numbers.get(one, ())})
        if not fitting:
            self.silent.add(letters)
        self[letters] = re.compile("|".join(self._turns[number] for number in fitting)) if fitting else None
        return self[letters]


class Listed:
    """One list, to be read in plain text with single blanks; a turn is compiled when its first letters are met.

    Turns that open with a blank, or at the text's own beginning, are one pattern, and fit seldom: where one does, so
    that another may begin within it, all the turns are read as one pattern.
    """

    __slots__ = ("_every", "_met", "_other")

    def __init__(self, turns: Sequence[str]) -> None:
        self._every = tuple(one for turn in turns for one in alternatives(turn))
        other = [one for one in self._every if one.startswith(_ANYWHERE)]
        self._met = ByLetters([one.removeprefix(r"\b") for one in self._every if not one.startswith(_ANYWHERE)])
        self._other = pattern_of(other) if other else None

    @property
    def openings(self) -> Iterable[str]:
        """The letters with one of which any of them begins; "" where one may stand anywhere."""
        return self._met.numbers if self._other is None else ("",)

    def stands_in(self, text: str) -> bool:
        """Whether any of them stands in a text."""
        if self._other and self._other.search(text):
            return True
        for letters in opened(text) - self._met.silent:
            pattern = self._met[letters]
            if pattern is not None:
                for at in _begun(text)[letters]:
                    if pattern.match(text, at):
                        return True
        return False

    def spots(self, text: str) -> Spots:
        """Where they stand in a text, the first that fits at each place; none overlaps another."""
        if self._other and self._other.search(text):
            return tuple(found.span() for found in _as_one(self._every).finditer(text))
        places = []
        for letters in opened(text) - self._met.silent:
            pattern = self._met[letters]
            if pattern is not None:
                places += [(at, pattern) for at in _begun(text)[letters]]
        return tuple(_apart(text, sorted(places, key=_place))) if places else ()


@lru_cache(maxsize=64)
def _begun(text: str) -> dict[str, list[int]]:
    """Where words begin, by their first letters."""
    places = {text[:LETTERS]: [0]}
    for found in _OPENED.finditer(text):
        places.setdefault(found[1], []).append(found.end())
    return places


@lru_cache(maxsize=64)
def opened(text: str) -> frozenset[str]:
    """The first letters of each word, what follows a short one included."""
    return frozenset(_begun(text))


def _place(found: tuple[int, re.Pattern[str]]) -> int:
    return found[0]


def _apart(text: str, places: Sequence[tuple[int, re.Pattern[str]]]) -> Iterator[tuple[int, int]]:
    reached = 0
    for at, pattern in places:
        found = pattern.match(text, at) if at >= reached else None
        if found:
            reached = found.end()
            yield at, reached


def beginnings(letters: str) -> Iterator[str]:
    """The letters, and all that they begin with, "" first."""
    return (letters[:length] for length in range(len(letters) + 1))


@lru_cache(maxsize=256)
def _as_one(turns: tuple[str, ...]) -> re.Pattern[str]:
    return pattern_of(turns)


def pattern_of(turns: Sequence[str]) -> re.Pattern[str]:
    """One pattern for a list; turns that open with a blank stay so, the others are tried where words begin."""
    every = [one for turn in turns for one in alternatives(turn)]
    inner = [one.removeprefix(r"\b") for one in every if not one.startswith(_ANYWHERE)]
    other = [one for one in every if one.startswith(_ANYWHERE)]
    return re.compile("|".join([f"{_WORD_BEGINS}(?:{'|'.join(inner)})"] * bool(inner) + other))
