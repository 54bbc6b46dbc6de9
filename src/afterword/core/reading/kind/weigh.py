"""From cues that stand to one kind: the strongest outcome wins, the later one where two contradict."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from afterword.core.facts.reading import FoundKind
from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.found import Found
from afterword.core.reading.kind.tongue import DELAY, OWN, PENDING

SURE: Final = 3.0
"""One cue of this weight says it alone."""
LIKELY: Final = 2.0
TWICE: Final = 5.0
"""As good as said twice."""
_RANKED: Final = (Purpose.INVITATION, Purpose.ACKNOWLEDGEMENT, Purpose.OTHER, Purpose.ABSENCE, Purpose.TIMELINE)
_RIVALS: Final[Mapping[str, tuple[str, ...]]] = {
    Purpose.REJECTION: (Purpose.OFFER, Purpose.INVITATION, Purpose.TIMELINE, PENDING),
    Purpose.OFFER: (Purpose.REJECTION, Purpose.OTHER, PENDING),
    Purpose.INVITATION: (Purpose.OTHER, Purpose.ACKNOWLEDGEMENT),
    Purpose.OTHER: (Purpose.REJECTION, Purpose.OFFER, Purpose.INVITATION),
}
"""What makes a kind doubtful where it is said as well."""
_SHOWN: Final = {OWN: Purpose.OTHER, DELAY: Purpose.OTHER, PENDING: Purpose.TIMELINE}


@dataclass(frozen=True, slots=True)
class Weights:
    """What the cues of each kind weigh together, and the cues themselves."""

    total: Mapping[str, float]
    best: Mapping[str, float]
    found: Sequence[Found]

    def of(self, kind: str) -> float:
        """The sum for a kind."""
        return self.total.get(kind, 0.0)

    def strong(self, kind: str) -> bool:
        """Whether a cue says it alone, or a likely one is borne out by others."""
        return self.best.get(kind, 0.0) >= SURE or (self.best.get(kind, 0.0) >= LIKELY and self.of(kind) >= SURE)

    def last(self, kind: str) -> tuple[int, int]:
        """Where the last strong cue of a kind stands."""
        return max((one.number, one.place) for one in self.found if one.kind == kind and one.weight >= LIKELY)

    def evidence(self, kind: str) -> tuple[str, ...]:
        """The sentences that say it, the weightiest first, three at most."""
        ranked = sorted((one for one in self.found if one.kind == kind), key=lambda one: (-one.weight, one.number))
        return tuple(dict.fromkeys(one.sentence.raw for one in ranked))[:3]


def weighed(found: Iterable[Found]) -> Weights:
    """Each cue counts once, in a subject half; said again in the text, it counts in full."""
    kept = _settled(list(found))
    total: dict[str, float] = {}
    best: dict[str, float] = {}
    seen: dict[str, float] = {}
    for one in kept:
        weight = one.weight / 2 if one.sentence.subject and not one.cue.in_subject else one.weight
        best[one.kind] = max(best.get(one.kind, 0.0), weight)
        more = weight - seen.get(one.cue.line, 0.0)
        if more > 0:
            seen[one.cue.line] = weight
            total[one.kind] = total.get(one.kind, 0.0) + more
    return Weights(total, best, kept)


def _settled(found: list[Found]) -> list[Found]:
    """Without what is taken back because somebody else has not answered yet."""
    if any(one.kind == PENDING for one in found):
        return [one for one in found if not one.cue.unless_pending]
    return found


def by_words(weights: Weights, *, robot: bool, crowd: bool) -> FoundKind:
    """The kind that the words speak for. `robot`: nobody reads what is sent back; `crowd`: it went to many."""
    kind = next(iter(_order(weights, crowd=crowd)), None)
    if kind is None:
        return _unsure(weights, robot=robot, crowd=crowd)
    return FoundKind(kind=_SHOWN.get(kind) or Purpose(kind), sure=_sure(weights, kind), evidence=weights.evidence(kind))


def _order(weights: Weights, *, crowd: bool) -> Iterable[str]:
    strong, of = weights.strong, weights.of
    process = max(of(kind) for kind in (Purpose.REJECTION, Purpose.OFFER, Purpose.INVITATION))
    yield from (kind for kind in (DELAY, Purpose.BOUNCE) if strong(kind) and process < SURE)
    if of(Purpose.ABSENCE) >= TWICE and process < SURE:
        yield Purpose.ABSENCE
    if of(OWN) >= TWICE and of(OWN) > process:
        yield OWN
    beyond_doubt = weights.best.get(Purpose.OTHER, 0.0) >= 2 * SURE
    if beyond_doubt or (of(Purpose.OTHER) >= 2 * SURE and of(Purpose.OTHER) > process):
        yield Purpose.OTHER
    yield from sorted(filter(strong, (Purpose.REJECTION, Purpose.OFFER)), key=weights.last, reverse=True)
    if of(Purpose.OTHER) >= (SURE if crowd else TWICE) and of(Purpose.OTHER) > of(Purpose.INVITATION):
        yield Purpose.OTHER
    if strong(OWN) and not strong(Purpose.INVITATION):
        yield OWN
    yield from (kind for kind in (*_RANKED, PENDING) if strong(kind))


def _sure(weights: Weights, kind: str) -> float:
    """Nearly one where nothing else is said; low where what excludes it, or would have been likelier, is said too."""
    against = max((weights.of(rival) for rival in _RIVALS.get(kind, ()) if weights.strong(rival)), default=0.0)
    if against >= weights.of(kind):
        return 0.55
    if against:
        return 0.75
    return 0.97 if weights.of(kind) > SURE else 0.9


def _unsure(weights: Weights, *, robot: bool, crowd: bool) -> FoundKind:
    for kind in (Purpose.REJECTION, Purpose.OFFER, Purpose.INVITATION, Purpose.ACKNOWLEDGEMENT, Purpose.TIMELINE):
        if weights.of(kind) >= LIKELY:
            return FoundKind(kind=kind, sure=0.5, evidence=weights.evidence(kind))
    if crowd or robot:
        return FoundKind(kind=Purpose.OTHER, sure=0.5)
    said = weights.evidence(Purpose.ANSWER)
    return FoundKind(kind=Purpose.ANSWER, sure=0.8 if said else 0.6, evidence=said)
