"""The language of a text, as far as it can be told: what is composed here is known, what was typed is not."""

import re
from typing import Final

from afterword.core.facts.words import Language
from afterword.core.writing.tongues.chosen import spoken

SHORTEST: Final = 25
"""A sentence of so many letters is nobody's by chance; a name or a greeting may be."""
_SENTENCE_ENDS: Final = re.compile(r"(?<=[.!?])\s+|\n+")


def language_of(text: str, composed: str) -> str:
    """That of what was composed here, where one of its sentences still stands in it; "" where it is not known."""
    sentences = (one.strip() for one in _SENTENCE_ENDS.split(composed))
    stands = any(len(one) >= SHORTEST and one in text for one in sentences)
    return (spoken(composed) or Language.ENGLISH.value) if stands else ""
