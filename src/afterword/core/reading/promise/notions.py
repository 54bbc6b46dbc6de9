"""Which parts a word may play where somebody tells when they will answer."""

from functools import lru_cache
from typing import Final

from afterword.core.reading.promise.notion_words import OF_TELLING

_SHORTEST: Final = 3
"""Of the beginnings, in letters."""


def _listed() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """The parts by whole word, and by beginning."""
    whole: dict[str, set[str]] = {}
    begun: dict[str, set[str]] = {}
    part = ""
    for word in OF_TELLING.split():
        if word.startswith("@"):
            part = word[1:]
        elif word.endswith("."):
            whole.setdefault(word[:-1], set()).add(part)
        else:
            begun.setdefault(word, set()).add(part)
    return whole, begun


_WHOLE, _BEGUN = _listed()


@lru_cache(maxsize=4096)
def notions_of(word: str) -> tuple[str, ...]:
    """The parts of a word in small letters and without accents; none for most."""
    parts = set(_WHOLE.get(word, ()))
    for end in range(_SHORTEST, len(word) + 1):
        parts |= _BEGUN.get(word[:end], set())
    return tuple(sorted(parts))
