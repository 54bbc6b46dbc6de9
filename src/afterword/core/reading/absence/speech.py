"""Which language a sentence is in, by its little words."""

import re
from functools import cache
from typing import Final

from afterword.core.reading.absence.language import Language
from afterword.core.reading.absence.languages.all import LANGUAGES
from afterword.core.reading.absence.said import patterns

_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_FEW: Final = 2
_EAST: Final = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_KANA: Final = re.compile(r"[\u3040-\u30ff]")


@cache
def _known_by() -> dict[str, tuple[Language, ...]]:
    found: dict[str, tuple[Language, ...]] = {}
    for one in LANGUAGES:
        names = (name for names in (*one.days.months, *one.days.weekdays) for name in names.split("|"))
        for word in {*one.common.split("|"), *(name for name in names if len(name) > 3)}:
            found[word] = (*found.get(word, ()), one)
    return found


def language_of(low: str, usual: Language | None = None) -> Language:
    """The one whose words it has most of; in doubt the usual one, else English."""
    if _EAST.search(low):
        named = "ja" if _KANA.search(low) or (usual is not None and usual.code == "ja") else "zh"
        return next((one for one in LANGUAGES if one.code == named), LANGUAGES[0])
    counts = dict.fromkeys(LANGUAGES, 0.0)
    for word in _WORD.findall(low):
        known = _known_by().get(word, ())
        for one in known:
            counts[one] += 1 / len(known)
    if max(counts.values()) < _FEW:
        for one in LANGUAGES:
            cues = patterns(one)
            counts[one] += (cues.away.search(low) or cues.back.search(low)) is not None
    if usual is not None and usual in counts:
        counts[usual] += 1
    return max(LANGUAGES, key=lambda one: counts[one])
