"""The articles that a fragment lacks."""

import re
from typing import Final

from afterword.core.writing.prose.runs import bare_runs
from afterword.core.writing.prose.spots import bared

_ABSTRACT: Final = re.compile(r"(?:ity|ness|ship|ence|ance)$")
"""Behind a head of this kind an "of" has no article: "continuity of carer"."""
_NEAR: Final = 3
"""Words in front of which that head is the first, perhaps with its own article."""


def articled(text: str, *, names: frozenset[str] = frozenset()) -> str:
    """With "the" before each noun that stands bare: "who does board pack" -> "who does the board pack"."""
    words = text.split()
    for run in reversed(list(bare_runs(words, names))):
        mine = "my" if "i" in text.casefold().split()[: run.start] else "your"
        one = "an" if run.words[0][:1] in "aeiou" else "a"
        if run.before == "of" and 1 < run.start <= _NEAR and _ABSTRACT.search(bared(words[run.start - 2])):
            continue
        words.insert(run.start, mine if run.words[0] == "own" else one if run.before == "there" else "the")
    return " ".join(words)
