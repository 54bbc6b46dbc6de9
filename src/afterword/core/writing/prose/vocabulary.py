"""The words of a case: which of them are names, and what any other form of English may be."""

from collections.abc import Iterable
from typing import Final, Self

from afterword.core.ports.lexicon import Kinds, Lexicon
from afterword.core.writing.prose.spots import bared
from afterword.core.writing.prose.sure_words import is_clipped

NO_KINDS: Final[Kinds] = frozenset()


class Vocabulary(frozenset[str]):
    """The words, in small letters, that keep their capital here; it stands wherever such words are asked for."""

    __slots__ = ("_lexicon",)
    _lexicon: Lexicon | None

    def __new__(cls, names: Iterable[str] = (), lexicon: Lexicon | None = None) -> Self:
        """`lexicon` is the word list of English, where there is one."""
        made = super().__new__(cls, names)
        made._lexicon = lexicon
        return made

    def __eq__(self, other: object) -> bool:
        """Whether names and word list are the same, so that what was read is kept for both; a plain set has no list."""
        return super().__eq__(other) is True and self._lexicon is getattr(other, "_lexicon", None)

    def __ne__(self, other: object) -> bool:
        """The set beneath has one of its own."""
        return not self == other

    __hash__ = frozenset.__hash__

    def of_also(self, names: Iterable[str]) -> Self:
        """With further names."""
        return type(self)(self.union(names), self._lexicon)

    @property
    def has_kinds(self) -> bool:
        """Whether there is a word list."""
        return self._lexicon is not None

    def kinds(self, word: str) -> Kinds:
        """All that a word may be; nothing where there is no list."""
        return self._lexicon.kinds(word) if self._lexicon else NO_KINDS

    def knows(self, word: str) -> bool:
        """Whether the list has a word; any, where there is no list."""
        return self._lexicon is None or self._lexicon.knows(word)


def kinds_in(words: frozenset[str], word: str) -> Kinds:
    """What a word may be, by the words of a case; nothing where these are names alone."""
    return words.kinds(word) if isinstance(words, Vocabulary) else NO_KINDS


def is_short(word: str, words: frozenset[str]) -> bool:
    """Whether it is shorthand; a short word that the list has is none: "bags"."""
    return is_clipped(word, listed=bool(kinds_in(words, bared(word))))
