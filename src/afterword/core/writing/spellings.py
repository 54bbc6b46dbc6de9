"""Words that are misspelt or mistaken for others in such letters, each with what was meant."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from afterword.core.writing.passages import LONGEST_KEPT, pieces
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.spelling_words import ALSO_WORDS, LETTER_WORDS, MISSPELT, MISTAKEN

SHORTEST: Final = 6
_WORD = re.compile(r"(?<![\w'@./-])[a-z]{3,20}(?![\w@/-]|\.\w)")
_ENGLISH = word_set("the and you for of to that with your was have it is not about has there this are from been any")
_FEWEST_ENGLISH = 3
_FEWEST_IN_FEW = 2
_FEW = 150
"""Letters up to which a text is too short to hold many of the commonest words."""
Slip = tuple[int, int, str]
"""Where it begins and ends, and what is put there."""


def reads_as_english(text: str) -> bool:
    """Whether several of the commonest English words stand in it; a text of other words is another language's."""
    fewest = _FEWEST_IN_FEW if len(text) <= _FEW else _FEWEST_ENGLISH
    return len(_ENGLISH & set(re.findall(r"[a-z]{2,4}", text[:4_000].lower()))) >= fewest


def slips_in(text: str) -> Iterator[Slip]:
    """What is misspelt, in the order of the text; nothing where a word may well be meant."""
    for at, piece in pieces(text):
        found = _kept_slips(piece) if len(piece) <= LONGEST_KEPT else _slips_of(piece)
        yield from ((at + start, at + end, right) for start, end, right in found)


@lru_cache(maxsize=2_048)
def _kept_slips(piece: str) -> tuple[Slip, ...]:
    return _slips_of(piece)


def _slips_of(piece: str) -> tuple[Slip, ...]:
    return tuple(sorted({*_mistaken_in(piece), *_misspelt_in(piece)}))


def _mistaken_in(text: str) -> Iterator[Slip]:
    for pattern, put in _patterns():
        for found in pattern.finditer(text):
            right = found.expand(put)
            if right != found.group():
                yield found.start(), found.end(), _cased(right, found.group())


def _misspelt_in(text: str) -> Iterator[Slip]:
    for found in _WORD.finditer(text):
        right = right_spelling(found.group())
        if right:
            yield found.start(), found.end(), right


@lru_cache(maxsize=4_096)
def right_spelling(word: str) -> str:
    """The word that was meant by a misspelt one in lower case; "" where it is right, or not known."""
    known, near = _index()
    if word in MISSPELT:
        return MISSPELT[word]
    if len(word) < SHORTEST or word in known or word.removesuffix("s") in known:
        return ""
    found = {right for cut in _cuts(word) for right in near.get(cut, ()) if _is_one_slip(word, right)}
    return min(found) if len(found) == 1 else ""


@lru_cache(maxsize=1)
def _index() -> tuple[frozenset[str], dict[str, set[str]]]:
    """What is known to be right, and the words of letters by what is left of them without one letter."""
    near: dict[str, set[str]] = {}
    for word in LETTER_WORDS:
        for cut in _cuts(word):
            near.setdefault(cut, set()).add(word)
    return LETTER_WORDS | ALSO_WORDS, near


def _cuts(word: str) -> set[str]:
    return {word} | {word[:at] + word[at + 1 :] for at in range(len(word))}


def _is_one_slip(one: str, other: str) -> bool:
    """One letter too many, too few or wrong, or two that changed places; the first letter is never wrong."""
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, wanted = one[at:], other[at:]
    if at == 0:
        return False
    swapped = rest[:2] == wanted[:2][::-1] and rest[2:] == wanted[2:]
    return swapped or rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:]


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    whole = re.sub(r"\n\s*\.\.\.", "", MISTAKEN)
    lines = (line.strip().split(" -> ") for line in whole.splitlines() if line.strip())
    return tuple((re.compile(wrong, re.IGNORECASE), right.replace(r"\x20", " ")) for wrong, right in lines)


def _cased(right: str, typed: str) -> str:
    return right[:1].upper() + right[1:] if typed[:1].isupper() else right
