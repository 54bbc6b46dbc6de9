"""Invitation files (.ics, or an e-mail that carries one) into events; their meaning is core/reading/invitation.py.

The file's zones are resolved here name by name; nothing of one file is remembered when the next is read.
"""

import re

from afterword.adapters.calendars.attendees import attendees, organizer
from afterword.adapters.calendars.bounds import LONGEST_LINE, LONGEST_TEXT
from afterword.adapters.calendars.components import Component, components
from afterword.adapters.calendars.lines import many_lines, one_line, unescape
from afterword.adapters.calendars.text import calendar_lines
from afterword.adapters.calendars.times import Zones, span
from afterword.core.ports.calendar import Event, UnreadableCalendar
from afterword.core.reading.invite.link import as_link, is_meeting, meeting_link

_SUB_DAILY = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
_FREQUENCY = re.compile(r"(?:^|;)\s*FREQ\s*=\s*([A-Z]{1,20})", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,2000}>")
_MEETING_LINES = (
    "CONFERENCE",
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
)


def read_events(data: bytes, *, floating_tz: str | None = None) -> tuple[Event, ...]:
    """Return the events in `data`, in the file's order; raise UnreadableCalendar with what to do.

    `floating_tz` is the IANA zone in which to read times that name no known zone; without it they are an error.
    """
    found = [(calendar, event) for calendar in components(calendar_lines(data)) for event in calendar.inside("VEVENT")]
    if not found:
        raise UnreadableCalendar("This calendar file holds no event. Choose the file that came with the invitation.")
    zones = {id(calendar): Zones(calendar, floating_tz) for calendar, _ in found}
    return tuple(_event(event, calendar, zones[id(calendar)]) for calendar, event in found)


def _event(event: Component, calendar: Component, zones: Zones) -> Event:
    summary = _text(event, "SUMMARY")
    try:
        return _read(event, calendar, zones, summary)
    except UnreadableCalendar as problem:
        called = f'The event "{one_line(summary, 80)}"' if summary else "The event in this file"
        raise UnreadableCalendar(f"{called} {problem}") from problem


def _read(event: Component, calendar: Component, zones: Zones, summary: str) -> Event:
    when = span(event, zones)
    description = _description(event)
    place = _text(event, "LOCATION")
    return Event(
        uid=_text(event, "UID"),
        sequence=_sequence(event),
        method=one_line(calendar.value("METHOD"), 40).upper(),
        summary=summary,
        start=when.start,
        end=when.end,
        tz=when.tz,
        organizer=organizer(event),
        attendees=attendees(event),
        place=place,
        join_url=_join_url(event, place, description),
        status=one_line(event.value("STATUS"), 40).upper(),
        description=description,
        all_day=when.all_day,
        repeats=_repeats(event),
        recurrence_id=one_line(event.value("RECURRENCE-ID"), 40),
        zone_note=when.note,
    )


def _text(event: Component, name: str) -> str:
    return one_line(unescape(event.value(name)[: LONGEST_LINE * 20]), LONGEST_LINE)


def _description(event: Component) -> str:
    """Return the description as plain text; Google and some schedulers put HTML into it."""
    raw = unescape(event.value("DESCRIPTION")[: LONGEST_TEXT * 2])
    if re.search(r"<(?:br|p|div|span|a|b|ul|html)\b", raw, re.IGNORECASE):
        from html import unescape as unescape_html

        raw = re.sub(
            r"<a\s[^<>]{0,500}?href=[\"']?([^\s\"'<>]{1,2000})[^<>]{0,500}>", r" \1 ", raw, flags=re.IGNORECASE
        )
        raw = re.sub(r"<(?:br|/p|/div|/li|/h[1-6])\b[^<>]{0,200}>", "\n", raw, flags=re.IGNORECASE)
        raw = unescape_html(_TAG.sub("", raw))
    return many_lines(raw, LONGEST_TEXT)


def _sequence(event: Component) -> int:
    said = event.value("SEQUENCE").strip()
    return int(said) if said.isascii() and said.isdecimal() and len(said) <= 9 else 0


def _repeats(event: Component) -> str:
    """Return how the event repeats, in a sentence; raise UnreadableCalendar for what no interview does."""
    rule = event.value("RRULE")[:500]
    if not rule:
        return ""
    found = _FREQUENCY.search(rule)
    frequency = found.group(1).upper() if found else ""
    if frequency in _SUB_DAILY:
        says = "repeats within the day, which no interview does"
        raise UnreadableCalendar(f"{says}. Ask for the invitation again, or type the interview in.")
    return f"This event repeats ({frequency.lower() or 'by a rule'}); only its first time is read."


def _join_url(event: Component, place: str, description: str) -> str | None:
    """Return the way into the video meeting: what the calendar marks as such, then the place, then the text."""
    marked = (as_link(unescape(line.value)) for name in _MEETING_LINES for line in event.lines.get(name, []))
    found = next((link for link in marked if link), None) or meeting_link(place)
    if found is None and (link := as_link(place)) and "map" not in link.lower():
        found = link
    url = as_link(unescape(event.value("URL")))
    return found or (url if url and is_meeting(url) else None) or meeting_link(description)
