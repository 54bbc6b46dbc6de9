"""Whether a note is written in English; a fragment in another language is not woven into an English sentence."""

import re
import unicodedata

from afterword.core.writing.prose.lists import word_set

_FOREIGN = word_set("""
    macht machen baut bauen gibt geht hat habe wie unser unsere ihr ihre arbeit mich mir vom zwischen immer
    tienen trabajan hacen equipo somos hay nuestro font équipe cette ses aux leurs fanno lavorano nostro questa
    vers chez alors nach seit beim dann aber oder wenn noch schon sehr mehr viel hacia desde hasta donde cuando
    à l avant été sans entre sont veut veulent fait chez
    le les des du une et est dans pour avec sur qui que nous vous ils elle leur notre votre pas plus très aussi
    mais der die das und ist nicht mit für auf ein eine sie wir haben sind wurde wird auch bei dem den zum zur
    über el los las una y en con por para del muy pero como nosotros ellos su sus está il gli della che di per
    con sono een het niet voor zijn wij hebben ook um não mais com os
    de un tan poder aprender equipo trabajar
    """)
_ENGLISH = word_set("""
    the of to for with and or is are were they their she he her his it that this how what why
    we you my from by about be been has have had more than which who work new
    """)
"""Without those that other languages write alike: was, in, an, a, on, at, no, as, not, i, team."""
_NEVER_ENGLISH = word_set("das und der nicht mit auf wir haben dans pour avec très pas los para gli della het een")
"""Without an English word beside it, one of these is enough."""
_LOANS = word_set("café cafés résumé résumés naïve façade fiancé fiancée cliché soufflé crème brûlée purée jalapeño")
_WORD = re.compile(r"[^\W\d_]+")


def is_english(note: str) -> bool:
    """True unless the note is mostly in another script or its small words are another language's."""
    letters = [char for char in note if char.isalpha()]
    if not letters:
        return any(map(str.isdigit, note))
    latin = sum(1 for char in letters if unicodedata.name(char, "").startswith("LATIN"))
    if latin < 0.7 * len(letters):
        return False
    typed = _WORD.findall(note)
    words = [word.casefold() for at, word in enumerate(typed) if not at or not word[:1].isupper()]
    foreign, english = _count(words, _FOREIGN) + _accented(typed), _count(words, _ENGLISH)
    if not english and set(words) & _NEVER_ENGLISH:
        return False
    if not english and foreign:
        return foreign < 2 and "".join(letters).isascii()
    return foreign <= max(english, 1)


def _accented(words: list[str]) -> int:
    return sum(word.islower() and not word.isascii() and word not in _LOANS | _FOREIGN for word in words)


def _count(words: list[str], known: frozenset[str]) -> int:
    return sum(word in known for word in words)
