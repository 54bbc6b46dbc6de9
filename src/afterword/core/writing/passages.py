"""A text sentence by sentence: while somebody types, all but one are as they were, and are not read again."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

LONGEST_KEPT: Final = 600
"""Characters of a sentence whose reading is remembered."""
_END = re.compile(r"[.!?][\"'”’)]*[ \t]+|\n")
"""A sentence ends with the space after it, or with its line."""


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """Each sentence with the place at which it begins; together they are the text."""
    begun = 0
    for found in _END.finditer(text):
        yield begun, text[begun : found.end()]
        begun = found.end()
    if begun < len(text):
        yield begun, text[begun:]


def first_in(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The first match within one sentence, at its place in the whole text."""
    for at, piece in _each_once(text):
        if _is_in(pattern, piece):
            found = pattern.search(text, at, at + len(piece))
            if found:
                return found
    return None


@lru_cache(maxsize=8)
def _each_once(text: str) -> tuple[tuple[int, str], ...]:
    """Each sentence where it stands first: dozens of patterns are asked of the same text, one after the other."""
    found: dict[str, int] = {}
    for at, piece in pieces(text):
        if len(piece) > 1:
            found.setdefault(piece, at)
    return tuple((at, piece) for piece, at in found.items())


def _is_in(pattern: re.Pattern[str], piece: str) -> bool:
    return _kept(pattern, piece) if len(piece) <= LONGEST_KEPT else pattern.search(piece) is not None


@lru_cache(maxsize=8_192)
def _kept(pattern: re.Pattern[str], piece: str) -> bool:
    return pattern.search(piece) is not None
