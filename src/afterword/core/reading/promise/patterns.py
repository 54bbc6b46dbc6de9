"""Lists of turns of phrase as one pattern that is tried where words begin and nowhere else: a fifth of the work."""

import re
from collections.abc import Iterator, Sequence

_WORD_BEGINS = r"(?<![^ ])"
_ANYWHERE = (" ", "^", "$")


def pattern_of(turns: Sequence[str]) -> re.Pattern[str]:
    """One pattern for a list, to be read in plain text with single blanks; turns that open with a blank stay so."""
    every = [one for turn in turns for one in _alternatives(turn)]
    inner = [one.removeprefix(r"\b") for one in every if not one.startswith(_ANYWHERE)]
    other = [one for one in every if one.startswith(_ANYWHERE)]
    return re.compile("|".join([f"{_WORD_BEGINS}(?:{'|'.join(inner)})"] * bool(inner) + other))


def _alternatives(turn: str) -> Iterator[str]:
    """The alternatives between which the outermost `|` stand."""
    begin = 0
    for bar in _outer_bars(turn):
        yield turn[begin:bar]
        begin = bar + 1
    yield turn[begin:]


def _outer_bars(turn: str) -> Iterator[int]:
    depth, at, in_class = 0, 0, False
    while at < len(turn):
        mark = turn[at]
        if mark == "\\":
            at += 1
        elif in_class or mark == "[":
            in_class = mark != "]"
        elif mark == "|" and not depth:
            yield at
        depth += (mark == "(") - (mark == ")") if not in_class else 0
        at += 1
