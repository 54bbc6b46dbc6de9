"""An invitation as a calendar writes it, for an interview of this morning, wherever it is noon right now."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

LINES = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Google Inc//Google Calendar 70.9054//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:{uid}
SEQUENCE:0
DTSTAMP:{stamp}
DTSTART;TZID={zone}:{start}
DTEND;TZID={zone}:{end}
SUMMARY:Interview: Data engineer at Acme
LOCATION:12 Main Street\\, New York
ORGANIZER;CN=Lee Park:mailto:lee.park@acme.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=Dana Ruiz:mailto:dana.ruiz@acme.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=Kim Novak:mailto:kim.novak@acme.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=Sam Okoro:mailto:sam@example.org
ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@resource.calendar.google.com
STATUS:CONFIRMED
END:VEVENT
END:VCALENDAR
"""


def where_it_is_noon(now: datetime) -> ZoneInfo:
    """A zone whose clock shows between 12:00 and 13:00: mail may leave there, and the morning is over."""
    ahead = (12 - now.astimezone(UTC).hour) % 24
    return ZoneInfo(f"Etc/GMT-{ahead}" if ahead <= 12 else f"Etc/GMT+{24 - ahead}")


def this_morning(now: datetime, uid: str = "i1@acme.example") -> bytes:
    """An interview that ended an hour ago."""

    where = where_it_is_noon(now)
    end = now.astimezone(where) - timedelta(hours=1)
    start = end - timedelta(hours=1)
    told = LINES.format(
        uid=uid,
        zone=where.key,
        stamp=now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ"),
        start=start.strftime("%Y%m%dT%H%M00"),
        end=end.strftime("%Y%m%dT%H%M00"),
    )
    return told.replace("\n", "\r\n").encode()
