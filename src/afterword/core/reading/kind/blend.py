"""The rules' word and what was learned, weighed against each other: where the rules are sure, they have it."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from afterword.core.facts.reading import FoundKind
from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.learned import telling

_TRUST: Final = ((0.97, 4.0), (0.9, 1.0), (0.75, 0.5))
"""By how much the logarithm of a kind's likelihood rises where the rules found it, by how sure they are.

Chosen on 461 messages that neither the rules nor what was learned had seen (macro-F1 there: rules 0.58, learned 0.78,
both 0.80).
"""
_NEVER_LEARNED: Final = frozenset({Purpose.BOUNCE})
"""Only a report, or words that are one, make this."""
_SUREST: Final = 0.8
"""How sure a kind is at most that no rule found."""


def blended(ruled: FoundKind, likely: Mapping[Purpose, float], sentences: Sequence[str]) -> FoundKind:
    """The kind that both together speak for. `sentences` are those of the message, for the evidence."""
    if ruled.kind in _NEVER_LEARNED:
        return ruled
    trust = next((by for sure, by in _TRUST if ruled.sure >= sure), 0.0)
    scores = {kind: math.log(share + 1e-6) for kind, share in likely.items() if kind not in _NEVER_LEARNED}
    scores[ruled.kind] = math.log(likely[ruled.kind] + 1e-6) + trust
    kind = max(scores, key=lambda one: scores[one])
    if kind is ruled.kind:
        return ruled
    said = telling(sentences, kind)
    return FoundKind(kind=kind, sure=min(_SUREST, likely[kind]), evidence=(said,) if said else ())
