"""Spanish days beside another: "como tarde, el 28", "ni antes del 3 ni después del 5", "pasa del lunes al jueves"."""

from collections.abc import Sequence

from afterword.core.reading.promise.figures import Rendered, is_number, word
from afterword.core.reading.promise.spanish.calendar import LETTERS, MONTHS, WEEKDAYS
from afterword.core.reading.promise.tokens import Token

_DAYS = frozenset(name.translate(LETTERS) for name in WEEKDAYS.values())
_NUMBERED = _DAYS | {"el", "dia", "del", "al"}
_WHICH = frozenset(("que", "proximo", "siguiente", "pasado", "entrante", "posterior", "en", ",", ""))
_MONTHS = frozenset(name for names in MONTHS.values() for name in names.split())
_LATEST = frozenset(("tardar", "tarde", "maximo", "mucho", "sumo", "tope", "limite", "pronto", "temprano"))
_UNITS = frozenset(("dias", "semanas", "meses", "horas", "semana", "mes", "habiles"))
_NOT_THEN = _DAYS | {"hoy", "manana", "pasado"}
"""What "ni" takes out: "ni hoy ni mañana"."""
_FAR = 8
"""So many words apart stand the two halves of "ni antes del martes, ni un día después del jueves"."""
_NEAR = 5
_MOVES = (
    "recorr",
    "muev",
    "mov",
    "cambi",
    "traslad",
    "aplaz",
    "pospon",
    "retras",
    "reprogram",
    "posterg",
    "difer",
    "difier",
    "prorrog",
    "desplaz",
    "demor",
    "qued",
    "pasamos",
    "corremos",
)
_MOVE = frozenset(("pasa", "paso", "pasar", "pase", "pasan", "corre", "corren", "correr", "corrimos", "corrio"))
_PARTS = frozenset(("tarde", "noche", "tardecita", "nochecita"))
_DAY_WORDS = _DAYS | _MONTHS | {"hoy", "manana", "dia", "pasado", "antes", "ayer", "de", "del", "misma", "trabajo"}
_GO_ON = frozenset(("de", "del", "el", "al", "siguiente", "anterior", "y", "o", "cuando"))


def behind_comma(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "como tarde, el 28", "en veinte días, más o menos", ", ni después del jueves"."""
    before, behind = word(tokens, at - 1), word(tokens, at + 1)
    if behind == "ni":
        found = neither(tokens, at + 1)
        return (found[0], found[1] + 1) if found and found[0] == ("and",) else None
    if before in _UNITS and [word(tokens, at + n) for n in (1, 2, 3)] == ["mas", "o", "menos"]:
        return ("or", "so"), 4
    bound = before in _LATEST and behind in ("el", "este") and not _dated(tokens, at)
    return (("the",), 2) if bound else None


def _dated(tokens: Sequence[Token], at: int) -> bool:
    """Whether a day stands before a place, which has "a más tardar" for itself."""
    return any(word(tokens, place) in _DAY_WORDS or is_number(tokens, place) for place in range(max(at - _NEAR, 0), at))


def neither(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "ni antes del martes ni después del jueves", which is between them."""
    if word(tokens, at) == "ni" and word(tokens, at + 1 + (word(tokens, at + 1) == "el")) in _NOT_THEN:
        return ("than",), 1
    named = at + 1 + 2 * (word(tokens, at + 1) == "un" and word(tokens, at + 2) == "dia")
    if word(tokens, named) == "antes" and word(tokens, named + 1) in ("de", "del"):
        late = any(_later(tokens, place) for place in range(named + 3, named + _FAR))
        return (("between",), named + 2 - at) if late else None
    end = _later(tokens, at)
    begun = end and any(
        word(tokens, place) == "antes" and word(tokens, place - 1) in ("ni", "no", "dia")
        for place in range(max(at - _FAR, 1), at)
    )
    return (("and",), end - at) if begun else None


def yes_or_no(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "te daré un sí o un no antes del lunes", which is not "not before Monday"."""
    led = at - 1 - (word(tokens, at - 1) in ("un", "el", "por"))
    return (("nope",), 1) if word(tokens, led) == "o" and word(tokens, led - 1) in ("si", "sí") else None


def _later(tokens: Sequence[Token], at: int) -> int:
    """Where "ni después del", "ni un día más tarde de" ends; 0 where it is none."""
    if word(tokens, at) != "ni":
        return 0
    named = at + 1 + 2 * (word(tokens, at + 1) == "un" and word(tokens, at + 2) == "dia")
    named += word(tokens, named) == "mas"
    late = word(tokens, named) in ("despues", "tarde") and word(tokens, named + 1) in ("de", "del")
    return named + 2 if late else 0


def moved_from(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "se recorre la respuesta del viernes al miércoles": the first of the two days no longer holds."""
    led = at + 1 + (word(tokens, at + 1) == "dia")
    day = word(tokens, led) in _DAYS | {"hoy", "manana"} or is_number(tokens, led)
    if not day or not any(word(tokens, led + ahead) in ("al", "para") for ahead in (1, 2)):
        return None
    moved = any(moves(word(tokens, place)) for place in range(max(at - _NEAR, 0), at))
    return (("moved", "from"), led - at) if moved else None


def moved_to(tokens: Sequence[Token], at: int) -> bool:
    """Whether "para" behind a day tells the one that it is put on: "se pasa la llamada de mañana para el jueves"."""
    behind = word(tokens, at - 1) in _DAYS | {"hoy", "manana"} or is_number(tokens, at - 1)
    return behind and any(moves(word(tokens, place)) for place in range(max(at - _FAR, 0), at - 1))


def moves(verb: str) -> bool:
    """Whether a word tells that something is put on another day, as in "se corre", "lo pasamos"."""
    return verb in _MOVE or verb.startswith(_MOVES)


def the_weekday_then(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "la junta es el martes 15 y el jueves le llamamos": the Thursday behind a day told by its number."""
    if word(tokens, at) == "y":  # stays by itself, so that a new clause begins with it
        return (("and",), 1) if word(tokens, at + 1) == "el" and the_weekday_then(tokens, at + 1) else None
    if word(tokens, at - 1) not in ("y", ",") or word(tokens, at + 1) not in _DAYS:
        return None
    numbered = any(is_number(tokens, place) and word(tokens, place - 1) in _NUMBERED for place in range(1, at))
    goes_on = is_number(tokens, at + 2) or word(tokens, at + 2) in _GO_ON | _WHICH
    return (("the", "said"), 1) if numbered and not goes_on else None


def of_the_evening(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "a la tardecita te llamo": where no day is named beside it, that of the day said."""
    if word(tokens, at + 1) != "la" or word(tokens, at + 2) not in _PARTS:
        return None
    beside = word(tokens, at - 1) in _DAY_WORDS or is_number(tokens, at - 1)
    return None if beside or word(tokens, at + 3) in _GO_ON else (("in", "the", "late", "afternoon"), 3)
