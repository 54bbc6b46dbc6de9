"""Days as a Spanish note names them: hoy, ayer, el martes, el 24 de noviembre."""

from collections.abc import Mapping
from datetime import date
from typing import Final

WEEKDAYS: Final = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
MONTHS: Final = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)
NO_DAY: Final = {"when": "", "of": ""}


def days(day: date | None, today: date) -> Mapping[str, str]:
    """`when` is "ayer" or "el martes", `of` is "de ayer" or "del martes"; from a week on with the date."""
    if day is None:
        return NO_DAY
    ago = (today - day).days
    if ago in {0, 1}:
        word = ("hoy", "ayer")[ago]
        return {"when": word, "of": f"de {word}"}
    named = WEEKDAYS[day.weekday()] if 1 < ago < 7 else _date(day)
    return {"when": f"el {named}", "of": f"del {named}"}


def full_day(day: date) -> str:
    """Martes 24 de noviembre, as it follows "el" or "del"."""
    return f"{WEEKDAYS[day.weekday()]} {_date(day)}"


def _date(day: date) -> str:
    return f"{day.day} de {MONTHS[day.month - 1]}"
