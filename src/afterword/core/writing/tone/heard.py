"""The first sentence of a draft in which a reader surely hears a tone, though no list of phrases has its words."""

from typing import Final

from afterword.core.writing.passages import pieces
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.tone.learned import tones_of
from afterword.core.writing.tone.tone import Tone

SURE: Final = 0.9
"""Of what was learned; docs/reference/review.md tells what is found at this measure, and what is found wrongly."""
FEWEST_WORDS: Final = 3
LONGEST: Final = 400
"""Characters of a sentence that is looked at."""


def heard(sheet: Sheet, tone: Tone) -> tuple[int, int] | None:
    """The place in `said` of the first sentence of the body that sounds so; None where none does.

    Greeting and closing are left aside, and what stands in our own wording.
    """
    body = len(sheet.said) - len(sheet.body)
    frame, ours = {sheet.greeting, *sheet.closing}, sheet.draft.ours.replace("’", "'")
    for at, piece in pieces(sheet.plain[body:]):
        said = piece.strip()
        if said not in frame and said not in ours and _sounds(said, tone):
            start = body + at + piece.index(said)
            return start, start + len(said)
    return None


def _sounds(said: str, tone: Tone) -> bool:
    return len(said.split()) >= FEWEST_WORDS and len(said) <= LONGEST and tones_of(said)[tone] >= SURE
