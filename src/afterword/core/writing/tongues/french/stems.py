"""Words that French forms from another one, which no list has: their front has the accents of that other word."""

import re
from typing import Final

from afterword.core.ports.lexicon import Lexicon

_ENDED: Final = re.compile(r"(?P<stem>[^\W\d_]{4,}?)(?P<end>is(?:ée?s?|ees?|er|ations?|ant)|ismes?|istes?|ités?)")


def with_accented_stem(word: str, lexicon: Lexicon) -> str | None:
    """The word with the accents that its stem surely has: "vegetalisée", of "végétal"; None where that is not known."""
    found = _ENDED.fullmatch(word)
    stem = found["stem"] if found else ""
    written = lexicon.as_written(stem) if stem and not lexicon.knows(stem) else None
    end = found["end"].replace("isee", "isée") if found else ""
    return f"{written}{end}" if found and written and len(written) == len(stem) else None


def is_other_form(word: str, written: str) -> bool:
    """Whether it has the accents that were typed, and one at its end that makes another form of it: "modélise"."""
    return word.endswith("e") and written.endswith("é") and word[:-1] == written[:-1] and not word.isascii()
