"""Text cut into words and sentences, each word knowing where it stood; what the words mean is not known here."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import islice, repeat
from typing import NamedTuple, cast

LONGEST_SENTENCE = 240
"""In words; a longer one is cut, so that the work on hostile text stays in proportion to its length."""

_USUAL = 10
"""So many letters and blanks has a word, or fewer."""
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*'?|\d+|\n|[^\s\w]|_")
_PLAIN = str.maketrans("‘’ʼ`´“”‐‑‒–—−\u00a0\u2007\u202f\t\r\v\f\u2028\u2029", "'''''\"\"------" + " " * 7 + "\n\n")
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "approx",
        "vs",
        "eg",
        "ie",
        "inc",
        "ltd",
        "co",
        "corp",
        "dept",
        "e",
        "i",
        "g",
        "fig",
        "sr",
        "jr",
        "ca",
        "bzw",
        "nr",
        "env",
        "aprox",
        "sra",
        "uds",
        "vd",
        "ud",
    ]
)
_SHORT = frozenset(
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "tues",
        "wed",
        "weds",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "m",
        "p",
        "a",
        "dez",
        "okt",
        "mär",
        "mai",
        "janv",
        "févr",
        "fév",
        "fevr",
        "juil",
        "déc",
        "dic",
        "ene",
        "abr",
        "ago",
        "di",
        "mi",
        "mo",
        "lun",
        "mer",
        "jeu",
        "ven",
        "sam",
        "dim",
        "mié",
        "mie",
        "jue",
        "vie",
        "sáb",
        "sab",
        "dom",
    ]
)
_OPEN_ENDED = frozenset(
    [
        "by",
        "on",
        "the",
        "a",
        "an",
        "of",
        "in",
        "to",
        "before",
        "after",
        "until",
        "and",
        "or",
        "from",
        "between",
        "at",
        "for",
        "next",
        "this",
        "with",
    ]
)
_ENDS = frozenset(".!?;\n")
"""What may end a sentence."""
_BULLETS = frozenset("-*•·>#")


class Token(NamedTuple):
    """One word, number, mark or line break; `text` is lower case, the ends are offsets into the whole text."""

    text: str
    start: int
    end: int
    capital: bool


def sentences(
    tokens: Sequence[Token], ranked: Callable[[Sequence[Token], int], bool] | None = None
) -> Iterator[tuple[Token, ...]]:
    """The sentences in order, without line breaks; a full stop or question mark stays at its end.

    `ranked`: whether the full stop at a place makes a rank of the number before it, as in "der 3. Dezember".
    """
    begin = 0
    for here in [*(at for at, token in enumerate(tokens) if token.text in _ENDS), len(tokens)]:
        while here - begin > LONGEST_SENTENCE:
            yield from _sentence(tokens[begin : begin + LONGEST_SENTENCE + 1])
            begin += LONGEST_SENTENCE + 1
        if here == len(tokens) or here - begin == LONGEST_SENTENCE or _ends_here(tokens, here, ranked):
            yield from _sentence(tokens[begin : here + 1])
            begin = here + 1


def tokens_of(text: str, most: int | None = None) -> list[Token]:
    """Every word, number, mark and line break of a text, or the first of them."""
    every = _first(text, most) if most else list(_WORD.finditer(text.translate(_PLAIN)))
    if not every:
        return []
    lows, capitals = zip(*map(_written, [found[0] for found in every]), strict=True)
    starts, ends = [found.start() for found in every], [found.end() for found in every]
    made = map(tuple.__new__, repeat(Token), zip(lows, starts, ends, capitals, strict=True))
    return cast(list[Token], list(made))  # at once, as its own constructor takes as long as all the rest


def _first(text: str, most: int) -> list[re.Match[str]]:
    """The first words of a text, of which no more is looked at than they take: the last but one stands whole."""
    reach = most * _USUAL
    while True:
        found = list(islice(_WORD.finditer(text[:reach].translate(_PLAIN)), most + 1))
        if len(found) > most or reach >= len(text):
            return found[:most]
        reach *= 2


@lru_cache(maxsize=4096)
def _written(word: str) -> tuple[str, bool]:
    """In small letters, and whether it begins with a capital."""
    low = word.lower()
    return low[:-1] if low.endswith("'") and len(low) > 1 else low, word[0].isupper()


def _sentence(tokens: Sequence[Token]) -> Iterator[tuple[Token, ...]]:
    kept = tuple([token for token in tokens if token.text != "\n"])
    if kept:
        yield kept


def _ends_here(tokens: Sequence[Token], here: int, ranked: Callable[[Sequence[Token], int], bool] | None) -> bool:
    mark = tokens[here].text
    if mark in ("!", "?", ";"):
        return True
    if mark == ".":
        return _full_stop(tokens, here) and not (ranked and ranked(tokens, here))
    return mark == "\n" and _hard_break(tokens, here)


def _full_stop(tokens: Sequence[Token], here: int) -> bool:
    after = tokens[here + 1] if here + 1 < len(tokens) else None
    if after is None or after.text == "\n":
        return True
    if after.start == tokens[here].end:
        return False
    before = tokens[here - 1].text if here else ""
    if before in _SHORT:
        return after.capital
    if before == "no":
        return not after.text.isdigit()  # "No. 5"; but "if not, no. In any case …"
    return before not in _TITLES or (here > 1 and _tail(tokens, here - 1))  # "1st." is no "St."


def _tail(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word hangs on the one before it; the "e" of "i.e." hangs on a full stop."""
    return tokens[at - 1].end == tokens[at].start and tokens[at - 1].text != "."


def _hard_break(tokens: Sequence[Token], here: int) -> bool:
    if here + 1 >= len(tokens):
        return True
    after = tokens[here + 1]
    if after.text == "\n" or after.text in _BULLETS:
        return True
    return after.capital and _short_line_before(tokens, here)


def _short_line_before(tokens: Sequence[Token], here: int) -> bool:
    if here == 0 or tokens[here - 1].text in _OPEN_ENDED:
        return False
    begin = here
    while begin > 0 and tokens[begin - 1].text != "\n" and tokens[here].start - tokens[begin - 1].start < 45:
        begin -= 1
    return begin == 0 or tokens[begin - 1].text == "\n"
