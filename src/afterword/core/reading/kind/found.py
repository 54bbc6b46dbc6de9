"""The cues of a message and whether each of them stands: not taken back, not conditional, not about something else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from re import Match

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.notation import Cue
from afterword.core.reading.kind.sentences import Sentence
from afterword.core.reading.kind.tongue import PENDING, Index, Tongue

_ENDLESS, _MOST_ENDLESS = 450, 4
"""In characters; nobody writes more such sentences in a row, and odd text is read in proportion."""
_OUTCOMES = frozenset((Purpose.OFFER, Purpose.REJECTION))
_MARKS = (",", ";", ":", "(", ")", " - ")
_SCOPED = frozenset((Purpose.OFFER, Purpose.REJECTION, Purpose.INVITATION))
_NEGATED = frozenset((*_SCOPED, PENDING))


@dataclass(frozen=True, slots=True)
class Found:
    """A cue that stands, in which sentence (by number), and where in its plain words."""

    kind: str
    weight: float
    number: int
    place: int
    sentence: Sentence
    cue: Cue


def found_in(sentences: Sequence[Sentence], tongue: Tongue) -> Iterator[Found]:
    """Every cue that stands, each once a sentence."""
    seen: set[str] = set()
    endless = 0
    for number, sentence in enumerate(sentences):
        endless += len(sentence.raw) > _ENDLESS
        if sentence.plain in seen or endless > _MOST_ENDLESS:
            continue
        seen.add(sentence.plain)
        for kind, cue in candidates(sentence, tongue.index):
            if cue.in_subject and not sentence.subject:
                continue
            match = cue.pattern.search(sentence.plain)
            if match and _stands(sentence, match, kind, cue, tongue):
                yield Found(kind, cue.weight, number, match.start(), sentence, cue)


def candidates(sentence: Sentence, index: Index) -> Iterator[tuple[str, Cue]]:
    """The cues whose words may stand in a sentence: the rarest does, and something that begins as the others."""
    begins = sentence.begins
    for named in dict.fromkeys(chain.from_iterable(map(index.__getitem__, ("", *sentence.words)))):
        if not any(map(begins.isdisjoint, named[1].needs)):
            yield named


def is_taken_back(sentence: Sentence, kind: str, tongues: Sequence[Tongue]) -> bool:
    """Whether a sentence takes such a kind back, whatever it is told by: by what makes it void.

    A no is none either where it is asked or conditional; many an offer is both.
    """
    if any(tongue.says(f"void {kind}", sentence.plain) for tongue in tongues):
        return True
    no = kind == Purpose.REJECTION
    return no and (sentence.is_question or any(conditional(sentence.plain, kind, tongue) for tongue in tongues))


def _stands(sentence: Sentence, match: Match[str], kind: str, cue: Cue, tongue: Tongue) -> bool:
    voids = (f"void {kind}", f"void not {kind}")[: 1 + cue.holds_not]
    if any(tongue.says(name, sentence.plain) for name in voids):
        return False
    before = sentence.plain[: match.start()]
    if kind not in _NEGATED:
        return True
    if kind in _SCOPED and conditional(before, kind, tongue):
        return False
    clause = _clause(before, tongue)
    if not cue.holds_not and tongue.short("nots").search(clause):
        return False
    if kind not in _OUTCOMES:
        return True
    if cue.holds_not:  # "could not" is no "could"
        clause = clause.rstrip().rpartition(" ")[0] + " "
    return not _is_asked(sentence, before) and not tongue.short("maybes").search(clause)


def _is_asked(sentence: Sentence, before: str) -> bool:
    """Whether what stands behind these words is asked; in Spanish a question has a beginning too."""
    return sentence.is_question and ("¿" not in sentence.plain or "¿" in before)


def conditional(before: str, kind: str, tongue: Tongue) -> bool:
    """Whether an "if" that is not only polite stands before it in the sentence."""
    heads = [found.end() for found in tongue.short("ifs").finditer(before)]
    if not heads:
        return False
    if kind in _OUTCOMES and before.rstrip().endswith((" if", " whether")):
        return True
    polite = [found.span() for found in tongue.short("polite_ifs").finditer(before)]
    return any(not any(start < head <= end for start, end in polite) for head in heads)


def _clause(before: str, tongue: Tongue) -> str:
    """What stands in the same clause before a place."""
    cut = max(before.rfind(mark) for mark in _MARKS) + 1
    for found in tongue.short("cuts").finditer(before, cut):
        cut = found.end()
    return before[cut:]
