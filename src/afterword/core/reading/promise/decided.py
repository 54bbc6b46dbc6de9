"""Whether a date phrase is a promise: by rules, and by what was learned where it speaks plainly against them."""

from collections.abc import Iterator, Sequence
from typing import Final

from afterword.core.reading.promise.apart import told_apart
from afterword.core.reading.promise.barred import BARRED, WAITS
from afterword.core.reading.promise.changes import takes_back
from afterword.core.reading.promise.clauses import Written
from afterword.core.reading.promise.governed import DENIED, Around, granted
from afterword.core.reading.promise.learned import likely
from afterword.core.reading.promise.turned import BEYOND, turned
from afterword.core.reading.promise.wording import Phrase

_STANDS: Final = 0.28
"""So likely, what a rule found stands. Of 557 promises in 730 fresh texts 495 were read right with the four numbers
here, and 296 of 312 texts without one left alone; with 0.4 as many and 299, but plain short sentences were lost."""
_LIKELY: Final = 0.6
"""So likely, it is one that no rule found. With 0.5 four more of those texts were read as promising something."""
_LIKELY_ALL_THE_SAME: Final = 0.85
"""So likely, it is one although its clause has words of something else, or would not be one. With 0.9 five of those
texts less were read right; with 0.8 two more, and of 3,081 sentences of the development part three more wrongly."""
_SURE: Final = 0.9
"""Before a date so likely to be the answer's, a less likely one of its sentence is a step on the way to it: "we vote
Tuesday and call you Thursday". With 0.8 and with 0.95 one text less was read right."""
_AGAINST: Final = ("asks", "theirs", "free", "begged", "unheard", "past", "event")
_SET: Final = frozenset((DENIED, BARRED))
"""Kinds that set words alone make."""
_NO_DAY: Final = frozenset(("past", "than"))
"""Kinds of phrase that an answer comes on only where they are denied."""


def decided(sentences: Sequence[Written], number: int, around: Around) -> list[Phrase | None]:
    """Each phrase of a sentence as the promise that it makes, or None where it makes none."""
    sentence = sentences[number]
    ruled = [granted(sentence, mark, around) for mark in range(len(sentence.marks))]
    ruled = [None if _led_by("elsewhere", sentence, mark) else one for mark, one in enumerate(ruled)]
    if any(ruled) and _taken_back(sentence):
        return [
            one or (_corrected(sentences, number, mark) if any(ruled[:mark]) else None)
            for mark, one in enumerate(ruled)
        ]
    apart = told_apart(sentences, number)
    given = [
        one or turned(sentence, mark) if apart[mark] else _given(one, sentences, number, mark)
        for mark, one in enumerate(ruled)
    ]
    alone = sum(map(bool, given)) < 2 or sentence.has("each told") or any(apart)
    return given if alone else list(_answers(given, sentences, number))


def _led_by(name: str, sentence: Written, mark: int) -> bool:
    """Whether a turn of one list reaches up to the date."""
    place = sentence.marks[mark][0]
    return any(start <= place <= end for start, end in sentence.tongue.spots(name, sentence.text))


def _answers(given: Sequence[Phrase | None], sentences: Sequence[Written], number: int) -> Iterator[Phrase | None]:
    """Each but the steps on the way to a surer one behind it."""
    sentence = sentences[number]
    free = [one is not None and not _is_set(one, sentence, mark) for mark, one in enumerate(given)]
    sure = [able and likely(sentences, number, mark) >= _SURE for mark, able in enumerate(free)]
    for mark, one in enumerate(given):
        step = free[mark] and not sure[mark] and any(sure[mark + 1 :])
        yield None if step and not _led_by("told you", sentence, mark) else one


