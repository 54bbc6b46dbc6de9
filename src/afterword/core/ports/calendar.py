"""What a calendar tells us: an event and its addresses, as the file says them; who they are is not decided here."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core.facts.moment import need_zone

LONGEST_NAME = 200
"""Characters of an attendee's name; an adapter cuts longer ones, and this length then says so."""


class UnreadableCalendar(ValueError):
    """The file is no invitation that we can read; the sentence says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """One address on an event; `kind` is INDIVIDUAL, GROUP, ROOM, RESOURCE or UNKNOWN, `answer` what they replied."""

    name: str = ""
    email: str = ""
    kind: str = "INDIVIDUAL"
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event, its first time only where it repeats.

    `tz` is the IANA name of the event's own zone, None where the file only gives offsets. `zone_note` says in a
    sentence that the zone was supplied by us. `method` and `status` are the file's own words in capitals.
    """

    uid: str
    start: datetime
    end: datetime
    sequence: int = 0
    method: str = ""
    summary: str = ""
    tz: str | None = None
    organizer: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    place: str = ""
    join_url: str | None = None
    status: str = ""
    description: str = ""
    all_day: bool = False
    repeats: str = ""
    recurrence_id: str = ""
    zone_note: str = ""

    def __post_init__(self) -> None:
        need_zone(self.start, "start")
        need_zone(self.end, "end")
