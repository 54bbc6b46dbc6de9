"""German turns that leave a word out: "nicht diese Woche, sondern die nächste", "tagt am 8., eher sage ich nichts"."""

from collections.abc import Sequence

from afterword.core.reading.promise.german.calendar import WEEKDAYS
from afterword.core.reading.promise.tokens import Token

Found = tuple[tuple[str, ...], int] | None

_OTHERS = {
    ("week", "naechste"): ("next", "week"),
    ("week", "uebernaechste"): ("the", "week", "after", "next"),
    ("week", "folgende"): ("the", "following", "week"),
    ("month", "naechste"): ("next", "month"),
    ("month", "uebernaechste"): ("the", "month", "after", "next"),
    ("month", "folgende"): ("the", "following", "month"),
}
_UNITS = {"woche": "week", "monat": "month", "monats": "month"} | {
    name: day for day, names in WEEKDAYS.items() for name in names.split()
}
_FORMS = {
    f"{stem}{end}": stem.removeprefix("darauf")
    for stem in ("naechste", "uebernaechste", "folgende", "darauffolgende")
    for end in ("", "n", "r", "m")
} | {f"kommende{end}": "naechste" for end in ("", "n", "r", "m")}
_BACK = 8
"""So many words before it stands the noun that is left out."""
_JOINS = frozenset(("sondern", "oder", "bzw", "und", "bis", "eher", "erst", "lieber", "aber"))
"""What stands between the noun and the word that goes without it, with an article at most."""
_BESIDE = frozenset(("die", "der", "den", "in", "im", "erst", "wohl", "auf", "auch", "noch", "schon", "vielleicht"))
_MODALS_LIST = (
    "kann koennen koennte koennten wird werden werde gibt geben geht darf duerfen erfahren hoeren haben hat habe "
    "bekommen erhalten sage sagen weiss wissen wisst melde melden ist sind kommt kommen entscheiden entscheidet "
    "braucht brauchen passiert tut laesst lassen bekommst hoerst bekommt"
)
_MODALS = frozenset(_MODALS_LIST.split())
_DENIES = frozenset(("nicht", "nichts", "nix", "kein", "keine", "keinen", "niemand", "niemandem", "niemanden", "net"))
_FAR = 10
_ARTICLES = frozenset(("die", "der", "den", "dem", "in", "im"))
ELLIPTIC = _ARTICLES.union(_FORMS, ("eher", "frueher"))
"""The words that such a turn is known by."""


def elliptic(tokens: Sequence[Token], at: int) -> Found:
    """The words of days for one of them, where its noun or its comparison stands before it; None elsewhere."""
    here, end = tokens[at].text, at
    if here in ("eher", "frueher"):
        return (("before", "then"), 1) if _no_earlier(tokens, at) else None
    while end < len(tokens) and tokens[end].text in _ARTICLES:
        end += 1
    if end == len(tokens) or tokens[end].text not in _FORMS:
        return None
    found = _next_one(tokens, end)
    return (found[0], found[1] + end - at) if found else None


def _next_one(tokens: Sequence[Token], at: int) -> Found:
    """As in "nicht diese Woche, sondern die nächste": no noun stands behind it, and one of time before it."""
    if at + 1 < len(tokens) and (tokens[at + 1].capital or tokens[at + 1].text.isdigit()):
        return None
    begin = at
    while begin and tokens[begin - 1].text in _BESIDE:
        begin -= 1
    if not begin or tokens[begin - 1].text not in _JOINS:
        return None
    for token in reversed(tokens[max(begin - _BACK, 0) : begin]):
        unit = _UNITS.get(token.text)
        if unit:
            return _of_unit(unit, _FORMS[tokens[at].text])
    return None


def _of_unit(unit: str, which: str) -> Found:
    if unit not in ("week", "month"):
        return (("next", unit), 1) if which == "naechste" else None
    return _OTHERS[unit, which], 1


def _no_earlier(tokens: Sequence[Token], at: int) -> bool:
    """As in ", eher kann ich nichts sagen": it begins a clause, whose verb follows, and which denies something."""
    begins = at == 0 or not tokens[at - 1].text.isalpha() or tokens[at - 1].text == "und"
    if not begins or at + 1 >= len(tokens) or tokens[at + 1].text not in _MODALS:
        return False
    return not _DENIES.isdisjoint(token.text for token in tokens[at + 2 : at + 2 + _FAR])
