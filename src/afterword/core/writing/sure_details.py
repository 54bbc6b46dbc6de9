"""What was noted of a topic, as far as it is surely English: its whole parts, without those that are shorthand."""

import re

from afterword.core.writing.details import is_scant
from afterword.core.writing.prose.counted import counted_right
from afterword.core.writing.prose.lexicon import ADVERBS, DETERMINERS, PARTICIPLES, PREPOSITIONS
from afterword.core.writing.prose.phrase import Phrase
from afterword.core.writing.prose.readable import is_whole_clause
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.prose.spots import EDGES, is_time, spot_at
from afterword.core.writing.prose.sure import named, whole
from afterword.core.writing.prose.sure_words import ADVERBS_TOO, CUTTING, UNDER_WAY, is_adjective

_REASON = re.compile(r" (?:so|because|but) (?!of\b|that\b|far\b|much\b|many\b|not\b|no\b|in\b|for\b|with\b|on\b|at\b)")
_SECOND = re.compile(r" and (?:you|they|we|I|it)(?:'re|'ve|'s|'ll|'d| (?!and\b|or\b|all\b)[a-z]+)")
_TRAILING = frozenset(
    {"half", "too", "only", "now", "still", "yet", "already", "mostly", "max", "min", "no", "yes", "not"}
)
"""Ends of notes that are no ends of English: "components half"."""


def surely(ready: Phrase, names: frozenset[str]) -> Phrase | None:
    """The parts of a detail that are surely English; None where its beginning is not."""
    joint = _SECOND.search(ready.text) if ready.shape is Shape.CLAUSE else None
    front = ready.text[: joint.start()].rstrip(",") if joint else ""
    if joint and shape_of(front) is not Shape.CLAUSE and not is_whole_clause(front, names):
        return None
    if ready.shape is Shape.CLAUSE and not joint:
        ready = Phrase(_unspliced(_without_stray_reason(ready.text)), ready.shape)
    parts = re.split(r", (?!and )", ready.text) if ready.shape is not Shape.CLAUSE else [ready.text]
    if ready.shape is Shape.CLAUSE and not whole(ready.text, names=names):
        parts = [*_whole_front(ready.text, names)]
    kept = parts if ready.shape is Shape.CLAUSE else [part for part in parts if _is_sure_part(part, names)]
    if not kept or (kept[0] != parts[0] and ready.shape is Shape.GERUND):
        return None
    text = ", ".join(kept) if kept[0] == parts[0] else ", ".join(kept).removeprefix("and ").removeprefix("with ")
    return None if is_scant(text, text.casefold().split()) else Phrase(text, ready.shape)


def _without_stray_reason(clause: str) -> str:
    """As in "you bought a lathe so prototypes the same week": what follows is no clause, and is not said."""
    found = _REASON.search(clause)
    if (
        not found
        or shape_of(clause[found.end() :]) is Shape.CLAUSE
        or shape_of(clause[: found.start()]) is not Shape.CLAUSE
    ):
        return clause
    return clause[: found.start()].rstrip(",")


def _unspliced(clause: str) -> str:
    """Without what hangs on a comma and has no verb or joint: "walks are 10 miles, vans shared 2 to a van"."""
    parts = clause.split(", ")
    for at in range(1, len(parts)):
        row = any(" and " in part or " or " in part for part in parts[at:])
        if _begins_anew(parts[at]) and not row:
            return ", ".join(parts[:at])
    return clause


def _begins_anew(part: str) -> bool:
    """Whether it begins as a thing does, and so neither goes on nor says where, when or how."""
    first = part.partition(" ")[0].casefold()
    goes_on = first in EDGES | CUTTING | ADVERBS | ADVERBS_TOO | DETERMINERS or _is_done(first) or is_adjective(first)
    return first.isalpha() and not goes_on and not first.endswith(("ing", "ly"))


def _whole_front(clause: str, names: frozenset[str]) -> list[str]:
    """What stands before the last commas, where that is whole: "you run it, panel if over" -> "you run it"."""
    parts = clause.split(", ")
    while len(parts) > 1:
        parts.pop()
        front = ", ".join(parts)
        if shape_of(front) is Shape.CLAUSE and whole(front, names=names):
            return [front]
    return []


def _is_sure_part(part: str, names: frozenset[str]) -> bool:
    """Whether words behind a colon are a name of things, or say what a thing is like, and nothing is clipped."""
    bare = part.removeprefix("and ").removeprefix("with ")
    words = bare.casefold().split()
    if len(words) > 1 and words[1] in {"them", "him", "me", "us"} and words[0] not in PREPOSITIONS:
        return False
    if len(words) > 1 and (words[-1] in _TRAILING or (_is_done(words[-1]) and not _is_done(words[0]))):
        return False
    if words[0] in ADVERBS:
        return False
    spots = [spot_at(words, at) for at in range(1, len(words))]
    if any(is_time(spot.word) and spot.before not in EDGES | DETERMINERS | {"last", "next"} for spot in spots):
        return False
    return counted_right(bare) and whole(bare, names=names) and _is_thing(bare, names)


def _is_thing(bare: str, names: frozenset[str]) -> bool:
    """Whether it names something: it is counted or has its article, or every word of it belongs to a name.

    What a thing is like, or what was done to it, needs its verb: "bought last year", "busiest on Saturdays".
    """
    words = bare.casefold().split()
    if words[0] in {"from", "all"} or words[:2] in (["down", "from"], ["up", "from"]):
        return words[0] != "all" and "to" in words
    if words[0] in {"last", "next", "this"} and len(words) == 2:
        return False  # when it was, and nothing else
    if _is_done(words[0]) and (
        len(words) == 1
        or words[1].endswith("ly")
        or words[1] in EDGES | DETERMINERS | CUTTING | {"last", "this", "next"}
    ):
        return False
    counted = words[0][:1].isdigit() or words[0] in DETERMINERS | {"no", "half", "about", "around"}
    return words[-1] not in UNDER_WAY and (counted or bool(named(bare, names=names)))


def _is_done(word: str) -> bool:
    return word in PARTICIPLES or (word.endswith("ed") and len(word) > 4)
