"""What the words of a message speak for by what was learned from many; asked where the rules are not sure."""

import math
from base64 import b85decode
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.features import features
from afterword.core.reading.kind.weights import ALWAYS, KINDS, PACKED, STEPS

_ROW: Final = 2 + len(KINDS)
"""Bytes of a row: the bucket, and a signed byte for each kind."""
_KINDS: Final = tuple(Purpose(kind) for kind in KINDS)


@lru_cache(maxsize=1)
def _weights() -> Mapping[int, tuple[int, ...]]:
    """By bucket; unpacked when first asked for, since many processes never ask."""
    packed = b85decode(PACKED)
    signed = memoryview(packed).cast("b")
    return {
        int.from_bytes(packed[at : at + 2], "little"): tuple(signed[at + 2 : at + _ROW])
        for at in range(0, len(packed), _ROW)
    }


def likely(subject: str, text: str, marks: Iterable[str] = ()) -> dict[Purpose, float]:
    """How likely each kind is, all together one, by the words alone and by what the head says of itself."""
    sums = _sums(features(subject, text, marks))
    top = max(sums)
    odds = [math.exp(one - top) for one in sums]
    return {kind: odd / sum(odds) for kind, odd in zip(_KINDS, odds, strict=True)}


def telling(sentences: Iterable[str], kind: Purpose) -> str:
    """The sentence that speaks most for that kind; "" where none does."""
    at = _KINDS.index(kind)
    weighed = [(_against_the_rest(_sums(features("", one)), at), one) for one in sentences]
    best = max(weighed, default=(0.0, ""))
    return best[1] if best[0] > 0 else ""


def _against_the_rest(sums: list[float], at: int) -> float:
    return sums[at] - max(one for number, one in enumerate(sums) if number != at)


def _sums(buckets: Iterable[int]) -> list[float]:
    rows = [row for one in buckets if (row := _weights().get(one))]
    if not rows:
        return list(ALWAYS)
    share = 1 / (STEPS * math.sqrt(len(rows)))
    return [always + share * sum(column) for always, column in zip(ALWAYS, zip(*rows, strict=True), strict=True)]
