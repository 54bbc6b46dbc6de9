"""Words that name a day by its distance: "yesterday" holds for a day, "this week" for a week, "Tuesday" to the next."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from afterword.core.writing.days import MONTHS, WEEKDAYS

_DAY: Final = "|".join(WEEKDAYS)
_MONTH: Final = "|".join(f"{month}|{month[:3]}" for month in MONTHS)
_COUNT: Final = r"(?:\d{1,2}|a few|some|two|three|four|five|six)"
_FIND: Final = re.compile(
    r"(?P<by_day>\b(?:today|tonight|tomorrow|yesterday|last night|this (?:morning|afternoon|evening|noon)"
    rf"|in {_COUNT} (?:hours|days)|{_COUNT} (?:hours|days) ago)\b)"
    rf"|(?P<by_week>\b(?:(?:this|next|last|the coming) (?:week(?:end)?|{_DAY})|(?:the )?end of the week"
    r"|over the week-?end|a week ago)\b)"
    r"|(?P<by_month>\b(?:this|next|last|the coming) month\b)"
    rf"|(?P<weekday>(?<!every )(?<!each )\b(?:{_DAY})\b(?!,? (?:the )?\d|,? (?:{_MONTH})\b))",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(r"^[ \t]*>.*$", re.MULTILINE)


def day_words(text: str) -> tuple[str, ...]:
    """Each such word of a text once, as it is written there; what is quoted from others is left out."""
    return tuple(dict.fromkeys(found.group() for found in _FIND.finditer(_QUOTED.sub("", text))))


def overtaken(words: Iterable[str], written: date, today: date) -> str | None:
    """The first of these words that means another day than it did when it was written; None where all still hold."""
    return next((word for word in words if _is_overtaken(word, written, today)), None)


def _is_overtaken(word: str, written: date, today: date) -> bool:
    found = _FIND.fullmatch(word)
    if found is None or written == today:
        return False
    if found["by_week"]:
        return written.isocalendar()[:2] != today.isocalendar()[:2]
    if found["by_month"]:
        return (written.year, written.month) != (today.year, today.month)
    return bool(found["by_day"]) or _has_come_round(found["weekday"], written, today)


def _has_come_round(weekday: str, written: date, today: date) -> bool:
    """Whether that weekday has come since: the one that was meant is over, or another one is the nearest now."""
    since = (today - written).days
    days = (written + timedelta(days=ahead) for ahead in range(1, min(since, 7) + 1))
    return any(WEEKDAYS[day.weekday()].casefold() == weekday.casefold() for day in days)
