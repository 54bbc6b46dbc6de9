"""Lists of turns of phrase as patterns, each made when it is first asked for; the lists stand in their own files."""

import re
from functools import cache, lru_cache

from afterword.core.reading.promise.against import ASKS, AWAY, EVENTS, PAST, POSTS, STARTS, THEY_SAID, WEAK
from afterword.core.reading.promise.answers import POSITIVE
from afterword.core.reading.promise.turning import CHANGES

_LISTS: dict[str, tuple[str, ...]] = {
    "positive": POSITIVE,
    "asks": ASKS,
    "theirs": THEY_SAID,
    "event": EVENTS,
    "start": STARTS,
    "away": AWAY,
    "post": POSTS,
    "past": PAST,
    "weak": (WEAK,),
    **CHANGES,
}


@cache
def pattern(name: str) -> re.Pattern[str]:
    """One list as a single pattern; making one costs more than reading most sentences."""
    return re.compile("|".join(_LISTS[name]))


@lru_cache(maxsize=512)
def spots(name: str, text: str) -> tuple[tuple[int, int], ...]:
    """Where the turns of one list stand in a text; remembered, as each date of a sentence asks again."""
    return tuple(found.span() for found in pattern(name).finditer(text))


def stands_before(name: str, text: str, place: int) -> bool:
    """Whether a turn of one list begins before a place of the text."""
    return any(start < place for start, _ in spots(name, text))


@lru_cache(maxsize=2048)
def has(name: str, text: str) -> bool:
    """Whether any turn of one list stands in a text."""
    return pattern(name).search(text) is not None
