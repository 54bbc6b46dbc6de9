"""What hangs on a Spanish topic behind a comma: how many there are, how often, and two clauses as one tells them."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.spanish.gladly import NONE, SOBER, UNGLAD
from afterword.core.writing.tongues.spanish.verbs import is_own, is_verb, many_do

Reading = Callable[[str, Hearing], Said | None]

_SO_MANY: Final = (
    r"(?:\d{1,5}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta"
    r"|cincuenta)"
)
_TIMES: Final = (
    r"(?:días?|tardes?|mañanas?|noches?|semanas?|fines? de semana|horas?|sábados?|domingos?|ve(?:z|ces)|mes(?:es)?)"
)
_OFTEN: Final = re.compile(
    rf"{_SO_MANY} {_TIMES} (?:(?:por|al?|a la|cada) (?:semana|mes|año|día|trimestre|quincena)|de cada {_SO_MANY})"
    rf"|un[oa] de cada {_SO_MANY}|{_SO_MANY} (?:al|por) (?:año|mes|día|semana)"
    r"(?:, tod[oa]s [a-zñáéíóú]+(?:ad|id|ch|t)[oa]s [^,]+)?",
    re.IGNORECASE,
)
"""How often something is: "dos días por semana", "una de cada cuatro", "40 al año, todas dibujadas a mano"."""
EACH: Final = re.compile(
    r"(?:los (?=lunes|martes|miércoles|jueves|viernes|sábados|domingos)|(?:casi )?(?:tod[oa]s l[oa]s|cada) )"
    r"(?:día|tarde|mañana|noche|semana|mes|lunes|martes|miércoles|jueves|viernes|sábado"
    r"|domingo|trimestre|verano|invierno)s?(?: por la (?:mañana|tarde|noche))?(?: de [a-z]+ a [a-z]+)?",
    re.IGNORECASE,
)
"""As in "casi todos los sábados de mayo a septiembre"."""
_SOME: Final = re.compile(
    rf"sobre todo [a-zñáéíóú]+s(?: [a-zñáéíóú]+s)?|{_SO_MANY} de ell[oa]s (?:de|en|para|con) [a-zñáéíóú ]+",
    re.IGNORECASE,
)
"""What most or some of them are: "sobre todo autónomos", "una de ellas de invernadero"."""
_COUNTED: Final = re.compile(
    rf"(?:unos |unas |más de |casi )?{_SO_MANY}(?: mil)? (?P<noun>[a-zñáéíóú]{{3,}}) ?(?P<rest>.*)", re.IGNORECASE
)
_OF_SORT: Final = re.compile(
    r"(?:[a-zñáéíóú]{4,}s (?:muy |bastante )?[a-zñáéíóú]{3,}s|much[oa]s [a-zñáéíóú]{4,}s|todo por [a-zñáéíóú]+[aei]r)",
    re.IGNORECASE,
)
"""Several things by what they are like, and what is still to do: "niveles muy distintos", "todo por organizar"."""
_NO_COUNT: Final = re.compile(r"\b(?:euros?|puntos?|años?|céntimos?|que|mis?|me|yo)\b|[€%]")
_PARTS: Final = re.compile(rf", (?!de l[oa]s|entre )| y (?={_SO_MANY} |much[oa]s )")
_SPANS: Final = re.compile(rf"{_SO_MANY} {_TIMES}\b")
_HOUR: Final = re.compile(r"(?:(?:a las?) )?\d{1,2}[.:]\d\d(?: ?h)?|a las? \d{1,2}(?:[.:]\d\d)?(?: ?h)?", re.IGNORECASE)
_LONGEST: Final = 16
"""Words that may hang on a topic."""


def hung(thing: Said, detail: str) -> Said | None:
    """How many there are of it or in it, and how often it is; None for anything else, and what is no joy."""
    apart = thing.kind not in {Kind.OBJECT, Kind.NOUN} or "," in thing.text or len(detail.split()) > _LONGEST
    if apart or not detail or any(words.search(detail) for words in (UNGLAD, SOBER, NONE)):
        return None
    if any(words.fullmatch(detail) for words in (_OFTEN, EACH, _SOME)):
        return Said(detail[:1].lower() + detail[1:], Kind.HUNG)
    hour, _, rest = detail.partition(", ")
    at = _HOUR.fullmatch(hour)
    row = _row(rest if at else detail)
    begun = f"{'' if hour[:1].isalpha() else 'a las '}{hour}" if at else ""
    bare = _SPANS.fullmatch(row) or (" con " in f" {row}" and _SPANS.match(row))
    told = ", ".join(filter(None, (begun, row if bare else f"con {row}" if row else "")))
    return Said(told, Kind.HUNG) if told and (row or detail == hour) else None


def done_and(thing: Said, row: str) -> Said | None:
    """What stands behind what was done to a thing: "previsto para marzo" "y con todo por organizar"."""
    told = _row(row)
    return replace(thing, text=f"{thing.text} y con {told}") if told else None


def _row(detail: str) -> str:
    """The counted things, with the word that joins the last of them; "" where one is something else."""
    parts = [_part(part) for part in _PARTS.split(detail)]
    if not all(parts):
        return ""
    joint = " e " if re.match(r"h?i(?!e)", parts[-1]) else " y "
    return joint.join(filter(None, (", ".join(parts[:-1]), parts[-1])))


def _part(part: str) -> str:
    words = part.split()
    found = _COUNTED.fullmatch(part)
    acts = any(is_verb(word) or is_own(word) or many_do(word) for word in words[2:])
    if _NO_COUNT.search(part) or not words or (acts and not _OF_SORT.fullmatch(part)):
        return ""
    one = words[0].casefold() in {"un", "una"}
    counted = found is not None and (one or found["noun"].endswith("s"))
    return f"{part[:1].lower()}{part[1:]}" if counted or _OF_SORT.fullmatch(part) else ""


def two_clauses(detail: str, hearing: Hearing, reading: Reading) -> Said | None:
    """Two sentences that a comma parts, as they stand behind "que": "todavía dudan y que usted prefiere …"."""
    one, comma, other = detail.partition(", ")
    if not comma or ", " in other or len(detail.split()) > _LONGEST:
        return None
    first, second = reading(one, hearing), reading(other, hearing)
    if first is None or not _is_whole(first):
        return None
    if second is not None and _is_whole(second):
        return replace(first, text=f"{first.text} y que {second.text}")
    there = _row(other) if _COUNTED.fullmatch(other) and not _OFTEN.match(other) else ""
    return replace(first, text=f"{first.text} y que hay {there}") if there else None


def _is_whole(said: Said) -> bool:
    return said.kind is Kind.SENTENCE and not said.own and said.whole is None
