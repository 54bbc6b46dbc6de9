"""The articles that a fragment lacks."""

import re
from typing import Final

from afterword.core.ports.lexicon import Kind
from afterword.core.writing.prose.runs import bare_runs
from afterword.core.writing.prose.spots import bared
from afterword.core.writing.prose.vocabulary import kinds_in

_ABSTRACT: Final = re.compile(r"(?:ity|ness|ship|ence|ance)$")
"""Behind a head of this kind an "of" has no article: "continuity of carer"."""
_COMPOUND: Final = 2
"""Words of a subject that may lack an article: one alone may be anybody."""
_VERBS_OF_ONE: Final = frozenset({"is", "has", "was", "will", "went", "goes", "does"})
_NEAR: Final = 3
"""Words in front of which that head is the first, perhaps with its own article."""


def subject_articled(clause: str, names: frozenset[str]) -> str:
    """As in "error rate has come down" -> "the error rate has …": its subject lacks its article, and nothing else."""
    words = clause.split()
    if not _VERBS_OF_ONE & set(words[_COMPOUND:]):
        return clause
    runs = list(bare_runs(words, names))
    if len(runs) != 1 or runs[0].start or len(runs[0].words) < _COMPOUND:
        return clause
    row, verb = runs[0].words, bared(words[len(runs[0].words)]) if len(words) > len(runs[0].words) else ""
    is_thing = Kind.ONE in kinds_in(names, row[-1]) and all(kinds_in(names, word) for word in row)
    return f"the {clause}" if is_thing and verb in _VERBS_OF_ONE and clause[:1].islower() else clause


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
