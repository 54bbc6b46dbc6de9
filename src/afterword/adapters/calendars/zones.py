"""From the name that a calendar gives its time zone to an IANA zone; a file's own definitions are in vtimezone.py."""

import re
from datetime import timedelta, timezone
from zoneinfo import ZoneInfo

from afterword.adapters.calendars.windows_zones import DISPLAY_NAMES, IDS

UTC_NAMES = frozenset({"utc", "z", "gmt", "etc/utc", "etc/gmt", "zulu", "etc/zulu", "uct", "universal"})
# These exist as files on many machines, and mean the machine's zone or none at all.
_NO_ZONES = frozenset({"localtime", "factory", "posixrules"})
_IANA = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{1,40}(?:/[A-Za-z0-9_+-]{1,40}){0,2}")
_PREFIX = re.compile(r"^\((?:UTC|GMT)[^)]{0,10}\)\s*|^(?:UTC|GMT)[+-][0-9:]{1,6}\s+(?=\D)", re.IGNORECASE)
_OFFSET = re.compile(r"^\(?(?:UTC|GMT)?\s?([+-])([0-9]{1,2}):?([0-9]{2})?\)?$", re.IGNORECASE)
_COPY_NUMBER = re.compile(r"\s[0-9]{1,2}$")
_LONGEST = 200


def zone_named(name: str) -> ZoneInfo | None:
    """Return the zone that `name` means, in IANA, Windows, Outlook or global form; None when nobody knows it."""
    bare = " ".join(name[:_LONGEST].strip("\"' \t").split())
    for candidate in _spellings(bare):
        if found := _iana(candidate):
            return found
    return None


def offset_named(name: str) -> timezone | None:
    """Return the fixed offset that a name such as GMT+0200 or +02:00 says."""
    found = _OFFSET.match(name.strip("\"' \t"))
    if found is None:
        return None
    sign, hours, minutes = found.groups()
    ahead = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return timezone(-ahead if sign == "-" else ahead) if ahead <= timedelta(hours=15) else None


def _spellings(name: str) -> list[str]:
    """Return what `name` may mean as IANA names, the surest first."""
    low = name.lower()
    if low in UTC_NAMES or low.rsplit("/", 1)[-1] == "utc":
        return ["UTC"]
    shown = _PREFIX.sub("", low)
    without_copy = _COPY_NUMBER.sub("", low)
    tables = [IDS.get(low), IDS.get(without_copy), DISPLAY_NAMES.get(shown), IDS.get(shown)]
    parts = [part for part in re.split(r"[/]", name) if part]
    tails = ["/".join(parts[-count:]) for count in (3, 2)] if len(parts) > 2 or name.startswith("/") else []
    return [spelling for spelling in (*tables, name, *tails) if spelling]


def _iana(name: str) -> ZoneInfo | None:
    if _IANA.fullmatch(name) is None or name.lower() in _NO_ZONES:
        return None
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return _iana_in_any_case(name)


def _iana_in_any_case(name: str) -> ZoneInfo | None:
    """Return the zone for europe/berlin or "America/New York", which hand-made calendars write."""
    if "/" not in name:
        return None
    tidy = "/".join("_".join(word.capitalize() for word in part.split("_")) for part in name.split("/"))
    try:
        return ZoneInfo(tidy) if tidy != name else None
    except (OSError, ValueError, KeyError):
        return None
