"""A name that stands before a colon: who does what follows it, or nothing that one talks about."""

import re
from typing import Final

from afterword.core.writing.prose.lexicon import (
    BASE_OF,
    CLEAR_THIRD,
    COUNT_NOUNS,
    FIRST_WORDS,
    NOUNISH_S,
    PASTS,
    PLAIN_PASTS,
    PROPER,
)
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.sure_words import MASS
from afterword.core.writing.prose.turn import THINGS_FIRST, Listener

_COMMON_ENDS: Final = ("ing", "tion", "ment", "ness", "ity", "ship", "s")
"""Of words that have a capital only because the note begins with them; "James" and "Chris" are not told from these."""
_FELT: Final = frozenset({"enjoyed", "loved", "liked", "admired", "appreciated"})
"""Behind a name it is mostly the candidate who felt so."""
_OF_READER: Final = (PASTS - _FELT) | word_set("doesn't didn't isn't wasn't hasn't won't can't")
"""What only the reader can be meant to do, behind their name."""
_DOER: Final = re.compile(
    r"^(?P<who>[A-Za-z][a-z]+(?: [A-Z][a-z]+)?)\s?[:–—-] (?P<often>(?:still|always|never|also|often) )?"
    r"(?P<does>[a-z]+(?:n't)?)(?= )"
)
"""As in "Carla: came up through the depot"."""


_OBJECT: Final = re.compile(r" (?:every|each|all|everything|everyone|the|an?|it|them|her|his) ")
"""Behind a word in s that makes a verb of it: "Denise: proofreads every page"."""


def somebody_does(note: str, to: Listener) -> str:
    """With the name that stands before a colon as who does it: "Tom: trains new reporters" -> "Tom trains …"."""
    found = _DOER.match(note)
    if not found or THINGS_FIRST.match(note, found.start("does")):
        return note
    reader = found["who"].casefold() in map(str.casefold, to.names) and to.alone
    known = CLEAR_THIRD | PLAIN_PASTS | (BASE_OF.keys() - NOUNISH_S) | (_OF_READER if reader else frozenset())
    known = known | BASE_OF.keys() if found["often"] and reader else known
    acts = reader and found["does"].endswith("s") and _OBJECT.match(note, found.end()) is not None
    does = (acts or found["does"] in known) and (reader or is_lone_name(found["who"].partition(" ")[0]))
    she = "he" if "himself" in note[found.end() :].split() else "she"
    return f"{she if reader else found['who']} {found['often'] or ''}{note[found.start('does') :]}" if does else note


def without_name(note: str, names: frozenset[str]) -> str:
    """Without the name of somebody of the case before a colon: what they spoke of is meant, not they."""
    front, colon, rest = note.partition(": ")
    return rest if colon and rest and set(front.casefold().split()) <= names else note


def is_lone_name(subject: str) -> bool:
    """A name that is none of a tool or a place: whoever or whatever it is, it is no subject of a talk by itself."""
    word = subject.casefold()
    common = word in PROPER.keys() | COUNT_NOUNS | MASS | FIRST_WORDS or word.endswith(_COMMON_ENDS)
    return subject.istitle() and subject.isalpha() and not common
