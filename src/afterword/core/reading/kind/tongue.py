"""One language: the words it is known by, its cues for each kind, and the words that turn a cue off."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from typing import Final

from afterword.core.reading.kind.notation import Cue, cues, starters, together, without_accents

OWN: Final = "own"
"""What a candidate writes: seen in an incoming mail, it is a copy of their own."""
PENDING: Final = "pending"
"""Somebody else was asked and has not answered: what sounds like a no is none yet."""
SETTLED: Final = "settled"
"""Said in an offer: nothing is to be done yet, or all is agreed; then it waits for no answer unless it asks."""
DELAY: Final = "delay"
"""A server still tries to deliver."""

_STEM: Final = 3
"""By so many letters the beginnings of words are looked up."""
_MOST_MET: Final = 20_000
"""So many words are remembered of those that were met; people's mail has fewer."""
ASKS: Final = "asks"
POLITE: Final = "polite"

CueLines = Mapping[int, str]
"""Lines of cues by their weight: 3 says it alone, 2 is likely, 1 only adds to others."""


class Index(dict[str, tuple[tuple[str, Cue], ...]]):
    """By word, the cues that it may belong to, with their kinds; looked up in what words begin with when first met."""

    def __init__(self, beginnings: Mapping[str, Sequence[tuple[str, tuple[str, Cue]]]]) -> None:
        super().__init__()
        self._beginnings = beginnings

    def __missing__(self, word: str) -> tuple[tuple[str, Cue], ...]:
        if len(self) >= _MOST_MET:
            self.clear()
        near = self._beginnings.get(word[:_STEM], ())
        self[word] = tuple(named for stem, named in near if word.startswith(stem))
        return self[word]


def known_by(words: str) -> frozenset[str]:
    """The words by which a language is known."""
    return _typed(frozenset(words.split()), least=3)


def joined(one: CueLines, other: CueLines) -> CueLines:
    """The lines of two files as one."""
    return {weight: one.get(weight, "") + other.get(weight, "") for weight in sorted({*one, *other}, reverse=True)}


def _typed(words: frozenset[str], *, least: int = 1) -> frozenset[str]:
    """The words, and as they are typed without accents, but for those of fewer letters than `least`."""
    return words | {without_accents(word) for word in words if len(word) >= least}


@dataclass(frozen=True, eq=False, kw_only=True)
class Tongue:
    """`little` are words by which the language is known; `script` fits texts in its own letters.

    `nots` before a cue take it back, and so do `ifs`, but for the polite ones (`polite_ifs`); `maybes` make an outcome
    one that is not yet there. `voids`: what a sentence says besides that makes a kind's cues in it mean nothing;
    under "not" and the kind, what does so to those cues that hold a negation. `theirs`: an offer beside which they say
    what they do next waits for nothing yet.
    """

    name: str
    little: frozenset[str]
    lists: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, CueLines] = field(default_factory=dict)
    nots: str = ""
    ifs: str = ""
    polite_ifs: str = ""
    maybes: str = ""
    cuts: str = ""
    voids: Mapping[str, str] = field(default_factory=dict)
    asks: str = ""
    polite: str = ""
    theirs: str = ""
    script: str = ""

    def writes(self, plain: str) -> bool:
        """Whether a text is in the language's own letters."""
        return bool(self.script) and re.search(self.script, plain) is not None

    @cached_property
    def index(self) -> Index:
        """The cues by the first letters of a word that must stand in what they fit."""
        return self._indexed(self.kinds)

    @cached_property
    def asking(self) -> Index:
        """What asks for an answer, and what sounds so out of politeness, in the same way."""
        return self._indexed({ASKS: {1: self.asks}, POLITE: {1: self.polite}})

    def _indexed(self, kinds: Mapping[str, CueLines]) -> Index:
        found: dict[str, list[tuple[str, tuple[str, Cue]]]] = {}
        for kind, by_weight in kinds.items():
            seen: set[str] = set()
            for cue in cues(self.lists, by_weight, letters=bool(self.script), common=self.little):
                if cue.line in seen:
                    continue  # the weight it was given first counts
                seen.add(cue.line)
                for stem in ("",) if self.script else _typed(starters(cue.line, self.little)) or ("",):
                    found.setdefault(stem[:_STEM], []).append((stem, (kind, cue)))
        return Index(found)

    def says(self, name: str, plain: str) -> bool:
        """Whether one of the short lists fits anywhere in the plain words of a sentence."""
        return _says(self, name, plain)

    def short(self, name: str) -> re.Pattern[str]:
        """One of the short lists as a pattern, made when first asked for; "void offer" makes an offer mean nothing."""
        return _short(self, name)


@lru_cache(maxsize=64)
def _says(tongue: Tongue, name: str, plain: str) -> bool:
    """Remembered, as several cues of one sentence ask the same."""
    return _short(tongue, name).search(plain) is not None


@cache
def _short(tongue: Tongue, name: str) -> re.Pattern[str]:
    lines = tongue.voids.get(name.removeprefix("void "), "") if name.startswith("void ") else getattr(tongue, name)
    return together(tongue.lists, lines, letters=bool(tongue.script))
