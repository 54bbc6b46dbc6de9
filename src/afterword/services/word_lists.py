"""The word lists with which this process writes and reviews; whoever starts it says which."""

from afterword.core.facts.words import Language
from afterword.core.ports.lexicon import NO_LEXICONS, Lexicons
from afterword.core.writing.tongues.all import TONGUES


class _InUse:
    lists: Lexicons = NO_LEXICONS


def use_word_lists(lists: Lexicons) -> None:
    """Once, as the process begins. Without it notes are taken as they were typed, and no word is unknown."""
    _InUse.lists = lists


def word_lists() -> Lexicons:
    """Those that are in use."""
    return _InUse.lists


def expect_notes(country: str | None) -> None:
    """Have the lists ready of the languages in which notes of an interview there may be typed."""
    spoken = (tongue.code for tongue in TONGUES.values() if country in tongue.countries)
    for language in (Language.ENGLISH, *spoken):
        word_lists().of(language)
