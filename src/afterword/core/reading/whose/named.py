"""Which companies and roles are named in a subject or a text: whole words, in their order, the longest name first."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from afterword.core.facts.company_name import WORD, firm_words

LONGEST: Final = 20_000
_GENDERS: Final = re.compile(r"\((?:[mwfdxahg*]\s*[/|,]\s*){1,3}[mwfdxahg*]\)|\(all genders\)", re.IGNORECASE)
_SPELLED_OUT: Final = {"sr": "senior", "jr": "junior", "snr": "senior", "jnr": "junior", "swe": "software engineer"}
_SHORTEST: Final = 2


def plain_words(text: str) -> str:
    """The words in small letters without accents, one blank around each: " data engineer "."""
    bare = unicodedata.normalize("NFKD", text[:LONGEST].casefold().replace(".", ""))
    words = WORD.findall("".join(sign for sign in bare if not unicodedata.combining(sign)))
    return f" {' '.join(_SPELLED_OUT.get(word, word) for word in words)} "


def named_firms(words: str, firms: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The ids of the firms of which a name stands in `words`, which come from `plain_words`."""
    return _longest(words, {key: [form for name in names for form in _firm(name)] for key, names in firms.items()})


def named_roles(words: str, roles: Mapping[str, str]) -> tuple[str, ...]:
    """The ids of the applications whose role stands in `words`."""
    return _longest(words, {key: [_role(role)] for key, role in roles.items()})


@lru_cache(maxsize=512)
def _firm(name: str) -> tuple[str, str]:
    """A name as it is written in several words, and in one: Blue Harbor and Blueharbor."""
    spaced = plain_words(" ".join(firm_words(name)))
    return spaced, f" {spaced.replace(' ', '')} "


@lru_cache(maxsize=512)
def _role(role: str) -> str:
    return plain_words(_GENDERS.sub(" ", role))


def _longest(words: str, forms: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Those named, but not where the name is only part of a longer one: Acme within Acme Robotics."""
    found = {
        key: [form for form in names if len(form.strip()) >= _SHORTEST and form in words]
        for key, names in forms.items()
    }
    every = {form for several in found.values() for form in several}
    rest = words
    kept: set[str] = set()
    for form in sorted(every, key=len, reverse=True):
        if form in rest:
            kept.add(form)
            rest = rest.replace(form.rstrip(), " |")
    return tuple(key for key, several in found.items() if kept.intersection(several))
