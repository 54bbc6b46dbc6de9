"""Names within a text that are nearly, and not quite, names of the case."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.writing.days import MONTHS, WEEKDAYS
from afterword.core.writing.prose.lexicon import PROPER
from afterword.core.writing.sheet import Sheet

SHORTEST: Final = 3
_INSIDE = re.compile(r"(?<=[a-z,;] )([A-Z][a-zà-öø-ÿ'-]{2,20})(?=[\s,.;:!?)]|'s\b|$)")
"""A capital within a sentence: at its beginning any word has one."""
_SOUNDS = (
    (re.compile(r"gh"), ""),
    (re.compile(r"ph"), "f"),
    (re.compile(r"ck|q|c(?![eiy])"), "k"),
    (re.compile(r"c|z"), "s"),
    (re.compile(r"h"), ""),
    (re.compile(r"[eaio]?y\b|ie|ee|ei|ea|y"), "i"),
    (re.compile(r"e\b"), ""),
    (re.compile(r"(.)\1"), r"\1"),
)
_NO_NAMES: Final = frozenset({*WEEKDAYS, *MONTHS, *(month[:3] for month in MONTHS), "English", "German", "French"})


def capitals_in(sheet: Sheet) -> Iterator[tuple[int, str]]:
    """Words with a capital within a sentence of the body, and where in `said` they stand."""
    for found in _INSIDE.finditer(sheet.plain, len(sheet.said) - len(sheet.body)):
        yield found.start(), found.group()


def meant_name(word: str, known: set[str], own: set[str]) -> str:
    """The known name that is meant by one spelt nearly like it; "" for a right one, and for one of somebody else."""
    plain = word.casefold()
    taken = {name.casefold() for name in known | own}
    if word in _NO_NAMES or plain in PROPER or plain.removesuffix("'s") in taken:
        return ""
    near = [name for name in known if len(name) >= SHORTEST and _is_near(plain, name.casefold())]
    return near[0] if len(near) == 1 and not (set(plain) <= set("s") or plain.removesuffix("s") in taken) else ""


def _is_near(one: str, name: str) -> bool:
    """Of one sound; or one letter apart and, in names of five letters and more, two where the beginning is the same."""
    if one == name or one[0] != name[0]:
        return False
    if _sound(one) == _sound(name):
        return True
    most = 0 if len(name) < 4 else 1 if len(name) < 7 else 2
    return _apart(one, name, most) <= most


def _sound(name: str) -> str:
    for pattern, put in _SOUNDS:
        name = pattern.sub(put, name)
    return name


def _apart(one: str, other: str, most: int) -> int:
    """Letters put in, left out, changed or swapped; more than `most` is not counted out."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        older, before, row = before, row, [at]
        for to, wanted in enumerate(other, 1):
            cost = min(before[to] + 1, row[-1] + 1, before[to - 1] + (letter != wanted))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == wanted:
                cost = min(cost, older[to - 2] + 1)
            row.append(cost)
    return row[-1]
