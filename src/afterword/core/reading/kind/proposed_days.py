"""The days that a sentence names, where they stand, and which date each is; English as promises read it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from typing import Final

from afterword.core.reading.promise.clock import time_before
from afterword.core.reading.promise.days import day
from afterword.core.reading.promise.line import Line
from afterword.core.reading.promise.spans import Spoken, monday, next_weekday
from afterword.core.reading.promise.tokens import Token, sentences, tokens_of

_WEEKDAYS: Final = {
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
}
_MONTHS: Final = {
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
_NEAR: Final = {
    "de": {"heute": 0, "morgen": 1, "übermorgen": 2},
    "fr": {"aujourd'hui": 0, "demain": 1, "après-demain": 2},
    "es": {"hoy": 0, "mañana": 1, "pasado mañana": 2},
}
_NEXT_WEEK: Final = {
    "de": r"nächster woche|nächste woche|kommender woche|kommende woche|der kommenden woche|der nächsten woche",
    "fr": r"de la semaine prochaine|la semaine prochaine",
    "es": r"de la semana que viene|de la próxima semana|la semana que viene|la próxima semana",
}
LANGUAGES: Final = tuple(_WEEKDAYS)
_PLAIN_NUMBERS: Final = frozenset(("fr", "es"))
"""Where a day of the month stands bare behind its weekday; German gives it a full stop, English an ending."""
_NUMBERED: Final = re.compile(r"\s(\d{1,2})(?=,?\s(?:à|a|y|et|ou|o)\s|\s?[,;?!)]|$)")
_LOOKED_AHEAD: Final = 32


@dataclass(frozen=True, slots=True)
class Day:
    """A date and where its words stand in the text."""

    date: date
    start: int
    end: int


def english_days(text: str, spoken: Spoken) -> Iterator[Day]:
    """The single days in a text, each once."""
    for tokens in sentences(tokens_of(text)):
        yield from _in_line(tokens, Line(tokens, spoken))


def _in_line(tokens: Sequence[Token], line: Line) -> Iterator[Day]:
    at = 0
    while at < len(tokens):
        found = _day_at(line, at)
        if found is None:
            at += 1
            continue
        end = max(_without_time(line, at, found[1]), at + 1)
        yield Day(found[0], tokens[at].start, tokens[end - 1].end)
        at = end


def _day_at(line: Line, at: int) -> tuple[date, int] | None:
    if line.words[at] in ("end", "eod", "cob", "close") or time_before(line, at)[0] > at:
        return None
    try:
        found = day(line, at)
    except (OverflowError, ValueError):
        return None
    return (found[0].first, found[1]) if found and found[0].first == found[0].last else None


def _without_time(line: Line, at: int, end: int) -> int:
    """The day's own words, without an hour that follows them."""
    for place in range(at + 1, end):
        if line.words[place] in ("at", "from", "between", "around") or time_before(line, place)[0] > place:
            return place
    return end


def other_days(text: str, language: str, spoken: Spoken) -> Iterator[Day]:
    """The same for German, French and Spanish, by weekday, date and "tomorrow"."""
    low = text.lower()
    named = [
        *_dates(low, language, spoken.day),
        *_weekdays(low, language, spoken.day),
        *_near(low, language, spoken.day),
    ]
    named.sort(key=lambda one: one.start)
    for place, one in enumerate(named):
        follows = named[place + 1] if place + 1 < len(named) else None
        if follows and _same_day(low[one.end : follows.start]) and one.date.weekday() == follows.date.weekday():
            continue  # "Dienstag, den 8. Dezember": the date says which
        yield one


def _same_day(between: str) -> bool:
    return re.fullmatch(r",?\s?(?:de[nmr]|le|el|día|,)?\s?", between) is not None


def _weekdays(low: str, language: str, said: date) -> Iterator[Day]:
    names = _WEEKDAYS[language].split()
    later = re.compile(rf"(?:\s(?:vormittag|nachmittag|matin|après-midi|por la mañana))?,?\s(?:{_NEXT_WEEK[language]})")
    for found in re.finditer(rf"(?<!\w)(?:(nächste[nr]?|próximo)\s)?({'|'.join(names)})(\sprochain)?", low):
        number = names.index(found[2])
        numbered = _NUMBERED.match(low, found.end()) if language in _PLAIN_NUMBERS else None
        if numbered and (day_of := _that_number(int(numbered[1]), number, said)):
            yield Day(day_of, found.start(), numbered.end(1))
            continue
        week = later.match(low, found.end())
        if week or found[1] == "nächsten":
            yield Day(monday(said) + timedelta(days=7 + number), found.start(), week.end() if week else found.end())
        else:
            yield Day(next_weekday(said, number), found.start(), found.end())


def _that_number(number: int, weekday: int, said: date) -> date | None:
    """The next day of the month with that number, if it is that weekday: "jeudi 3", not "jeudi 3 à 5 h"."""
    ahead = (said + timedelta(days=one) for one in range(1, _LOOKED_AHEAD))
    found = next((one for one in ahead if one.day == number), None)
    return found if found and found.weekday() == weekday else None


def _near(low: str, language: str, said: date) -> Iterator[Day]:
    words = sorted(_NEAR[language], key=len, reverse=True)
    skip = {"de": r"guten\s|am\s", "es": r"por la\s|la\s|de la\s", "fr": "x"}[language]
    for found in re.finditer(rf"(?<!\w)({skip})?({'|'.join(words)})(?!\w)", low):
        if not found[1]:
            yield Day(said + timedelta(days=_NEAR[language][found[2]]), found.start(), found.end())


def _dates(low: str, language: str, said: date) -> Iterator[Day]:
    months = _MONTHS[language].split()
    written = re.finditer(
        rf"(?<!\d)(\d{{1,2}})(?:\.|er)?\s(?:de\s)?({'|'.join(months)})(?!\w)(?:\s(?:de\s)?(\d{{4}}))?", low
    )
    figures = re.finditer(
        r"(?<![\d.:/])(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2})(?!\d)|\.(?!\d)|(?=[\s,;)?!]|$))", low
    )
    for found in chain(written, figures):
        number = months.index(found[2]) + 1 if found[2] in months else int(found[2])
        read = _made(int(found[1]), number, found[3], said)
        if read:
            yield Day(read, found.start(), found.end())


def _made(number: int, month: int, year: str | None, said: date) -> date | None:
    try:
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), month, number)
        return next(one for one in (date(said.year, month, number), date(said.year + 1, month, number)) if one >= said)
    except (ValueError, StopIteration):
        return None
