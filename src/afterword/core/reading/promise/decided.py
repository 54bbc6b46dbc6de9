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
"""So unlikely, it is none whatever a rule says."""
_ONE: Final = 0.6
"""So likely, it is one that no rule found."""
_ONE_ALL_THE_SAME: Final = 0.9
"""So likely, it is one although its clause has words of something else."""
_AGAINST: Final = ("asks", "theirs", "free", "begged", "unheard", "past", "event")
_SET: Final = frozenset((DENIED, BARRED))
"""Kinds that set words alone make."""
_NO_DAY: Final = frozenset(("for", "past", "than"))
"""Kinds of phrase that no answer comes on."""


def decided(sentences: Sequence[Written], number: int, mark: int, around: Around) -> Phrase | None:
    """The phrase as the promise that it makes, or None where it makes none."""
    sentence = sentences[number]
    ruled = granted(sentence, mark, around)
    if ruled is not None and (ruled.kind in _SET or _taken_back(sentence)):
        return ruled
    place, phrase = sentence.marks[mark]
    here = sentence.clauses[sentence.clause_at(place)]
    if ruled is None and (phrase.kind in _NO_DAY or here.head or sentence.asks):
        return None
    odds = likely(sentences, number, mark)
    if ruled is not None:
        return ruled if odds > _NONE else None
    least = _ONE_ALL_THE_SAME if any(map(here.has, _AGAINST)) else _ONE
    return phrase if odds > least and not _another(sentence, mark, around) else None


def _another(sentence: Written, mark: int, around: Around) -> bool:
    """Whether a rule found the promise of the sentence in another date: "he is back Monday and that week you hear"."""
    return any(granted(sentence, other, around) for other in range(len(sentence.marks)) if other != mark)


def _taken_back(sentence: Written) -> bool:
    """As in "I said Friday, but that will not happen": the date has to be heard for that."""
    return takes_back(sentence) or sentence.has("said")
