"""Slips of a Spanish text: y and o before their own sound, "de el", a word twice, an accent, a mark that is missing."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.spanish.accents import accented

MENDED: Final = (
    (re.compile(r"(?<=[\w,] )y(?= (?:[IÍí]|[Hh][IiÍí]|i(?![A-Z]))(?![aeo]))"), "e"),
    (re.compile(r"(?<=[\w,] )o(?= [Hh]?[OoÓó])"), "u"),
    (re.compile(r"\bde el(?= (?!(?:les?|me|se|te|nos) )[a-zñáéíóú])"), "del"),
    (re.compile(r"\ba el(?= (?!(?:les?|me|se|te|nos) )[a-zñáéíóú])"), "al"),
)
"""As in "Luis e Irene", "siete u ocho", "del turno"; "y hielo" keeps its y, and "a el le gusta" lacks an accent."""
_TWICE: Final = re.compile(r"(?<![\w-])(?P<word>[a-záéíóúñ]{2,}) (?P=word)(?![\w-])", re.IGNORECASE)
_MAY_BE_TWICE: Final = word_set("muy bla poco")
_WORD: Final = re.compile(r"(?<![\w@./-])[a-zñ]{3,}(?![\w@/-])")
_UNOPENED: Final = re.compile(r"(?:(?<=[.!?:\n] )|(?<=\n)|^)(?P<word>[^\W\d_]+)[^¿?.!\n]*\?", re.MULTILINE)


def slips_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a slip stands, and what is meant, in the order of the text."""
    yield from sorted((*_mended(text), *_twice(text), *_without_accent(text), *_unopened(text)))


def _mended(text: str) -> Iterator[tuple[int, int, str]]:
    for wrong, right in MENDED:
        for found in wrong.finditer(text):
            yield *found.span(), right


def _twice(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _TWICE.finditer(text):
        if found["word"].casefold() not in _MAY_BE_TWICE:
            yield *found.span(), found["word"]


def _without_accent(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _WORD.finditer(text):
        right = accented(found.group())
        if right != found.group():
            yield *found.span(), right


def _unopened(text: str) -> Iterator[tuple[int, int, str]]:
    """A question without its first mark, where it is a sentence of its own."""
    for found in _UNOPENED.finditer(text):
        yield *found.span("word"), f"¿{found['word']}"
