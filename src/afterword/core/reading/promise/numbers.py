"""Numbers in words and figures, and how sure the speaker is of them."""

from dataclasses import dataclass, replace

from afterword.core.reading.promise.line import Line, Turns, turns

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
CARDINALS = {word: number for number, word in enumerate(_UNITS.split(), 1)} | {"thirty": 30, "forty": 40, "sixty": 60}
_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS = {word: number for number, word in enumerate(_ORDINAL_WORDS.split(), 1)}
SUFFIXES = frozenset(("st", "nd", "rd", "th"))


@dataclass(frozen=True, slots=True)
class Quantity:
    """From `low` to `high` of something; `loose` when the speaker said about or a couple."""

    low: int
    high: int
    loose: str = ""


_VAGUE = Turns(
    turns(Quantity(2, 2, "couple"), "a couple of|a couple|couple of|couple")
    | turns(Quantity(2, 5, "few"), "a few|few|the few|some")
    | turns(Quantity(3, 7, "few"), "several")
    | turns(Quantity(1, 1), "a single|a|an|another|one more|one further|a further|an additional|a full|one full")
)
ABOUT = frozenset(("about", "around", "approximately", "roughly", "approx", "circa", "~"))
NUMBER_WORDS = ABOUT | _VAGUE.first_words | frozenset(CARDINALS)
"""What a number begins with, figures apart."""
_JOINS = frozenset(("or", "to", "-", "and", "/"))


def quantity(line: Line, at: int) -> tuple[Quantity, int] | None:
    """How many, as in "two", "2-3", "a couple of", "about ten"."""
    begin = line.skip(at, ABOUT)
    low = single(line, begin)
    if low is None:
        return _vague(line, begin, about=begin > at)
    high = _upper(line, low[1], low[0]) or low
    return Quantity(low[0], high[0], "about" if begin > at else ""), high[1]


def single(line: Line, at: int) -> tuple[int, int] | None:
    """One number, in words or figures, up to 999."""
    word = line.words[at]
    if word in CARDINALS:
        return _tens(line, at, CARDINALS[word])
    number = line.number(at, 3)
    return None if number is None else (number, at + 1)


def _tens(line: Line, at: int, number: int) -> tuple[int, int]:
    unit = CARDINALS.get(line.words[at + 2], 99)
    if number >= 20 and line.words[at + 1] == "-" and unit < 10:
        return number + unit, at + 3
    return number, at + 1


def _upper(line: Line, at: int, low: int) -> tuple[int, int] | None:
    if line.words[at] not in _JOINS:
        return None
    high = single(line, at + 1)
    return high if high and high[0] > low else None


def _vague(line: Line, at: int, *, about: bool) -> tuple[Quantity, int] | None:
    found = _VAGUE.match(line, at)
    if found and about and not found[0].loose:
        return replace(found[0], loose="about"), found[1]
    return found


def ordinal(line: Line, at: int) -> tuple[int, int] | None:
    """A rank, as in "27th" or "second"."""
    number = line.number(at)
    if number is not None:
        fits = line.words[at + 1] in SUFFIXES and line.joined(at + 1)
        return (number, at + 2) if fits else None
    word = line.words[at]
    if word in ("twenty", "thirty") and line.words[at + 1] == "-" and line.words[at + 2] in ORDINALS:
        return CARDINALS[word] + ORDINALS[line.words[at + 2]], at + 3
    return (ORDINALS[word], at + 1) if word in ORDINALS else None
