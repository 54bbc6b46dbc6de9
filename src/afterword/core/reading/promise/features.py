"""A date phrase in its sentence as the marks by which it is learned whether it tells when they answer."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
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
    return map(bucket_of, marks_of(sentences, number, mark))


def marks_of(sentences: Sequence[Written], number: int, mark: int) -> Iterable[str]:
    """All marks of one date phrase of one sentence, each once."""
    return dict.fromkeys(_marks(sentences, number, mark))


def _marks(sentences: Sequence[Written], number: int, mark: int) -> list[str]:
    sentence = sentences[number]
    place, phrase = sentence.marks[mark]
    here = sentence.clauses[sentence.clause_at(place)]
    tongue = sentence.tongue.name
    read = _read(sentence)
    at = bisect_left(read.begins, place)
    return [
        f"k {phrase.kind}",
        f"l {tongue} {phrase.lead}",
        f"k {phrase.kind} {phrase.lead}",
        *_words_of(tongue, read.words[:at][::-1], read.words[at + 1 :]),
        *_thoughts_of(read.thoughts[:at], read.thoughts[at + 1 :]),
        *_in_clause(tongue, read, at, here),
        *_notions_of(read, at),
        *_among(sentences, number, mark),
        *[f"c {cue}" for cue in _CUES if here.has(cue)],
        *_around(sentences, number),
        f"h {here.head}",
        f"n {min(_LENGTHS, len(read.words) - 1)}",
        f"m {min(_MANY, len(sentence.marks))}",
        *["?"] * sentence.asks,
    ]


def _words_of(tongue: str, left: Sequence[str], right: Sequence[str]) -> list[str]:
    """Both sides from the date on outward, "^" and "$" where a side ends."""
    found = []
    for side, words, end in (("<", left, "^"), (">", right, "$")):
        near = (*words[: _NEAR - 1], end) if len(words) < _NEAR else words[:_NEAR]
        found += [f"{tongue} {side}{far} {word}" for far, word in enumerate(near[:_PLACED])]
        found += [f"{tongue} {side} {word}" for word in near[_PLACED:]]
        found += [f"{tongue} s{side} {word[:_STEM]}" for word in words if len(word) > _STEM]
        found += [f"{tongue} {word}" for word in words]
    return found


def _in_clause(tongue: str, read: _Read, at: int, clause: Clause) -> list[str]:
    """The words that share the clause with the date, and who tells whom what there, in order."""
    first, last = bisect_left(read.begins, clause.start), bisect_left(read.begins, clause.end)
    found = [f"{tongue} C {word}" for word in (*read.words[first:at], *read.words[at + 1 : last])]
    before = [part for parts in read.notions[first:at] for part in parts]
    behind = [part for parts in read.notions[at + 1 : last] for part in parts]
    found += [f"LC {part}" for part in (*before, *behind)]
    found += [f"LL {one} {other}" for one, other in pairwise([*before, MARK, *behind])]
    return found


def _notions_of(read: _Read, at: int) -> list[str]:
    """Who tells whom what in the sentence, on either side of the date."""
    before = [part for parts in read.notions[:at] for part in parts]
    behind = [part for parts in read.notions[at + 1 :] for part in parts]
    found = [f"L< {part}" for part in before] + [f"L> {part}" for part in behind]
    return found + [f"LA {part}" for part in (*before, *behind)]


def _among(sentences: Sequence[Written], number: int, mark: int) -> list[str]:
    """Which of the dates around and in its sentence it is, and what stands next to it."""
    before, behind = _outward(sentences, number, mark, -1), _outward(sentences, number, mark, 1)
    return [
        f"o {not before} {not behind}",
        f"oo {len(before)} {len(behind)}",
        f"os {mark} {len(sentences[number].marks) - 1 - mark}",
        f"next {behind[0] if behind else '$'}",
        f"prev {before[0] if before else '^'}",
    ]


def _outward(sentences: Sequence[Written], number: int, mark: int, step: int) -> list[str]:
    """The dates on one side from this one on, at most so many: how many sentences away, and their kinds."""
    own = sentences[number].marks
    found = [phrase.kind for _, phrase in (own[:mark][-1 : -_PLACES - 1 : -1] if step < 0 else own[mark + 1 :])]
    found = [f"0 {kind}" for kind in found[:_PLACES]]
    for far in range(1, _NEAR + 1):
        other = number + far * step
        if len(found) >= _PLACES or not 0 <= other < len(sentences):
            break
        found += [f"{far} {phrase.kind}" for _, phrase in sentences[other].marks[::step][:_PLACES]]
    return found[:_PLACES]


def _thoughts_of(left: Sequence[str], right: Sequence[str]) -> list[str]:
    """What the words on both sides speak of, whatever the language."""
    before, after = list(filter(None, left)), list(filter(None, right))
    last, first = before[-1] if before else "^", after[0] if after else "$"
    return [
        *[f"T< {one}" for one in before],
        *[f"T> {one}" for one in after],
        f"T {last} {first}",
        f"T1 {last}",
        f"T2 {first}",
        *[f"TT {one} {other}" for one, other in pairwise(["^", *before][-_MANY:])],
    ]


def _around(sentences: Sequence[Written], number: int) -> list[str]:
    """What the sentences before and after speak of."""
    found = []
    for side in (-1, 1):
        if not 0 <= number + side < len(sentences):
            found.append(f"N{side}")
            continue
        tongue, near = sentences[number + side].tongue.name, _read(sentences[number + side])
        found += [f"N{side} {one}" for one in near.around]
        found += [f"NT{side} {one}" for one in near.thoughts if one]
        found += [f"{tongue} N{side} {one}" for one in near.words]
    for earlier in sentences[max(0, number - _NEAR) : number]:
        found += [f"E {one}" for one in _read(earlier).around]
    return found


@lru_cache(maxsize=64)
def _read(sentence: Written) -> _Read:
    found = list(_WORD.finditer(sentence.text))
    words = tuple(one[0] for one in found)
    thoughts = tuple("" if one.startswith(MARK) else thought_of(one) for one in words)
    around = tuple(filter(sentence.has, _CUES_AROUND))
    notions = tuple(() if one.startswith(MARK) else notions_of(one) for one in words)
    return _Read(words, tuple(one.start() for one in found), thoughts, notions, around)
