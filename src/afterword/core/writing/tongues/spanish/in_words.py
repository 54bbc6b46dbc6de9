"""Spanish notes that are short for a sentence of other words, which alone stand in a letter."""

import re
from typing import Final

from afterword.core.writing.tongues.spanish.amounts import MUCH_OF_GOOD

_THEY_THEMSELVES: Final = re.compile(r"(, (?:(?:lo|la|los|las) )?[a-zñáéíóú]+n) ell[oa]s$")
"""As in "café de especialidad, tuestan ellos"."""
_MANY_WHO_COME: Final = re.compile(
    r"(^|: )much(?P<o>[oa])s (?=(?:clientes|turistas|visitantes"
    r"|huéspedes|alumnos|lectores|familias|estudiantes|viajeros"
    r"|clientas|alumnas|exportaciones|proyectos|idiomas|productos|proveedores|socios)"
    r" (?:de |con |en )?(?!por\b|al?\b|cada\b)[a-zñáéíóúA-Z]+$)",
    re.IGNORECASE,
)
"""Of whom it matters who they are: "muchos clientes alemanes"."""
_TOGETHER: Final = re.compile(r"(^|: )(?=siempre en (?:parejas?|equipo|grupos?)\b)", re.IGNORECASE)
"""How they work there, without its verb."""


def in_other_words(line: str) -> str:
    """As "la empatía" for "mucha empatía", and "trabajan siempre en pareja" for "siempre en pareja"."""
    line = _MANY_WHO_COME.sub(lambda found: f"{found[1]}l{found['o']}s ", line)
    line = _TOGETHER.sub(r"\1trabajan ", MUCH_OF_GOOD.sub(r"\1", line))
    line = re.sub(r"\btrabajan Siempre\b", "trabajan siempre", line)
    return _THEY_THEMSELVES.sub(r"\1", line)
