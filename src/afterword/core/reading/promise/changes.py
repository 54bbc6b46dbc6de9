"""Promises taken back or moved: which of those found still stand when the whole text has been read."""

from collections.abc import Sequence
from typing import NamedTuple

from afterword.core.reading.promise.barred import stands_still
from afterword.core.reading.promise.clauses import Clause, Written
from afterword.core.reading.promise.wording import Phrase

REACH = 2
"""How many sentences later a promise may still be moved or taken back."""

_SOON = 20
"""So near, in letters, a "but" belongs to the promise before it."""


class Given(NamedTuple):
    """A promise as found: in which sentence, at which place of it, and its exact words."""

    sentence: int
    place: int
    phrase: Phrase
    words: str


def standing(given: Sequence[Given], sentences: Sequence[Written]) -> list[Given]:
    """The promises that were neither moved nor taken back."""
    return [one for at, one in enumerate(given) if not _fell(one, given[at + 1 :], sentences)]


def takes_back(sentence: Written) -> bool:
    """Whether a sentence says by itself that an answer will be later than was said: "this will take longer"."""
    if sentence.asks:
        return False
    return sentence.has("no end") or any(map(_takes_back, sentence.clauses))


def _takes_back(clause: Clause) -> bool:
    if stands_still(clause):
        return True
    if clause.head == "if" or not clause.has("takes back"):
        return False
    rest = _without(clause.text, clause.tongue.spots("takes back", clause.text))
    if (clause.has("asks") and clause.tongue.has("asks", rest)) or clause.tongue.has("theirs", rest):
        return False
    return clause.has("positive") or not any(clause.tongue.has(name, rest) for name in ("event", "start", "away"))


def _without(text: str, spots: Sequence[tuple[int, int]]) -> str:
    for start, end in reversed(spots):
        text = text[:start] + text[end:]
    return text


def _fell(one: Given, later: Sequence[Given], sentences: Sequence[Written]) -> bool:
    sentence = sentences[one.sentence]
    near = (other for other in later[:2] if other.sentence - one.sentence <= REACH)
    moved_to = next((other for other in near if not _said_with(one, other, sentence)), None)
    if moved_to is None and not any(map(sentence.has, ("dropped", "said", "but"))):
        return False  # as most do: nothing in it is taken back
    tongue, left = sentence.tongue, _own_left(sentence, one.place)
    turned = tongue.has("but", sentence.text[one.place : one.place + _SOON])
    if tongue.has("dropped", left) or (turned and tongue.has("wished", left)):
        return True
    between = _text_between(one, moved_to, sentences)
    if moved_to and tongue.has("which post", between):
        return False  # "for the Leeds one it will be the 11th"
    if moved_to and tongue.has("correction", between):
        return True
    if not tongue.has("said", left) or sentence.has("stands"):
        return False
    upset = moved_to is not None and tongue.has("upset", left + between)
    return upset or tongue.has("withdrawn", _text_between(one, None, sentences))


def _said_with(one: Given, other: Given, sentence: Written) -> bool:
    """As in "Ich hatte vor Weihnachten eine Antwort für Freitag zugesagt": both are of what was said, none moves it."""
    at = sentence.clause_at(one.place)
    same = sentence.tongue.negates_late and one.sentence == other.sentence and at == sentence.clause_at(other.place)
    clause = sentence.clauses[at]
    return same and clause.has("said") and clause.has("past") and not clause.has("correction")


def _own_left(sentence: Written, place: int) -> str:
    """The part of the sentence before the place, from the last "but" on, and its clause's end where verbs are last."""
    turns = [end for _, end in sentence.tongue.spots("but", sentence.text) if end <= place]
    reach = sentence.clauses[sentence.clause_at(place)].end if sentence.tongue.negates_late else place
    return sentence.text[max(turns[-1] if turns else 0, _moved_from(sentence, place)) : reach]


def _moved_from(sentence: Written, place: int) -> int:
    """Where the day stands that this one takes the place of: "planned for Tuesday at first, is moved to Friday".

    So it is in "was going to ring you today, it'll be Thursday instead".
    """
    old = max((at for at, _ in sentence.marks if at < place), default=0)
    return old if old and sentence.tongue.has("correction", sentence.text[old : place + _SOON]) else 0


def _text_between(one: Given, other: Given | None, sentences: Sequence[Written]) -> str:
    """What was said after one promise, up to the next or for a sentence or two."""
    last = other.sentence if other else min(one.sentence + REACH, len(sentences) - 1)
    parts = [sentences[one.sentence].text[one.place :]]
    parts += [sentences[number].text for number in range(one.sentence + 1, last + 1)]
    if other:
        text = sentences[last].text
        parts[-1] = text[one.place if last == one.sentence else 0 : other.place + 1]
    return " ".join(parts)
