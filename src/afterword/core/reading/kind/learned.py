"""What the words of a message speak for by what was learned from many; asked where the rules are not sure."""

import math
from binascii import a2b_base64
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.features import features
from afterword.core.reading.kind.weights import ALWAYS, KINDS, PACKED, STEPS

_BUCKET: Final = 2
_ROW: Final = len(KINDS)
"""In bytes; a row is a signed one for each kind."""
_KINDS: Final = tuple(Purpose(kind) for kind in KINDS)


@lru_cache(maxsize=1)
def _table() -> tuple[Mapping[int, int], memoryview]:
    """Where the row of each bucket begins, and all of them; unpacked when first asked for, as many never ask."""
    packed = a2b_base64(PACKED)
    rows = _BUCKET * (len(packed) // (_BUCKET + _ROW))
    buckets = (low + 256 * high for low, high in zip(packed[0:rows:2], packed[1:rows:2], strict=True))
    return dict(zip(buckets, range(rows, len(packed), _ROW), strict=True)), memoryview(packed).cast("b")


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
    rows = _rows(buckets)
    if not rows:
        return list(ALWAYS)
    share = 1 / (STEPS * math.sqrt(len(rows)))
    return [always + share * sum(column) for always, column in zip(ALWAYS, zip(*rows, strict=True), strict=True)]


def _rows(buckets: Iterable[int]) -> list[tuple[int, ...]]:
    return list(filter(None, map(_row, buckets)))


@lru_cache(maxsize=8192)
def _row(bucket: int) -> tuple[int, ...] | None:
    """What a bucket speaks for; None where nothing was learned of it."""
    places, weights = _table()
    at = places.get(bucket)
    return None if at is None else tuple(weights[at : at + _ROW])
