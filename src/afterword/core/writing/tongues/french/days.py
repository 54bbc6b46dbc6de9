"""Days as a French note names them: aujourd'hui, hier, mardi, le 24 novembre."""

from collections.abc import Mapping
from datetime import date
from typing import Final

WEEKDAYS: Final = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTHS: Final = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
NO_DAY: Final = {"when": "", "of": ""}


def days(day: date | None, today: date) -> Mapping[str, str]:
    """`when` is "hier" or "mardi", `of` is "d'hier" or "de mardi"; from a week on with the date."""
    if day is None:
        return NO_DAY
    ago = (today - day).days
    if ago in {0, 1}:
        word = ("aujourd'hui", "hier")[ago]
        return {"when": word, "of": f"d'{word}"}
    if 1 < ago < 7:
        return {"when": WEEKDAYS[day.weekday()], "of": f"de {WEEKDAYS[day.weekday()]}"}
    return {"when": f"le {_date(day)}", "of": f"du {_date(day)}"}


def full_day(day: date) -> str:
    """Mardi 24 novembre, as it follows "le" or "avant le"."""
    return f"{WEEKDAYS[day.weekday()]} {_date(day)}"


def _date(day: date) -> str:
    return f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]}"
