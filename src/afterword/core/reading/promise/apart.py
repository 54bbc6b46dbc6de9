"""Several answers in one breath, each to other people or for another post: "rejections go by Friday, offers Monday"."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from afterword.core.reading.promise.clauses import MARK, Written

_NEAR: Final = 1
"""So many sentences away the other answer may stand."""
_SHORT: Final = 6
"""So few words and marks with a date need no verb: ", die Absagen bis Freitag"."""
_AGAINST: Final = ("asks", "theirs", "event", "start", "away")


class _Share(NamedTuple):
    """What a date's stretch of the sentence tells apart, if anything, and whether it tells an answer by its own words.

    `bare`: it says nothing else, so that it leans on the other.
    """

    by: str = ""
    answer: bool = False
    bare: bool = False


def told_apart(sentences: Sequence[Written], number: int) -> list[bool]:
    """For each date of a sentence whether it is one of several answers, none of which is a step to another."""
    near = range(max(number - _NEAR, 0), min(number + _NEAR + 1, len(sentences)))
    if sum(len(sentences[at].marks) for at in near) < 2:
        return [False] * len(sentences[number].marks)
    shares = {at: list(_shares(sentences[at])) for at in near}
    every = [share for at in near for share in shares[at] if share.by]
    return [_counts(share, every) for share in shares[number]]


def _counts(share: _Share, every: Sequence[_Share]) -> bool:
    like = [one for one in every if one.by == share.by]
    return len(like) > 1 and any(one.answer for one in like) and (share.answer or share.bare)


def _shares(sentence: Written) -> Iterator[_Share]:
    reached = 0
    clauses = [sentence.clause_at(place) for place, _ in sentence.marks]
    for clause in clauses:
        here = sentence.clauses[clause]
        alone = clauses.count(clause) == 1
        yield _share(sentence, sentence.text[reached : here.end]) if alone else _Share()
        reached = here.end


def _share(sentence: Written, text: str) -> _Share:
    tongue = sentence.tongue
    if sentence.asks or any(tongue.has(name, text) for name in _AGAINST):
        return _Share()
    if tongue.has("which post", text):
        return _Share("post", answer=tongue.has("positive", text), bare=_leans(sentence, text))
    if tongue.has("whom", text):
        verbless = tongue.finite.isdisjoint(text.split())
        return _Share("whom", answer=tongue.has("tells", text), bare=text.count(" ") <= _SHORT and verbless)
    return _Share()


def _leans(sentence: Written, text: str) -> bool:
    """As in "for the Leeds one, the 11th", "pour celui de Nice, ce sera le 11"."""
    tongue = sentence.tongue
    weak = any(text[end:].startswith((MARK, f" {MARK}")) for _, end in tongue.spots("weak", text))
    return weak or tongue.finite.isdisjoint(text[tongue.spots("which post", text)[0][1] :].split())
