"""Times of day as written beside a day: "2pm", "between 10 and 12 ET", "um 14 Uhr", "à 14h30", "a las 16:00"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from typing import Final

from afterword.core.reading.kind.zone_words import SHORT_ZONE, place_zone, short_zone

_HOUR: Final = (
    r"(?P<h{n}>\d{{1,2}})(?:(?P<p{n}>[:.h]|\sh\s(?=\d))(?P<m{n}>\d{{2}})(?!\d)|(?P<b{n}>\s?h(?:rs?)?(?![a-z]))?)"
    r"(?:\s?(?P<a{n}>am|pm|a\.\s?m\.?|p\.\s?m\.?)(?![a-z]))?(?:\s?(?P<u{n}>uhr|horas|heures|hrs|o'clock)(?![a-z]))?"
)
_LEAD: Final = (
    r"(?P<lead>(?<![a-zà-ÿ])(?:at|around|about|between|from|after|um|gegen|ab|zwischen|von|à|vers|entre|de|dès|a las?|"
    r"a partir de las?|desde las?|sobre las?)\s+)?"
)
_TO: Final = r"\s?(?:-|–|—|to|and|until|till|through|bis|und|à|et|a|y|hasta)\s?(?:las?\s)?"
_ZONE: Final = rf"(?:\s?[,(]?\s?(?P<zone>{SHORT_ZONE}))?"
MONTH_NAMES: Final = (
    r"jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|f[ée]vr(?:ier)?|mar(?:ch|s|zo)?|m[äa]rz|apr(?:il)?|abr(?:il)?|"
    r"avr(?:il)?|"
    r"ma[iy]o?|june?|juin|juni|junio|jul[iy]?|julio|juillet|aug(?:ust)?|août|ago(?:sto)?|sep(?:t(?:ember|iembre)?)?|"
    r"septembre|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|d[ée]c(?:embre)?|"
    r"dic(?:iembre)?|enero"
)
"""The months of four languages, long and short, without their stops."""
_NO_DAY: Final = rf"(?!\d{{1,2}}(?:\.|st|nd|rd|th|er)?\s(?:of\s|de\s)?(?:{MONTH_NAMES})\b)"
"""Behind "to" a day of a month is none of the hours: "from 30 November 10:00 to 3 December"."""
_TIME: Final = re.compile(
    rf"(?<![\d/.:,€$£+-]){_LEAD}{_HOUR.format(n=1)}(?:{_TO}{_NO_DAY}{_HOUR.format(n=2)})?{_ZONE}(?![\d/%€]|-\d)",
    re.IGNORECASE,
)
_NOON: Final = re.compile(r"\b(?:(?:at|around) )?(?:noon|midday)\b|\b(?:um |am )?mittags\b|\bà midi\b|\bal mediodía\b")
_OPEN: Final = frozenset(("after", "ab", "dès", "a partir de las", "desde las", "a partir de la"))
_PAIRED: Final = frozenset(("between", "zwischen", "entre", "from", "von", "de"))
_MONTH_BESIDE: Final = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|juin|juil|août|déc|ene|abr|ago|dic)[a-zé]*\.?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Hours:
    """From when to when, by which clock, and where the words stand; `until` None where no end is said."""

    since: time
    until: time | None
    zone: str
    start: int
    end: int


def hours_in(text: str) -> Iterator[Hours]:
    """Every time of day in a sentence, in order."""
    for found in _TIME.finditer(text):
        read = _read(found, text)
        if read:
            yield read
    for noon in _NOON.finditer(text.lower()):
        yield Hours(time(12), None, "", noon.start(), noon.end())


def _read(found: re.Match[str], text: str) -> Hours | None:
    lead = (found["lead"] or "").strip().lower()
    if not _is_time(found, lead, text):
        return None
    first, last = _clock(found, 1), _clock(found, 2) if found["h2"] else None
    if first is None or (found["h2"] and last is None):
        return None
    since, until = _half_day(first, last, found)
    start = found.start() if found["lead"] is None else found.start("lead")
    zone, end = (short_zone(found["zone"]), found.end()) if found["zone"] else place_zone(text, found.end())
    return Hours(since, None if lead in _OPEN else until, zone, start, end)


def _is_time(found: re.Match[str], lead: str, text: str) -> bool:
    marked = any(found.group("p1", "b1", "a1", "u1", "p2", "b2", "a2", "u2", "zone"))
    beside = _MONTH_BESIDE.match(text[found.end() :].lstrip()) or _MONTH_BESIDE.fullmatch(
        (text[: found.start("h1")].rsplit(maxsplit=1) or [""])[-1]
    )
    if beside and not marked:
        return False
    if marked:
        return found["p1"] != "." or bool(lead or any(found.group("a1", "u1", "a2", "u2")))
    return bool(found["h2"]) if lead in _PAIRED or not lead else lead not in ("about", "around", "a la", "after")


def _clock(found: re.Match[str], number: int) -> time | None:
    hour, minute = int(found[f"h{number}"]), int(found[f"m{number}"] or 0)
    half = (found[f"a{number}"] or "").lower().replace(".", "").replace(" ", "")
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _half_day(first: time, last: time | None, found: re.Match[str]) -> tuple[time, time | None]:
    """An hour below eight without am or pm is in the afternoon, and so is the first of "2 to 4pm"."""
    early = not (found["a1"] or found["u1"] or found["b1"]) and 1 <= first.hour < 8
    until_later = bool(found["a2"] and last and first.hour < 12 <= last.hour and first.hour + 12 < last.hour)
    if not found["a1"] and (early or until_later):
        first = first.replace(hour=first.hour + 12)
    if last and last <= first and last.hour < 12:
        last = last.replace(hour=last.hour + 12)
    return first, last if last and last > first else None
