"""French days in figures and the little words that turn on what follows: "le 12", "1er", "pour vendredi", "17h"."""

from collections.abc import Sequence

from afterword.core.reading.promise.figures import Rendered, at_the_hour, day_behind, follows_close, is_number, word
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
_SUBJECTS = frozenset(("nous", "je", "on", "vous", "il", "elle", "ils", "et", "mais"))
_TURNING = frozenset(("pour", "d", "des"))
"""The little words that `figure` knows; most words are none, and no number."""
_BY = frozenset(("le", "la", "fin", "debut", "mi", "demain", "noel", "au")) | _DAYS


def figure(tokens: Sequence[Token], at: int) -> Rendered:
    """What a number or a little word stands for at a place; None leaves it to the lists."""
    here = tokens[at].text
    if here not in _TURNING and not here.isdigit():
        return None
    return (
        _rank(tokens, at)
        or at_the_hour(tokens, at, _COUNTING)
        or day_behind(tokens, at, _LEADS, _NOT_DAYS)
        or _by(tokens, at)
        or _by_then(tokens, at)
        or _as_early_as(tokens, at)
    )


def _rank(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "1er décembre"."""
    if is_number(tokens, at) and word(tokens, at + 1) in _RANKS and follows_close(tokens, at + 1):
        return (tokens[at].text, "th"), 2
    return None


def _by(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "pour vendredi", "pour le 5", "pour la fin du mois"; "pour deux semaines" is a length."""
    if word(tokens, at) != "pour" or word(tokens, at + 1) not in _BY:
        return None
    if word(tokens, at + 1) in ("le", "la", "au"):
        named = word(tokens, at + 2)
        if not (is_number(tokens, at + 2) or named in _DAYS or named in ("fin", "mi", "debut")):
            return None
    return ("by",), 1


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
