"""Which of the notes each sentence of a text rests on, and which sentences rest on none."""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.wording import middle_of, sentences_of
from afterword.core.writing.matter_words import fewest_of, matter_words
from afterword.core.writing.prose.tidy import note_lines
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.chosen import spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class Resting:
    """One sentence of the text; `note` is the place of the note that it rests on, None where it rests on none."""

    sentence: str
    note: int | None


def resting_of(text: str, notes: Sequence[str]) -> tuple[Resting, ...]:
    """Each sentence between greeting and closing, with the note that shares most of its words of matter."""
    code = spoken(text)
    tongue = next((one for one in TONGUES.values() if one.code == code), None)
    matter = [matter_words(" ".join(note_lines(note)), tongue) for note in notes]
    sentences = sentences_of(middle_of(text))
    return tuple(Resting(sentence=one, note=_note_of(matter_words(one, tongue), matter)) for one in sentences)


def _note_of(said: frozenset[str], matter: Sequence[frozenset[str]]) -> int | None:
    """The one of which the largest share is said; a single word in common is enough only where a note has no more."""
    shares = {
        at: len(said & words) / len(words)
        for at, words in enumerate(matter)
        if words and len(said & words) >= fewest_of(words)
    }
    return max(shares, key=lambda at: shares[at], default=None)
