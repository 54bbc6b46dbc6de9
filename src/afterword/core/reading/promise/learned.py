"""How likely a date phrase is a promise, by what was learned of the words around it."""

from collections.abc import Sequence
from typing import Final

from afterword.core.reading.learned.table import Learned
from afterword.core.reading.promise.clauses import Written
from afterword.core.reading.promise.features import marks_of
from afterword.core.reading.promise.weights import ALWAYS, PACKED, RARE, STEPS

_LEARNED: Final = Learned(packed=PACKED, always=ALWAYS, steps=STEPS, rare=RARE)


def likely(sentences: Sequence[Written], number: int, mark: int) -> float:
    """How likely that phrase of that sentence tells when they answer, from 0 to 1."""
    return _LEARNED.odds_of(marks_of(sentences, number, mark))[1]
