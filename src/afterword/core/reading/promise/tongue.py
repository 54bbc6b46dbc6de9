"""What a language brings to the reading of promises: its turns of phrase, how it cuts clauses, its little words."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache

from afterword.core.reading.promise.patterns import MOST_KNOWN, Listed, Spots, beginnings, opened
from afterword.core.reading.promise.rendering import Glossary
from afterword.core.reading.promise.tokens import Token


class Names(dict[str, frozenset[str]]):
    """By the first letters of a word, the lists that have a turn which may begin so."""

    def __init__(self, listed: Mapping[str, Listed]) -> None:
        super().__init__()
        self._listed = listed

    @cached_property
    def _by_openings(self) -> dict[str, set[str]]:
        made: dict[str, set[str]] = {}
        for name, one in self._listed.items():
            for letters in one.openings:
                made.setdefault(letters, set()).add(name)
        return made

    def __missing__(self, letters: str) -> frozenset[str]:
        if len(self) >= MOST_KNOWN:
            self.clear()
        self[letters] = frozenset().union(*(self._by_openings.get(one, ()) for one in beginnings(letters)))
        return self[letters]


class Made:
    """The lists of a language, read."""

    __slots__ = ("listed", "names")

    def __init__(self, lists: Mapping[str, tuple[str, ...]]) -> None:
        self.listed = {name: Listed(turns) for name, turns in lists.items() if turns}
        self.names = Names(self.listed)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Tongue:
    """One language. Its patterns read the plain text of a sentence: lower case, dates as marks, single blanks.

    `country` is where most of its speakers' holidays are, for a speaker of whom nothing is known. `cut` finds the
    blank before a new clause, `head` the word that makes a clause hang on another (`heads`: what it means), `main` the
    blank where a main clause follows without a comma. `finite` are words of a clause that says something of its own,
    `about` those between an answer and what it is about, `fillers` those that add nothing to a date. `statement`:
    with one of these a short text is no mere date. `spelled`: a word written out plainly. `letters`: which plain
    letters its own are written as. `glossary`: its words of
    days, None where dates are read in its own words. `ranked`: whether a full stop makes a rank of its number.
    `negates_late`: "not" may stand after the date that it denies.
    """

    name: str
    country: str | None = None
    lists: Mapping[str, tuple[str, ...]]
    cut: re.Pattern[str]
    head: re.Pattern[str]
    heads: Mapping[str, str] = field(default_factory=dict)
    main: re.Pattern[str] | None = None
    finite: frozenset[str]
    about: frozenset[str]
    fillers: frozenset[str]
    statement: frozenset[str]
    spelled: Callable[[str], str]
    letters: Mapping[int, str] = field(default_factory=dict)
    glossary: Glossary | None = None
    ranked: Callable[[Sequence[Token], int], bool] | None = None
    negates_late: bool = False

    def has(self, name: str, text: str) -> bool:
        """Whether any turn of one list stands in a text."""
        return name in _possible(self, text) and _has(self, name, text)

    def spots(self, name: str, text: str) -> Spots:
        """Where the turns of one list stand in a text."""
        return _spots(self, name, text) if name in _possible(self, text) else ()

    def stands_before(self, name: str, text: str, place: int) -> bool:
        """Whether a turn of one list begins before a place of the text."""
        return any(start < place for start, _ in self.spots(name, text))


class Said(dict[str, bool]):
    """Of one text, by name: whether any turn of a list stands in it; looked for when first asked."""

    __slots__ = ("_text", "_tongue")

    def __init__(self, tongue: Tongue, text: str) -> None:
        super().__init__()
        self._tongue, self._text = tongue, text

    def __missing__(self, name: str) -> bool:
        self[name] = found = self._tongue.has(name, self._text)
        return found


@lru_cache(maxsize=128)
def said_in(tongue: Tongue, text: str) -> Said:
    """What is known of a text; a sentence of one clause is like it, and is asked but once."""
    return Said(tongue, text)


@cache
def _made(tongue: Tongue) -> Made:
    """Its lists, read when the first is asked for."""
    return Made(tongue.lists)


@lru_cache(maxsize=128)
def _possible(tongue: Tongue, text: str) -> frozenset[str]:
    """The lists of which a turn may stand in a text, as far as its words' first letters tell."""
    return frozenset().union(*map(_made(tongue).names.__getitem__, opened(text)))


@lru_cache(maxsize=512)
def _spots(tongue: Tongue, name: str, text: str) -> Spots:
    return _made(tongue).listed[name].spots(text)


@lru_cache(maxsize=2048)
def _has(tongue: Tongue, name: str, text: str) -> bool:
    return _made(tongue).listed[name].stands_in(text)


def plain_lists(letters: Mapping[int, str], lists: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The lists in the plain letters in which a sentence of the language is written out."""
    return {name: tuple(turn.translate(letters) for turn in turns) for name, turns in lists.items()}
