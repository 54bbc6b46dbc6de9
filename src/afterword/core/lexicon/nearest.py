"""Which words are one slip away from another, and which of them is surely meant."""

from collections.abc import Mapping
from typing import Final

ALPHABETS: Final = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "fr": "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûœ",
    "es": "abcdefghijklmnopqrstuvwxyzáéíóúüñ",
}
FREQUENT: Final = {"en": 50, "de": 50, "fr": 100, "es": 100}
"""How often a word has to be said to be meant. The lists begin at 50: where that is asked, any word of theirs will do.

Measured on 300 typed slips and on the words of our own corpus for each language: see docs/decisions, number 24.
"""
FAR_MORE: Final = 5
"""How many times as often as the next one a word must be said: then it was meant in 93 to 97 of 100 slips."""


def one_slip_away(word: str, alphabet: str) -> set[str]:
    """All strings that differ by one letter, or by two neighbours that changed places; most are no words."""
    places = range(len(word))
    near = {word[:at] + word[at + 1 :] for at in places}
    near |= {word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :] for at in places}
    near |= {word[:at] + letter + word[at + 1 :] for at in places for letter in alphabet}
    near |= {word[:at] + letter + word[at:] for at in range(len(word) + 1) for letter in alphabet}
    return near - {word}


def left_out_or_swapped(word: str, alphabet: str) -> set[str]:
    """All strings of which the word lacks one letter inside, or has two neighbours there that changed places."""
    places = range(1, len(word))
    near = {word[:at] + letter + word[at:] for at in places for letter in alphabet}
    near |= {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places[:-1]}
    return near - {word}


def far_the_most(counts: Mapping[str, int], least: int) -> str | None:
    """The one that is said far more often than every other, and so often at least; None where there is none."""
    first, second = [*sorted(((often, word) for word, often in counts.items()), reverse=True)[:2], (0, ""), (0, "")][:2]
    return first[1] if first[1] and first[0] >= max(least, FAR_MORE * second[0]) else None
