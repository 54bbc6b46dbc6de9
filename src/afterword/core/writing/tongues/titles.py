"""A title that stands in somebody's name: "Frau Dana Ruiz", "Mme Ruiz", "Sra. Ruiz"; nobody's is guessed."""

from dataclasses import dataclass
from typing import Final

from afterword.core.writing.names import full_name

_WOMAN: Final = frozenset(["frau", "fr", "mme", "madame", "mlle", "sra", "señora", "doña", "dña", "mrs", "ms", "miss"])
_MAN: Final = frozenset(["herr", "herrn", "hr", "m", "monsieur", "sr", "señor", "don", "mr"])
_DEGREES: Final = frozenset({"dr", "prof", "pr"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles:
    """A language's words for a woman and a man."""

    woman: str
    man: str


def title_of(name: str, titles: Titles) -> tuple[str, str] | None:
    """Title and family name: "Frau Dr. Dana Ruiz" is (Frau, Dr. Ruiz); None where no title stands in it."""
    words = name.split()[:8]
    first = words[0].rstrip(".").casefold() if words else ""
    if first not in _WOMAN | _MAN or len(words) < 2:
        return None
    rest = [word for word in words[1:] if word.rstrip(".").casefold() not in _DEGREES]
    family = full_name(rest[-1]) if rest else ""
    degrees = [word for word in words[1:] if word.rstrip(".").casefold() in _DEGREES]
    if not family:
        return None
    return (titles.woman if first in _WOMAN else titles.man), " ".join([*degrees[:1], family])


def untitled(name: str) -> str:
    """The name without the title in front of it."""
    words = name.split()
    first = words[0].rstrip(".").casefold() if words else ""
    return " ".join(words[1:]) if len(words) > 1 and first in _WOMAN | _MAN else name
