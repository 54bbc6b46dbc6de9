"""What the words of a message speak for by what was learned from many; asked where the rules are not sure."""

import math
from binascii import a2b_base64
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.features import features
from afterword.core.reading.kind.weights import ALWAYS, KINDS, PACKED, RARE, STEPS

_BUCKET: Final = 3
_ROW: Final = len(KINDS)
"""In bytes; a row is a signed one for each kind."""
_KINDS: Final = tuple(Purpose(kind) for kind in KINDS)
_SHARE: Final = RARE / STEPS


@lru_cache(maxsize=1)
def _table() -> tuple[Sequence[int], bytes, memoryview]:
    """The buckets from the least on, how rare each is, and their rows; unpacked when first asked for."""
    packed = a2b_base64(PACKED)
    rows = len(packed) // (_BUCKET + 1 + _ROW)
    places = zip(*(packed[at : _BUCKET * rows : _BUCKET] for at in range(_BUCKET)), strict=True)
    buckets = [low + 256 * middle + 65_536 * high for low, middle, high in places]
    rare = packed[_BUCKET * rows : (_BUCKET + 1) * rows]
    return buckets, rare, memoryview(packed)[-_ROW * rows :].cast("b")


def likely(subject: str, text: str, marks: Iterable[str] = ()) -> dict[Purpose, float]:
    """How likely each kind is, all together one, by the words alone and by what the head says of itself."""
    sums = _sums(features(subject, text, marks))
    top = max(sums)
    odds = [math.exp(one - top) for one in sums]
    return {kind: odd / sum(odds) for kind, odd in zip(_KINDS, odds, strict=True)}


def telling(sentences: Iterable[str], kind: Purpose) -> str:
    """The sentence that speaks most for that kind; "" where none does."""
    at = _KINDS.index(kind)
    weighed = [(_against_the_rest(_sums(features("", one)), at), one) for one in dict.fromkeys(sentences)]
    best = max(weighed, default=(0.0, ""))
    return best[1] if best[0] > 0 else ""


def _against_the_rest(sums: list[float], at: int) -> float:
    return sums[at] - max(one for number, one in enumerate(sums) if number != at)


def _sums(buckets: Iterable[int]) -> list[float]:
    """What all marks speak for: each weighs by how rare it is, and they share the length of all."""
    rows = list(filter(None, map(_row, buckets)))
    if not rows:
        return list(ALWAYS)
    squares, *kinds = map(sum, zip(*rows, strict=True))
    share = _SHARE / math.sqrt(squares)
    return [always + share * weight for always, weight in zip(ALWAYS, kinds, strict=True)]


@lru_cache(maxsize=8192)
def _row(bucket: int) -> tuple[int, ...] | None:
    """The square of how rare a bucket is, and what it speaks for; None where nothing was learned of it."""
    buckets, rare, weights = _table()
    at = bisect_left(buckets, bucket)
    if at == len(buckets) or buckets[at] != bucket:
        return None
    return rare[at] ** 2, *weights[at * _ROW : (at + 1) * _ROW]
