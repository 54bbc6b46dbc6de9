"""Whether a date phrase is a promise: by rules, and by what was learned where it speaks plainly against them."""

from collections.abc import Sequence
from typing import Final

from afterword.core.reading.promise.barred import BARRED
from afterword.core.reading.promise.changes import takes_back
from afterword.core.reading.promise.clauses import Written
from afterword.core.reading.promise.governed import DENIED, Around, granted
from afterword.core.reading.promise.learned import likely
from afterword.core.reading.promise.wording import Phrase

_NONE: Final = 0.25
"""So unlikely, it is none whatever a rule says. Of 282 fresh texts 93 of 101 without a promise were left alone at 0.2
and 95 at 0.3, and 136 and 133 of 181 with one were read exactly."""
_ONE: Final = 0.6
"""So likely, it is one that no rule found. In those texts 0.4 in place of 0.5 found 1 more and invented 6 more."""
_ONE_ALL_THE_SAME: Final = 0.9
"""So likely, it is one although its clause has words of something else."""
_AGAINST: Final = ("asks", "theirs", "free", "begged", "unheard", "past", "event")
_SET: Final = frozenset((DENIED, BARRED))
"""Kinds that set words alone make."""
_NO_DAY: Final = frozenset(("for", "past", "than"))
"""Kinds of phrase that no answer comes on."""


def decided(sentences: Sequence[Written], number: int, around: Around) -> list[Phrase | None]:
    """Each phrase of a sentence as the promise that it makes, or None where it makes none."""
    sentence = sentences[number]
    ruled = [granted(sentence, mark, around) for mark in range(len(sentence.marks))]
    if any(ruled):  # a date beside it is none: "he is back Monday and that week you hear"
        heard = _taken_back(sentence)
        return [
            one if one and (heard or _stands(one, sentences, number, mark)) else None for mark, one in enumerate(ruled)
        ]
    return [_found(sentences, number, mark) for mark in range(len(ruled))]


def _stands(ruled: Phrase, sentences: Sequence[Written], number: int, mark: int) -> bool:
    """Whether nothing speaks plainly against what a rule found."""
    return ruled.kind in _SET or likely(sentences, number, mark) > _NONE


def _found(sentences: Sequence[Written], number: int, mark: int) -> Phrase | None:
    """A phrase that no rule knew, where it is plainly a promise; what is asked or hangs on another clause is none."""
    sentence = sentences[number]
    place, phrase = sentence.marks[mark]
    here = sentence.clauses[sentence.clause_at(place)]
    if phrase.kind in _NO_DAY or here.head or sentence.asks:
        return None
    least = _ONE_ALL_THE_SAME if any(map(here.has, _AGAINST)) else _ONE
    return phrase if likely(sentences, number, mark) > least else None


def _taken_back(sentence: Written) -> bool:
    """As in "I said Friday, but that will not happen": the date has to be heard for that."""
    return takes_back(sentence) or sentence.has("said")
