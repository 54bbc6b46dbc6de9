"""French days beside a meeting, a deadline or another day: "le lendemain du conseil du 21", "du 20 au 27"."""

from collections.abc import Sequence
from itertools import pairwise

from afterword.core.reading.promise.figures import Rendered, is_number, word
from afterword.core.reading.promise.french.calendar import WEEKDAYS
from afterword.core.reading.promise.tokens import Token

_DAYS = frozenset(name for names in WEEKDAYS.values() for name in names.split())
_NEAR = 8
"""So many words at most stand between what tells of a deadline and its day."""
_MANY = 6
"""So many words at most are a meeting and its day: "conseil de classe du 3"."""
_OURS = ("le", "la", "l", "notre", "leur", "ce", "cette", "cet", "son")
_MEETINGS = (
    "conseil",
    "reunion",
    "comite",
    "commission",
    "seance",
    "vote",
    "votation",
    "assemblee",
    "jury",
    "codir",
    "bureau",
    *("fermeture", "cloture", "deliberation", "scrutin"),
)
_SIDES_OF = frozenset(
    ("apres", "avant", "lendemain", "surlendemain", "issue", "suit", "suivant", "suivra", "veille", "de", "du")
)
_MOVING = ("repouss", "report", "decal", "gliss", "deplac")
_LAPSES = frozenset(
    (
        "considerez",
        "considerer",
        "consideree",
        "reputee",
        "caduque",
        "estimez",
        "concluez",
        "vaut",
        "vaudra",
        "equivaut",
    )
)
"""Behind "passé le 15": who has heard nothing by then is not taken."""


def _or_early(tokens: Sequence[Token], at: int) -> Rendered:
    """The comma of "fin janvier, début février"."""
    ended = any(word(tokens, at - back) == "fin" for back in range(2, 5))
    begins = "debut" in (word(tokens, at + 1), word(tokens, at + 2))
    return (("or",), 1) if ended and begins else None


def _lapsed(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "passé le 15 décembre, considérez que votre candidature n'est pas retenue"."""
    if word(tokens, at + 1) != "le" or not is_number(tokens, at + 2):
        return None
    lapses = any(word(tokens, at + ahead) in _LAPSES for ahead in range(3, _NEAR + 3))
    return (("by", "the"), 2) if lapses else None


def _last_day(tokens: Sequence[Token], at: int) -> Rendered:
    """The colon of "dernier délai pour notre réponse : le 12 février"."""
    before = tuple(word(tokens, place) for place in range(max(at - _NEAR, 0), at))
    last = "butoir" in before or ("dernier", "delai") in pairwise(before)
    return (("by",), 1) if last else None


def _past_the_meeting(tokens: Sequence[Token], at: int) -> Rendered:
    """The "notre conseil du" of "le lendemain de notre conseil du 21", which is the day after that."""
    if word(tokens, at - 1) not in _SIDES_OF and word(tokens, at - 2) not in _SIDES_OF:
        return None
    named = at + (word(tokens, at) in _OURS)
    ends = (place for place in range(named + 1, named + _MANY) if word(tokens, place) in ("du", "de", "d"))
    end = next((place for place in ends if is_number(tokens, place + 1) or word(tokens, place + 1) in _DAYS), 0)
    dated = end and all(word(tokens, place).isalpha() for place in range(named, end))
    return (("the",), end + 1 - at) if dated and word(tokens, named) in _MEETINGS else None


def _moved(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "nous repoussons notre décision du 20 au 27"."""
    if not (is_number(tokens, at + 1) or word(tokens, at + 1) in _DAYS):
        return None
    moved = any(word(tokens, place).startswith(_MOVING) for place in range(at - 4, at))
    return (("moved", "from"), 1) if moved else None


BESIDE = {
    **dict.fromkeys((",", "/", "-"), _or_early),
    ":": _last_day,
    **dict.fromkeys((*_OURS, *_MEETINGS), _past_the_meeting),
    **dict.fromkeys(("du", "de"), _moved),
    **dict.fromkeys(("passe", "apres"), _lapsed),
}
"""What such a turn begins with, and who reads it."""
