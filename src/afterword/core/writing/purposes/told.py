"""Which wordings tell what was said of a thing: by who said it, its length, and whether it is a pleasure to hear."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.writing.headline import is_counted, is_had, is_of_hours
from afterword.core.writing.point import Point
from afterword.core.writing.prose.lexicon import PREPOSITIONS
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.phrase import Phrase
from afterword.core.writing.prose.readable import is_clause, is_whole_clause
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.purposes import thanks_words as say
from afterword.core.writing.purposes import told_words as told
from afterword.core.writing.purposes.woven import woven
from afterword.core.writing.sober import is_sober, is_soberly_told

_LONGEST: Final = 20
"""Words of what was said, behind which a sentence may still go on."""
_LONG_WOVEN: Final = 16
"""Words of such a clause behind which nothing more is said."""
_TOWARDS_ME: Final = re.compile(r"you (?:showed|gave|took|walked|let) me ")
_MEASURING: Final = word_set("""
    less more mostly mainly all half down up fully only every each nobody everybody everyone anyone once twice no
    first second third fourth last next
    """)
_NO_THING: Final = re.compile(
    r"^the (?:\w+est|main|only|worst|best|first|next|last) |^(?:\d\S*|one|two) to (?:\d|one|two|\w+$)"
    r"|^\S+ (?:an?|per|each|every) \w+$|^(?:\d\S*|\w+) (?:minutes|hours|days|weeks|months|years)$"
)
"""What something is, or how long: "the biggest problem in that store", "one to one", "5 months"."""
_SAYS: Final = re.compile(
    r"^you (?:said|say|mentioned|explained|noted|stressed|pointed out|think|thought|believe) (?:that )?"
    r"(?P<said>(?!how\b|what\b|why\b|where\b|when\b|who\b|to\b|“).+)$"
)


def said_of(point: Point, names: frozenset[str]) -> str:
    """What the reader said of a thing, as it stands behind "your point that"; "" where it is no whole clause."""
    detail = point.detail if point.topic else None
    found = _SAYS.match(detail.text) if detail and detail.words <= _LONGEST else None
    return found["said"] if found and is_whole_clause(found["said"], names) else ""


@lru_cache(maxsize=512)
def told_whole(point: Point, names: frozenset[str]) -> str:
    """The thing and what was said of it as one clause that stands behind "that"; "" where they cannot be one."""
    detail = point.detail
    if detail is None or point.mine or point.done_then or detail.words > _LONGEST:
        return ""
    said = said_of(point, names)
    clause = (
        woven(point.topic, Phrase(said, Shape.CLAUSE)) if said else "" if point.told else woven(point.topic, detail)
    )
    return clause if clause and is_clause(clause, names) else ""


def wordings_first(point: Point, detail: Phrase, names: frozenset[str]) -> tuple[str, ...]:
    """Those for what is told of the talk first."""
    if point.topic and (whole := told_whole(point, names)):
        glad = told.WOVEN_LONG if len(whole.split()) > _LONG_WOVEN else told.WOVEN
        wordings = told.WOVEN_SOBER if is_soberly_told(point) else glad
        return tuple(one for one in wordings if " is that " not in whole or " is that " not in one)
    if point.topic and said_of(point, names):
        return told.TOLD_OF
    long = detail.words > _LONGEST
    if point.told and not long:
        return told.WORDS_OF if point.topic else say.WORDS_ONLY
    if not point.topic and _TOWARDS_ME.match(detail.text):
        return told.DEED_ALONE
    deed = point.done_then or point.told or detail.text.startswith("I told ")
    if deed or point.mine or (long and detail.shape is Shape.CLAUSE):
        with_topic = told.DEED_OF if deed else say.WITH_SENTENCE if point.mine else told.LONG_OF
        return with_topic if point.topic else ("{detail}.",)
    return _of_clause(point, detail) if detail.shape is Shape.CLAUSE else _of_fragment(point, detail)


def _of_clause(point: Point, detail: Phrase) -> tuple[str, ...]:
    sober = is_soberly_told(point)
    if point.topic:
        return told.CLAUSE_SOBER if sober else say.WITH_CLAUSE
    return say.CLAUSE_USEFUL if sober or is_of_hours(detail.text) else say.CLAUSE_ONLY


def _of_fragment(point: Point, detail: Phrase) -> tuple[str, ...]:
    if is_counted(point.topic):
        return told.COUNTED_ROW if is_counted(detail.text) and "," not in detail.text else told.COUNTED_FRAGMENT
    if point.topic and is_had(point.topic, detail.text):
        return say.WITH_COUNT
    if point.topic and is_sober(f"{point.topic}; {detail.text}"):
        return told.FRAGMENT_SOBER if is_named_thing(detail) else told.WORDS_SOBER
    if point.topic and not is_named_thing(detail):
        return told.WITH_WORDS
    return say.WITH_FRAGMENT if point.topic else say.FRAGMENT_ONLY


def wordings_further(point: Point, detail: Phrase, names: frozenset[str]) -> tuple[str, ...]:
    """Those for what is told behind it; `detail` is what was said, without that the reader said it."""
    sober, clause = is_soberly_told(point), detail.shape is Shape.CLAUSE
    if not point.topic:
        by_reader = point.told and point.detail is not detail
        of_clause = told.TOLD_TOO if by_reader else told.DETAIL_SOBER_TOO if sober else say.SECOND_CLAUSE
        return of_clause if clause else say.SECOND_FRAGMENT
    if told_whole(point, names):
        return told.WOVEN_TOO
    if point.told or point.done_then:
        return told.TOLD_OF_TOO if said_of(point, names) else told.WORDS_OF if point.told else told.DEED_OF
    if clause:
        return told.CLAUSE_SOBER_TOO if sober else say.SECOND_WITH_CLAUSE
    had = say.SECOND_COUNT if is_had(point.topic, detail.text) else say.SECOND_ASIDE
    return had if is_named_thing(detail) else told.SECOND_WORDS


def is_named_thing(detail: Phrase) -> bool:
    """Whether it can be mentioned: "two reviewers", "the old press"; not "less frozen", "from 40 minutes to 11"."""
    first, *rest = detail.text.casefold().split()
    if detail.shape is not Shape.NOUN or first in _MEASURING | PREPOSITIONS or _NO_THING.search(detail.text):
        return False
    return bool(rest) or first.endswith("s")
