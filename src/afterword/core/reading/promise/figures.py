"""Days in figures as French and Spanish write them: "le 12", "el 12", "lundi 7"; shared by the two."""

from collections.abc import Mapping, Sequence

from afterword.core.reading.promise.tokens import Token

Rendered = tuple[tuple[str, ...], int] | None
_MARKS = frozenset("/:-%€$£")


def word(tokens: Sequence[Token], at: int) -> str:
    """The word at a place; empty outside the sentence."""
    return tokens[at].text if 0 <= at < len(tokens) else ""


def is_number(tokens: Sequence[Token], at: int, digits: int = 2) -> bool:
    """Whether a number of so many digits at most stands at a place."""
    found = word(tokens, at)
    return found.isascii() and found.isdigit() and len(found) <= digits


def follows_close(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word at a place follows the one before it without a blank."""
    return 0 < at < len(tokens) and tokens[at].start == tokens[at - 1].end


def day_behind(tokens: Sequence[Token], at: int, leads: frozenset[str], not_days: frozenset[str]) -> Rendered:
    """A bare number behind an article or a weekday is a day of the month, unless it counts something."""
    if not is_number(tokens, at) or not 1 <= int(tokens[at].text) <= 31 or word(tokens, at - 1) not in leads:
        return None
    after = word(tokens, at + 1)
    if after in not_days or (after in _MARKS and (follows_close(tokens, at + 1) or after != "-")):
        return None
    if after == "." and follows_close(tokens, at + 1) and follows_close(tokens, at + 2):
        return None
    return (tokens[at].text, "th"), 1


def at_the_hour(tokens: Sequence[Token], at: int, leads: frozenset[str]) -> Rendered:
    """As in "17h", "17h30", "a las 17 h"; behind a word that counts ("sous 48 h") they are hours."""
    if not is_number(tokens, at) or word(tokens, at + 1) not in ("h", "hs", "hrs"):
        return None
    if int(tokens[at].text) > 24 or word(tokens, at - 1) in leads:
        return (tokens[at].text, "hours"), 2
    if is_number(tokens, at + 2) and follows_close(tokens, at + 2):
        return (tokens[at].text, ":", tokens[at + 2].text), 3
    return (tokens[at].text, "o'clock"), 2


def short_day(tokens: Sequence[Token], at: int, names: Mapping[str, str], leads: frozenset[str]) -> Rendered:
    """A weekday cut short, with its full stop, a day or another beside it: "jeu. 26/11", "le ven. 4", "mié o jue"."""
    name = names.get(word(tokens, at))
    if name is None:
        return None
    stop = word(tokens, at + 1) == "." and follows_close(tokens, at + 1) and at + 2 < len(tokens)
    end = at + 1 + stop
    dated = is_number(tokens, end)
    paired = any(word(tokens, place) in names for place in (end + 1, at - 2, at - 3))
    led = word(tokens, at - 1) in leads and (stop or word(tokens, at) in ("jue", "vie", "mie", "lun", "sab"))
    return ((name,), 1 + stop) if dated or paired or led else None
