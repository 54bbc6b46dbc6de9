"""Whether a note is written in English; a fragment in another language is not woven into an English sentence."""

import re
import unicodedata

from afterword.core.writing.prose.lists import word_set

_FOREIGN = word_set("""
    vers chez alors nach seit beim dann aber oder wenn noch schon sehr mehr viel hacia desde hasta donde cuando
    à l avant été sans entre sont veut veulent fait chez
    le les des du une et est dans pour avec sur qui que nous vous ils elle leur notre votre pas plus très aussi
    mais der die das und ist nicht mit für auf ein eine sie wir haben sind wurde wird auch bei dem den zum zur
    über el los las una y en con por para del muy pero como nosotros ellos su sus está il gli della che di per
    con sono een het niet voor zijn wij hebben ook um não mais com os
    """)
_ENGLISH = word_set("""
    the a an of to in on at for with and or is are was were they their she he her his it that this how what why
    we you i my from by as about be been has have not no more than which who team work new
    """)
_WORD = re.compile(r"[^\W\d_]+")


def is_english(note: str) -> bool:
    """True unless the note is mostly in another script or its small words are another language's."""
    letters = [char for char in note if char.isalpha()]
    if not letters:
        return any(map(str.isdigit, note))
    latin = sum(1 for char in letters if unicodedata.name(char, "").startswith("LATIN"))
    if latin < 0.7 * len(letters):
        return False
    words = [word.casefold() for word in _WORD.findall(note)]
    foreign, english = _count(words, _FOREIGN), _count(words, _ENGLISH)
    if not english and foreign:
        return foreign < 2 and note.isascii()
    return foreign <= max(english, 1)


def _count(words: list[str], known: frozenset[str]) -> int:
    return sum(word in known for word in words)
