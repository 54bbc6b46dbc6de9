"""The languages that are read, and which of them a message is written in."""

from collections.abc import Sequence
from typing import Final

from afterword.core.reading.kind.sentences import Sentence
from afterword.core.reading.kind.tongue import Tongue
from afterword.core.reading.kind.tongues.da import DANISH
from afterword.core.reading.kind.tongues.de import GERMAN
from afterword.core.reading.kind.tongues.en import ENGLISH
from afterword.core.reading.kind.tongues.es import SPANISH
from afterword.core.reading.kind.tongues.fr import FRENCH
from afterword.core.reading.kind.tongues.it import ITALIAN
from afterword.core.reading.kind.tongues.ja import JAPANESE
from afterword.core.reading.kind.tongues.nl import DUTCH
from afterword.core.reading.kind.tongues.pl import POLISH
from afterword.core.reading.kind.tongues.pt import PORTUGUESE
from afterword.core.reading.kind.tongues.sv import SWEDISH
from afterword.core.reading.kind.tongues.zh import CHINESE

TONGUES: Final = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, PORTUGUESE, POLISH, SWEDISH, DANISH)
SCRIPTS: Final = (JAPANESE, CHINESE)
"""Told by their letters; Japanese first, as it has Chinese letters too."""
_BESIDE: Final = 0.6
"""A second language is read too where it has at least this share of the first one's words."""
_MOST: Final = 3
_SHORT: Final = 12
_FEW: Final = 3
"""So few little words tell no language apart for sure; English, which all borrow from, is read besides."""


def tongues_of(sentences: Sequence[Sentence]) -> tuple[Tongue, ...]:
    """The languages whose little words stand in the text, the likeliest first; all of them for few words."""
    for one in SCRIPTS:
        if any(one.writes(sentence.plain) for sentence in sentences if not sentence.plain.isascii()):
            return (one,)
    words: set[str] = set()
    for sentence in sentences:
        words |= sentence.words
    known = sorted(((len(words & one.little), one) for one in TONGUES), key=lambda pair: -pair[0])
    most = known[0][0]
    if not most:
        return TONGUES if len(words) < _SHORT else (ENGLISH,)
    told = [one for count, one in known[:_MOST] if count >= max(_BESIDE * most, 1)]
    return tuple(told) if most > _FEW or ENGLISH in told else (*told, ENGLISH)
