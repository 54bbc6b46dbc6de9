"""Which of the times in an invitation's words is the one: the new one of a move; of several proposed, none."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from typing import Final

from afterword.core.facts.reading import ProposedTime
from afterword.core.reading.kind.figures import month_first_in, other_order
from afterword.core.reading.kind.hours import hours_in
from afterword.core.reading.kind.zone_words import zone_for_all
from afterword.core.reading.told.length import length_in
from afterword.core.worktime import zone_named

_DAYS: Final = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    r"(?:lun|mar|mercre|jeu|vendre|same)di|lunes|martes|miércoles|jueves|viernes|sábado"
)
_WEEKDAY: Final = re.compile(rf"\b(?:{_DAYS})\b", re.IGNORECASE)
_MOVED: Final = re.compile(
    r"\b(?:re-?schedul|moved?\b|moving|postpon|pushed|brought forward|bring forward|shift(?:ed|ing)?\b|"
    r"instead of|rather than|"
    r"new (?:time|date|slot)|chang(?:e|ed|ing)\b|verschob|verschieb|verleg|statt\b|neuer termin|report(?:é|er|"
    r"ons)|déplac|"
    r"décal|avanc|au lieu|nouvelle date|aplaza|cambia|cambio|reprogram|pospu|posponer|traslad|nueva fecha|en lugar)",
    re.IGNORECASE,
)
_OLD: Final = re.compile(
    r"\b(?:from|was|were|originally|previously|formerly|scheduled|set|planned|instead of|rather than|not|no longer|"
    r"(?:old|original|previous) (?:time|date|slot)|von|vom|war|statt|anstatt|ursprünglich\w*|bisher\w*|"
    r"geplant\w*|nicht mehr|"
    r"du|initialement|prévue?|au lieu|était|et non(?: plus)?|del|desde|en lugar|antes|prevista|previsto|"
    r"inicialmente|era)\b"
    rf"(?:[\s:,(]|\b(?:{_DAYS}|for|on|at|to|be|of|the|am|um|den|dem|de|du|le|el|del|es|it|ist|today's|your|"
    rf"interview|entretien|"
    r"termin|entrevista)\b|['’])*$",
    re.IGNORECASE,
)
_NEW: Final = re.compile(
    r"\b(?:to|now|instead|new (?:time|date|slot)|auf|nun|jetzt|neu|neuer termin|au|désormais|nouvelle date|al|"
    r"ahora|nueva fecha|"
    rf"a)\b(?:[\s:,(]|\b(?:{_DAYS}|is|ist|est|es|the|on|den|am|le|el)\b)*$",
    re.IGNORECASE,
)
_CHOICE: Final = re.compile(
    r"\b(?:either|options?|slots?|choose|choice|which (?:\w+ ){0,3}(?:works?|suits?)|availability|wahl|auswahl|oder|"
    r"terminvorschl\w*|créneaux?|choix|ou|opciones?|huecos?|elegir|or)\b|\d\s?h?o\s|\bo (?:el|a las)\b",
    re.IGNORECASE,
)
_BEFORE: Final = 60
OR_DAY: Final = "In figures the day can be {read} or {other}: please check which one they mean."


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """`time` is the one that is arranged, None where none or several are; then `several` has those proposed.

    `tz` is the zone that the words name, "" where they name none; `or_day` says as what else the figures can be read.
    """

    time: ProposedTime | None = None
    several: tuple[ProposedTime, ...] = ()
    tz: str = ""
    or_day: str = ""


def settled(times: Sequence[ProposedTime], words: str, *, said_at: datetime) -> Settled:
    """What is arranged, of the `times` that stand in the `words`; `said_at` is when they were written."""
    zone = zone_for_all(words) or _only([_zone(one) for one in times if one.start])
    dated = list(_once(_without_old([_on_clock(one, zone) for one in times if one.start], words)))
    if _is_choice(dated, words):
        return Settled(several=tuple(dated), tz=_zone(dated[0]) or zone)
    if not dated or dated[0].start is None:
        return Settled(tz=zone)
    first = dated[0]
    length = length_in(words) if first.end is None else None
    ended = replace(first, end=dated[0].start + length) if length else first
    return Settled(time=ended, tz=_zone(first) or zone, or_day=_doubt(first, words, said_at))


def _on_clock(one: ProposedTime, zone: str) -> ProposedTime:
    """The same hour by the zone that the words give to all of them, where it names none of its own."""
    clock = zone_named(zone)
    if clock is None or _zone(one):
        return one
    return replace(one, start=_by(one.start, clock), end=_by(one.end, clock))


def _only(zones: Sequence[str]) -> str:
    """The one zone that is named: said behind the last of several hours, it is that of all."""
    named = set(zones) - {""}
    return named.pop() if len(named) == 1 else ""


def _by(moment: datetime | None, clock: tzinfo) -> datetime | None:
    return moment.replace(tzinfo=clock) if moment else None


def _zone(one: ProposedTime) -> str:
    """The zone that its own words name."""
    return next((hours.zone for hours in hours_in(one.words) if hours.zone), "")


def _without_old(times: list[ProposedTime], words: str) -> list[ProposedTime]:
    """Of a meeting that was moved, what it is moved to; the times as they are where none is."""
    if len(times) < 2 or not _MOVED.search(words):
        return times
    begins = [_start_in(words, one) for one in times]
    before = [words[max(at - _BEFORE, 0) : at] for at in begins]
    left = [one for one, lead in zip(times, before, strict=True) if not _OLD.search(lead)]
    new = [one for one, lead in zip(times, before, strict=True) if one in left and _NEW.search(lead)]
    return new or left or times[-1:]


def _start_in(words: str, one: ProposedTime) -> int:
    return max(words.find(one.words), 0)


def _once(times: Sequence[ProposedTime]) -> Iterator[ProposedTime]:
    """Each once by its wall clock; of one that is said twice, the telling that names a zone, and an end."""
    found: dict[datetime, ProposedTime] = {}
    for one in times:
        if one.start is None:
            continue
        wall = one.start.replace(tzinfo=None)
        before = found.get(wall)
        if before is None:
            found[wall] = one
            continue
        best = one if _zone(one) and not _zone(before) else before
        end = before.end or one.end
        clock = best.start.tzinfo if best.start else None
        found[wall] = replace(best, end=end.replace(tzinfo=clock) if end and clock else end)
    yield from found.values()


def _is_choice(times: Sequence[ProposedTime], words: str) -> bool:
    """Several days are; several hours of one day only where a word between or before them lets one choose."""
    if len({one.start.date() for one in times if one.start}) > 1:
        return True
    if len(times) < 2:
        return False
    first, last = (_start_in(words, one) for one in (times[0], times[-1]))
    return _CHOICE.search(words[first : last + len(times[-1].words)]) is not None


def _doubt(one: ProposedTime, words: str, said_at: datetime) -> str:
    """The other day that its figures can be, where neither the words nor the day they were written decide."""
    if one.start is None or month_first_in(words) is not None:
        return ""
    at = _start_in(words, one)
    around = words[max(at - 25, 0) : at + len(one.words) + 25]
    turned = other_order(one.words, one.start.date(), said_at.date())
    named = turned and _WEEKDAY.search(around)
    return "" if turned is None or named else turned.isoformat()


def or_day(when: Settled) -> tuple[str, ...]:
    """The sentence that asks for a look at a day whose figures can be read in two ways; else none."""
    if not when.or_day or when.time is None or when.time.start is None:
        return ()
    read, other = (f"{day.day} {day:%B}" for day in (when.time.start, date.fromisoformat(when.or_day)))
    return (OR_DAY.format(read=read, other=other),)
