"""A date phrase in its sentence as the marks by which it is learned whether it tells when they answer."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise
from typing import Final, NamedTuple

from afterword.core.reading.learned.table import bucket_of
from afterword.core.reading.learned.thoughts import thought_of
from afterword.core.reading.promise.clauses import MARK, Clause, Written
from afterword.core.reading.promise.notions import notions_of

_WORD: Final = re.compile(rf"{MARK}?[^\W_]+(?:'[^\W_]+)?|[?!:;,.()-]")
_NEAR: Final = 6
"""So many words on either side count as near, and so many sentences."""
_PLACED: Final = 2
"""So many of them by their very place."""
_MANY: Final = 3
_PLACES: Final = 4
"""So many dates before this one, or behind it, are told apart."""
_STEM: Final = 5
"""Of so many letters is the beginning of a longer word."""
_LENGTHS: Final = 6
_CUES: Final = ("positive", "event", "start", "away", "post", "past", "asks", "theirs", "negated")
"""The turns of phrase that the rules asked for already; further ones add nothing but time."""
_CUES_AROUND: Final = ("positive", "event")


class _Read(NamedTuple):
    """The words of a sentence, where they begin, what each makes one think of, and which cues stand in it."""

    words: tuple[str, ...]
    begins: tuple[int, ...]
    thoughts: tuple[str, ...]
    notions: tuple[tuple[str, ...], ...]
    around: tuple[str, ...]


def features(sentences: Sequence[Written], number: int, mark: int) -> Iterator[int]:
    """The buckets of all marks of one date phrase of one sentence, each once."""
    return map(bucket_of, dict.fromkeys(_marks(sentences, number, mark)))


def _marks(sentences: Sequence[Written], number: int, mark: int) -> Iterator[str]:
    sentence = sentences[number]
    place, phrase = sentence.marks[mark]
    here = sentence.clauses[sentence.clause_at(place)]
    tongue = sentence.tongue.name
    yield from (f"k {phrase.kind}", f"l {tongue} {phrase.lead}", f"k {phrase.kind} {phrase.lead}")
    read = _read(sentence)
    at = bisect_left(read.begins, place)
    left, right = read.words[:at], read.words[at + 1 :]
    yield from _words_of(tongue, left[::-1], right)
    yield from _thoughts_of(read.thoughts[:at], read.thoughts[at + 1 :])
    yield from _in_clause(tongue, read, at, here)
    yield from _notions_of(read, at, here)
    yield from _among(sentences, number, mark)
    yield from (f"c {cue}" for cue in _CUES if here.has(cue))
    yield from _around(sentences, number)
    yield f"h {here.head}"
    yield f"n {min(_LENGTHS, len(left) + len(right))}"
    yield f"m {min(_MANY, len(sentence.marks))}"
    yield from ["?"] * sentence.asks


def _words_of(tongue: str, left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    """Both sides from the date on outward, "^" and "$" where a side ends."""
    for side, words, end in (("<", left, "^"), (">", right, "$")):
        for far, word in enumerate((*words[: _NEAR - 1], end) if len(words) < _NEAR else words[:_NEAR]):
            yield f"{tongue} {side}{far if far < _PLACED else ''} {word}"
        yield from (f"{tongue} s{side} {word[:_STEM]}" for word in words if len(word) > _STEM)
    yield from (f"{tongue} {word}" for word in left)
    yield from (f"{tongue} {word}" for word in right)


def _within(read: _Read, at: int, clause: Clause) -> Iterator[int]:
    """The places of the words of a clause, the date's own left out."""
    first, last = bisect_left(read.begins, clause.start), bisect_left(read.begins, clause.end)
    yield from (place for place in range(first, last) if place != at)


def _in_clause(tongue: str, read: _Read, at: int, clause: Clause) -> Iterator[str]:
    """The words that share the clause with the date."""
    yield from (f"{tongue} C {read.words[place]}" for place in _within(read, at, clause))


def _notions_of(read: _Read, at: int, clause: Clause) -> Iterator[str]:
    """Who tells whom what: in the sentence, on either side of the date, in its clause, and there in order."""
    for place, parts in enumerate(read.notions):
        side = "<" if place < at else ">"
        yield from (f"L{side} {part}" for part in parts)
        yield from (f"LA {part}" for part in parts)
    near = [part for place in _within(read, at, clause) for part in read.notions[place]]
    before = sum(len(read.notions[place]) for place in _within(read, at, clause) if place < at)
    yield from (f"LC {part}" for part in near)
    yield from (f"LL {one} {other}" for one, other in pairwise([*near[:before], MARK, *near[before:]]))


def _among(sentences: Sequence[Written], number: int, mark: int) -> Iterator[str]:
    """Which of the dates around and in its sentence it is, and what stands next to it."""
    before, behind = list(_outward(sentences, number, mark, -1)), list(_outward(sentences, number, mark, 1))
    yield f"o {not before} {not behind}"
    yield f"oo {len(before)} {len(behind)}"
    yield f"os {mark} {len(sentences[number].marks) - 1 - mark}"
    yield f"next {behind[0] if behind else '$'}"
    yield f"prev {before[0] if before else '^'}"


def _outward(sentences: Sequence[Written], number: int, mark: int, step: int) -> Iterator[str]:
    """The dates on one side from this one on, at most so many: how many sentences away, and their kinds."""
    own = sentences[number].marks
    near = [(0, own[max(0, mark - _PLACES) : mark][::-1] if step < 0 else own[mark + 1 : mark + 1 + _PLACES])]
    others = range(number + step, number + step * (_NEAR + 1), step)
    near += [(abs(at - number), sentences[at].marks[::step]) for at in others if 0 <= at < len(sentences)]
    dates = (f"{far} {phrase.kind}" for far, marks in near for _, phrase in marks)
    yield from islice(dates, _PLACES)


def _thoughts_of(left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    """What the words on both sides speak of, whatever the language."""
    before, after = list(filter(None, left)), list(filter(None, right))
    yield from (f"T< {one}" for one in before)
    yield from (f"T> {one}" for one in after)
    last, first = before[-1] if before else "^", after[0] if after else "$"
    yield from (f"T {last} {first}", f"T1 {last}", f"T2 {first}")
    yield from (f"TT {one} {other}" for one, other in pairwise(["^", *before][-_MANY:]))


def _around(sentences: Sequence[Written], number: int) -> Iterator[str]:
    """What the sentences before and after speak of."""
    for side in (-1, 1):
        if not 0 <= number + side < len(sentences):
            yield f"N{side}"
            continue
        tongue, near = sentences[number + side].tongue.name, _read(sentences[number + side])
        yield from (f"N{side} {one}" for one in near.around)
        yield from (f"NT{side} {one}" for one in near.thoughts if one)
        yield from (f"{tongue} N{side} {one}" for one in near.words)
    for earlier in sentences[max(0, number - _NEAR) : number]:
        yield from (f"E {one}" for one in _read(earlier).around)


@lru_cache(maxsize=64)
def _read(sentence: Written) -> _Read:
    found = list(_WORD.finditer(sentence.text))
    words = tuple(one[0] for one in found)
    thoughts = tuple("" if one.startswith(MARK) else thought_of(one) for one in words)
    around = tuple(filter(sentence.has, _CUES_AROUND))
    notions = tuple(() if one.startswith(MARK) else notions_of(one) for one in words)
    return _Read(words, tuple(one.start() for one in found), thoughts, notions, around)
