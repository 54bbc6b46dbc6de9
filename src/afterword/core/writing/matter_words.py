"""The words of a text that carry its matter, so that a note is found again in the sentence that was made of it."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.likeness import content_words
from afterword.core.writing.tongues.tongue import Tongue

_STEM: Final = 5
"""Letters of a word that have to agree: "migrate" is "migration"."""
_SHORT_STEM: Final = 4
"""The same where words bend more: "neuer" is "neuen"."""
_JOINED = re.compile(r"[-'’]")
_PERSONS = frozenset(content_words("himself herself yourself themselves myself ourselves d ll ve re m"))
"""What turns with the person who speaks: "she'd show me herself" is "you'd show me yourself"."""

_LIGHT = frozenset(content_words("get gets getting got"))
"""What turns with the sentence that it stands in: "getting to do it" is "the chance to do it"."""


def matter_words(text: str, tongue: Tongue | None = None) -> frozenset[str]:
    """The beginnings of its words of matter; small words carry none. `tongue` is the text's, None for English."""
    words = frozenset(content_words(_JOINED.sub(" ", text)))
    small = _small(tongue.small_words) if tongue else _PERSONS | _LIGHT
    return frozenset(word[: _SHORT_STEM if tongue else _STEM] for word in words - small or words)


@lru_cache(maxsize=8)
def _small(words: frozenset[str]) -> frozenset[str]:
    return frozenset(content_words(" ".join(words)))


def fewest_of(matter: frozenset[str]) -> int:
    """How many of a note's words of matter have to stand in a sentence that speaks of it: two, where it has so many."""
    return min(len(matter), 2)
