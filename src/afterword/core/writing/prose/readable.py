"""Whether what was made of a note can be read as what it is said as; without a word list nothing speaks against it."""

import re
from typing import Final

from afterword.core.writing.prose.counted import counted_right
from afterword.core.writing.prose.grammar import Grammar
from afterword.core.writing.prose.lexicon import DETERMINERS, WH_WORDS
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.prose.tokens import tokens_of
from afterword.core.writing.prose.vocabulary import Vocabulary, is_short

LONGEST: Final = 40
"""Words of a fragment that is looked at; what is longer is no fragment."""
_COMMAS: Final = re.compile(r",\s+(?:and\s+)?")


def _grammar(text: str, names: frozenset[str], *, strict: bool = False) -> Grammar | None:
    """None without a word list, or of what is too long."""
    if not isinstance(names, Vocabulary) or not names.has_kinds or not 0 < len(text.split()) <= LONGEST:
        return None
    return Grammar(tokens_of(text, names), strict=strict)


def is_topic(text: str, names: frozenset[str]) -> bool:
    """Whether it can stand behind "about"."""
    read = _grammar(text, names)
    return read is None or read.reads_as(read.topic)


def reads_whole(text: str, names: frozenset[str]) -> bool:
    """Whether it is a topic as it was typed, for sure: every word of it is known, and none lacks its article.

    So it begins with an article, with what is done or asked, or names several; else it may have lost its verb.
    """
    read, words = _grammar(text, names, strict=True), text.split()
    if read is None or len(words) < 3 or not read.is_known or "," in text or any(is_short(one, names) for one in words):
        return False
    begun = (
        words[0].casefold() in DETERMINERS | WH_WORDS
        or read.begins_with_deed
        or read.names_several
        or read.names_work
        or read.names_mass
    )
    return begun and counted_right(text) and read.reads_as(read.topic)


def is_deed(text: str, names: frozenset[str]) -> bool:
    """Whether all of it can be read as what is done: "growing something people can taste"."""
    read = _grammar(text, names)
    return read is not None and read.is_known and read.begins_with_deed


def lacks_nothing(text: str, names: frozenset[str]) -> bool:
    """Whether it can be read as a clause, a topic or a question in which each thing has the article it needs."""
    read = _grammar(text, names, strict=True)
    return read is not None and read.is_known and read.reads_as(read.clause, read.topic, read.question)


def is_told(text: str, shape: Shape, names: frozenset[str]) -> bool:
    """Whether it can be told of a topic: as a clause, or part for part as an aside."""
    if shape is Shape.CLAUSE:
        return is_clause(text, names)
    parts = [read for part in _COMMAS.split(text) if (read := _grammar(part, names))]
    return all(read.reads_as(read.aside, read.clause) for read in parts) or is_topic(text, names)


def is_clause(text: str, names: frozenset[str]) -> bool:
    """Whether somebody does something in it, and nothing is left over."""
    read = _grammar(text.removeprefix("that "), names)
    return read is None or read.reads_as(read.clause)


def is_whole_clause(text: str, names: frozenset[str]) -> bool:
    """The same where each thing has the article that it needs; nothing is one without a word list."""
    read = _grammar(text, names, strict=True)
    return read is not None and read.reads_as(read.clause)


def is_reason(text: str, shape: Shape, names: frozenset[str]) -> bool:
    """Whether it can stand behind "what draws me is"."""
    return is_clause(text, names) if shape is Shape.CLAUSE else is_topic(text, names) or is_told(text, shape, names)


def is_question(text: str, names: frozenset[str]) -> bool:
    """Whether it asks something straight out."""
    read = _grammar(text, names)
    return read is None or read.reads_as(read.question)


def shape_read(text: str, shape: Shape, names: frozenset[str]) -> Shape:
    """Its shape where the words alone tell it: "the site shuts down at noon" is a clause, and names nothing."""
    read = _grammar(text, names) if shape in {Shape.NOUN, Shape.LOOSE} else None
    # most are topics, which is sooner told than whether it is a clause
    is_clause_only = read is not None and not read.reads_as(read.topic, read.aside) and read.reads_as(read.clause)
    return Shape.CLAUSE if is_clause_only else shape
