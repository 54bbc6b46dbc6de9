"""What became of an invitation that lies in a mail: a later mail may have called it off, or changed it."""

from dataclasses import dataclass
from enum import StrEnum

from afterword.core.ports.calendar import Event, UnreadableCalendar
from afterword.core.reading.invitation import is_cancelled
from afterword.services.read_invitation import ReadEvents
from afterword.store.models import Reading
from afterword.store.read.readings import readings_of


class Since(StrEnum):
    """What a later mail did to it."""

    NOTHING = "nothing"
    CALLED_OFF = "called off"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """`calls_off`: the calendar part is itself no invitation; `since`: what later mails did to the same interview."""

    calls_off: bool
    since: Since


def fate_of(reading: Reading, *, read_events: ReadEvents) -> Fate | None:
    """By the event's own number in every other mail, its sequence first, then when it came; None where none is read."""
    own = _event(reading, read_events)
    if own is None:
        return None
    later = [event for event in _others(reading, own.uid, read_events) if event.uid == own.uid]
    newest = max(later, key=lambda one: (one.sequence, is_cancelled(one)), default=None)
    if is_cancelled(own) or newest is None:
        return Fate(calls_off=is_cancelled(own), since=Since.NOTHING)
    if is_cancelled(newest) and newest.sequence >= own.sequence:
        return Fate(calls_off=False, since=Since.CALLED_OFF)
    return Fate(calls_off=False, since=Since.CHANGED if newest.sequence > own.sequence else Since.NOTHING)


def _others(reading: Reading, uid: str, read_events: ReadEvents) -> list[Event]:
    if not uid:
        return []
    rows = readings_of(reading.touch.employer.candidate).filter(calendar__contains=uid).exclude(pk=reading.pk)
    found = (_event(row, read_events) for row in rows.order_by("-touch__at")[:20])
    return [event for event in found if event is not None]


def _event(reading: Reading, read_events: ReadEvents) -> Event | None:
    try:
        return read_events(reading.calendar.encode(), floating_tz="UTC")[0]
    except UnreadableCalendar:
        return None
