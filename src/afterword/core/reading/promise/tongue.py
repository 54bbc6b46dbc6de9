"""What a language brings to the reading of promises: its turns of phrase, how it cuts clauses, its little words."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from afterword.core.reading.promise.patterns import Listed, Spots
from afterword.core.reading.promise.rendering import Glossary
from afterword.core.reading.promise.tokens import Token


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
    made: dict[str, Listed | None] = field(default_factory=dict)

    def has(self, name: str, text: str) -> bool:
        """Whether any turn of one list stands in a text."""
        return _has(self, name, text)

    def spots(self, name: str, text: str) -> Spots:
        """Where the turns of one list stand in a text."""
        return _spots(self, name, text)

    def stands_before(self, name: str, text: str, place: int) -> bool:
        """Whether a turn of one list begins before a place of the text."""
        return any(start < place for start, _ in _spots(self, name, text))


def _listed(tongue: Tongue, name: str) -> Listed | None:
    """One list, read when it is first asked for: most messages ask for few."""
    if name not in tongue.made:
        turns = tongue.lists.get(name)
        tongue.made[name] = Listed(turns) if turns else None
    return tongue.made[name]


@lru_cache(maxsize=512)
def _spots(tongue: Tongue, name: str, text: str) -> Spots:
    listed = _listed(tongue, name)
    return listed.spots(text) if listed else ()


@lru_cache(maxsize=2048)
def _has(tongue: Tongue, name: str, text: str) -> bool:
    listed = _listed(tongue, name)
    return listed is not None and listed.stands_in(text)


def plain_lists(letters: Mapping[int, str], lists: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The lists in the plain letters in which a sentence of the language is written out."""
    return {name: tuple(turn.translate(letters) for turn in turns) for name, turns in lists.items()}
