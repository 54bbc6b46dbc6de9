"""ATTENDEE and ORGANIZER lines as addresses with the names beside them, as written; who is a person is the core's."""

import re
from urllib.parse import unquote

from afterword.adapters.calendars.bounds import MOST_ATTENDEES
from afterword.adapters.calendars.components import Component
from afterword.adapters.calendars.lines import Line, one_line
from afterword.core.ports.calendar import LONGEST_NAME, Attendee, UnreadableCalendar

_ADDRESS = re.compile(r"[^\s<>\"'(),;:@]{1,100}@[^\s<>\"'(),;:@]{1,150}")
# What stands behind a line break in a name is somebody's try at a second mail header.
_LINE_END = re.compile(r"[\r\n]|\\[rn]")
_KINDS = frozenset({"INDIVIDUAL", "GROUP", "ROOM", "RESOURCE", "UNKNOWN"})


def attendees(event: Component) -> tuple[Attendee, ...]:
    """Return everybody on the event, each address once, in the file's order."""
    lines = event.lines.get("ATTENDEE", [])
    if len(lines) > MOST_ATTENDEES:
        says = f"invites {len(lines):,} people; the most read here is {MOST_ATTENDEES}."
        raise UnreadableCalendar(f"{says} Type the interview in with the few you met.")
    found: dict[str, Attendee] = {}
    for line in lines:
        one = attendee(line)
        found.setdefault(one.email.casefold() or one.name, one)
    return tuple(one for key, one in found.items() if key)


def organizer(event: Component) -> Attendee | None:
    """Return who sent the invitation."""
    line = event.line("ORGANIZER")
    one = attendee(line) if line else None
    return one if one and (one.email or one.name) else None


def attendee(line: Line) -> Attendee:
    """Return one address; the e-mail is empty where the value is none, as with Exchange's internal names."""
    said = line.parameters
    kind = said.get("CUTYPE", "INDIVIDUAL").strip().upper()
    return Attendee(
        name=one_line(_LINE_END.split(said.get("CN", "").strip(), maxsplit=1)[0], LONGEST_NAME),
        email=_address(line.value) or _address(said.get("EMAIL", "")),
        kind=kind if kind in _KINDS else "UNKNOWN",
        answer=one_line(said.get("PARTSTAT", ""), 40).upper(),
    )


def _address(value: str) -> str:
    """Return the bare address in a mailto: value, whatever its capitals, spaces and percent signs."""
    bare = re.sub(r"^\s*mailto:", "", value[:1_000], flags=re.IGNORECASE).split("?", 1)[0]
    inner = re.search(r"<([^<>]*)>", bare)
    joined = "".join(unquote(inner.group(1) if inner else bare).split()).strip("<>\"'")
    return joined if _ADDRESS.fullmatch(joined) and joined.isprintable() else ""
