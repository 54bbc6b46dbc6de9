"""Words in a language that no rule knows: nothing is guessed of them, and the candidate reads them."""

import unicodedata
from collections.abc import Sequence
from typing import Final

from afterword.core.reading.kind.sentences import Sentence
from afterword.core.reading.kind.studied import studied
from afterword.core.reading.kind.tongues.all import SCRIPTS, TONGUES

_LETTERS: Final = 400
"""So many letters tell a script."""
_READ: Final = ("LATIN", "CJK", "HIRAGANA", "KATAKANA", "FULLWIDTH", "HALFWIDTH")
"""How the names of those letters begin that some rule reads."""
_ENOUGH: Final = 20
_KNOWN: Final = 12
"""Of so many different words, at least one in twelve is a little word of the language, or it is none that is read;
fewer may be names and figures. Ours."""


def is_unread(words: str) -> bool:
    """Whether most letters are of a script that no rule reads, or hardly one of many words is known."""
    letters = [one for one in words if one.isalpha()][:_LETTERS]
    if not letters:
        return False
    strange = sum(not one.isascii() and not unicodedata.name(one, "").startswith(_READ) for one in letters)
    return 2 * strange > len(letters) or _is_strange(studied(words).sentences)


def _is_strange(sentences: Sequence[Sentence]) -> bool:
    """Latin letters, and hardly a little word."""
    if any(one.writes(sentence.plain) for one in SCRIPTS for sentence in sentences if not sentence.plain.isascii()):
        return False
    said = {word for sentence in sentences for word in sentence.words if word.isalpha()}
    return len(said) >= _ENOUGH and max(len(said & one.little) for one in TONGUES) * _KNOWN < len(said)
