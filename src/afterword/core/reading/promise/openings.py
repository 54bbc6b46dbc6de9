"""What a turn of phrase begins with, told from its pattern: the first letters of whatever it fits."""

import re
from collections.abc import Iterable
from typing import Final

LETTERS: Final = 6
"""So many are told, blanks included: enough that few words of a sentence share them with a turn by chance."""
_OPEN: Final = "\0"
"""Stands where anything may follow."""
_MARK: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
_TIMES: Final = re.compile(r"(?:([?*+])|\{(\d*)(?:(,)(\d*))?\})?[?]?")
_PLAIN: Final = re.compile(rf"[\w ]{{{LETTERS}}}(?=[\w ]|\(\?[:=!<]|$)(?!.*[^(]\|)")
"""Begins with letters alone, and has no other alternatives."""
_LETTERS: Final = re.compile(r"[\w ']+(?![?*+{])")
"""Letters in a row, without the one that a number of times belongs to."""
_LOOKS: Final = ("(?=", "(?!", "(?<=", "(?<!")
_NOTHING: Final = frozenset([""])
_ANYTHING: Final = frozenset([_OPEN])

Read = tuple[frozenset[str], int]
"""Beginnings, and the place behind what they were read from."""


def openings(turn: str) -> frozenset[str]:
    """The beginnings one of which stands wherever the turn fits; shorter than `LETTERS` where no more can be told."""
    plain = _PLAIN.match(turn)
    return frozenset([plain[0]]) if plain else frozenset(one.removesuffix(_OPEN) for one in _either(turn, 0)[0])


def alternatives(turn: str) -> list[str]:
    """The alternatives between which the outermost `|` stand."""
    bars = [-1]
    while (bar := _end(turn, bars[-1] + 1, "|")) < len(turn):
        bars.append(bar)
    return [turn[begin + 1 : end] for begin, end in zip(bars, [*bars[1:], len(turn)], strict=True)]


def _end(turn: str, at: int, marks: str) -> int:
    """Where the first of some marks stands that is in no bracket opened on the way."""
    depth = 0
    for found in _MARK.finditer(turn, at):
        mark = found[0]
        if not depth and mark in marks:
            return found.start()
        depth += (mark == "(") - (mark == ")")
    return len(turn)


def _either(turn: str, at: int) -> Read:
    found: frozenset[str] = frozenset()
    while True:
        one, at = _sequence(turn, at)
        found |= one
        if at >= len(turn) or turn[at] == ")":
            return found, at
        at += 1


def _sequence(turn: str, at: int) -> Read:
    sofar = _NOTHING
    while at < len(turn) and turn[at] not in "|)":
        if all(map(_told, sofar)):
            return sofar, _end(turn, at, "|)")
        one, at = _atom(turn, at)
        times = _TIMES.match(turn, at)
        if times and times.end() > at:
            one, at = _repeated(one, times), times.end()
        sofar = _then(sofar, one)
    return sofar, at


def _told(beginning: str) -> bool:
    """Whether no more of it is to be told."""
    return len(beginning) >= LETTERS or beginning.endswith(_OPEN)


def _then(before: Iterable[str], after: frozenset[str]) -> frozenset[str]:
    return frozenset(
        one for first in before for one in ([first] if _told(first) else [(first + more)[:LETTERS] for more in after])
    )


def _repeated(one: frozenset[str], times: re.Match[str]) -> frozenset[str]:
    """So many times, of which no more matter than there are letters told."""
    sign, least_said, more, most_said = times.groups()
    least = int(sign == "+") if sign else min(int(least_said or 0), LETTERS)
    most = 1 if sign == "?" else LETTERS
    if least_said is not None:
        most = min(int((most_said if more else least_said) or LETTERS), LETTERS)
    each = [_NOTHING]
    while len(each) <= most:
        each.append(_then(each[-1], one))
    return frozenset().union(*each[least:])


def _atom(turn: str, at: int) -> Read:
    """A letter, a class or a group; what only looks around says nothing."""
    mark = turn[at]
    plain = _LETTERS.match(turn, at)
    if plain:
        return frozenset([plain[0][:LETTERS]]), plain.end()
    if mark == "(":
        return _group(turn, at)
    if mark == "[":
        end = _class_end(turn, at)
        return _one_of(turn[at + 1 : end - 1]), end
    if mark == "\\":
        sign = turn[at + 1]
        return (_NOTHING if sign in "bB" else _ANYTHING if sign.isalnum() else frozenset([sign])), at + 2
    if mark in "^$":
        return _NOTHING, at + 1
    return (_ANYTHING if mark == "." else frozenset([mark])), at + 1


def _group(turn: str, at: int) -> Read:
    if turn.startswith(_LOOKS, at):
        return _NOTHING, _end(turn, at + 1, ")") + 1
    named = turn.startswith("(?", at) and not turn.startswith("(?:", at)
    if named:
        return _ANYTHING, _end(turn, at + 1, ")") + 1
    found, end = _either(turn, at + (3 if turn.startswith("(?:", at) else 1))
    return found, end + 1


def _class_end(turn: str, at: int) -> int:
    found = _MARK.match(turn, at)
    return found.end() if found else len(turn)


def _one_of(letters: str) -> frozenset[str]:
    plain = not letters.startswith("^") and "\\" not in letters and "-" not in letters[1:-1]
    return frozenset(letters) if plain else _ANYTHING
