"""What the words of a message speak for by what was learned from many; asked where the rules are not sure."""

from collections.abc import Iterable
from typing import Final

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.features import features
from afterword.core.reading.kind.weights import ALWAYS, KINDS, PACKED, RARE, STEPS
from afterword.core.reading.learned.table import Learned

_KINDS: Final = tuple(Purpose(kind) for kind in KINDS)
_LEARNED: Final = Learned(packed=PACKED, always=ALWAYS, steps=STEPS, rare=RARE)


def likely(subject: str, text: str, marks: Iterable[str] = ()) -> dict[Purpose, float]:
    """How likely each kind is, all together one, by the words alone and by what the head says of itself."""
    return dict(zip(_KINDS, _LEARNED.odds(features(subject, text, marks)), strict=True))


def telling(sentences: Iterable[str], kind: Purpose) -> str:
    """The sentence that speaks most for that kind; "" where none does."""
    at = _KINDS.index(kind)
    weighed = [(_against_the_rest(_LEARNED.sums(features("", one)), at), one) for one in dict.fromkeys(sentences)]
    best = max(weighed, default=(0.0, ""))
    return best[1] if best[0] > 0 else ""


def _against_the_rest(sums: list[float], at: int) -> float:
    return sums[at] - max(one for number, one in enumerate(sums) if number != at)
