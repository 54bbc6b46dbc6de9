"""A sentence written out plainly, its date phrases replaced by marks, and cut into clauses; no judgement here."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from afterword.core.reading.promise.tokens import Token
from afterword.core.reading.promise.tongue import Said, Tongue, said_in
from afterword.core.reading.promise.wording import Phrase

MARK = "@"
"""Stands before the kind of a date phrase: "we will decide @by"."""

_TAG = re.compile(r" , (?:ja|ok|okay|gell|gelt|alright|all right|vale|d accord) \? $")
"""What asks for no more than a nod: "I'll ring you tomorrow, okay?"."""
_LEADING = frozenset(["if", "once", "when", "as soon as", "after", "because", "since", "as"])
_LEAST = 5


@dataclass(frozen=True, slots=True, eq=False)
class Clause:
    """A stretch of the written-out sentence; `head` is the word that makes it hang on another, if there is one.

    Each is like itself only: they are looked up in their sentence far too often to be laid side by side.
    """

    start: int
    end: int
    text: str
    tongue: Tongue
    said: Said
    head: str = ""

    def has(self, name: str) -> bool:
        """Whether any turn of one of its language's lists stands in it."""
        return self.said[name]


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """The plain text of a sentence, its clauses, and where in it each date phrase is marked."""

    text: str
    clauses: tuple[Clause, ...]
    marks: tuple[tuple[int, Phrase], ...]
    tongue: Tongue
    said: Said
    asks: bool = field(default=False)

    def has(self, name: str) -> bool:
        """Whether any turn of one of its language's lists stands in it."""
        return self.said[name]

    def clause_at(self, place: int) -> int:
        """The number of the clause that a place in the text lies in."""
        return max(bisect_right([clause.start for clause in self.clauses], place) - 1, 0)


def written(tokens: Sequence[Token], phrases: Sequence[Phrase], tongue: Tongue) -> Written:
    """The sentence in plain words, with a mark for each phrase."""
    words = list(map(tongue.spelled, [token.text for token in tokens]))
    if "-" in words:
        words = [_hyphen(tokens, at) if word == "-" else word for at, word in enumerate(words)]
    marks: list[tuple[int, Phrase]] = []
    text, at = " ", 0
    for phrase in phrases:
        if phrase.start > at:
            text += " ".join(words[at : phrase.start]) + " "
        marks.append((len(text), phrase))
        text += f"{MARK}{phrase.kind} "
        at = phrase.end
    if at < len(words):
        text += " ".join(words[at:]) + " "
    return Written(
        text,
        _clauses(text, tongue),
        tuple(marks),
        tongue,
        said_in(tongue, text),
        text.rstrip().endswith("?") and not _TAG.search(text),
    )


def _hyphen(tokens: Sequence[Token], at: int) -> str:
    """A hyphen inside a word ("follow-up") is no dash between clauses."""
    inside = 0 < at < len(tokens) - 1 and tokens[at - 1].end == tokens[at].start
    return "_" if inside and tokens[at].end == tokens[at + 1].start else "-"


@lru_cache(maxsize=64)
def _clauses(text: str, tongue: Tongue) -> tuple[Clause, ...]:
    cuts = [0, *(found.start() for found in tongue.cut.finditer(text) if found.start() > 0), len(text)]
    ends = [end for pair in pairwise(cuts) for end in _main_after_head(text, *pair, tongue)]
    return tuple(_clause(text, start, end, tongue) for start, end in pairwise([0, *ends]))


def _clause(text: str, start: int, end: int, tongue: Tongue) -> Clause:
    own = text[start:end]
    plain = own + " " * (end < len(text))
    return Clause(start, end, plain, tongue, said_in(tongue, plain), _head(own, tongue))


def _main_after_head(text: str, start: int, end: int, tongue: Tongue) -> list[int]:
    """As in "If it is a yes you will hear by Friday": the main clause begins without a comma."""
    if tongue.main is None or _head(text[start:end], tongue) not in _LEADING or text[start:end].count(" ") < _LEAST:
        return [end]
    place = text.find(" ", text.find(" ", start + 1) + 1)  # past the head's own subject
    found = tongue.main.search(text, place + 1, end) if place > 0 else None
    return [found.start(), end] if found else [end]


def _head(text: str, tongue: Tongue) -> str:
    found = tongue.head.match(text)
    return tongue.heads.get(found["head"], found["head"]) if found else ""
