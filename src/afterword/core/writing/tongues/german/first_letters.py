"""First letters of a German note: a noun that is known gets its capital, an adjective that began the line loses it."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.borrowed import BORROWED
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ARTICLES, is_adjective
from afterword.core.writing.tongues.german.places import PLACES
from afterword.core.writing.tongues.german.verbs import is_finite

NOMINATIVE_ONLY: Final = word_set("jeder der ein ihr sein mein unser dieser euer dein")
ALIKE: Final = word_set(
    "jede jedes die das eine ihre seine meine unsere diese dieses den einen ihren meinen unseren diesen eure euren"
)
DETERMINERS: Final = NOMINATIVE_ONLY | ALIKE | word_set("kein keine keinen")
NO_VERB: Final = word_set(
    "oft weit gut seit mit nicht statt selbst erst fast jetzt dort nachts zuletzt zuerst recht schlecht leicht bereits"
    " direkt"
)
_LARGE_ADJECTIVE: Final = re.compile(
    r"(?:neu|eigen|klein|groß|gut|flach|offen|kurz|lang|viel|alt|jung|modern|digital|erst|zweit|dritt|viert|fünft|letzt|fest|frei|stark"
    r"|hoh|tief|breit|weit|heiß|kalt|warm|sauber|schnell|einfach|wenig|intern|extern|direkt|[a-zäöüß]{3,}(?:isch|lich|bar|sam|los|haft|är|ibl|iert)"
    r"|(?!\w*c)(?!nativ)[a-zäöüß]{3,}iv"
    r"|[a-zäöüß]{3,}(?<!kön)(?<!käf)ig|(?:du|sozi|kollegi|region|norm|form|lok|[a-z]*(?:ation|tur))al"
    r"|ge[a-zäöü]+t(?<!gerät)(?<!gericht)(?<!gewicht)(?<!gebiet))(?:e|er|es|en)",
    re.IGNORECASE,
)
_NO_FISH: Final = re.compile(r"(?:\w*fisch|\w{0,7}(?<!a)(?<!e)(?<!i)tisch|kirsch)e", re.IGNORECASE)


def small_adjective(words: list[str]) -> list[str]:
    """The first letter of a line is large on a telephone: "Neue Halle" is "neue Halle"."""
    first = words[0]
    second = next((word for word in words[1:] if not is_adjective(word)), "")
    if " ".join(words[:2]).lower().rstrip(",") in BORROWED:
        return words
    if len(words) < 2 or not first[:1].isupper() or not second[:1].isupper():
        return words
    known = _LARGE_ADJECTIVE.fullmatch(first) and not _NO_FISH.match(first)
    noun = gender_of(first) and first.lower() not in _BOTH
    describes = not noun and first not in PLACES and first.lower() not in ARTICLES and (known or _agrees(first, second))
    return [first.lower(), *words[1:]] if describes else words


_BOTH: Final = word_set("tiefe breite weite gute rechte feste fester festes guter gutes")
"""Adjectives that are nouns, too: "Tiefe Geothermie"."""


def _agrees(first: str, noun: str) -> bool:
    """Whether a word of no known gender ends as an adjective of this noun does: "Mobile Arbeit"."""
    ends = {"m": "er", "f": "e", "n": "es", "p": "e"}.get(gender_of(noun.strip(",")), "")
    return bool(ends) and first.isalpha() and first.endswith(ends) and is_adjective(first.lower())


def with_capitals(words: list[str]) -> list[str]:
    """A note typed in small letters: nouns that are known, and a single word, get their capital."""
    if words[1:2] == ["und"] and all(re.fullmatch(r"[a-zäöüß]+en", word) for word in (words[0], words[-1])):
        return words  # "reisen und Anlagen bauen": is it what one does, or what one builds?
    if words and any(word[:1].isupper() for word in words[1:]) and _is_noun(words[0]):
        if words[1][:1].isupper() and is_adjective(words[0]):
            return words  # "feste Tour", which are no festivals
        return [words[0][:1].upper() + words[0][1:], *words[1:]]
    if any(word[:1].isupper() and not word.strip(",").isupper() for word in words):
        return words
    if len(words) == 1:
        return [words[0][:1].upper() + words[0][1:]]
    return [word[:1].upper() + word[1:] if _is_noun(word) else word for word in words]


def _is_noun(word: str) -> bool:
    bare = word.strip(",;:")
    known = is_finite(bare) or bare in DETERMINERS or bare in NO_VERB
    return len(bare) > 3 and bare != "heim" and not known and not bare.endswith("ende") and bool(gender_of(bare))
