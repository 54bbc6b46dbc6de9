"""Small words that belong to a family name: von der Heide, De Luca, Le Goff, al-Farsi, O' Brien, St. Clair."""

from typing import Final

from afterword.core.naming.word_list import word_list

_PARTICLES: Final = word_list("""
    von van vom vanden vander vande de der den des del della dello dei degli dell' dal dalla di da das do dos du d' la
    le les las los lo zu zum zur ter ten te 't op onder uit voor bin ibn bint ben abu al el af av ap o' mac mc san
    santa san. st ste saint sainte st. ste.
    """)
_SAINTS: Final = word_list("st ste saint sainte san santa")
_JOINTS: Final = frozenset({"y", "e", "i", "und"})
"""Between two family names, or between two particles: Ortega y Gasset, von und zu Guttenberg."""
_ALWAYS_SMALL: Final = frozenset({"von", "zu", "zum", "zur", "der", "den", "ter", "ten", "und"})
_FIRST_NAMES_TOO: Final = frozenset({"al", "ben", "della", "mac", "di", "san", "abu"})


def is_particle(word: str) -> bool:
    """Whether a word, in any capitals, leads on to a family name."""
    return word.replace("’", "'").casefold() in _PARTICLES


def is_saint(word: str) -> bool:
    """As in St. Clair, Saint Martin: it never parts from the word behind it."""
    return word.rstrip(".").casefold() in _SAINTS


def is_joint(word: str) -> bool:
    """As in Ortega y Gasset."""
    return word in _JOINTS


def may_be_first_name(word: str) -> bool:
    """As in Al, Della and Mac, with a capital."""
    return word[:1].isupper() and word.casefold() in _FIRST_NAMES_TOO


def is_always_small(word: str) -> bool:
    """Whether capitals of a name in capitals are no spelling of it: VON DER HEIDE is von der Heide."""
    return word.casefold() in _ALWAYS_SMALL
