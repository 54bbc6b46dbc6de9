"""How much work there is, which a warm sentence turns into a jibe: "14 habitaciones por turno", "varios turnos"."""

import re
from typing import Final

from afterword.core.writing.tongues.said import Kind, Said

_QUALITY: Final = (
    "(?:empat[ií]a|paciencia|calma|atenci[oó]n|comunicaci[oó]n|confianza|autonom[ií]a|creatividad|ilusi[oó]n|formaci[oó]n"
    "|limpieza|seguridad|luz|variedad|cercan[ií]a|complicidad|disciplina|precisi[oó]n|libertad|colaboraci[oó]n|higiene"
    "|cariño|cuidado|conversaci[oó]n|pr[aá]ctica|lectura|escucha|juego|naturaleza|investigaci[oó]n|innovaci[oó]n|tradici[oó]n|contacto|respeto|orden|detalle|mimo|tacto|compañerismo|apoyo|trato)"
)
"""Of which much is no load."""
MUCH_OF_GOOD: Final = re.compile(rf"(^|: )(?:much[oa]|much[ií]sim[oa]) (?={_QUALITY}\b)", re.IGNORECASE)
_VAGUELY: Final = r"(?:(?:much|poc|vari|tant|demasiad)[oa]s?|bastantes?|(?:un )?mont[oó]n de|mogollón de) "
_COUNT: Final = (
    r"(?:(?:los |las |unos |unas |más de |hasta |casi |unas? )?(?:\d[\d.]*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve"
    r"|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|ochenta|cien)(?: o \w+| a \d+|-\d+)?) "
)
_HOW_LONG: Final = r"(?!(?:vez|veces|semanas?|mes(?:es)?|años?|trimestres?|minutos?)\b)"
"""How often and how long something is, is no load: "una semana al mes"."""
_EACH: Final = (
    r"(?:por|al?|a la|cada|en un|en una|para cada) (?:turno|hora|día|noche|tarde|mañana|semana|mes|jornada|persona"
    r"|cabeza|trabajador|emplead[oa]|técnic[oa]|auxiliar|enfermer[oa]|comercial|conductor|profesora?|maestr[oa]"
    r"|camarer[oa]|agente|operari[oa]|repartidora?|gestora?|cuidadora?|monitora?|educadora?)\b"
    r"|\b(?:diari|semanal|mensual)(?:[oa]s|es)\b"
)
_SHIFTS: Final = r"(?:turnos?|noches?|guardias?|horas?|jornadas?|festivos|domingos|sábados|fines de semana)\b"
_LOAD: Final = re.compile(
    r"(?!(?:los )?(?:dos|tres|cuatro|[234]) turnos(?: de \w+)?(?:,| y |$| de)(?!.*\b(?:por|cada|seguidos|dobles)\b))"
    rf"(?:(?:los |las )?{_VAGUELY}|{_COUNT}(?:minutos?|horas?) (?:por|cada|para cada) \w"
    rf"|{_COUNT}{_HOW_LONG}(?:{_SHIFTS}|.*\b(?:{_EACH})))",
    re.IGNORECASE,
)
_ON_EACH: Final = re.compile(r"\b\d+ \w+(?: \w+)? (?:por|cada) (?:turno|persona|cabeza|barba|un[oa]|trabajador)\b")
"""As in "limpian 14 habitaciones por turno"."""


MEASURED: Final = re.compile(
    r"(?:\w+ y )?(?:un|una|\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta)"
    r"(?: y \w+)? (?:veces|vez|minutos?|horas?|días?|semanas?|mes(?:es)?|años?|noches?|domingos?|sábados?)\b"
    r"(?! de (?!cada|lunes))|un[oa] de cada\b"
)
"""How long or how often something is, where a note would have to tell what: "una semana de cada cinco"."""


def is_load(said: Said) -> bool:
    """Whether it says how much there is to do, as a name alone or for each who does it."""
    if said.kind is Kind.SENTENCE:
        return _ON_EACH.search(said.text) is not None
    return said.is_thing and _LOAD.match(said.text) is not None


def tells_load(line: str) -> bool:
    """Whether a note does, before it is read."""
    return _LOAD.match(line) is not None or _ON_EACH.search(line) is not None
