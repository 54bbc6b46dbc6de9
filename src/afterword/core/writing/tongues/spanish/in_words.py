"""Spanish notes that are short for a sentence of other words, which alone stand in a letter."""

import re
from typing import Final

from afterword.core.writing.tongues.spanish.amounts import MUCH_OF_GOOD

_THEY_THEMSELVES: Final = re.compile(r"(, (?:(?:lo|la|los|las) )?[a-zñáéíóú]+n) ell[oa]s$")
"""As in "café de especialidad, tuestan ellos"."""
_TOGETHER: Final = re.compile(r"(^|: )(?=siempre en (?:parejas?|equipo|grupos?)\b)", re.IGNORECASE)
"""How they work there, without its verb."""


def in_other_words(line: str) -> str:
    """As "la empatía" for "mucha empatía", and "trabajan siempre en pareja" for "siempre en pareja"."""
    line = _TOGETHER.sub(r"\1trabajan ", MUCH_OF_GOOD.sub(r"\1", line))
    line = re.sub(r"\btrabajan Siempre\b", "trabajan siempre", line)
    return _THEY_THEMSELVES.sub(r"\1", line)
