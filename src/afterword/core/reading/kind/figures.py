"""Which way round a text writes a date in figures, 12/01 or 01/12, as far as its other words tell."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from afterword.core.reading.kind.zone_words import short_zone

US_STATES: Final = frozenset(
    [
        "AL",
        "AK",
        "AZ",
        "AR",
        "CA",
        "CO",
        "CT",
        "DE",
        "FL",
        "GA",
        "HI",
        "ID",
        "IL",
        "IN",
        "IA",
        "KS",
        "KY",
        "LA",
        "ME",
        "MD",
        "MA",
        "MI",
        "MN",
        "MS",
        "MO",
        "MT",
        "NE",
        "NV",
        "NH",
        "NJ",
        "NM",
        "NY",
        "NC",
        "ND",
        "OH",
        "OK",
        "OR",
        "PA",
        "RI",
        "SC",
        "SD",
        "TN",
        "TX",
        "UT",
        "VT",
        "VA",
        "WA",
        "WV",
        "WI",
        "WY",
        "DC",
    ]
)
_US_ZONE: Final = re.compile(
    r"\d\s?[AaPp]\.?\s?[Mm]\.?,?\s?\(?([ECMP][SD]?T|[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific)\b"
)
_US_ADDRESS: Final = re.compile(r"\b([A-Z]{2})\.?,?\s\d{5}(?:-\d{4})?\b")
_MONTHS: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\b"
)
_MONTH_FIRST: Final = re.compile(rf"\b{_MONTHS}\.? \d{{1,2}}(?:st|nd|rd|th)?(?:, \d{{4}}|\b)")
_DAY_FIRST: Final = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTHS}")
_ELSEWHERE: Final = re.compile(
    r"\d\s?(?:[AaPp][Mm])?\s?\(?(?:GMT|BST|CET|CEST|AE[SD]T|NZ[SD]T|IST|UK time|Irish time)\b|"
    r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b(?:NSW|VIC|QLD|TAS) \d{4}\b|"
    r"[\w-]\.(?:uk|ie|au|nz|de|fr|es|it|nl|be|at|ch|in|za)\b"
)
_US_SPELLING: Final = re.compile(r"\b(?:labor|color|favor|honor|neighbor|center|zip code|resume)s?\b", re.IGNORECASE)
_FIGURES: Final = re.compile(r"(?<![\d/.-])(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?(?![\d/-])")


def month_first_in(words: str) -> bool | None:
    """Whether a month stands before its day, as in the US; None where the words do not tell."""
    if _from_the_us(words):
        return True
    if _ELSEWHERE.search(words) or _DAY_FIRST.search(words):
        return False
    certain = {first > 12 for first, second in _pairs(words) if (first > 12) != (second > 12)}
    if len(certain) == 1:
        return not certain.pop()
    return True if _MONTH_FIRST.search(words) or _US_SPELLING.search(words) else None


def _from_the_us(words: str) -> bool:
    zoned = any(short_zone(one[1]).startswith("America/") for one in _US_ZONE.finditer(words))
    return zoned or any(one[1] in US_STATES for one in _US_ADDRESS.finditer(words))


def _pairs(words: str) -> Iterator[tuple[int, int]]:
    yield from ((int(one[1]), int(one[2])) for one in _FIGURES.finditer(words))


def other_order(said: str, read: date, today: date) -> date | None:
    """The day that the figures in `said` are the other way round, where that day lies ahead as well.

    None where there are no figures, or where only one order can be.
    """
    for one in _FIGURES.finditer(said):
        if {int(one[1]), int(one[2])} != {read.day, read.month} or read.day == read.month:
            continue
        return _turned(read, today, with_year=bool(one[3]))
    return None


def _turned(read: date, today: date, *, with_year: bool) -> date | None:
    for year in (read.year,) if with_year else (today.year, today.year + 1):
        try:
            turned = date(year, read.day, read.month)
        except ValueError:
            return None
        if turned >= today:
            return turned
    return None
