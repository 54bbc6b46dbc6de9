"""Whether a fragment tells what something does, though every word of it may be part of a name."""

from typing import Final

from afterword.core.ports.lexicon import Kind
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.readable import is_whole_clause
from afterword.core.writing.prose.spots import ALL_PREPOSITIONS, DETERMINING, EDGES, JOINING, TIMES, bared
from afterword.core.writing.prose.sure_words import SEVERAL_FIRST
from afterword.core.writing.prose.vocabulary import kinds_in

_GOING_ON: Final = word_set("""
    starts opens closes begins ends stops finishes
    goes comes takes lasts depends happens means remains becomes arrives costs includes
    requires
    """)
"""Third persons that are hardly ever several things."""
_POINTING: Final = word_set("the a an every each all your their our its his her my this these")


def tells_deed(text: str, names: frozenset[str]) -> bool:
    """As in "croissant lamination starts at 3am", "AI flags the fractures": a clause in which nothing is missing."""
    words = [bared(word) for word in text.split()]
    acting = any(_acts(words, at, names) for at in range(1, len(words) - 1))
    return acting and is_whole_clause(text, names)


def _acts(words: list[str], at: int, names: frozenset[str]) -> bool:
    """Whether a word in s is a verb by what stands behind it: a time, or an article that no name has inside."""
    if words[at - 1] in EDGES | DETERMINING:
        return False
    following, then = words[at + 1], words[at + 2] if at + 2 < len(words) else ""
    if words[at] in _GOING_ON:
        return following in ALL_PREPOSITIONS - {"of", "for"} or following[:1].isdigit() or following in _POINTING
    pointed = following in _POINTING and then.removesuffix("s") not in TIMES | {"hour", "minute"}
    return pointed and Kind.THIRD in kinds_in(names, words[at])


def begins_with_verb(text: str, names: frozenset[str]) -> bool:
    """As in "releases wasps", "600 hives and pollinate almonds": before several things no name has such a word."""
    words = [bared(word) for word in text.split()]
    if words[:1] == ["works"] and words[1:2] == ["with"]:
        return True
    starts = [0, *(at + 1 for at, word in enumerate(words) if word in JOINING)]
    pairs = [(words[at], words[at + 1]) for at in starts if at + 1 < len(words)]
    return any(_is_done_to(first, second, names) for first, second in pairs)


def _is_done_to(first: str, second: str, names: frozenset[str]) -> bool:
    kinds, following = kinds_in(names, first), kinds_in(names, second)
    if Kind.SEVERAL not in following or following & {Kind.ONE, Kind.ADJECTIVE} or second in TIMES:
        return False
    several = {Kind.THIRD, Kind.SEVERAL} <= kinds and first not in SEVERAL_FIRST
    return several or kinds == {Kind.BASE}
