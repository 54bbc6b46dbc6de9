"""What became of a message that was laid into the Drafts folder, for the person to send from their own program."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from afterword.core.etiquette.verdict import Reason
from afterword.core.facts.moment import need_zone

GRACE: Final = timedelta(minutes=5)
"""Ours: programs take a draft away before its copy lies in the Sent folder, or lay it anew while it is being edited."""
NOT_FOR_DRAFTS: Final = frozenset({"their_hours", "fresh_mailbox"})
"""Rules about the very hour: a draft may lie there overnight, since the person chooses when to send it."""


class Fate(StrEnum):
    """Where it is."""

    LIES = "lies"
    """As it was laid down."""
    CHANGED = "changed"
    """Somebody edited it: it lies there with other words, or under another number."""
    SENT = "sent"
    """It lies among what was sent."""
    MISSED = "missed"
    """It is not to be found at this moment; it may be on its way."""
    GONE = "gone"
    """Neither among the drafts nor among what was sent: only the person knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """What was found of it. `sent_at`: the copy among what was sent; `missed_at`: since when it is not to be found."""

    untouched: bool = False
    changed: bool = False
    sent_at: datetime | None = None
    missed_at: datetime | None = None

    def __post_init__(self) -> None:
        need_zone(self.sent_at, "sent_at")
        need_zone(self.missed_at, "missed_at")


def fate(traces: Traces, now: datetime) -> Fate:
    """What has left counts before what still lies there: some programs leave the draft behind."""
    if traces.sent_at is not None:
        return Fate.SENT
    if traces.untouched:
        return Fate.LIES
    if traces.changed:
        return Fate.CHANGED
    return Fate.GONE if traces.missed_at is not None and now - traces.missed_at >= GRACE else Fate.MISSED


def against_a_draft(objections: Iterable[Reason]) -> tuple[Reason, ...]:
    """Of what the guard has against sending it now, what speaks against its lying there at all."""
    return tuple(reason for reason in objections if reason.rule not in NOT_FOR_DRAFTS)
