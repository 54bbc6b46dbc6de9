"""How a sentence sounds by what was learned from many; asked where no list of phrases has it."""

from functools import lru_cache
from typing import Final

from afterword.core.reading.kind.features import features
from afterword.core.reading.learned.table import Learned
from afterword.core.writing.tone.tone import Tone
from afterword.core.writing.tone.weights import ALWAYS, PACKED, RARE, STEPS, TONES

_TONES: Final = tuple(Tone(tone) for tone in TONES)
_LEARNED: Final = Learned(packed=PACKED, always=ALWAYS, steps=STEPS, rare=RARE)


@lru_cache(maxsize=512)
def tones_of(sentence: str) -> dict[Tone, float]:
    """How likely it is that each tone is heard, all together one."""
    return dict(zip(_TONES, _LEARNED.odds(features("", sentence)), strict=True))
