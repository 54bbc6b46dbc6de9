"""Days as a note names them: today, yesterday, on Tuesday, November 24; in the reader's zone and country's order."""

from datetime import date, time

from afterword.core.etiquette.theirs import place_of
from afterword.core.facts.case import Case
from afterword.core.facts.person import Person

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_MONTH_FIRST = frozenset({"US", "CA", "PH"})
_TWELVE_HOURS = frozenset({*_MONTH_FIRST, "AU", "NZ", "IN"})


def country_of(person: Person, case: Case) -> str:
    """The reader's country, else the one that the profile is named after; upper case, the United Kingdom is GB."""
    country = (place_of(person, case).country or case.profile or "us").upper()
    return "GB" if country == "UK" else country


def month_comes_first(country: str) -> bool:
    """Whether a date there is written November 24, with a comma after it."""
    return country in _MONTH_FIRST


def month_day(day: date, country: str) -> str:
    """November 24 where the month comes first, else 24 November."""
    month = MONTHS[day.month - 1]
    return f"{month} {day.day}" if month_comes_first(country) else f"{day.day} {month}"


def full_day(day: date, country: str) -> str:
    """Tuesday, November 24 (or Tuesday 24 November)."""
    comma = "," if month_comes_first(country) else ""
    return f"{WEEKDAYS[day.weekday()]}{comma} {month_day(day, country)}"


def day_said(day: date, today: date, country: str) -> str:
    """How one speaks of a past day: today, yesterday, on Tuesday; from a week on with its date."""
    ago = (today - day).days
    if 0 <= ago <= 1:
        return ("today", "yesterday")[ago]
    if 1 < ago < 7:
        return f"on {WEEKDAYS[day.weekday()]}"
    return f"on {full_day(day, country)}"


def days_conversation(day: date, today: date) -> str:
    """The day as it stands before "conversation": today's, yesterday's, Tuesday's; "" from a week on."""
    ago = (today - day).days
    if 0 <= ago <= 1:
        return ("today's", "yesterday's")[ago]
    return f"{WEEKDAYS[day.weekday()]}'s" if 1 < ago < 7 else ""


def clock_said(at: time, country: str) -> str:
    """2:00 pm where the clock has twelve hours, else 14:00."""
    if country not in _TWELVE_HOURS:
        return f"{at.hour}:{at.minute:02}"
    return f"{at.hour % 12 or 12}:{at.minute:02} {'pm' if at.hour >= 12 else 'am'}"
