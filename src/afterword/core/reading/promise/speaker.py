"""Who speaks, as far as dates go: the local day, the country, and which way round figures are written."""

from datetime import date, datetime

from afterword.core.reading.promise.spans import Spoken

_NAMES = {"UK": "GB", "USA": "US"}
_FIRST_YEAR, _LAST_YEAR = 1950, 9900
_US_ZONES = frozenset(
    [
        "New_York",
        "Chicago",
        "Denver",
        "Los_Angeles",
        "Phoenix",
        "Detroit",
        "Boise",
        "Anchorage",
        "Juneau",
        "Nome",
        "Sitka",
        "Adak",
        "Menominee",
        "Metlakatla",
        "Yakutat",
    ]
)
_ELSEWHERE = {
    "Europe/London": "GB",
    "Europe/Dublin": "IE",
    "America/Toronto": "CA",
    "America/Vancouver": "CA",
    "America/Edmonton": "CA",
    "America/Winnipeg": "CA",
    "America/Halifax": "CA",
    "America/St_Johns": "CA",
    "Asia/Kolkata": "IN",
    "Asia/Calcutta": "IN",
    "Pacific/Auckland": "NZ",
    "Asia/Singapore": "SG",
    "Africa/Johannesburg": "ZA",
}


def speaker(said_at: datetime, tz: str | None, country: str | None) -> Spoken:
    """Day and habits of whoever said it; a country left out is told by the zone where the zone is clear."""
    home = _country(country) or _country_of_zone(tz)
    return Spoken(_day(said_at, tz), home, home == "US")


def _day(said_at: datetime, tz: str | None) -> date:
    zone = None
    if tz is not None:
        from afterword.core.worktime import zone_named  # late: many questions name no zone

        zone = zone_named(tz)
        if zone is None:
            raise ValueError(f"tz {tz[:60]!r} is no known time zone; use a name such as Europe/London")
    if not _FIRST_YEAR <= said_at.year <= _LAST_YEAR:
        raise ValueError(f"said_at must lie between the years {_FIRST_YEAR} and {_LAST_YEAR}")
    return (said_at if zone is None else said_at.astimezone(zone)).date()


def _country(country: str | None) -> str | None:
    if country is None:
        return None
    name = country.strip().upper()
    name = _NAMES.get(name, name)
    if len(name) != 2 or not name.isascii() or not name.isalpha():
        raise ValueError(f"country {country[:60]!r} is no country code; use two letters, as in US or GB")
    return name


def _country_of_zone(tz: str | None) -> str | None:
    if not tz:
        return None
    area, _, city = tz.partition("/")
    if area == "US" or (area == "America" and (city in _US_ZONES or city.startswith(("Indiana/", "Kentucky/")))):
        return "US"
    return "AU" if area == "Australia" else _ELSEWHERE.get(tz)
