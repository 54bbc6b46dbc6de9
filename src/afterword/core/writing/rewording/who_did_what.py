"""Who does what in a text: the pronoun, its verb and what stands beside it; whether it is to come or was not so."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.rewording.plain_words import NEUTRAL, SAYING, STANCE
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


_LEFT_OUT = word_set("would will could should did")
"""At the end of what somebody does, the verb is left out: "as I said I would"."""
_JOINS = word_set("and then")
_PAST = re.compile(r"\w{3,}ed|ran|led|built|wrote|grew|taught|brought|began|chose|held")
"""What a second verb behind "and" looks like; a noun there is no deed."""


@dataclass(frozen=True, slots=True)
class Deed:
    """`who` is the pronoun, `what` the verb's stem.

    `coming`: it is promised; `to`: it stands behind a stance, as in "glad to send"; `denied`: with a "not".
    `begins` is the first word behind the verb; `matter` are the stems behind it, up to whoever does something next,
    and `before` those ahead of it where nobody did anything there. None of the three makes it another deed.
    """

    who: str
    what: str
    coming: bool = False
    to: bool = False
    denied: bool = False
    begins: str = field(default="", compare=False)
    matter: frozenset[str] = field(default=frozenset(), compare=False)
    before: frozenset[str] = field(default=frozenset(), compare=False)


def deeds_of(sentence: str) -> Iterator[Deed]:
    """Every pronoun of the sentence that does something, with what it does."""
    words = [word.casefold() for word in tokens_of(sentence)]
    doers = [at for at, word in enumerate(words) if word in _PEOPLE and not _is_whom(words, at)]
    for at, then in zip(doers, [*doers[1:], len(words)], strict=False):
        yield from _deeds(words[at], words[at + 1 : then], words[:at] if at == doers[0] else [])


def _is_whom(words: list[str], at: int) -> bool:
    """Whether this "you" is whom something is done to, as in "I will send you"."""
    return words[at] == "you" and at > 0 and words[at - 1] in _BEFORE_WHOM


def _deeds(who: str, after: list[str], before: list[str]) -> Iterator[Deed]:
    coming, to, denied = False, False, False
    for at, word in enumerate(after[:11]):
        if word in _PEOPLE:
            return
        denied = denied or word in _NOT
        coming = coming or word in _COMING or (word == "going" and after[at + 1 : at + 2] == ["to"])
        if word in _HELPERS | _COMING | _BETWEEN | _NOT or (word == "going" and coming):
            continue
        what = stem(word)
        yield _deed(Deed(who, SPOKEN if what in SAYING else what, coming, to, denied), after[at + 1 :], before)
        if what not in STANCE:
            yield from _second(who, after[at + 1 :])
            return
        if "to" not in after[at + 1 : at + 3]:
            return
        to = True
    if not to and after and after[-1] in _LEFT_OUT:
        yield Deed(who, after[-1], coming, to, denied)


def _deed(deed: Deed, behind: list[str], before: list[str]) -> Deed:
    begins = next((stem(word) for word in behind if word not in _BETWEEN | _PEOPLE), "")
    return replace(deed, begins=begins, matter=matter_of(behind), before=matter_of(before))


def matter_of(words: list[str]) -> frozenset[str]:
    """The stems that say what it is about: no joints, no manners."""
    return frozenset(stem(word) for word in words) - NEUTRAL


def _second(who: str, behind: list[str]) -> Iterator[Deed]:
    """What the same one did too: "you ran it and moved the mainframe"."""
    for joint, word in pairwise(behind):
        what = stem(word)
        if joint in _JOINS and _PAST.fullmatch(word) and what not in NEUTRAL | SAYING:
            yield Deed(who, what, matter=matter_of(behind[behind.index(word) + 1 :]))
