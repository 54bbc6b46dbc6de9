"""Spanish days in figures and the little words that turn on what follows: "el 12", "para el viernes"."""

from collections.abc import Sequence

from afterword.core.reading.promise.figures import (
    Rendered,
    at_the_hour,
    day_behind,
    follows_close,
    is_number,
    short_day,
    word,
)
from afterword.core.reading.promise.spanish.asides import (
    behind_comma,
    moved_from,
    moved_to,
    moves,
    neither,
    of_the_evening,
    the_weekday_then,
    yes_or_no,
)
from afterword.core.reading.promise.spanish.calendar import LETTERS, MONTHS, NUMBERS, SPELLED, WEEKDAYS
from afterword.core.reading.promise.spanish.turns import left_out, no_later
from afterword.core.reading.promise.tokens import Token

_DAYS = frozenset(name.translate(LETTERS) for names in WEEKDAYS.values() for name in names.split())
_MONTHS = frozenset(name for names in MONTHS.values() for name in names.split())
_LEADS = frozenset(("el", "al", "del", "dia", "los", "dias", "proximo", "este")) | _DAYS
_NOT_DAYS_LIST = (
    "h horas hora dias dia semanas meses personas candidatos candidatas puestos euros habiles "
    "laborables naturales "
    "primeros proximos"
)
_NOT_DAYS = frozenset(_NOT_DAYS_LIST.split())
_COUNTING = frozenset(("en", "de", "proximas", "maximo", "plazo", "unas", "las"))
_COUNTED = frozenset(("dias", "dia", "semanas", "semana", "meses", "mes", "horas", "anos", "ano", "quincenas"))
_MANY = frozenset(("un", "una", "unos", "unas", "varios", "varias", "algunos", "algunas", "pocos", "pocas", "mas")) | {
    name for names in NUMBERS.values() for name in names.split("|")
}
_NUMBERS = {name: number for number, names in NUMBERS.items() for name in names.split("|")}
_HOURS = frozenset(("h", "hs", "hrs", "horas"))
_LATER_BY = {"dias": "days", "semanas": "weeks"}
_FOLLOWING = frozenset(("siguientes", "posteriores"))
_FOLLOW = frozenset(("siguen", "sigan", "vienen"))
_LETTERS_OWN = frozenset(
    ("presente", "fecha", "comunicacion", "correo", "mensaje", "carta", "notificacion", "oficio", "email", "escrito")
)
_ENDS = frozenset(("", ".", ",", ";", ":", ")", "a", "por", "en", "y", "para", "te", "le", "les", "os"))
_HERE = frozenset(("aqui", "aca"))
_NO_PRONOUN = 2
"""Up to this number "el uno y el dos" may be anybody."""
_PARTS = frozenset(("finales", "fines", "fin", "final", "mediados", "principios", "comienzos", "inicios", "primeros"))
_SHORT = {
    "lun": "monday",
    "mar": "tuesday",
    "mie": "wednesday",
    "jue": "thursday",
    "vie": "friday",
    "sab": "saturday",
    "dom": "sunday",
}
_FEASTS = frozenset(("reyes", "nochebuena", "nochevieja", "carnaval", "carnavales", "pascua", "pascuas"))
_CLOCK = 24
_BY = _DAYS | _PARTS | {"manana", "hoy", "navidad", "enero", "la", "el", "antes", "dentro"} | _MONTHS | _FEASTS


def figure(tokens: Sequence[Token], at: int) -> Rendered:
    """What a number or a little word stands for at a place; None leaves it to the lists."""
    here = tokens[at].text
    if not here.isdigit():
        read = _TURNING.get(here)
        return read(tokens, at) if read else None
    if word(tokens, at + 1) == "por" and word(tokens, at + 2) == "ciento":
        return None
    if _told_twice(tokens, at):
        return (here,), 4
    return (
        _working_hours(tokens, at)
        or _rank(tokens, at)
        or at_the_hour(tokens, at, _COUNTING)
        or day_behind(tokens, at, _LEADS, _NOT_DAYS)
    )


