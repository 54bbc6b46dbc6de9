"""A table of what marks speak for, as `make learn` writes one: by bucket, how rare a mark is and what it weighs."""

import math
from binascii import a2b_base64, crc32
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

BUCKETS: Final = 1 << 24
"""Marks that fall into one bucket are one; with so many, hardly any do."""
_BUCKET: Final = 3
"""In bytes."""
_REMEMBERED: Final = 16_384
Row = tuple[int, ...]
"""The square of how rare a mark is, and what it weighs for each outcome."""


@lru_cache(maxsize=_REMEMBERED)
def bucket_of(mark: str) -> int:
    """The bucket that a mark falls into."""
    return crc32(mark.encode("utf-8", "replace")) % BUCKETS


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Learned:
    """What was learned of marks. `always`: what each outcome weighs whatever the marks; its number is theirs.

    `packed`: base64 of all buckets in order, three bytes each, a byte of how rare each is, and a signed byte for each
    outcome. So many `steps` of a weight make one, and so many `rare` of a rarity.
    """

    packed: str
    always: Sequence[float]
    steps: int
    rare: int

    def sums(self, buckets: Iterable[int]) -> list[float]:
        """What all marks speak for: each weighs by how rare it is, and they share the length of all."""
        return self._summed(map(_unpacked(self).row, buckets))

    def odds(self, buckets: Iterable[int]) -> list[float]:
        """How likely each outcome is; all together one."""
        return _odds(self.sums(buckets))

    def odds_of(self, marks: Iterable[str]) -> list[float]:
        """The same, told by the marks themselves, which are remembered with what they speak for."""
        return _odds(self._summed(map(_unpacked(self).known.__getitem__, marks)))

    def _summed(self, found: Iterable[Row | None]) -> list[float]:
        rows = [row for row in found if row]
        if not rows:
            return list(self.always)
        squares, *outcomes = map(sum, zip(*rows, strict=True))
        share = self.rare / self.steps / math.sqrt(squares)
        return [always + share * weight for always, weight in zip(self.always, outcomes, strict=True)]


def _odds(sums: Sequence[float]) -> list[float]:
    top = max(sums)
    odds = [math.exp(one - top) for one in sums]
    whole = sum(odds)
    return [odd / whole for odd in odds]


class _Known(dict[str, Row | None]):
    """The rows of the marks that were met."""

    def __init__(self, row: Callable[[int], Row | None]) -> None:
        super().__init__()
        self._row = row

    def __missing__(self, mark: str) -> Row | None:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[mark] = found = self._row(bucket_of(mark))
        return found


class _Unpacked:
    """The table as it is looked up."""

    def __init__(self, learned: Learned) -> None:
        self._packed = a2b_base64(learned.packed)
        self._width = len(learned.always)
        self._rows = len(self._packed) // (_BUCKET + 1 + self._width)
        self.row = lru_cache(maxsize=_REMEMBERED)(self._row)
        self.known = _Known(self.row)

    @cached_property
    def _buckets(self) -> Sequence[int]:
        """From the least on."""
        places = zip(*(self._packed[at : _BUCKET * self._rows : _BUCKET] for at in range(_BUCKET)), strict=True)
        return [low + 256 * middle + 65_536 * high for low, middle, high in places]

    @cached_property
    def _rare(self) -> bytes:
        return self._packed[_BUCKET * self._rows : (_BUCKET + 1) * self._rows]

    @cached_property
    def _weights(self) -> memoryview:
        return memoryview(self._packed)[-self._width * self._rows :].cast("b")

    def _row(self, bucket: int) -> Row | None:
        """The square of how rare a bucket is, and what it speaks for; None where nothing was learned of it."""
        at = bisect_left(self._buckets, bucket)
        if at == self._rows or self._buckets[at] != bucket:
            return None
        return self._rare[at] ** 2, *self._weights[at * self._width : (at + 1) * self._width]


@lru_cache(maxsize=4)
def _unpacked(learned: Learned) -> _Unpacked:
    """Unpacked when first asked for."""
    return _Unpacked(learned)
