"""Which language a sentence is in, told by its little words; each language is loaded when its first sentence comes."""

from collections.abc import Callable, Iterable
from functools import cache

from afterword.core.reading.promise.english.tongue import ENGLISH
from afterword.core.reading.promise.english.words import TELLING as ENGLISH_WORDS
from afterword.core.reading.promise.french.words import ELIDED
from afterword.core.reading.promise.french.words import TELLING as FRENCH_WORDS
from afterword.core.reading.promise.german.words import TELLING as GERMAN_WORDS
from afterword.core.reading.promise.spanish.words import TELLING as SPANISH_WORDS
from afterword.core.reading.promise.tokens import Token
from afterword.core.reading.promise.tongue import Tongue

_SETS = (ENGLISH_WORDS, GERMAN_WORDS, FRENCH_WORDS, SPANISH_WORDS)
_FRENCH = 2
_TELLS = {word: tuple(n for n, one in enumerate(_SETS) if word in one) for word in frozenset().union(*_SETS)}


def tongue_of(tokens: Iterable[Token], before: Tongue = ENGLISH) -> Tongue:
    """The language most of the words tell; where none does, or as many tell another, the one before."""
    counts = [0] * len(_SETS)
    for token in tokens:
        for number in _TELLS.get(token.text, ()):
            counts[number] += 1
        if "'" in token.text and token.text.partition("'")[0] in ELIDED:
            counts[_FRENCH] += 1
    most = max(counts)
    if not most or counts[_NUMBERS[before.name]] == most:
        return before
    return _LOADED[counts.index(most)]()


@cache
def _german() -> Tongue:
    from afterword.core.reading.promise.german.tongue import GERMAN  # late: most messages are in one language

    return GERMAN


@cache
def _french() -> Tongue:
    from afterword.core.reading.promise.french.tongue import FRENCH  # late, as above

    return FRENCH


@cache
def _spanish() -> Tongue:
    from afterword.core.reading.promise.spanish.tongue import SPANISH  # late, as above

    return SPANISH


_LOADED: tuple[Callable[[], Tongue], ...] = (lambda: ENGLISH, _german, _french, _spanish)
_NUMBERS = {"en": 0, "de": 1, "fr": 2, "es": 3}
