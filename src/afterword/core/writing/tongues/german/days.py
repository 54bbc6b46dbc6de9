"""Days as a German note names them: heute, gestern, am Dienstag, am 24. November."""

import re
from collections.abc import Mapping
from datetime import date, time
from typing import Final

WEEKDAYS: Final = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
MONTHS: Final = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)
_DAY: Final = "|".join(WEEKDAYS)
_COUNT: Final = r"(?:\d{1,2}|zwei|drei|vier|fünf|sechs|ein paar|einigen)"
DAY_WORDS: Final = re.compile(
    rf"(?P<by_day>\b(?:heute|gestern|vorgestern|(?<!guten )morgen|übermorgen|(?:in|vor) {_COUNT} (?:stunden|tagen))\b)"
    rf"|(?P<by_week>\b(?:(?:diese|nächste|letzte|vorige|kommende) woche|ende der woche|am wochenende"
    rf"|(?:diesen|nächsten|letzten|kommenden) (?:{_DAY}))\b)"
    r"|(?P<by_month>\b(?:diesen|nächsten|letzten|kommenden) monat\b)"
    rf"|(?P<weekday>(?<!jeden )\b(?:{_DAY})\b(?!,? (?:den |der )?\d))",
    re.IGNORECASE,
)
_NEAR: Final = r"heute|gestern|vorgestern"
_HELD: Final = rf"(?:von )?(?:{_NEAR})|(?:am|vom) (?:{_DAY})(?!,? (?:den |der )?\d)"
MET: Final = re.compile(
    rf"(?<!auf das )(?<!weitere )(?<!weiteres )(?<!nächste )(?<!nächstes )(?<!zweite )\b(?:gespräch|gesprächs|telefonat"
    rf"|interview|interviews|(?:ihre|deine|eure) (?:zeit|offenheit)) (?P<day>{_HELD})\b"
    rf"|\b(?:sich|dir|euch|sie|dich) (?P<late>{_HELD})\b[^.?!\n]{{0,40}}\b(?:zeit|kennen(?:zu)?(?:ge)?lernen|gesprochen"
    r"|empfangen)\b",
    re.IGNORECASE,
)
"""The day of the talk, as thanks for it name it."""
NEAR: Final = ("heute", "gestern", "vorgestern")
NO_DAY: Final = {"when": "", "of": ""}


def days(day: date | None, today: date) -> Mapping[str, str]:
    """`when` is "heute" or "am Dienstag", `of` is "von heute" or "vom Dienstag"; from a week on with the date."""
    if day is None:
        return NO_DAY
    ago = (today - day).days
    if ago in {0, 1}:
        word = ("heute", "gestern")[ago]
        return {"when": word, "of": f"von {word}"}
    named = WEEKDAYS[day.weekday()] if 1 < ago < 7 else f"{day.day}. {MONTHS[day.month - 1]}"
    return {"when": f"am {named}", "of": f"vom {named}"}


def full_day(day: date) -> str:
    """Dienstag, den 24. November, as it follows "am" or "bis"."""
    return f"{WEEKDAYS[day.weekday()]}, den {day.day}. {MONTHS[day.month - 1]}"


def hour(at: time) -> str:
    """Behind a full day: um 10 Uhr, um 10:30 Uhr."""
    return f"um {at.hour}:{at.minute:02} Uhr" if at.minute else f"um {at.hour} Uhr"
