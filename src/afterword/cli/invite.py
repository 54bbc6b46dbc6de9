"""The filter `afterword invite --jsonl`: an invitation file in, its events out; what they mean is the core's."""

import sys
from typing import Any, BinaryIO, TextIO

from afterword.adapters.calendars.file import read_file
from afterword.adapters.calendars.ics import read_events
from afterword.adapters.calendars.times import plain_offset
from afterword.adapters.calendars.zones import zone_named
from afterword.cli import jsonl
from afterword.core.ports.calendar import Attendee, Event


def answer(written: dict[str, Any]) -> dict[str, Any]:
    """The events of one file, in its order; raises ValueError."""
    floating_tz = _zone(written.get("tz"))
    return {"events": [_told(event) for event in read_events(_data(written), floating_tz=floating_tz)]}


def _data(written: dict[str, Any]) -> bytes:
    ics, path = written.get("ics"), written.get("path")
    if isinstance(ics, str) and path is None:
        return ics.encode("utf-8", "replace")
    if isinstance(path, str) and ics is None:
        return read_file(path)
    raise ValueError('give one of "path" (a file) or "ics" (its text), as a string')


def _zone(name: object) -> str | None:
    if name is None:
        return None
    zone = zone_named(name) if isinstance(name, str) else None
    if zone is None:
        raise ValueError('tz is no known time zone; give an IANA name, as in "America/New_York"')
    return zone.key


def _told(event: Event) -> dict[str, Any]:
    """The event as JSON says it: null where the file says nothing, `all_day` and `repeats` only where they are so."""
    told = {
        "uid": event.uid,
        "sequence": event.sequence,
        "method": event.method or None,
        "summary": event.summary,
        "start": plain_offset(event.start).isoformat(),
        "end": plain_offset(event.end).isoformat(),
        "tz": event.tz,
        "organizer": _address(event.organizer) if event.organizer else None,
        "attendees": [_address(one) for one in event.attendees],
        "place": event.place,
        "status": event.status or None,
    }
    extra = {"join_url": event.join_url, "all_day": event.all_day, "repeats": event.repeats, "note": event.zone_note}
    return told | {key: value for key, value in extra.items() if value}


def _address(one: Attendee) -> dict[str, str]:
    return {"name": one.name, "email": one.email}


def filter_lines(lines: BinaryIO, out: TextIO) -> None:
    """Answer every line of a stream."""
    jsonl.run(answer, lines, out)


def main(_argv: list[str] | None = None) -> int:
    """Run as a filter between standard input and standard output."""
    filter_lines(sys.stdin.buffer, sys.stdout)
    return 0
