"""Which language a sentence is in, told by its little words; each language is loaded when its first sentence comes."""

from collections.abc import Callable, Iterable
from functools import cache

from afterword.core.reading.promise.dutch.words import TELLING as DUTCH_WORDS
from afterword.core.reading.promise.english.tongue import ENGLISH
from afterword.core.reading.promise.english.words import TELLING as ENGLISH_WORDS
from afterword.core.reading.promise.french.words import ELIDED
from afterword.core.reading.promise.french.words import TELLING as FRENCH_WORDS
from afterword.core.reading.promise.german.words import TELLING as GERMAN_WORDS
from afterword.core.reading.promise.italian.words import ELIDED as ITALIAN_ELIDED
from afterword.core.reading.promise.italian.words import TELLING as ITALIAN_WORDS
from afterword.core.reading.promise.spanish.words import TELLING as SPANISH_WORDS
from afterword.core.reading.promise.tokens import Token
from afterword.core.reading.promise.tongue import Tongue

_SETS = (ENGLISH_WORDS, GERMAN_WORDS, FRENCH_WORDS, SPANISH_WORDS, ITALIAN_WORDS, DUTCH_WORDS)
_FRENCH, _ITALIAN = 2, 4
_ELIDED = {_FRENCH: ELIDED, _ITALIAN: ITALIAN_ELIDED}
_TELLS = {word: tuple(n for n, one in enumerate(_SETS) if word in one) for word in frozenset().union(*_SETS)}


def tongue_of(tokens: Iterable[Token], before: Tongue = ENGLISH) -> Tongue:
    """The language most of the words tell; where none does, or as many tell another, the one before."""
    counts = [0] * len(_SETS)
    for token in tokens:
        word = token.text
        for number in _TELLS.get(word, ()):
            counts[number] += 1
        if "'" in word:
            for number, heads in _ELIDED.items():
                counts[number] += word.partition("'")[0] in heads
    most = max(counts)
    return before if not most or counts[_NUMBERS[before.name]] == most else _LOADED[counts.index(most)]()


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


@cache
def _italian() -> Tongue:
    from afterword.core.reading.promise.italian.tongue import ITALIAN  # late, as above

    return ITALIAN


@cache
def _dutch() -> Tongue:
    from afterword.core.reading.promise.dutch.tongue import DUTCH  # late, as above

    return DUTCH


_LOADED: tuple[Callable[[], Tongue], ...] = (lambda: ENGLISH, _german, _french, _spanish, _italian, _dutch)
_NUMBERS = {"en": 0, "de": 1, "fr": 2, "es": 3, "it": 4, "nl": 5}
