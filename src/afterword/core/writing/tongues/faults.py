"""What a reader of a language takes amiss: the word lists of the review, one set for each language."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    """`formal` and `familiar` are the two ways of address, which no text mixes.

    `late` is how a text knows that days have passed since the talk, `as_late` an example of it.

    `slips` finds what is written wrongly, by start, end and what is meant; None where nobody looks for it.
    """

    pressure: re.Pattern[str]
    apology: re.Pattern[str]
    flattery: re.Pattern[str]
    stock: re.Pattern[str]
    salary: re.Pattern[str]
    formal: re.Pattern[str]
    familiar: re.Pattern[str]
    late: re.Pattern[str]
    as_late: str
    slips: Callable[[str], Iterator[tuple[int, int, str]]] | None = None
