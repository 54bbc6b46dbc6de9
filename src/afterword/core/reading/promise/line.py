"""One sentence with a reading position passed along: words by index, and tables of fixed turns of phrase."""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from afterword.core.reading.promise.spans import Span, Spoken
from afterword.core.reading.promise.tokens import Token

T = TypeVar("T")


_MEANS = " "
"""Where a table keeps the meaning of a turn that ends there; no word is written so, as "|" may be."""
_BEYOND = ("",) * 24
"""What stands after a sentence and, counted from its end, before it: so far no reader looks at once."""


class Line:
    """A sentence, who said it when, and the last days spoken of before it.

    `words` are those of the tokens by their places; a few places outside the sentence, on either side, hold "". `here`:
    the last days were spoken of in this sentence. `rendered`: the words are not those of the speaker, whose language
    may have an article before every weekday.
    """

    __slots__ = ("before", "here", "known", "rendered", "size", "spoken", "tokens", "words")

    def __init__(
        self, tokens: tuple[Token, ...], spoken: Spoken, before: Span | None = None, *, rendered: bool = False
    ) -> None:
        self.tokens = tokens
        self.spoken = spoken
        self.before = before
        self.words = (*[token.text for token in tokens], *_BEYOND)
        self.size = len(tokens)
        self.known: dict[tuple[str, int], object] = {}
        self.here = False
        self.rendered = rendered

    def after(self, before: Span) -> "Line":
        """The same sentence, read on from other days."""
        line = Line.__new__(Line)
        line.tokens, line.spoken, line.words = self.tokens, self.spoken, self.words
        line.before, line.size, line.known, line.here = before, self.size, {}, True
        line.rendered = self.rendered
        return line

    def number(self, at: int, digits: int = 2) -> int | None:
        """The number written in figures at a place, when it has at most so many digits."""
        word = self.words[at]
        return int(word) if len(word) <= digits and word.isascii() and word.isdigit() else None

    def joined(self, at: int) -> bool:
        """Whether the word at a place follows the one before it without a space."""
        return 0 < at < len(self.tokens) and self.tokens[at].start == self.tokens[at - 1].end

    def skip(self, at: int, words: frozenset[str]) -> int:
        """The next place whose word is not one of these."""
        while self.words[at] in words:
            at += 1
        return at


FIRST_WORDS: set[str] = set()
"""Every word that some table's turns begin with: no other word can begin a date phrase, figures and names apart."""

NEXT_WORDS: dict[str, set[str]] = {}
"""By the first word of the tables' turns, what stands behind it in them; "" where a turn ends with it."""

AFTER_THE: set[str] = set()
"""Every word that stands behind "the" at the beginning of some turn."""

TELLING_WORDS: set[str] = set()
"""Every word of the tables but the little ones: without one of them near, little words make no date phrase."""

LITTLE = frozenset(
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
        self._first: dict[str, Any] = {}
        for turn, meaning in meanings.items():
            words = turn.split()
            FIRST_WORDS.add(words[0])
            NEXT_WORDS.setdefault(words[0], set()).update(words[1:2] or [""])
            AFTER_THE.update(words[1:2] if words[0] == "the" else ())
            TELLING_WORDS.update(word for word in words if word not in LITTLE)
            node: dict[str, Any] = self._first
            for word in words:
                node = node.setdefault(word, {})
            node.setdefault(_MEANS, (meaning,))

    @property
    def first_words(self) -> frozenset[str]:
        """The words that some turn begins with."""
        return frozenset(self._first)

    def match(self, line: Line, at: int) -> tuple[T, int] | None:
        """What stands at a place, and where it ends."""
        words = line.words
        node = self._first.get(words[at])
        if node is None:
            return None
        found: tuple[T, int] | None = None
        while node is not None:
            at += 1
            if _MEANS in node:
                found = node[_MEANS][0], at
            node = node.get(words[at])
        return found


def turns(meaning: T, *lists: str) -> dict[str, T]:
    """Several turns of phrase, written with `|` between them, that mean the same."""
    return {turn.strip(): meaning for text in lists for turn in text.split("|")}
