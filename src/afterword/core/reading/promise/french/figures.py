"""French days in figures and the little words that turn on what follows: "le 12", "1er", "pour vendredi", "17h"."""

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
from afterword.core.reading.promise.french.calendar import LETTERS, MONTHS, WEEKDAYS
from afterword.core.reading.promise.tokens import Token

_RANKS = frozenset(("er", "e", "eme", "ere", "nd", "nde", "re"))
_DAYS = frozenset(name for names in WEEKDAYS.values() for name in names.split())
_MONTHS = frozenset(name.translate(LETTERS) for names in MONTHS.values() for name in names.split())
_LEADS = frozenset(("le", "au", "du")) | _DAYS
_NOT_DAYS_LIST = (
    "h heures heure jours jour semaines mois rue avenue boulevard bis place personnes candidats "
    "candidatures postes "
    "ans euros ouvres ouvrables eme e premiers prochains"
)
_NOT_DAYS = frozenset(_NOT_DAYS_LIST.split())
_COUNTING = frozenset(("sous", "dans", "ici", "en", "de", "les", "prochaines", "maximum", "a"))
_WEEK_OPENS = frozenset(("semaine", "semaines", "fin", "debut", "milieu", "mi", "en", "s"))
_PARTS = {"fin": ("end", "of"), "debut": ("early",), "milieu": ("mid",), "mi": ("mid",)}
_SHORT = {
    "lun": "monday",
    "mar": "tuesday",
    "mer": "wednesday",
    "jeu": "thursday",
    "ven": "friday",
    "sam": "saturday",
    "dim": "sunday",
}
_SUBJECTS = frozenset(("nous", "je", "on", "vous", "il", "elle", "ils", "et", "mais"))
_MANY = frozenset(("un", "une", "deux", "trois", "quatre", "six", "huit", "dix", "douze", "vingt"))
_UNITS = frozenset(("jours", "jour", "semaines", "semaine", "heures", "h"))
_FEASTS = frozenset(("saint", "chandeleur", "epiphanie", "rois", "toussaint", "pentecote", "ascension"))
_OF_IT = frozenset(("le", "la", "l", "les", "notre", "votre", "nos", "vos", "cet", "cette", "ce", "mon", "son"))
_BY = frozenset(("le", "la", "l", "les", "fin", "debut", "mi", "demain", "noel", "paques", "au")) | _DAYS


def figure(tokens: Sequence[Token], at: int) -> Rendered:
    """What a number or a little word stands for at a place; None leaves it to the lists."""
    here = tokens[at].text
    if here.isdigit():
        return _rank(tokens, at) or at_the_hour(tokens, at, _COUNTING) or day_behind(tokens, at, _LEADS, _NOT_DAYS)
    read = _TURNING.get(here)
    return read(tokens, at) if read else None


def _rank(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "1er décembre"."""
    if is_number(tokens, at) and word(tokens, at + 1) in _RANKS and follows_close(tokens, at + 1):
        return (tokens[at].text, "th"), 2
    return None


def _week_number(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "semaine 50", "fin de semaine 50", "en semaine 2", "S50", which is no "fin de semaine"."""
    end = at + (word(tokens, at) == "en")
    part = _PARTS.get(word(tokens, end), ())
    end += bool(part)
    end += word(tokens, end) in ("de", "des", "la", "les")
    short = word(tokens, end) == "s" and follows_close(tokens, end + 1)
    if not (short or word(tokens, end) in ("semaine", "semaines")) or not is_number(tokens, end + 1):
        return None
    if word(tokens, end + 2) in _NOT_DAYS:
        return None
    sure = end > at  # else it may be the week of a project
    return (*part, *(("calendar",) if sure else ()), "week", tokens[end + 1].text), end + 2 - at


def _at(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "vendredi à 18h", "mardi 23 à 18 h", which is no length as in "24 à 48 h"."""
    length = is_number(tokens, at - 1) and word(tokens, at - 2) not in _LEADS
    if word(tokens, at) != "a" or length or word(tokens, at - 1) in _MANY:
        return None
    if word(tokens, at + 2) in ("heure", "heures") and is_number(tokens, at + 1) and _day_ends(tokens, at - 1):
        return ("at", word(tokens, at + 1), "o'clock"), 3
    found = at_the_hour(tokens, at + 1, frozenset())
    return (("at", *found[0]), found[1] + 1) if found else None


def _day_ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether a day was named just before, so that hours behind it are no length."""
    last = word(tokens, at)
    return last in _DAYS or last in _MONTHS or last in ("demain", "hui") or is_number(tokens, at)


def _by(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "pour vendredi", "pour le 5", "pour la fin du mois"; "pour deux semaines" is a length."""
    if word(tokens, at) != "pour" or word(tokens, at + 1) not in _BY:
        return None
    if word(tokens, at + 1) in ("le", "la", "l", "les", "au"):
        named = word(tokens, at + 2)
        if not (is_number(tokens, at + 2) or named in _DAYS or named in ("fin", "mi", "debut") or named in _FEASTS):
            return None
    return ("by",), 1


def _before(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "avant deux semaines", within them; "avant 10 h" is an hour."""
    many = word(tokens, at + 1) in _MANY or is_number(tokens, at + 1)
    return (("within",), 1) if many and word(tokens, at + 2) in ("jours", "semaines") else None


def _following(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "dans les deux jours qui suivent", after the days spoken of, and "les deux jours suivant la réunion"."""
    end = at + (word(tokens, at) == "qui")
    if word(tokens, at - 1) not in _UNITS or not _counted(tokens, at - 2) or not word(tokens, end).startswith("suiv"):
        return None
    return (("after",) if word(tokens, end + 1) in _OF_IT else ("after", "that")), end + 1 - at


def _counted(tokens: Sequence[Token], at: int) -> bool:
    return at >= 0 and (is_number(tokens, at) or word(tokens, at) in (*_MANY, "trois", "cinq", "sept", "quinze"))


def _as_early_as(tokens: Sequence[Token], at: int) -> Rendered:
    """The "dès" of "dès lundi", which without its accent is a "des"."""
    if word(tokens, at) != "des":
        return None
    after = word(tokens, at + 1)
    dated = after in ("le", "debut", "demain") or after in _DAYS or after in _MONTHS or is_number(tokens, at + 1)
    return (("from",), 1) if dated else None


def _by_then(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "d'ici là", whose accent is often left out, and not "d'ici la fin du mois"."""
    if tuple(word(tokens, at + n) for n in range(3)) != ("d", "ici", "la"):
        return None
    after = word(tokens, at + 3)
    return (("by", "then"), 3) if not after or after in _SUBJECTS or not after[0].isalpha() else None


def _short_day(tokens: Sequence[Token], at: int) -> Rendered:
    return short_day(tokens, at, _SHORT, _LEADS)


_TURNING = {
    **dict.fromkeys(_WEEK_OPENS, _week_number),
    **dict.fromkeys(_SHORT, _short_day),
    "pour": _by,
    "d": _by_then,
    "des": _as_early_as,
    "avant": _before,
    **dict.fromkeys(("qui", "suivant", "suivants", "suivantes"), _following),
    "a": _at,
}
"""The little words that turn on what follows, and who reads them; most words are none, and no number."""
