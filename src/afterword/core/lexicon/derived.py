"""Right words that no list has, since they are made by a rule: contractions, elisions, adverbs, compounds."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from afterword.core.lexicon.forms import bare

Known = Callable[[str], bool]
"""Whether a word in lower case stands in a list."""

_BRITISH = (
    ("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("yse", "yze"), ("ysing", "yzing"), ("our", "or"),
    ("elled", "eled"), ("elling", "eling"), ("eller", "eler"), ("paed", "ped"), ("naesth", "nesth"), ("haem", "hem"),
    ("naem", "nem"), ("kaem", "kem"), ("gynaec", "gynec"), ("haeo", "heo"), ("foet", "fet"), ("oestr", "estr"),
    ("oesoph", "esoph"), ("litre", "liter"), ("metre", "meter"), ("manoeuvr", "maneuver"), ("rhoea", "rhea"),
)  # fmt: skip
_CONTRACTED = re.compile(r"(.+?)(?:n't|'(?:s|re|ve|ll|d|m)|')")
_SHORT = frozenset({"wo", "ca", "sha", "ai"})
_ELIDED = re.compile(r"(?:l|d|j|qu|n|s|c|m|t|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)'(.+)")
_FRONTS = re.compile(
    r"(?:micro|macro|multi|inter|tele|video|foto|auto|electro|hidro|neuro|psico|fito|dermo|cardio|termo|aero|agro|radio"
    r"|hiper|ultra|semi|mini|infra|contra|anti|poli|bio|geo|eco|super|sobre|extra|intra|nano|tecno|socio|gastro|onco"
    r"|osteo|ciber|euro|retro|mono|post(?=\w{5})|(?:pre|pos|sub|trans)(?=\w{6})|(?:ex|bi|des)(?=\w{7}))"
    r"(?:(?<=[aeio])r(?=r)|(?<=r)|(?!r))"
    r"(?!(?:grafo|metro|logo|fono|filo|fago|geno|nomo|fito|scopo)s?$)(?=\w{4})"
)
"""Short fronts stand before long words alone, where 8 of 12 000 slips more are taken for a word than without them."""
_ADVERB = (("ment", ""), ("ment", "e"), ("amment", "ant"), ("emment", "ent"))
_PRONOUNS = re.compile(r"(?:(?:me|te|se|nos|os|le|les)(?:lo|la|los|las)?|lo|la|los|las)")
_TAKES_PRONOUNS = re.compile(r"(?:[aeií]r|ando|iendo|yendo)$")
_DECLINED = re.compile(r"((?:\w*ge\w+|(?:be|ver|er|ent|zer|über|unter)\w+)(?:t|en)|\w+end)e[mnrs]?")
_SHORT_ENDS = frozenset({"amt", "art", "bau", "hof", "ort", "rad", "rat", "tag", "weg"})
_LINKS = ("", "s", "es", "n", "en", "er", "e")
SHORTEST_PART: Final = 4
"""Letters of a part of a compound: with three, 2 of 100 typed slips more were taken for one."""


def is_english(word: str, known: Known) -> bool:
    """Contracted ("hasn't", "team's"), or the British spelling of a word that is listed as it is spelt in the US."""
    cut = _CONTRACTED.fullmatch(word)
    if cut:
        return known(cut[1]) or cut[1] in _SHORT
    return any(known(one) for one in american(word))


def american(word: str) -> Iterator[str]:
    """How a word that may be British would be spelt in the US."""
    return (word.replace(uk, us) for uk, us in _BRITISH if uk in word)


def is_french(word: str, known: Known) -> bool:
    """With an elision before it ("l'équipe"), an adverb made of an adjective, or with the joined letter of "cœurs"."""
    cut = _ELIDED.fullmatch(word)
    if cut:
        return known(cut[1]) or is_french(cut[1], known)
    if "œ" in word and known(word.replace("œ", "oe")):
        return True
    return any(word.endswith(end) and known(word.removesuffix(end) + put) for end, put in _ADVERB)


def is_spanish(word: str, known: Known) -> bool:
    """A verb with its pronouns ("escribirme"), an adverb of an adjective, or a compound ("microservicios")."""
    if word.endswith("mente") and known(word.removesuffix("mente")):
        return True
    front = _FRONTS.match(word)
    if front and known(word[front.end() :]):
        return True
    cuts = ((word[:-size], word[-size:]) for size in (2, 3, 4, 5) if len(word) - size >= 3)
    return any(_PRONOUNS.fullmatch(tail) and _takes(stem, known) for stem, tail in cuts)


def _takes(stem: str, known: Known) -> bool:
    """With pronouns behind it a verb has an accent that it has not alone, or one of the endings that take them."""
    plain = "".join(sign if sign in "ñü" else bare(sign) for sign in stem)
    if stem.endswith("mo"):
        return known(f"{plain}s")
    return (plain != stem or _TAKES_PRONOUNS.search(stem) is not None) and (known(stem) or known(plain))


def is_declined_participle(low: str, has: Known) -> bool:
    """A German "genannte", "passenden": lists have many of them as nouns only. "Spenden" is none of "spen"."""
    cut = _DECLINED.fullmatch(low)
    return cut is not None and has(cut[1]) and (not cut[1].endswith("end") or has(cut[1][:-1]))


_BOUND = re.compile(
    r"(?:bio|öko|geo|mikro|nano|piko|femto|makro|hydro|thermo|elektro|foto|photo|video|audio|neuro|psycho|kardio|multi"
    r"|tele|turbo|infra)(?=\w{3})"
)
"""Fronts of German compounds that are no words by themselves, or too short for a part."""


def parts_of(word: str, known: Known, most: int = 3) -> Iterator[tuple[str, str]]:
    """The ways to take a German word in lower case for known ones, with or without a letter that links them.

    The end is one word; before it stand one or two, `most` in all: "Hilfe|plan|gespräche". A bound front may stand
    before them: "Bio|hof", "Femto|sekunden|laser".
    """
    if front := _BOUND.match(word):
        yield from _behind_front(front.group(), word[front.end() :], known, most)
    for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 2):
        head, tail = word[:at], word[at:]
        if len(tail) < SHORTEST_PART and tail not in _SHORT_ENDS:
            continue
        if known(tail) and (is_head(head, known) or (most > 2 and _is_double_head(head, known))):
            yield head, tail


def _behind_front(front: str, rest: str, known: Known, most: int) -> Iterator[tuple[str, str]]:
    if known(rest) and (len(rest) >= SHORTEST_PART or rest in _SHORT_ENDS):
        yield front, rest
    if most > len((front, rest)):
        yield from ((f"{front}{head}", tail) for head, tail in parts_of(rest, known, most=2))


def is_head(head: str, known: Known) -> bool:
    """Whether it is a word as it stands in front of another: "Arbeits-", "Farb-"."""
    heads = (head.removesuffix(link) for link in _LINKS if head.endswith(link))
    if any(len(one) >= SHORTEST_PART and known(one) for one in heads):
        return True
    return len(head) >= SHORTEST_PART and known(f"{head}e")


def _is_double_head(head: str, known: Known) -> bool:
    cuts = range(SHORTEST_PART, len(head) - SHORTEST_PART + 1)
    return any(is_head(head[at:], known) and is_head(head[:at], known) for at in cuts)