def _ends_a_post(sentence: Written, mark: int) -> bool:
    """As in "maternity cover until the end of June", "a replacement for four months, until 30 June"."""
    place, phrase = sentence.marks[mark]
    at = sentence.clause_at(place)
    here = sentence.clauses[at]
    if phrase.kind not in ("by", "between") and phrase.lead != "to":
        return False
    lasting = phrase.lead in WAITS
    if lasting and any(end == place - 1 for _, end in sentence.tongue.spots("for a time", sentence.text)):
        return True  # "we can offer you a contract until 30 June"
    alone = at > 0 and here.tongue.finite.isdisjoint(here.text.split())
    text = sentence.text[sentence.clauses[at - alone].start : here.end]
    meant = lasting or phrase.kind == "between" or here.tongue.negates_late
    return meant and here.tongue.has("for a time", text) and not here.tongue.has("positive", text)


def _given(ruled: Phrase | None, sentences: Sequence[Written], number: int, mark: int) -> Phrase | None:
    """What rules and learning make of one; set words may say that it is none, as in "the offer stays online until"."""
    sentence = sentences[number]
    none = sentence.clauses[sentence.clause_at(sentence.marks[mark][0])].has("no answer")
    if none or _ends_a_post(sentence, mark):
        return None
    return _ruled(ruled, sentences, number, mark) if ruled else _found(sentences, number, mark)


def _ruled(ruled: Phrase, sentences: Sequence[Written], number: int, mark: int) -> Phrase | None:
    """What a rule found, unless what was learned speaks against it."""
    moved = number > 0 and _moves(sentences[number], sentences[number - 1], mark)
    stands = moved or _is_set(ruled, sentences[number], mark) or likely(sentences, number, mark) > _STANDS
    return ruled if stands else None


def _is_set(ruled: Phrase, sentence: Written, mark: int) -> bool:
    """Whether set words alone tell it; a day put in another's place is told by that one."""
    here = sentence.clauses[sentence.clause_at(sentence.marks[mark][0])]
    corrects = here.has("correction") and (mark > 0 or sentence.has("said"))
    told = here.has("plainly told") or here.has("unheard") or _led_by("outright", sentence, mark)
    told = told or (ruled.kind == "count" and here.has("time to decide"))
    return told or corrects or ruled.kind in _SET or sentence.has("each told")


def _moves(sentence: Written, before: Written, mark: int) -> bool:
    """As in "You were to hear today. Sorry, it will now be Thursday": what was said stands in the sentence before."""
    here = sentence.clauses[sentence.clause_at(sentence.marks[mark][0])]
    return here.has("correction") and before.has("said") and bool(before.marks)


def _found(sentences: Sequence[Written], number: int, mark: int) -> Phrase | None:
    """A phrase that no rule knew, where it is plainly a promise."""
    sentence = sentences[number]
    place, phrase = sentence.marks[mark]
    here = sentence.clauses[sentence.clause_at(place)]
    if (phrase.kind == "for" and phrase.first is None) or _led_by("elsewhere", sentence, mark):
        return None
    if _led_by("outright", sentence, mark) and not (sentence.asks or here.has("theirs")):
        return turned(sentence, mark)
    claimed = any(map(here.has, _AGAINST)) or (sentence.has("rival") and not here.has("others"))
    against = phrase.lead not in BEYOND and (phrase.kind in _NO_DAY or claimed)
    least = _LIKELY_ALL_THE_SAME if against else _LIKELY
    return turned(sentence, mark) if likely(sentences, number, mark) > least else None


def _corrected(sentences: Sequence[Written], number: int, mark: int) -> Phrase | None:
    """As in "I meant to tell you tomorrow, but it drags on: make it a week": the day behind what is taken back."""
    sentence = sentences[number]
    here = sentence.clauses[sentence.clause_at(sentence.marks[mark][0])]
    return _given(None, sentences, number, mark) if here.has("correction") else None


def _taken_back(sentence: Written) -> bool:
    """As in "I said Friday, but that will not happen": the date has to be heard for that."""
    return takes_back(sentence) or sentence.has("said")
