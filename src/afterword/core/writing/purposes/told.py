"""Which wordings tell what was said of a thing: by who said it, its length, and whether it is a pleasure to hear."""

import re
from typing import Final

from afterword.core.writing.headline import is_counted, is_had, is_of_hours
from afterword.core.writing.point import Point
from afterword.core.writing.prose.phrase import Phrase
from afterword.core.writing.prose.readable import is_whole_clause
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.purposes import thanks_words as say
from afterword.core.writing.purposes import told_words as told
from afterword.core.writing.sober import is_sober, is_soberly_told

_LONGEST: Final = 20
"""Words of what was said, behind which a sentence may still go on."""
_SAYS: Final = re.compile(
    r"^you (?:said|say|mentioned|explained|noted|stressed|pointed out|think|thought|believe) (?:that )?"
    r"(?P<said>(?!how\b|what\b|why\b|where\b|when\b|who\b|to\b|“).+)$"
)


def said_of(point: Point, names: frozenset[str]) -> str:
    """What the reader said of a thing, as it stands behind "your point that"; "" where it is no whole clause."""
    detail = point.detail if point.topic else None
    found = _SAYS.match(detail.text) if detail and detail.words <= _LONGEST else None
    return found["said"] if found and is_whole_clause(found["said"], names) else ""


def wordings_first(point: Point, detail: Phrase, names: frozenset[str]) -> tuple[str, ...]:
    """Those for what is told of the talk first."""
    if point.topic and said_of(point, names):
        return told.TOLD_OF
    long = detail.words > _LONGEST
    if point.told and not long:
        return told.WORDS_OF if point.topic else say.WORDS_ONLY
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
        return say.COUNTED_ROW if is_counted(detail.text) and "," not in detail.text else say.COUNTED_FRAGMENT
    if point.topic and is_had(point.topic, detail.text):
        return say.WITH_COUNT
    if point.topic and is_sober(f"{point.topic}; {detail.text}"):
        return told.FRAGMENT_SOBER
    return say.WITH_FRAGMENT if point.topic else say.FRAGMENT_ONLY


def wordings_further(point: Point, detail: Phrase, names: frozenset[str]) -> tuple[str, ...]:
    """Those for what is told behind it; `detail` is what was said, without that the reader said it."""
    sober, clause = is_soberly_told(point), detail.shape is Shape.CLAUSE
    if not point.topic:
        if not clause:
            return say.SECOND_FRAGMENT
        by_reader = point.told and point.detail is not detail
        return told.TOLD_TOO if by_reader else told.DETAIL_SOBER_TOO if sober else say.SECOND_CLAUSE
    if point.told or point.done_then:
        return told.TOLD_OF_TOO if said_of(point, names) else told.WORDS_OF if point.told else told.DEED_OF
    if clause:
        return told.CLAUSE_SOBER_TOO if sober else say.SECOND_WITH_CLAUSE
    return say.SECOND_COUNT if is_had(point.topic, detail.text) else say.SECOND_ASIDE
