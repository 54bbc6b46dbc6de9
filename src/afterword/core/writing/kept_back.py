"""Why an English note is better not said to its reader."""

from afterword.core.writing.discretion import (
    is_doubt,
    is_for_later,
    is_of_terms,
    is_petty,
    is_self_serving,
    keeps_to_oneself,
    touchy_words,
)
from afterword.core.writing.meant_notes import Place
from afterword.core.writing.reasons import GAIN, KEPT, KEPT_FOR, LATER, LATER_FOR
from afterword.core.writing.struck import TAKEN_BACK


def kept_back(line: str, place: Place) -> str:
    """Why an English note is better not said; "" where it may be."""
    if place is Place.TALK and is_of_terms(line):
        return _later(line)
    petty = place is Place.STRUCK and bool(is_petty(line) or TAKEN_BACK.search(line))
    if petty or keeps_to_oneself(line):
        words = touchy_words(line)
        return KEPT_FOR.format(words=words) if words and not petty else KEPT
    if place is Place.EXCITED and is_self_serving(line):
        return KEPT if is_doubt(line) else GAIN
    return _later(line) if is_for_later(line) else ""


def _later(line: str) -> str:
    words = touchy_words(line)
    return LATER_FOR.format(words=words) if words else LATER
