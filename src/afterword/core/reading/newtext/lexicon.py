"""The words of all languages together, as they are looked up."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import Final, NamedTuple

from afterword.core.reading.newtext.languages.chinese import CHINESE
from afterword.core.reading.newtext.languages.danish import DANISH
from afterword.core.reading.newtext.languages.dutch import DUTCH
from afterword.core.reading.newtext.languages.elsewhere import ELSEWHERE
from afterword.core.reading.newtext.languages.english import ENGLISH
from afterword.core.reading.newtext.languages.french import FRENCH
from afterword.core.reading.newtext.languages.german import GERMAN
from afterword.core.reading.newtext.languages.italian import ITALIAN
from afterword.core.reading.newtext.languages.japanese import JAPANESE
from afterword.core.reading.newtext.languages.norwegian import NORWEGIAN
from afterword.core.reading.newtext.languages.polish import POLISH
from afterword.core.reading.newtext.languages.portuguese import PORTUGUESE
from afterword.core.reading.newtext.languages.spanish import SPANISH
from afterword.core.reading.newtext.languages.swedish import SWEDISH
from afterword.core.reading.newtext.page import plain

_ALL: Final = (
    ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, PORTUGUESE, POLISH, SWEDISH, NORWEGIAN, DANISH, JAPANESE,
    CHINESE, ELSEWHERE,
)  # fmt: skip


class Says(Enum):
    """What the beginning of a line says of it."""

    SENT_WITH = auto()
    FOOTER = auto()
    BANNER = auto()
    CLOSING = auto()
    POSTSCRIPT = auto()
    SIGN = auto()


class Role(Enum):
    """The header lines that mail programs write above what they quote."""

    SENDER = auto()
    SENT = auto()
    DATE = auto()
    TO = auto()
    COPY = auto()
    SUBJECT = auto()


class Phrase(NamedTuple):
    """`start` begins the line, each of `rest` comes later."""

    start: str
    rest: tuple[str, ...]
    says: Says


class Shelf(NamedTuple):
    """The phrases that begin with the same letters, the longest first; `starts` is the quick look before."""

    starts: tuple[str, ...]
    phrases: tuple[Phrase, ...]


def _words(field: str) -> tuple[str, ...]:
    """One field of every language."""
    lists = plain("|".join(getattr(one, field) for one in _ALL))
    return tuple(dict.fromkeys(filter(None, lists.split("|"))))


def _phrases() -> Iterator[Phrase]:
    for says in Says:
        for words in _words(says.name.lower()):
            start, *rest = (piece.strip() if at else piece for at, piece in enumerate(words.split("…")))
            yield Phrase(start.rstrip() if rest else start, tuple(piece for piece in rest if piece), says)


def _shelves() -> dict[str, Shelf]:
    """By the first three letters, or by two where a phrase has no more."""
    found: dict[str, list[Phrase]] = {}
    for phrase in sorted(_phrases(), key=lambda one: -len(one.start)):
        found.setdefault(phrase.start[:LETTERS], []).append(phrase)
    return {key: Shelf(tuple({one.start for one in phrases}), tuple(phrases)) for key, phrases in found.items()}


def _roles() -> dict[str, Role]:
    return {word: role for role in reversed(Role) for word in _words(role.name.lower())}


LETTERS: Final = 3
FEWER: Final = 2
SHELVES: Final = _shelves()
ROLES: Final = _roles()
EASTERN: Final = "\u2e80"
"""From this letter on, words stand without blanks between them."""
ON: Final = frozenset(words.split()[0].strip(",") for words in _words("on"))
"""The first words of those phrases: the rest of the line must say more anyway."""
ON_EASTERN: Final = tuple(word for word in ON if word[0] > EASTERN)
WROTE: Final = frozenset(word for word in _words("wrote") if word[0] < EASTERN)
WROTE_EASTERN: Final = tuple(word for word in _words("wrote") if word[0] > EASTERN)
WROTE_THEN: Final = _words("wrote_then")
ORIGINAL: Final = frozenset(_words("original"))
FORWARDED: Final = frozenset(_words("forwarded"))
CLOSINGS: Final = frozenset(_words("closing"))
POINTS: Final = re.compile(
    "|".join(re.escape(one.strip()).replace("…", r"\S+(?: \S+){0,4}") for one in _words("points"))
)
OWN_WORDS: Final = frozenset(_words("own"))
TITLES: Final = frozenset(_words("titles"))
