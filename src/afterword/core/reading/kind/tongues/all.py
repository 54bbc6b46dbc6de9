"""The languages that are read, and which of them a message is written in."""

from collections.abc import Sequence
from typing import Final

from afterword.core.reading.kind.sentences import Sentence
from afterword.core.reading.kind.tongue import Tongue
from afterword.core.reading.kind.tongues.en import ENGLISH

TONGUES: Final = (ENGLISH,)
_BESIDE: Final = 0.5
"""A second language is read too where it has at least this share of the first one's words."""


def tongues_of(sentences: Sequence[Sentence]) -> tuple[Tongue, ...]:
    """The languages whose little words stand in the text, the likeliest first; all of them where none do."""
    words: set[str] = set()
    for sentence in sentences:
        words |= sentence.words
    known = sorted(((len(words & one.little), one) for one in TONGUES), key=lambda pair: -pair[0])
    most = known[0][0]
    if not most:
        return TONGUES
    return tuple(one for count, one in known if count >= max(_BESIDE * most, 1))
