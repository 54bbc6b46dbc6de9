"""Spanish turns that say a date without its noun, or its bound behind it: "la que viene", "de este viernes no pasa"."""

from collections.abc import Sequence

from afterword.core.reading.promise.figures import Rendered, word
from afterword.core.reading.promise.spanish.calendar import LETTERS, MONTHS, WEEKDAYS
from afterword.core.reading.promise.tokens import Token

_DAYS = {name.translate(LETTERS): day for day, name in WEEKDAYS.items()}
_UNITS = {"semana": "week", "mes": "month", "ano": "year"}
_FAR = 25
"""So many words back stands the noun that "la que viene" leaves out."""
_ARTICLES = ("el", "la")
_NEXT = frozenset(("proxima", "proximo", "otra", "otro"))
_GO_ON = frozenset(("de", "del", "a", "al", "por", "en", "con", "para", "desde", "hacia", "como", "es", "era"))
"""What makes "el que viene" somebody who comes."""
_OPENS = frozenset(("", ",", "y", "o", "sino", "pero", "para", "en", "de", "hasta", "durante", "ya", ":", "(", "no"))
_STANDS = frozenset(
    (
        *("", ".", ",", ";", ":", "!", "?", ")", "te", "le", "les", "os", "me", "nos", "se", "lo", "la", "ya", "si"),
        *("recibe", "recibes", "sabe", "sabes", "tienes"),
    )
)
_IT_IS = ("sera", "seria", "sea")
"""Before "la próxima", which alone is the next time."""
_WHOM = ("te", "le", "les", "os")
"""Behind "la otra" at the beginning: the week was said in the sentence before."""
_SAYS = ("remos", "reis", "dra", "dran", "ira", "iran", "ras", "eran", "aran", "amos", "emos", "imos", "is")
"""How verbs end, behind a "la siguiente" that has no noun of its own."""
_PASS = frozenset(("pasa", "paso", "pasamos", "pasan", "pasara", "pasare", "pasaran", "pasaremos", "pasar"))
_GOING = frozenset(("se", "va", "van", "vamos", "voy", "a", "nos", "me", "os", "pienso", "pensamos", "quiero", "dejo"))
_OVER = ("acab", "termin", "pas", "cerr", "cierr", "finaliz", "conclu", "va", "ir")
_BOUND = frozenset(("este", "esta", "hoy", "manana", "dia", "la", "proximo", "proxima", "fin", "finales")) | {
    *_DAYS,
    *(name for names in MONTHS.values() for name in names.split()),
}
_NAMED = _UNITS.keys() | _BOUND | {"santa", "navidad", "reyes", "carnaval", "fiestas", "puente", "feriado", "finde"}
"""What "no pasa sin" may stand behind: "Semana Santa no pasa sin que te llame"."""
_NEAR = 7


def left_out(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "esta semana no; la que viene te digo", "este viernes no, el que viene": its noun was said before.

    The place is that of the article, or behind it where a word before has taken it.
    """
    article = at if word(tokens, at) in _ARTICLES else at - 1
    behind = word(tokens, article + 1)
    coming = behind == "que" and word(tokens, article + 2) in ("viene", "sigue", "entra")
    end = article + 2 + coming
    if word(tokens, article) not in _ARTICLES or not (coming or behind in _NEXT or behind == "siguiente"):
        return None
    before = range(article - 1, max(article - _FAR, -1), -1)
    noun = next((found for place in before if (found := _noun(tokens, place))), "")
    opens = article == 0 and word(tokens, end) in _WHOM and behind in ("otra", "siguiente", "proxima")
    alone = coming or opens or (behind == "proxima" and word(tokens, article - 1) in _IT_IS)
    if alone and not noun and word(tokens, article) == "la":
        noun = "week"
    if not noun or not (_comes(tokens, article, end) if coming else _stands(word(tokens, end))):
        return None
    other = behind == "otra" and any(_coming_week(tokens, place) for place in before)
    return _meant(noun, following=behind == "siguiente" or other), end - at


def _coming_week(tokens: Sequence[Token], at: int) -> bool:
    """As in "la semana que viene no, la otra", which is the one after it."""
    return word(tokens, at) == "semana" and (
        (word(tokens, at + 1) == "que" and word(tokens, at + 2) == "viene")
        or "proxima" in (word(tokens, at - 1), word(tokens, at + 1))
        or word(tokens, at + 1) == "entrante"
    )


def _comes(tokens: Sequence[Token], article: int, end: int) -> bool:
    return word(tokens, end) not in _GO_ON and word(tokens, article - 1) in _OPENS


def _stands(after: str) -> bool:
    return after in _STANDS or after.endswith(_SAYS)


def _noun(tokens: Sequence[Token], at: int) -> str:
    return _UNITS.get(word(tokens, at)) or _DAYS.get(word(tokens, at), "")


def _meant(noun: str, *, following: bool) -> tuple[str, ...]:
    """A weekday left out is the one after the one that was said; so is what "la siguiente" leaves out."""
    if noun in WEEKDAYS or (following and noun != "year"):
        return "the", "following", noun
    return "next", noun


def no_later(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "de este viernes no pasa", "no acabará el mes sin que le escriba", "este año no se va sin respuesta"."""
    verb = at + 1
    while word(tokens, verb) in _GOING and word(tokens, verb + 1) not in ("sin", ""):
        verb += 1
    if (
        word(tokens, verb) in _PASS
        and _bound_before(tokens, at)
        and word(tokens, verb + 1) not in ("de", "del", "nada")
    ):
        return ("at", "the", "latest"), verb + 1 - at
    if not word(tokens, verb).startswith(_OVER):
        return None
    if word(tokens, verb + 1) == "sin" and word(tokens, at - 1) in _NAMED:
        return ("at", "the", "latest"), verb + 1 - at
    unit = _UNITS.get(word(tokens, verb + 2)) if word(tokens, verb + 1) in ("el", "la", "este", "esta") else None
    without = unit and any(word(tokens, verb + 3 + ahead) == "sin" for ahead in range(_NEAR))
    return (("by", "the", "end", "of", "this", unit), verb + 3 - at) if unit and without else None


def _bound_before(tokens: Sequence[Token], at: int) -> bool:
    """Whether "de" and a date stand before a place: "del 20", "de esta semana"."""
    for place in range(at - 2, max(at - _NEAR, -1), -1):
        if word(tokens, place) in ("de", "del"):
            return word(tokens, place + 1) in _BOUND or word(tokens, place + 1).isdigit()
    return False
