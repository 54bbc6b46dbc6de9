"""What the candidate said about earlier mail from the same sender, held against a new one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from afterword.core.facts.reading import FoundKind
from afterword.core.facts.words import Purpose
from afterword.core.reading.effect import ENDS
from afterword.core.reading.invite.firms import is_firm
from afterword.core.reading.template import is_same_template
from afterword.core.reading.whose.box import box, domain_of

TOLD: Final = 0.95
"""How sure a kind is that the candidate gave to a like mail from there."""
DOUBTED: Final = 0.5
"""How sure an end is that was read wrongly before from there: it is still asked about, never left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """A mail that had been read as `read_as`, because of `evidence`, and was `meant` as something else."""

    read_as: Purpose
    meant: Purpose
    evidence: tuple[str, ...] = ()


def sender_of(address: str) -> str:
    """By what a sender is remembered: the firm's domain; the whole address where the domain is a provider's."""
    domain = domain_of(address)
    return domain if domain and is_firm(domain) else box(address)


def as_remembered(found: FoundKind, remembered: Iterable[Remembered], sender: str) -> FoundKind:
    """The kind, corrected where it rests on the same words as one that was wrong; the newest correction counts."""
    for one in remembered:
        if one.read_as is not found.kind or not _alike(one.evidence, found.evidence):
            continue
        if found.kind in ENDS:
            return replace(found, sure=min(found.sure, DOUBTED))
        return FoundKind(kind=one.meant, sure=TOLD, evidence=(*found.evidence, f"as you said of mail from {sender}"))
    return found


def _alike(before: tuple[str, ...], now: tuple[str, ...]) -> bool:
    """Whether both rest on the same words, names and dates aside, or both on none."""
    if not before or not now:
        return not before and not now
    return any(is_same_template(one, other) for one in before for other in now)
