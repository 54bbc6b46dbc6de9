"""How the guard writes names, days and numbers in its sentences."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from afterword.core.facts.person import Person

WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NUMBERS: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
ORDINALS: Final = (
    "same",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
)
LONGEST_NAME: Final = 60


def name(person: Person | None, otherwise: str = "They") -> str:
    """A person's name on one line, cut where it is absurdly long; a plain word for somebody without one."""
    return plain(person.name) if person and person.name.strip() else otherwise


def listed(names: Sequence[str]) -> str:
    """Dana and Lee; Dana, Lee and Kim; them, where nobody is named."""
    if len(names) < 2:
        return names[0] if names else "them"
    return f"{', '.join(names[:-1])} and {names[-1]}"


JOINERS = frozenset("\u200c\u200d")
"""Some names, and some pictures, are written with them; they are of no width."""


def plain(text: str) -> str:
    """Foreign text inside one of our sentences: one line, no control characters, not too long."""
    line = text[: 4 * LONGEST_NAME]
    if not line.isprintable():
        line = "".join(char if char.isprintable() or char in JOINERS else " " for char in line)
    line = " ".join(line.split())
    return line if len(line) <= LONGEST_NAME else f"{line[:LONGEST_NAME]}…"


def day(when: date, year: int) -> str:
    """27 Nov; with its year where that is not the reader's present one."""
    said = f"{when.day} {MONTHS[when.month - 1]}"
    return said if when.year == year else f"{said} {when.year}"


def weekday(when: date, year: int) -> str:
    """Fri 27 Nov."""
    return f"{WEEKDAYS[when.weekday()]} {day(when, year)}"


def moment(here: datetime) -> str:
    """Fri 27 Nov, 09:00, on the clock that the moment carries."""
    return f"{WEEKDAYS[here.weekday()]} {here.day} {MONTHS[here.month - 1]}, {here.hour:02}:{here.minute:02}"


def count(number: int) -> str:
    """Small numbers in words."""
    return NUMBERS[number] if number < len(NUMBERS) else str(number)


def ordinal(number: int) -> str:
    """Small ordinals in words."""
    return ORDINALS[number] if number < len(ORDINALS) else f"{number}th"


def working_days(number: int) -> str:
    """Two working days."""
    return f"{count(number)} working day{'' if number == 1 else 's'}"
