"""The offset that a file's own VTIMEZONE gives a local time, for zones that have no known name.

Only the two yearly changes that real calendars write are understood; any other rule counts once, at its DTSTART.
Nothing is expanded, so a hostile rule costs nothing.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from afterword.adapters.calendars.components import Component

_OFFSET = re.compile(r"([+-])([0-9]{2})([0-9]{2})(?:[0-9]{2})?")
_MOMENT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2}))?")
_BYDAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class _Change:
    """One change of the clock: from `since`, each year in `month` on the `nth` `weekday`, where it comes back."""

    since: datetime
    before: timedelta
    after: timedelta
    month: int | None = None
    nth: int = 1
    weekday: int = 6
    until: int = 9999


def offset_in(definition: Component, local: datetime) -> timezone | None:
    """Return the offset in force at the naive `local` time; None when the definition says none that is usable."""
    changes = [change for part in definition.parts if (change := _change(part))]
    if not changes:
        return None
    onsets = [(onset, change.after) for change in changes for onset in _onsets(change, local)]
    if not onsets:
        return timezone(min(changes, key=lambda change: change.since).before)
    return timezone(max(onsets, key=lambda onset: onset[0])[1])


def _change(part: Component) -> _Change | None:
    since, after = _moment(part.value("DTSTART")), _offset(part.value("TZOFFSETTO"))
    if since is None or after is None:
        return None
    before = _offset(part.value("TZOFFSETFROM"))
    rule = dict(piece.split("=", 1) for piece in part.value("RRULE").upper()[:200].split(";") if "=" in piece)
    yearly = _yearly(rule) if rule.get("FREQ") == "YEARLY" else {}
    return _Change(since, after if before is None else before, after, **yearly)


def _yearly(rule: dict[str, str]) -> dict[str, int]:
    month, day = rule.get("BYMONTH", ""), _BYDAY.fullmatch(rule.get("BYDAY", ""))
    if day is None or not month.isdecimal() or not 1 <= int(month) <= 12:
        return {}
    last = _moment(rule.get("UNTIL", ""))
    until = {"until": last.year} if last else {}
    return {"month": int(month), "nth": int(day.group(1) or 1), "weekday": _DAYS.index(day.group(2)), **until}


def _onsets(change: _Change, local: datetime) -> list[datetime]:
    """Return when `change` last happened before `local`, at most twice."""
    if change.month is None:
        return [change.since] if change.since <= local else []
    years = [min(year, change.until) for year in (local.year, local.year - 1)]
    found = [datetime.combine(_nth_weekday(year, change), change.since.time()) for year in years if year > 1]
    return [onset for onset in found if change.since <= onset <= local]


def _nth_weekday(year: int, change: _Change) -> date:
    month = change.month or 1
    if change.nth > 0:
        first = date(year, month, 1)
        day = first + timedelta(days=(change.weekday - first.weekday()) % 7 + 7 * (change.nth - 1))
        return day if day.month == month else day - timedelta(days=7)
    last = date(year, month, 28) + timedelta(days=3)
    while last.month != month:
        last -= timedelta(days=1)
    day = last - timedelta(days=(last.weekday() - change.weekday) % 7 + 7 * (-change.nth - 1))
    return day if day.month == month else day + timedelta(days=7)


def _offset(text: str) -> timedelta | None:
    found = _OFFSET.fullmatch(text.strip())
    if found is None:
        return None
    ahead = timedelta(hours=int(found.group(2)), minutes=int(found.group(3)))
    if ahead >= timedelta(hours=24):
        return None
    return -ahead if found.group(1) == "-" else ahead


def _moment(text: str) -> datetime | None:
    found = _MOMENT.match(text.strip())
    if found is None:
        return None
    year, month, day, hour, minute = (int(part or 0) for part in found.groups())
    try:
        return datetime.combine(date(year, month, day), time(hour, minute))
    except ValueError:
        return None
