"""French numbers in words, also those of several: "onze", "vingt et un", "quarante-huit", "soixante-douze"."""

from collections.abc import Sequence

from afterword.core.reading.promise.figures import word
from afterword.core.reading.promise.tokens import Token

_SMALL = (
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix_sept dix_huit dix_neuf vingt"
)
_UNDER_TWENTY = {name: number for number, name in enumerate(_SMALL.split(), 1) if "_" not in name}
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "nonante": 90}
_UNITS = {name: number for name, number in _UNDER_TWENTY.items() if number < 10} | {"une": 1}

NUMBER_WORDS = frozenset((*_UNDER_TWENTY, *_TENS)) - {"un"}
"""What a number in words begins with; a lone "un" is an article."""


def number_in_words(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The number that begins at a place and how many words it has; hyphens are no words here."""
    here = word(tokens, at)
    if here == "quatre" and word(tokens, at + 1) in ("vingt", "vingts"):
        more = _under_twenty(tokens, at + 2)
        return 80 + more[0], 2 + more[1]
    if here in _TENS:
        linked = word(tokens, at + 1) == "et"
        more = _under_twenty(tokens, at + 1 + linked)
        fits = more[0] and (here == "soixante" or more[0] < 10) and (not linked or more[0] in (1, 11))
        return (_TENS[here] + more[0], 1 + linked + more[1]) if fits else (_TENS[here], 1)
    return _under_twenty(tokens, at) if here in NUMBER_WORDS else None


def _under_twenty(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    here, unit = word(tokens, at), _UNITS.get(word(tokens, at + 1), 0)
    if here == "dix" and unit >= _UNITS["sept"]:
        return 10 + unit, 2
    found = _UNDER_TWENTY.get(here) or _UNITS.get(here, 0)
    return (found, 1) if 0 < found < 20 else (0, 0)
