"""Who does what in a text: the pronoun and its verb, and whether it is still to come or was not so."""

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.rewording.plain_words import SAYING, STANCE
from afterword.core.writing.rewording.stems import stem, tokens_of

_PEOPLE = word_set("i you we they he she")
_HELPERS = word_set("""
    am is are was were be been being have has had having do does did would could should may might must can to
    """)
_COMING = word_set("will shall gonna")
_BETWEEN = word_set("""
    also really truly very much so just particularly especially still quite all both genuinely sincerely deeply greatly
    the a an as in on of only even at for
    """)
_NOT = word_set("not never")
_BEFORE_WHOM = word_set("""
    thank send tell see meet show give ask let wish help assure contact owe join for with to of from by about on at than
    like after before between seeing meeting telling sending showing giving asking thanking
    told asked gave showed sent met saw thanked wished
    """)
"""Behind these "you" is whom something is done to."""
SPOKEN = "say"


@dataclass(frozen=True, slots=True)
class Deed:
    """`who` is the pronoun, `what` the verb's stem.

    `coming`: it is promised; `to`: it stands behind a stance, as in "glad to send"; `denied`: with a "not".
    """

    who: str
    what: str
    coming: bool = False
    to: bool = False
    denied: bool = False


def deeds_of(sentence: str) -> Iterator[Deed]:
    """Every pronoun of the sentence that does something, with what it does."""
    words = [word.casefold() for word in tokens_of(sentence)]
    for at, word in enumerate(words):
        if word in _PEOPLE and not (word == "you" and at and words[at - 1] in _BEFORE_WHOM):
            yield from _deeds(word, words[at + 1 : at + 12])


def _deeds(who: str, after: list[str]) -> Iterator[Deed]:
    coming, to, denied = False, False, False
    for at, word in enumerate(after):
        if word in _PEOPLE:
            return
        denied = denied or word in _NOT
        coming = coming or word in _COMING or (word == "going" and after[at + 1 : at + 2] == ["to"])
        if word in _HELPERS | _COMING | _BETWEEN | _NOT or (word == "going" and coming):
            continue
        what = stem(word)
        yield Deed(who, SPOKEN if what in SAYING else what, coming, to, denied)
        if what not in STANCE:
            return
        if "to" not in after[at + 1 : at + 3]:
            return
        to = True
