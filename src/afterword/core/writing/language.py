"""The language of a text, as far as it can be told: what is composed here is English, what was typed may not be."""

import re
from typing import Final

OURS: Final = "en"
SHORTEST: Final = 25
"""A sentence of so many letters is nobody's by chance; a name or a greeting may be."""
_SENTENCE_ENDS: Final = re.compile(r"(?<=[.!?])\s+|\n+")


def language_of(text: str, composed: str) -> str:
    """Ours where one of the sentences composed here still stands in it; "" where it is not known."""
    sentences = (one.strip() for one in _SENTENCE_ENDS.split(composed))
    return OURS if any(len(one) >= SHORTEST and one in text for one in sentences) else ""
