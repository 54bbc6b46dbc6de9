"""Whether a date phrase is a promise: by rules, and by what was learned where it speaks plainly against them."""

from collections.abc import Iterator, Sequence
from typing import Final

from afterword.core.reading.promise.barred import BARRED
from afterword.core.reading.promise.changes import takes_back
from afterword.core.reading.promise.clauses import Written
from afterword.core.reading.promise.governed import DENIED, Around, granted, planned_for
from afterword.core.reading.promise.learned import likely
from afterword.core.reading.promise.turned import BEYOND, turned
from afterword.core.reading.promise.wording import Phrase

_NONE: Final = 0.25
"""So unlikely, it is none whatever a rule says. Of 303 fresh texts 144 of 190 promises were read right at 0.25 and 143
at 0.3, and 162 and 160 of 192 and 189 ranges that were given were right."""
_ONE: Final = 0.7
"""So likely, it is one that no rule found. In those texts 0.5 found no more and invented 4 more."""
_SURE: Final = 0.9
"""Before a date so likely to be the answer's, a less likely one of its sentence is a step on the way to it: "we vote
Tuesday and call you Thursday". In those texts that made 151 of 190 exact where 143 were, and 8 fewer were invented."""
_ONE_ALL_THE_SAME: Final = 0.95
"""So likely, it is one although its clause has words of something else, or would not be one."""
_AGAINST: Final = ("asks", "theirs", "free", "begged", "unheard", "past", "event")
_SET: Final = frozenset((DENIED, BARRED))
"""Kinds that set words alone make."""
_NO_DAY: Final = frozenset(("past", "than"))
"""Kinds of phrase that an answer comes on only where they are denied."""


def decided(sentences: Sequence[Written], number: int, around: Around) -> list[Phrase | None]:
    """Each phrase of a sentence as the promise that it makes, or None where it makes none."""
    sentence = sentences[number]
    ruled = [granted(sentence, mark, around) for mark in range(len(sentence.marks))]
    if any(ruled):  # a date beside it is none: "he is back Monday and that week you hear"
        if _taken_back(sentence):
            return ruled
        given = [one if one and _stands(one, sentences, number, mark) else None for mark, one in enumerate(ruled)]
    else:
        given = [_found(sentences, number, mark) for mark in range(len(ruled))]
    return given if sum(map(bool, given)) < 2 else list(_answers(given, sentences, number))


def _answers(given: Sequence[Phrase | None], sentences: Sequence[Written], number: int) -> Iterator[Phrase | None]:
    """Each but the steps on the way to a surer one behind it."""
    free = [one is not None and not _is_set(one, sentences[number], mark) for mark, one in enumerate(given)]
    sure = [able and likely(sentences, number, mark) >= _SURE for mark, able in enumerate(free)]
    for mark, one in enumerate(given):
        yield None if free[mark] and not sure[mark] and any(sure[mark + 1 :]) else one


def _stands(ruled: Phrase, sentences: Sequence[Written], number: int, mark: int) -> bool:
    """Whether nothing speaks plainly against what a rule found."""
    return _is_set(ruled, sentences[number], mark) or likely(sentences, number, mark) > _NONE


def _is_set(ruled: Phrase, sentence: Written, mark: int) -> bool:
    """Whether set words alone tell it; a day put in another's place is told by that one."""
    here = sentence.clauses[sentence.clause_at(sentence.marks[mark][0])]
    return ruled.kind in _SET or here.has("correction") or here.has("unheard")


def _found(sentences: Sequence[Written], number: int, mark: int) -> Phrase | None:
    """A phrase that no rule knew, where it is plainly a promise."""
    sentence = sentences[number]
    place, phrase = sentence.marks[mark]
    here = sentence.clauses[sentence.clause_at(place)]
    if phrase.kind == "for" and not planned_for(sentence, place, phrase):
        return None
    against = phrase.lead not in BEYOND and (phrase.kind in _NO_DAY or any(map(here.has, _AGAINST)))
    least = _ONE_ALL_THE_SAME if against else _ONE
    return turned(sentence, mark) if likely(sentences, number, mark) > least else None


def _taken_back(sentence: Written) -> bool:
    """As in "I said Friday, but that will not happen": the date has to be heard for that."""
    return takes_back(sentence) or sentence.has("said")
