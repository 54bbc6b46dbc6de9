"""Words of a draft that the word list of its language does not know, where it knows what is meant."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from afterword.core.facts.case import Case
from afterword.core.facts.words import Direction, Language
from afterword.core.ports.lexicon import THINGS, Kind, Lexicon
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.slips import is_inner_slip
from afterword.core.writing.tongues.french.spelt import BORROWED, INSTRUMENT
from afterword.core.writing.tongues.french.stems import is_formed

MOST_ASKED: Final = 20
"""Unknown words of which is asked what they are meant for, 2 ms each: it is more than what is told of."""
MOST_STRANGE: Final = 0.2
"""Part of a text's words from which on it is in no language that we know, or full of a trade's own words."""
FEW: Final = 2
SHORTEST_PART: Final = 4
"""Letters of a word of which a compound is made: shorter ones stand by chance in many a slip."""
WITHOUT_SHARP_S: Final = frozenset({"CH", "LI"})
"""Countries where German is written with "ss" for "ß"."""
_SET_APART = re.compile(
    r"“[^”\n]{0,300}”|„[^“”\n]{0,300}[“”]|«[^»\n]{0,300}»|\"[^\"\n]{0,300}\"|`[^`\n]{0,300}`|‘[^’\n]{0,300}’"
    r"|^[ \t]*>.*$|\S*[@/\\_#]\S*|\S*\w\.\w\S*|\S*\d\S*",
    re.MULTILINE,
)
"""Quotations, code, addresses, and words with digits: written as they are somewhere else."""
_WORD = re.compile(r"(?<![\w'-])[^\W\d_]+(?![\w'-])")
_ELIDED = re.compile(r"(?<![\w-])(?:[ldjnsmct]|qu)'([^\W\d_]+)(?![\w'-])", re.IGNORECASE)
_NOUN = re.compile(
    r"\b(?:der|die|das|den|dem|des|(?:k?ein|mein|dein|sein|ihr|unser|euer|eur|dies|jed)(?:e[mnrs]?)?|zu[mr]|[iv]m|am"
    r"|beim|vom|ins|ans) ([A-ZÄÖÜ][a-zäöüß]+)(?![\w'-])",
    re.IGNORECASE,
)
"""A noun of German by the word before it: names have none, and a noun without one is not looked at."""


_ADJECTIVE = re.compile(r"([a-zäöüß]{3,}iv)(?:e|en|er|es|em)")


class Unknown(NamedTuple):
    """Where it stands in the text, what may be meant, and whether it has all its letters but for accents, capitals."""

    start: int
    end: int
    right: str
    only_signs: bool


def unknown_words(sheet: Sheet) -> Iterator[Unknown]:
    """Each unknown word once, in the order of the text; nothing where the text's language is not sure."""
    if sheet.lexicon is None:
        return
    words = words_looked_at(sheet.plain, sheet.language)
    unknown = [one for one in words if not sheet.lexicon.knows(one[2]) and not is_of_deeds(one[2], sheet.lexicon)]
    if sheet.language == Language.ENGLISH:
        unknown = [one for one in unknown if not is_of_two(one[2], sheet.lexicon)]
    if sheet.language == Language.FRENCH:
        unknown = [one for one in unknown if not _is_formed(one[2], sheet.lexicon)]
    if sheet.language == Language.GERMAN:
        unknown = [one for one in unknown if not _is_inflected(one[2], sheet.lexicon)]
    known = excused(sheet.case) - _slips_in_roles(sheet.case, sheet.lexicon) if unknown else frozenset()
    unknown = [one for one in unknown if one[2].lower() not in known]
    strange = {word for _, _, word in unknown if sheet.lexicon.as_written(word) is None}
    if len(strange) > FEW + MOST_STRANGE * len(words):
        return
    asked = list({word: (start, end, word) for start, end, word in reversed(unknown)}.values())
    swiss = sheet.case.employer.country in WITHOUT_SHARP_S
    for start, end, word in sorted(asked)[:MOST_ASKED]:
        told = _told(start, end, word, sheet.lexicon)
        yield from (one for one in told if not swiss or one.right.replace("ß", "ss").lower() != word.lower())


def _slips_in_roles(case: Case, lexicon: Lexicon) -> frozenset[str]:
    """As in "tyre fiter": what is typed small in a role, and is nobody's name, may be a slip like any other."""
    roles = _said_in(" ".join(word for one in case.applications for word in one.role.split() if word.islower()))
    strange = (word for word in roles - _names_in(case) if not lexicon.knows(word) and not is_of_two(word, lexicon))
    return frozenset(word for word in strange if is_inner_slip(word, lexicon.meant(word) or word))


def _is_formed(word: str, lexicon: Lexicon) -> bool:
    """Whether French makes it of known parts by rule, with their accents."""
    formed = INSTRUMENT.fullmatch(word) is not None or is_formed(word, lexicon)
    return formed and lexicon.as_written(word) is None


def _is_inflected(word: str, lexicon: Lexicon) -> bool:
    """Whether it is a form of an adjective of German that the list has in another: "inklusiven" of "inklusive"."""
    found = _ADJECTIVE.fullmatch(word)
    return found is not None and any(lexicon.knows(f"{found[1]}{end}") for end in ("", "e"))


def _told(start: int, end: int, word: str, lexicon: Lexicon) -> Iterator[Unknown]:
    written = lexicon.as_written(word)
    right = written or lexicon.meant(word)
    if right:
        yield Unknown(start, end, right, written is not None)


@lru_cache(maxsize=8)
def words_looked_at(plain: str, language: str) -> tuple[tuple[int, int, str], ...]:
    """The words that are looked at: in lower case, since names have capitals; of German, its surest nouns as well."""
    text = _SET_APART.sub(lambda found: " " * len(found.group()), plain)
    places = [found.span() for found in _WORD.finditer(text) if found.group().islower()]
    if language == Language.FRENCH:
        places += [found.span(1) for found in _ELIDED.finditer(text) if found[1].islower()]
        borrowed = [found.span() for found in re.finditer(BORROWED, text)]
        places = [one for one in places if not any(start <= one[0] and one[1] <= end for start, end in borrowed)]
    if language == Language.GERMAN:
        places += [found.span(1) for found in _NOUN.finditer(text) if found[1][:1].isupper() and not found[1].isupper()]
    return tuple((start, end, text[start:end]) for start, end in places if end - start > 2)


def excused(case: Case) -> frozenset[str]:
    """What stands in the case as a name or a role, and what their mails say: right there, whatever the list knows."""
    roles = " ".join(one.role for one in case.applications)
    theirs = (touch.text for touch in case.touches if touch.direction is Direction.IN)
    return _names_in(case).union(_said_in(roles), *map(_said_in, theirs))


def _names_in(case: Case) -> frozenset[str]:
    named = [case.candidate.name, case.employer.name, *case.employer.aliases, case.agency.name if case.agency else ""]
    return _said_in(" ".join([*named, *(one.name for one in case.people)]))


@lru_cache(maxsize=128)
def _said_in(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in re.findall(r"[^\W\d_]+", text))


def is_of_deeds(word: str, lexicon: Lexicon) -> bool:
    """As in "berthings", "milkings": several of what is done, which few lists have."""
    return word.endswith("ings") and Kind.DOING in lexicon.kinds(word[:-1])


def is_of_two(word: str, lexicon: Lexicon) -> bool:
    """As in "broodstock": a thing whose name is made of two words that all know."""
    parts = ((word[:at], word[at:]) for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1))
    return bool(lexicon.kinds(word) & THINGS) and any(all(map(lexicon.is_common, pair)) for pair in parts)
