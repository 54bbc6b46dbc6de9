"""Which of the notes each sentence of a text rests on, and which sentences rest on none."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from afterword.core.likeness import content_words
from afterword.core.wording import middle_of, sentences_of
from afterword.core.writing.prose.tidy import note_lines

_STEM: Final = 5
"""Letters of a word that have to agree: "own" is "owning", "migrate" is "migration"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resting:
    """One sentence of the text; `note` is the place of the note that it rests on, None where it rests on none."""

    sentence: str
    note: int | None


def resting_of(text: str, notes: Sequence[str]) -> tuple[Resting, ...]:
    """Each sentence between greeting and closing, with the note that shares most of its words of matter."""
    matter = [_stems(" ".join(note_lines(note))) for note in notes]
    return tuple(Resting(sentence=one, note=_note_of(_stems(one), matter)) for one in sentences_of(middle_of(text)))


def _note_of(said: frozenset[str], matter: Sequence[frozenset[str]]) -> int | None:
    """The one of which the largest share is said; a single word in common is enough only where a note has few."""
    shares = {at: len(said & words) / len(words) for at, words in enumerate(matter) if _speaks_of(said, words)}
    return max(shares, key=lambda at: shares[at], default=None)


def _speaks_of(said: frozenset[str], words: frozenset[str]) -> bool:
    common = len(said & words)
    return common > 1 or 2 * common >= len(words) > 0


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in content_words(text.replace("-", " ")))
