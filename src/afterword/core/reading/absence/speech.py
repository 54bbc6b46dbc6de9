"""Which language a sentence is in, by its little words."""

import re
from functools import cache
from typing import Final

from afterword.core.reading.absence.language import Language
from afterword.core.reading.absence.languages.all import LANGUAGES
from afterword.core.reading.absence.said import DAY, may_tell

_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_FEW: Final = 2
_FIGURES: Final = re.compile(r"\d[\d./-]*")
_EAST: Final = r"[\u3040-\u30ff\u4e00-\u9fff]"
_KANA: Final = r"[\u3040-\u30ff]"
_FIRST_EASTERN: Final = "\u3040"
"""The least of these letters; asked first, as few messages have any, and making such an expression takes long."""


@cache
def _known_by() -> dict[str, tuple[Language, ...]]:
    found: dict[str, tuple[Language, ...]] = {}
    for one in LANGUAGES:
        names = (name for names in (*one.days.months, *one.days.weekdays) for name in names.split("|"))
        for word in {*one.common.split("|"), *(name for name in names if len(name) > 3)}:
            found[word] = (*found.get(word, ()), one)
    return found


@cache
def _hints(language: Language) -> tuple[str, ...]:
    return tuple(language.hints.split("|"))


def hinted(low: str, language: Language) -> bool:
    """Whether there is any word in it that an absence is told with; asked first, since it is quick."""
    if not language.spaced:
        return any(hint in low for hint in _hints(language))
    begins = _hints(language)
    return any(word.startswith(begins) for word in _WORD.findall(low))


def tells(low: str, language: Language) -> bool:
    """Whether the sentence may speak of an absence, in this language."""
    return hinted(low, language) and may_tell(_FIGURES.sub(DAY, low), language)


def language_of(low: str, usual: Language | None = None) -> Language:
    """The one whose words it has most of; in doubt the usual one, else English."""
    if max(low, default="") >= _FIRST_EASTERN and re.search(_EAST, low):
        named = "ja" if re.search(_KANA, low) or (usual is not None and usual.code == "ja") else "zh"
        return next((one for one in LANGUAGES if one.code == named), LANGUAGES[0])
    counts = _counts(low)
    if usual is not None:
        counts[usual] += 1
    best = max(counts.values())
    if best < _FEW:
        near = [one for one in LANGUAGES if counts[one] > best - 1]
        first = usual if usual in near else near[0]
        return next((one for one in (first, *near) if tells(low, one)), max(near, key=lambda one: counts[one]))
    return max(LANGUAGES, key=lambda one: counts[one])


def _counts(low: str) -> dict[Language, float]:
    """A word that several have counts for each in part."""
    counts = dict.fromkeys(LANGUAGES, 0.0)
    known_by = _known_by()
    for word in _WORD.findall(low):
        known = known_by.get(word, ())
        for one in known:
            counts[one] += 1 / len(known)
    return counts
