"""How much calendar we are ready to read; a file is counted here, cheaply, before anything looks at its meaning."""

import re

from afterword.core.ports.calendar import UnreadableCalendar

LARGEST_FILE = 5_000_000
MOST_LINES = 100_000
MOST_EVENTS = 200
MOST_ATTENDEES = 200
DEEPEST = 20
LONGEST_LINE = 500
LONGEST_TEXT = 20_000

_EVENT = re.compile(rb"^BEGIN:VEVENT[ \t]*$", re.IGNORECASE | re.MULTILINE)


def check_size(size: int) -> None:
    """Raise UnreadableCalendar when a file of `size` bytes is larger than any invitation."""
    if size > LARGEST_FILE:
        says = f"This file is {size / 1_000_000:.1f} MB; an invitation is a few kilobytes, and the most read here is"
        raise UnreadableCalendar(f"{says} {LARGEST_FILE // 1_000_000} MB. Save the one invitation by itself.")


def check_counts(text: bytes) -> None:
    """Raise UnreadableCalendar when `text` (line ends made plain) has more lines or events than we read."""
    if text.count(b"\n") > MOST_LINES:
        raise UnreadableCalendar(f"This file has over {MOST_LINES:,} lines. Save the one invitation by itself.")
    events = sum(1 for _ in _EVENT.finditer(text))
    if events > MOST_EVENTS:
        says = f"This file holds {events:,} events; the most read at once is {MOST_EVENTS}."
        raise UnreadableCalendar(f"{says} It looks like a whole calendar: save the one invitation by itself.")
