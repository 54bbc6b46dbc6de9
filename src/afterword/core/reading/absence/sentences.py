"""A text cut into its sentences, in any of the languages, so that "am 4. Dezember" and "Dr. Park" stay whole."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from afterword.core.reading.absence.languages.all import LANGUAGES
from afterword.core.reading.absence.plain import HIDDEN

LONGEST: Final = 600
"""Letters of one sentence; a longer one is cut."""
_STOP: Final = re.compile(r"(?<![.!?])[.!?]++[\"')]*+(?=\s)|[。！？]|\n")
"""Tried where a run of marks begins and nowhere within it, so that a long run is looked at once."""
_SAYS: Final = re.compile(rf"[^\W_]|{HIDDEN}")
_SHORT: Final = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "hr",
        "fr",
        "frau",
        "herr",
        "sra",
        "sr",
        "srta",
        "dra",
        "dott",
        "dssa",
        "sig",
        "mme",
        "mlle",
        "m",
        "mgr",
        "st",
        "nr",
        "no",
        "tel",
        "z",
        "b",
        "d",
        "h",
        "u",
        "a",
        "o",
        "bzw",
        "ca",
        "inkl",
        "incl",
        "einschl",
        "mo",
        "di",
        "mi",
        "do",
        "sa",
        "so",
        "lun",
        "mar",
        "mer",
        "jeu",
        "ven",
        "sam",
        "dim",
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
        "ma",
        "wo",
        "vr",
        "za",
        "zo",
        "bspw",
        "evtl",
        "ggf",
        "kl",
        "approx",
        "dhr",
        "mevr",
        "p",
        "pan",
        "ul",
        "ds",
        "zw",
    ]
)
_FIGURES: Final = re.compile(r"(?<!\d)\d{1,2}\. ?\d{1,2}$")
_STARTERS: Final = frozenset(
    (
        *(
            "Ich",
            "In",
            "Bitte",
            "Ab",
            "Am",
            "Bei",
            "Ihre",
            "Ihr",
            "Vielen",
            "Danach",
            "Meine",
            "Mein",
            "Für",
            "Während",
        ),
        *("Wir", "Sie", "Mit", "Die", "Der", "Das", "Es", "Er", "Im", "An", "Wenn"),
    )
)
"""So a sentence may begin behind "4.12.", where most nouns do not."""
_WRAPPED: Final = 50
"""A line of so many letters is taken to go on in the next."""


@cache
def _months() -> frozenset[str]:
    return frozenset(name for one in LANGUAGES for names in one.days.months for name in names.split("|"))


def sentences(shown: str) -> Iterator[tuple[int, int]]:
    """Start and end of each."""
    begin = 0
    for found in _STOP.finditer(shown):
        end = found.end()
        if end <= begin or not _ends(shown, found, begin):
            continue
        yield from _cut(shown, begin, end)
        begin = end
    yield from _cut(shown, begin, len(shown))


def _cut(shown: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    for at in range(begin, end, LONGEST):
        if _SAYS.search(shown, at, min(at + LONGEST, end)):
            yield at, min(at + LONGEST, end)


def _ends(shown: str, found: re.Match[str], begin: int) -> bool:
    mark = found.group()[0]
    if mark == "\n":
        return _line_ends(shown, found.start(), found.end(), begin)
    return mark != "." or _full_stop(shown, found.start(), found.end(), begin)


def _full_stop(shown: str, at: int, end: int, begin: int) -> bool:
    before = re.search(r"[^\W_]{0,9}$", shown[max(begin, at - 10) : at])
    word = before.group().lower() if before else ""
    after = re.match(r"\s*([^\W_]{0,12})", shown[end : end + 30])
    following = after[1] if after else ""
    if word in _SHORT or (len(word) == 1 and word.isalpha()):
        return False
    if _FIGURES.search(shown, max(begin, at - 8), at):
        return following in _STARTERS
    if word.isdigit():
        return bool(following) and following[0].isupper() and following.lower() not in _months()
    return not (following[:1].islower() or (word in _months() and following[:1].isdigit()))


def _line_ends(shown: str, at: int, end: int, begin: int) -> bool:
    """A blank line ends a sentence; so does a line's end, unless the line is as long as wrapped ones or goes on."""
    line = shown[max(shown.rfind("\n", 0, at) + 1, begin) : at].rstrip()
    following = shown[end : end + 80].lstrip(" \t")
    if not following or following.startswith("\n"):
        return True
    if following[0] in "-*•>#|=":
        return True
    return not (
        len(line) >= _WRAPPED
        or following[0].islower()
        or following[0] == HIDDEN
        or line.endswith((":", ","))
        or not line
    )
