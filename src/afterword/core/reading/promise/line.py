"""One sentence with a reading position passed along: words by index, and tables of fixed turns of phrase."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from afterword.core.reading.promise.spans import Span, Spoken
from afterword.core.reading.promise.tokens import Token

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, who said it when, and the last days spoken of before it."""

    tokens: tuple[Token, ...]
    spoken: Spoken
    before: Span | None = None

    def word(self, at: int) -> str:
        """The word at a place; empty outside the sentence."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def number(self, at: int, digits: int = 2) -> int | None:
        """The number written in figures at a place, when it has at most so many digits."""
        word = self.word(at)
        return int(word) if word.isascii() and word.isdigit() and len(word) <= digits else None

    def joined(self, at: int) -> bool:
        """Whether the word at a place follows the one before it without a space."""
        return 0 < at < len(self.tokens) and self.tokens[at].start == self.tokens[at - 1].end

    def skip(self, at: int, words: frozenset[str]) -> int:
        """The next place whose word is not one of these."""
        while self.word(at) in words:
            at += 1
        return at


FIRST_WORDS: set[str] = set()
"""Every word that some table's turns begin with: no other word can begin a date phrase, figures and names apart."""

TELLING_WORDS: set[str] = set()
"""Every word of the tables but the little ones: without one of them near, little words make no date phrase."""

_LITTLE = frozenset(
    [
        "the",
        "of",
        "in",
        "on",
        "at",
        "a",
        "an",
        "to",
        "or",
        "and",
        "by",
        "for",
        "from",
        "until",
        "till",
        "up",
        "not",
        "no",
        "than",
        "after",
        "before",
        "if",
        ",",
        ".",
        "-",
        "/",
        "over",
        "about",
        "around",
        "as",
        "any",
        "some",
        "this",
        "that",
        "it",
        "is",
        "all",
        "only",
        "even",
        "again",
        "more",
        "most",
        "very",
        "so",
        "once",
        "there",
        "here",
    ]
)


class Turns(Generic[T]):
    """Turns of phrase and what each means; the longest that fits wins."""

    def __init__(self, meanings: Mapping[str, T]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for turn, meaning in meanings.items():
            words = tuple(turn.split())
            FIRST_WORDS.add(words[0])
            TELLING_WORDS.update(word for word in words if word not in _LITTLE)
            self._by_first.setdefault(words[0], []).append((words, meaning))
        for turns in self._by_first.values():
            turns.sort(key=lambda pair: -len(pair[0]))

    def match(self, line: Line, at: int) -> tuple[T, int] | None:
        """What stands at a place, and where it ends."""
        for words, meaning in self._by_first.get(line.word(at), ()):
            if all(line.word(at + n) == word for n, word in enumerate(words)):
                return meaning, at + len(words)
        return None


def turns(meaning: T, *lists: str) -> dict[str, T]:
    """Several turns of phrase, written with `|` between them, that mean the same."""
    return {turn.strip(): meaning for text in lists for turn in text.split("|")}
