"""Days as a Spanish note names them: hoy, ayer, el martes, el 24 de noviembre."""

import re
from collections.abc import Mapping
from datetime import date, time
from typing import Final

WEEKDAYS: Final = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
MONTHS: Final = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)
_DAY: Final = "|".join(WEEKDAYS)
_COUNT: Final = r"(?:\d{1,2}|dos|tres|cuatro|cinco|seis|unos|algunos)"
_COMES: Final = (
    "abr|empie|empez|comienz|lleg|inaugur|estren|sal[eg]|vien|vuelv|entr[ae]|termin|acab|cierr|decid|avis|respond|llam"
    "|contest|dirán|sabré|habrá|será|firm|hablamos"
)
"""What is to come "en 3 días"; of a thing, as of "el cierre en 3 días", that is how long it takes."""
DAY_WORDS: Final = re.compile(
    r"(?P<by_day>\b(?:hoy|ayer|anteayer|anoche|(?<!la )(?<!esta )mañana|pasado mañana|esta (?:mañana|tarde|noche)"
    rf"|(?:dentro de|hace) {_COUNT} (?:horas|días)"
    rf"|(?:{_COMES})\w* (?:\w+ )?en {_COUNT} (?:horas|días))\b)"
    rf"|(?P<by_week>\b(?:esta semana|la semana (?:que viene|próxima|pasada)|la próxima semana|este fin de semana"
    rf"|(?:{_DAY}) (?:que viene|próximo|pasado))\b)"
    r"|(?P<by_month>\b(?:este mes|el mes (?:que viene|próximo|pasado)|el próximo mes)\b)"
    rf"|(?P<weekday>(?<!cada )(?<!los )\b(?:{_DAY})\b(?! (?:que viene|próximo|pasado|\d)))",
    re.IGNORECASE,
)
_NEAR: Final = r"hoy|ayer|anteayer|esta mañana|esta tarde"
_HELD: Final = rf"(?:de |el |del )?(?:{_NEAR}|(?:{_DAY})(?!,? (?:que viene|próximo|pasado|\d)))"
MET: Final = re.compile(
    r"(?<!espero )(?:\b(?:la|mi|aquella) (?:entrevista|conversación|charla|llamada)"
    r"|\bnuestra (?:entrevista|conversación|charla|llamada|reunión))(?: telefónica)?"
    rf" (?P<day>{_HELD})\b"
    rf"|\b(?:dedicó|dedicaste|dedicaron|recibió|recibiste|atenderme|recibirme|atendió|hablar con usted|hablar contigo"
    rf"|(?<!volver a )hablamos) (?P<late>{_HELD})\b",
    re.IGNORECASE,
)
"""The day of the talk, as thanks for it name it."""
NEAR: Final = ("hoy", "ayer", "anteayer")
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


def hour(at: time) -> str:
    """Behind a full day: a las 10:00, a la 1:00."""
    return f"{'a la' if at.hour == 1 else 'a las'} {at.hour}:{at.minute:02}"


def _date(day: date) -> str:
    return f"{day.day} de {MONTHS[day.month - 1]}"
