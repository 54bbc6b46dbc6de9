"""Short forms of an English note, which a letter does not hold."""

from typing import Final

from afterword.core.writing.prose.sure_words import CLIPPED, is_clipped

_TITLES: Final = frozenset({"mr", "mrs", "ms", "dr", "prof"})
"""Which nobody writes in full before a name."""
_MAY_BE_NAME: Final = 4
"""Letters from which on an unknown word may as well be a name typed small."""


def is_short_form(word: str) -> bool:
    """Whether it is one for sure: listed as one, or without a vowel; "iwi" may be a word that we do not know."""
    return CLIPPED.fullmatch(word) is not None or not set("aeiouy") & set(word) or len(word) == 1


def short_form_in(line: str, names: frozenset[str]) -> str:
    """The first short form of an English note; "" where it has none."""
    return next((word for word in (one.strip(",;:()") for one in line.split()) if _is_short(word, names)), "")


def _is_short(word: str, names: frozenset[str]) -> bool:
    """A clipping, or letters that are no word and no name of the case."""
    known = CLIPPED.fullmatch(word) is not None or (len(word) < _MAY_BE_NAME and is_clipped(word))
    return known and word.isalpha() and word not in names and word not in _TITLES