def _rank(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "1º de diciembre", "1ro de enero"."""
    if (
        is_number(tokens, at)
        and word(tokens, at + 1) in ("º", "°", "o", "ro", "er", "ª")
        and follows_close(tokens, at + 1)
    ):
        return (tokens[at].text, "th"), 2
    if is_number(tokens, at) and word(tokens, at + 1) == "." and word(tokens, at + 2) in ("º", "°", "o", "ª", "er"):
        return ((tokens[at].text, "th"), 3) if follows_close(tokens, at + 2) else None
    return None


def _before(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "antes de 48 horas", within them, and "antes de las 12 del viernes", by that day."""
    hour = word(tokens, at + 1) == "de" and word(tokens, at + 2) == "las" and _number(tokens, at + 3)
    if hour and word(tokens, at + 4) == "del" and word(tokens, at + 5) in _DAYS:
        return ("by",), 5
    if hour:
        return _before_the_hour(tokens, at)
    counted = word(tokens, at) == "antes" and word(tokens, at + 1) == "de" and _counts(tokens, at + 2)
    return (("within",), 2) if counted else None


def _before_the_hour(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "te llamo antes de las seis de la tarde"; behind a day, "hoy antes de las seis", it is by that day."""
    end = at + 4 + (word(tokens, at + 4) in _HOURS)
    if word(tokens, end) in ("de", "por", "en") and word(tokens, end + 2) in ("manana", "tarde", "noche"):
        end += 3
    if word(tokens, at + 3) in _COUNTED or word(tokens, end) in ("de", "del") or word(tokens, end) == ":":
        return None
    led = word(tokens, at - 1)
    dated = led in _DAYS or led in ("hoy", "manana") or led in _MONTHS or led.isdigit()
    return (("at", "the", "latest") if dated else ("before", "6", "o'clock")), end - at


def _hour_of(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "hasta la tarde del viernes", "el mediodía de mañana": that day."""
    day = word(tokens, at + 2)
    if word(tokens, at + 1) not in ("de", "del"):
        return None
    if day in ("hoy", "manana"):
        return ("probably",), 2  # passed over, as these take no article
    return (("the",), 2) if day in _DAYS or day.isdigit() else None


def _about_in(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "como en dos semanas", which is about then."""
    return (("in", "about"), 2) if word(tokens, at + 1) == "en" and _counts(tokens, at + 2) else None


def _working_hours(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "48 horas hábiles", which are two working days."""
    named = word(tokens, at + 1) == "horas" and word(tokens, at + 2) in ("habiles", "laborables", "laborales")
    many, rest = divmod(int(tokens[at].text), _CLOCK) if named and is_number(tokens, at) else (0, 0)
    return ((str(many), "business", "days"), 3) if many and not rest else None


def _by(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "para el viernes", "para finales de mes"; "para la entrevista del lunes" is no date.

    What is moved is moved to its new day: "la respuesta se corre para el 15".
    """
    if word(tokens, at) != "para" or word(tokens, at + 1) not in _BY:
        return None
    if word(tokens, at + 1) == "el" and (moves(word(tokens, at - 1)) or moved_to(tokens, at)):
        return ("to",), 1
    if word(tokens, at + 1) in ("el", "la"):
        named = word(tokens, at + 2)
        known = (
            named in _DAYS
            or named in _PARTS
            or named in ("proxima", "semana", "dia", "proximo", "primera", "segunda")
            or named in ("puente", "finde", "carnaval", "sorteo")
        )
        if not (known or is_number(tokens, at + 2)):
            return None
    return ("by",), 1


def _at_or_after(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "a las 18 horas", an hour; "a los tres días" is a length."""
    if word(tokens, at + 1) not in ("los", "las"):
        return _days_from_today(tokens, at)
    if word(tokens, at + 3) not in _HOURS or not is_number(tokens, at + 2):
        return _days_on(tokens, at)
    early = int(tokens[at + 2].text) < 24 and word(tokens, at + 4) not in ("de", "del", "despues")
    return (("at", tokens[at + 2].text, "o'clock"), 4) if early else None


def _days_on(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "a los tres días", so long after the days spoken of, and "a los tres días de la reunión", after that."""
    number, unit = _number(tokens, at + 2), _LATER_BY.get(word(tokens, at + 3))
    if number is None or unit is None:
        return None
    behind = word(tokens, at + 4) in ("de", "del")
    return (number, unit, "after" if behind else "later"), 4 + behind


def _days_from_today(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "a tres días de hoy", "a dos semanas de la fecha"; "al cabo de dos días" goes back to a day before."""
    if word(tokens, at + 1) == "cabo":
        number, unit = _number(tokens, at + 3), _LATER_BY.get(word(tokens, at + 4))
        return ((number, unit, "later"), 5) if number and unit and word(tokens, at + 2) == "de" else None
    number, unit = _number(tokens, at + 1), _LATER_BY.get(word(tokens, at + 2))
    if number is None or unit is None or word(tokens, at + 3) not in ("de", "desde"):
        return None
    today = 1 if word(tokens, at + 4) == "hoy" else 2 * (word(tokens, at + 5) == "fecha")
    return ((number, unit, "from", "today"), 4 + today) if today else None


def _number(tokens: Sequence[Token], at: int) -> str | None:
    return word(tokens, at) if is_number(tokens, at) else _NUMBERS.get(word(tokens, at))


def _within_days(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "en los dos días siguientes", which is within them."""
    plain = word(tokens, at + 1) in ("los", "las") and _counts(tokens, at + 2)
    return (("within",), 2) if plain and any(_follows(tokens, at + n) for n in (4, 5)) else None


def _follows(tokens: Sequence[Token], at: int) -> bool:
    return word(tokens, at) in _FOLLOWING or (word(tokens, at) == "que" and word(tokens, at + 1) in _FOLLOW)


def _following(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "los dos días que siguen", after the days spoken of, and "siguientes a la reunión", after that."""
    many = 1 + (word(tokens, at) == "que")
    if not _follows(tokens, at):
        return None
    unit = at - 1 - (word(tokens, at - 1) in ("habiles", "laborables", "naturales"))
    if word(tokens, unit) not in _COUNTED or not _counts(tokens, unit - 1):
        return None
    if word(tokens, at + many) in ("a", "al", "de") and (today := _letter(tokens, at + many + 1)):
        return ("from", "today"), many + 1 + today
    return (("after",), many + 1) if word(tokens, at + many) in ("a", "al") else (("after", "that"), many)


def _days_gone(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "las notas salen el 24 y, pasados tres días, la propuesta": so long after the day named before."""
    number, unit = _number(tokens, at + 1), _LATER_BY.get(word(tokens, at + 2))
    dated = any(word(tokens, place) in _DAYS or word(tokens, place) in _MONTHS for place in range(at))
    return ((number, unit, "later"), 3) if number and unit and dated else None


def _of_this_month(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "el 19 del presente", which ends there; "del presente correo" is of something else."""
    led = is_number(tokens, at - 1) and word(tokens, at + 1) in ("presente", "actual", "corriente")
    return (("of", "this", "month"), 2) if led and word(tokens, at + 2) in _ENDS else None


def _letter(tokens: Sequence[Token], at: int) -> int:
    """How many words name the day of the letter itself: "siguientes a la presente", "a la fecha de este correo"."""
    if word(tokens, at) == "hoy":
        return 1
    named = at + (word(tokens, at) in ("la", "esta", "este", "el"))
    if named == at or word(tokens, named) not in _LETTERS_OWN:
        return 0
    behind = word(tokens, named + 1) == "de" and word(tokens, named + 2) in ("este", "esta", "la")
    return named + 1 - at + 3 * (behind and word(tokens, named + 3) in _LETTERS_OWN)


def _counts(tokens: Sequence[Token], at: int) -> bool:
    many = word(tokens, at) in _MANY or is_number(tokens, at)
    return many and any(word(tokens, at + n) in _COUNTED for n in range(1, 5))


def _for(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "durante dos semanas", "por dos semanas", which are lengths, and "hace dos semanas", which are over."""
    named = word(tokens, at)
    if named not in ("durante", "por", "hace") or not _counts(tokens, at + 1):
        return None
    return (("past",) if named == "hace" else ("for",)), 1


def _about(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "unas dos semanas", "unos 10 días"."""
    if word(tokens, at) not in ("unos", "unas"):
        return None
    counted = is_number(tokens, at + 1) or word(tokens, at + 1) in _MANY
    return (("about",), 1) if counted else None


def _year(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "5 de diciembre de 2026": the year without its "de"; "de aquí dos semanas" is within them."""
    if word(tokens, at + 1) in _HERE:
        return (("within",), 2) if _counts(tokens, at + 2) else None
    if word(tokens, at) not in ("de", "del") or not is_number(tokens, at + 1, 4) or len(word(tokens, at + 1)) != 4:
        return None
    return (tokens[at + 1].text,), 2


def _spelled_day(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "el quince de enero", "el día treinta y uno", "el viernes once"; "en quince días" is a length."""
    number, end = SPELLED[word(tokens, at)], at + 1
    day: tuple[str, ...] = str(number), "th"
    if number == len(SPELLED) and word(tokens, end) == "y" and word(tokens, end + 1) == "uno":
        day, end = ("thirty", "-", "first"), end + 2
    if _told_twice(tokens, at):
        return (str(number),), 4
    led, after = word(tokens, at - 1), word(tokens, end)
    if after == "de" and word(tokens, end + 1) in _MONTHS:
        return day, end - at
    alone = led in _DAYS or led == "dia" or (led in ("el", "al", "del") and number > _NO_PRONOUN)
    return (day, end - at) if alone and after not in _NOT_DAYS | _COUNTED | {"por", "y"} else None


def _told_twice(tokens: Sequence[Token], at: int) -> bool:
    """As in "diez (10) días", "10 (diez) días", as letters of authorities count."""
    behind = word(tokens, at + 2)
    numbered = is_number(tokens, at + 2) if word(tokens, at) in SPELLED else behind in SPELLED
    return numbered and word(tokens, at + 1) == "(" and word(tokens, at + 3) == ")"


def _every(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "los viernes"; "los viernes 4 y 11" are two days."""
    habit = word(tokens, at + 1) in _DAYS | {"sabados", "domingos"} and not is_number(tokens, at + 2)
    return (("every",), 1) if habit else None


def _inside(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "dentro de los diez días siguientes", "dentro de las próximas dos semanas", which is within them."""
    led = word(tokens, at + 1) == "de" and word(tokens, at + 2) in ("los", "las")
    return (("within",), 3) if led and _counts(tokens, at + 3) else None


def _day_named(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "antes del día 15", "a más tardar el día quince", where the words before have taken the article."""
    numbered = is_number(tokens, at + 1) or word(tokens, at + 1) in SPELLED
    return (("the",), 1) if numbered and word(tokens, at - 1) in ("el", "del", "al") else None


def _next_such_day(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "el próximo 15", "del próximo día 15": the next day of that number."""
    begin = at + (word(tokens, at) == "el")
    if begin > at and (then := the_weekday_then(tokens, at)):
        return then
    if word(tokens, begin) == "puente" and (bridge := _long_weekend(tokens, begin)):
        return bridge[0], bridge[1] + begin - at
    if word(tokens, begin) != "proximo":
        return left_out(tokens, at) if begin > at else None
    day = begin + 1 + (word(tokens, begin + 1) == "dia")
    numbered = is_number(tokens, day) and word(tokens, day + 1) not in _NOT_DAYS
    return (("the",), day - at) if numbered else left_out(tokens, at)


def _long_weekend(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "el puente del 8", the days off around it; "el puente del 8 de diciembre" is told by its day."""
    numbered = word(tokens, at + 1) == "del" and is_number(tokens, at + 2)
    dated = word(tokens, at + 3) == "de" and word(tokens, at + 4) in _MONTHS
    if not numbered:
        return None
    return (("the",), 2) if dated else (("the", "long", "weekend"), 3)


def _short_day(tokens: Sequence[Token], at: int) -> Rendered:
    return short_day(tokens, at, _SHORT, _LEADS)


_TURNING = {
    **dict.fromkeys(SPELLED, _spelled_day),
    **dict.fromkeys(("el", "proximo"), _next_such_day),
    **dict.fromkeys(("la", "proxima", "siguiente", "otra", "otro"), left_out),
    "dia": _day_named,
    "no": lambda tokens, at: yes_or_no(tokens, at) or neither(tokens, at) or no_later(tokens, at),
    "ni": neither,
    ",": behind_comma,
    **dict.fromkeys(("mediodia", "tarde", "noche"), _hour_of),
    "y": the_weekday_then,
    "como": _about_in,
    "puente": _long_weekend,
    "los": _every,
    "dentro": _inside,
    "que": lambda tokens, at: _following(tokens, at) or left_out(tokens, at),
    **dict.fromkeys(_SHORT, _short_day),
    **dict.fromkeys(("durante", "hace"), _for),
    "por": lambda tokens, at: of_the_evening(tokens, at) or _for(tokens, at),
    **dict.fromkeys(("unos", "unas"), _about),
    "de": lambda tokens, at: moved_from(tokens, at) or _year(tokens, at),
    **dict.fromkeys(("pasados", "pasadas", "transcurridos", "transcurridas"), _days_gone),
    "del": lambda tokens, at: moved_from(tokens, at) or _of_this_month(tokens, at) or _year(tokens, at),
    "antes": _before,
    "a": lambda tokens, at: of_the_evening(tokens, at) or _at_or_after(tokens, at),
    "al": _at_or_after,
    "en": lambda tokens, at: of_the_evening(tokens, at) or _within_days(tokens, at),
    **dict.fromkeys(_FOLLOWING, _following),
    "para": _by,
}
"""The little words that turn on what follows, and who reads them; most words are none, and no number."""
