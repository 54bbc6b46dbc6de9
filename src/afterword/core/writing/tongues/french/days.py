"""Days as a French note names them: aujourd'hui, hier, mardi, le 24 novembre."""

import re
from collections.abc import Mapping
from datetime import date, time
from typing import Final

WEEKDAYS: Final = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTHS: Final = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
_DAY: Final = "|".join(WEEKDAYS)
_COUNT: Final = r"(?:\d{1,2}|deux|trois|quatre|cinq|six|quelques)"
DAY_WORDS: Final = re.compile(
    r"(?P<by_day>\b(?:aujourd['’]hui|hier|avant-hier|demain|après-demain|ce (?:matin|soir)|cet après-midi"
    rf"|(?:dans|il y a) {_COUNT} (?:heures|jours))\b)"
    rf"|(?P<by_week>\b(?:cette semaine|la semaine (?:prochaine|dernière)|fin de (?:la )?semaine|ce week-end"
    rf"|(?:{_DAY}) (?:prochain|dernier))\b)"
    r"|(?P<by_month>\b(?:ce mois-ci|le mois (?:prochain|dernier))\b)"
    rf"|(?P<weekday>(?<!chaque )(?<!tous les )(?<!\bdu )\b(?:{_DAY})\b(?! (?:prochain|dernier|\d|1er)))",
    re.IGNORECASE,
)
_NEAR: Final = r"aujourd['’]hui|hier|avant-hier|ce matin|cet après-midi"
_HELD: Final = rf"(?:de |d['’]|du )?(?:{_NEAR}|(?:{_DAY})(?! (?:prochain|dernier|\d|1er)))"
MET: Final = re.compile(
    rf"\b(?:notre|l['’]|mon|cet|cette) ?(?:entretien|échange|conversation|discussion|appel|rencontre)"
    rf"(?: téléphonique)? (?P<day>{_HELD})\b"
    rf"|\b(?:accordée?|consacrée?|reçue?|rencontrée?|accordé un entretien|merci pour) (?P<late>{_HELD})\b",
    re.IGNORECASE,
)
"""The day of the talk, as thanks for it name it."""
NEAR: Final = ("aujourd'hui", "hier", "avant-hier")
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


def hour(at: time) -> str:
    """Behind a full day: à 10 h, à 10 h 30."""
    return f"à {at.hour} h {at.minute:02}" if at.minute else f"à {at.hour} h"


def _date(day: date) -> str:
    return f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]}"
