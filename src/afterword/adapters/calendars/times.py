"""When an event is: its DTSTART, DTEND and DURATION, always with an offset, in the event's own zone."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from afterword.adapters.calendars.components import Component
from afterword.adapters.calendars.lines import Line, one_line
from afterword.adapters.calendars.vtimezone import offset_in
from afterword.adapters.calendars.zones import offset_named, zone_named
from afterword.core.ports.calendar import UnreadableCalendar

_MOMENT = re.compile(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:T([0-9]{2}):?([0-9]{2}):?([0-9]{2})?(Z)?)?", re.IGNORECASE)
_DURATION = re.compile(
    r"\+?P(?:([0-9]{1,3})W)?(?:([0-9]{1,4})D)?(?:T(?:([0-9]{1,4})H)?(?:([0-9]{1,5})M)?(?:([0-9]{1,6})S)?)?"
)
_FIRST_YEAR, _LAST_YEAR = 1000, 9900


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Start and end; `tz` is the IANA name where there is one, `note` says that we supplied the zone."""

    start: datetime
    end: datetime
    tz: str | None
    all_day: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Placed:
    at: datetime
    tz: str | None
    note: str = ""


class Zones:
    """The zones that one file can mean: known names, its own definitions, and what to do without either."""

    def __init__(self, calendar: Component, floating_tz: str | None) -> None:
        self._own = {_key(part.value("TZID")): part for part in calendar.inside("VTIMEZONE")}
        self._floating_tz = floating_tz
        self._default = calendar.value("X-WR-TIMEZONE") or _only(self._own.values())

    def place(self, local: datetime, name: str | None) -> _Placed:
        """Return the naive `local` time in the zone called `name`, or in the file's zone when it names none."""
        wanted = name or self._default
        if wanted and (found := self._named(local, wanted)):
            return found
        problem = f'names a time zone that nobody knows ("{one_line(wanted, 60)}")' if wanted else "has no time zone"
        if self._floating_tz is None or (zone := zone_named(self._floating_tz)) is None:
            raise UnreadableCalendar(f"{problem}, so its hour cannot be told. Ask for the zone, then type it in.")
        note = f"The invitation {problem}; its times are read as {zone.key}. Please check the hour."
        return _Placed(local.replace(tzinfo=zone), zone.key, note)

    def _named(self, local: datetime, name: str) -> _Placed | None:
        own = self._own.get(_key(name))
        known = zone_named(name) or (zone_named(own.value("X-LIC-LOCATION")) if own else None)
        if known is not None:
            return _Placed(local.replace(tzinfo=known), known.key)
        fixed = (offset_in(own, local) if own else None) or offset_named(name)
        return _Placed(local.replace(tzinfo=fixed), None) if fixed else None


def span(event: Component, zones: Zones) -> Span:
    """Return when `event` is; raise UnreadableCalendar when that cannot be told."""
    first = event.line("DTSTART")
    if first is None:
        raise UnreadableCalendar("has no start (DTSTART). Type the interview in, or ask for the invitation again.")
    all_day = "T" not in first.value.upper()
    start = _placed(first, zones)
    last = event.line("DTEND")
    ends = _placed(last, zones).at if last else _after(start.at, event.value("DURATION"), all_day=all_day)
    return Span(start=start.at, end=ends.astimezone(start.at.tzinfo), tz=start.tz, all_day=all_day, note=start.note)


def _placed(line: Line, zones: Zones) -> _Placed:
    local, is_utc = _moment(line.value)
    if is_utc:
        return _Placed(local.replace(tzinfo=ZoneInfo("UTC")), "UTC")
    if "T" in line.value.upper():
        return zones.place(local, line.parameters.get("TZID"))
    try:
        return zones.place(local, line.parameters.get("TZID"))
    except UnreadableCalendar:
        return _Placed(local.replace(tzinfo=UTC), None)  # a whole day has no hour that a missing zone could shift


def _moment(text: str) -> tuple[datetime, bool]:
    """Return the naive time written in `text`, and whether it is UTC."""
    found = _MOMENT.fullmatch(text.strip())
    if found is None:
        raise UnreadableCalendar(f'has a time that is none ("{one_line(text, 40)}"). Ask for the invitation again.')
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    try:
        local = datetime.combine(date(year, month, day), time(hour, minute, min(second, 59)))
    except ValueError as problem:
        says = f'has a date that no calendar has ("{one_line(text, 40)}"). Ask for the invitation again.'
        raise UnreadableCalendar(says) from problem
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise UnreadableCalendar(f"is dated in the year {year}. Correct the date, or type the interview in.")
    return local, found.group(7) is not None


def _after(start: datetime, duration: str, *, all_day: bool) -> datetime:
    """Return the end by RFC 5545 when there is no DTEND: by the duration, else the whole day, else at once."""
    found = _DURATION.fullmatch(duration.strip().upper())
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()) if found else (0, 0, 0, 0, 0)
    if found is None and all_day:
        days = 1
    whole = start + timedelta(days=7 * weeks + days)
    exact = whole.astimezone(UTC) + timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return exact.astimezone(whole.tzinfo)


def plain_offset(moment: datetime) -> datetime:
    """Return `moment` with an offset of whole minutes: zones before about 1900 have odd seconds, ISO 8601 has none."""
    ahead = moment.utcoffset() or timedelta(0)
    odd = ahead % timedelta(minutes=1)
    zone: tzinfo = timezone(ahead - odd)
    return moment.astimezone(zone) if odd else moment


def _only(definitions: Iterable[Component]) -> str:
    known = list(definitions)
    return known[0].value("TZID") if len(known) == 1 else ""


def _key(name: str) -> str:
    return name.strip("\"' \t").lower()
