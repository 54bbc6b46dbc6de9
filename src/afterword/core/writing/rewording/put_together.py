"""True words put together into a claim that nobody made: "moving billing off the hospital", of two notes."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from afterword.core.writing.rewording.own_frames import FRAME_WORDS
from afterword.core.writing.rewording.stems import stems_of, tokens_of
from afterword.core.writing.rewording.who_did_what import matter_of

_CLAUSE: Final = re.compile(
    r"[,;:—–]|\b(?:and|but|while|which|where|so|or|that|because|when|how|what|if|than|like|as)\b", re.IGNORECASE
)
_OF_ONESELF: Final = re.compile(r"\b(?:I|me|my|mine)\b", re.IGNORECASE)
"""What the candidate thinks, wants or did may join two notes; deeds of theirs are held together elsewhere."""
_ANYWHERE: Final = stems_of("""
    today yesterday morning afternoon week role position job talk conversation call meeting interview time work team
    monday tuesday wednesday thursday friday
    """)
"""What any sentence of such a letter may speak of beside its matter."""


def put_together(sentence: str, grounds: Sequence[str]) -> str:
    """The first clause that joins words which no ground holds together; "" where there is none.

    `grounds` are the sentences of the letter and the notes, one by one.
    """
    units = [_matter(one) for one in grounds]
    clauses = (clause for clause in _CLAUSE.split(sentence) if not _OF_ONESELF.search(clause))
    return next((clause.strip() for clause in clauses if _is_joined(_matter(clause), units)), "")


def _matter(text: str) -> frozenset[str]:
    return matter_of([word.casefold() for word in tokens_of(text)]) - FRAME_WORDS - _ANYWHERE


def _is_joined(matter: frozenset[str], units: Iterable[frozenset[str]]) -> bool:
    """Whether two of its words stand in the grounds, and nowhere side by side."""
    places = {word: frozenset(at for at, unit in enumerate(units) if word in unit) for word in matter}
    known = [found for found in places.values() if found]
    return any(not one & other for at, one in enumerate(known) for other in known[at + 1 :])
