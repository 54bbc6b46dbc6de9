"""Words that name a day by its distance: "yesterday" holds for a day, "this week" for a week, "Tuesday" to the next."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from afterword.core.writing.days import MONTHS, WEEKDAYS
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.chosen import spoken

_DAY: Final = "|".join(WEEKDAYS)
_MONTH: Final = "|".join(f"{month}|{month[:3]}" for month in MONTHS)
_COUNT: Final = r"(?:\d{1,2}|a few|some|two|three|four|five|six)"
_FIND: Final = re.compile(
    r"(?P<by_day>\b(?:today|toni(?:ght|te)|tomorrow|tmrw|tomoz|yesterday|last night"
    rf"|this (?:morning|afternoon|evening|noon)|in {_COUNT} (?:hours|days)|{_COUNT} (?:hours|days) ago)\b)"
    rf"|(?P<by_week>\b(?:(?:this|next|last|the coming) (?:we?e?k(?:end|nd)?|{_DAY})|(?:the )?end of the week"
    rf"|over the week-?end|a week ago|in {_COUNT} weeks|{_COUNT} weeks ago"
    rf"|{_COUNT} (?:days|weeks|wks) (?:left|to go|away))\b)"
    r"|(?P<by_month>\b(?:this|next|last|the coming) (?:month|mo|mth)\b)"
    rf"|(?P<weekday>(?<!every )(?<!each )\b(?:{_DAY})\b(?!,? (?:the )?\d|,? (?:{_MONTH})\b))",
    re.IGNORECASE,
)
_ALL: Final = (_FIND, *(tongue.day_words for tongue in TONGUES.values()))
_NAMES: Final = (WEEKDAYS, *(tongue.weekdays for tongue in TONGUES.values()))
_QUOTED: Final = re.compile(r"^[ \t]*>.*$", re.MULTILINE)


def day_words(text: str) -> tuple[str, ...]:
    """Each such word of a text once, as it is written there; what is quoted from others is left out."""
    own = _QUOTED.sub("", text)
    return tuple(dict.fromkeys(found.group() for pattern in _patterns(own) for found in pattern.finditer(own)))


def _patterns(text: str) -> tuple[re.Pattern[str], ...]:
    """Those of its language, as one word may be a day in one and none in the other; of all, where it is not known."""
    language = spoken(text)
    theirs = tuple(tongue.day_words for tongue in TONGUES.values() if language in {"", tongue.code})
    return theirs if language and theirs else (_FIND, *theirs)


def overtaken(words: Iterable[str], written: date, today: date) -> str | None:
    """The first of these words that means another day than it did when it was written; None where all still hold."""
    return next((word for word in words if _is_overtaken(word, written, today)), None)


def _is_overtaken(word: str, written: date, today: date) -> bool:
    found = next((found for pattern in _ALL if (found := pattern.fullmatch(word))), None)
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
    named = weekday.casefold()
    return any(names[day.weekday()].casefold() == named for day in days for names in _NAMES)
