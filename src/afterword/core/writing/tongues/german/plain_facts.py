"""German shorthand that names a thing all the same: "zwei Tage Homeoffice in der Woche", "Lesungen statt Rabatte"."""

import re
from typing import Final

from afterword.core.writing.tongues.german.certain import is_known, is_small_noun
from afterword.core.writing.tongues.german.hushed import WAY_OF_WORKING
from afterword.core.writing.tongues.german.in_full import is_clipped
from afterword.core.writing.tongues.german.phrases import ARTICLES, phrase_of
from afterword.core.writing.tongues.said import Kind, Said

_RATHER: Final = re.compile(r"(?P<one>[^,.:;/()?!“”„\"]{3,60}) statt (?P<two>[^,.:;/()?!“”„\"]{3,40})")
_MOST_WORDS: Final = 7


def as_fact(note: str) -> Said | None:
    """The thing that it names, as it may be said; None for any other note."""
    line = " ".join(note.split()).rstrip(". ")
    return _way_of_working(line) or _rather(line)


def _way_of_working(line: str) -> Said | None:
    """The days on which they work at home, with their article."""
    found = WAY_OF_WORKING.fullmatch(line)
    if found is None:
        return None
    one = found["many"].startswith("ein ")
    many = f"den einen {found['many'][4:]}" if one else f"die {found['many']}"
    return Said(f"{many} Homeoffice{found['each'] or ''}", Kind.OBJECT)


def _rather(line: str) -> Said | None:
    """Two things without articles, of which one is done in place of the other: a motto, in quotation marks."""
    found = _RATHER.fullmatch(line)
    words = line.split()
    if found is None or len(words) > _MOST_WORDS or any(word.lower() in ARTICLES for word in words):
        return None
    sound = all(is_known(word, typed=True) and not is_clipped(word) for word in words)
    both = [phrase_of(part.split()) for part in (_small(found["one"]), found["two"])]
    if not sound or any(map(is_small_noun, words)) or any(one is None or one.rest for one in both):
        return None
    return Said(f"„{line[:1].upper()}{line[1:]}“", Kind.NAME)


def _small(part: str) -> str:
    """With what describes its noun written small, where it begins with that."""
    first, _, rest = part.partition(" ")
    return f"{first.lower()} {rest}" if rest[:1].isupper() else part
