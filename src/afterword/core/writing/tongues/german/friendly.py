"""Who is spoken to, with the verb that goes with it: Sie; among friends du, and ihr where several are spoken of."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.verbs import as_you_by_rule, at_the_end

YOU: Final = "ihr_"
"""Who is spoken to, until whose things are what is settled: "ihr" is "her", too."""
_DU: Final = dict(
    pair.split(">")
    for pair in word_set("""
    ist>bist hat>hast wird>wirst wäre>wärst weiß>weißt heißt>heißt liest>liest lässt>lässt wächst>wächst ließ>ließest
    las>last rät>rätst hält>hältst hielt>hieltest riet>rietest muss>musst vertritt>vertrittst
    """)
)
_IHR: Final = {"sind": "seid", "haben": "habt", "werden": "werdet", "wären": "wärt", "tun": "tut"}


def address(verb: str, *, familiar: bool, by_rule: bool = False) -> tuple[str, str]:
    """Pronoun and verb, from "sie sagt" or "sie sagen"; the verb is "" where it is not known, or formed `by_rule`."""
    formal = at_the_end(verb) or (as_you_by_rule(verb) if by_rule else "")
    if not familiar or not formal:
        return "Sie", formal
    return (YOU, _with_ihr(formal)) if formal == verb.lower() else ("du", _with_du(verb.lower()))


def own(ending: str, *, familiar: bool, about_reader: bool) -> str:
    """Whose a thing is: "ihre" becomes "Ihre"; among friends "eure", and "deine" where they alone are spoken of."""
    if not familiar:
        return f"Ihr{ending}"
    if about_reader:
        return f"dein{ending}"
    return f"eur{ending}" if ending else "euer"


def as_own(thing: str, *, familiar: bool) -> str:
    """As in "ihren Umgang", which is "Ihren Umgang", and among friends "euren Umgang"."""
    if not familiar:
        return thing[:1].upper() + thing[1:]
    return re.sub(r"^ihr(?=\w)", "eur", re.sub(r"^ihr\b", "euer", thing))


@lru_cache(maxsize=512)
def _with_du(verb: str) -> str:
    """As in sagt, sagst; sagte, sagtest; findet, findest; gab, gabst; fand, fandest; kann, kannst."""
    if verb in _DU:
        return _DU[verb]
    if verb.endswith("te"):
        return f"{verb}st"
    if verb.endswith(("zt", "sst", "ßt")):
        return verb
    if verb.endswith("t"):
        return f"{verb[:-1]}st"
    return f"{verb}est" if verb.endswith("d") else f"{verb}st"


@lru_cache(maxsize=512)
def _with_ihr(plural: str) -> str:
    """As in sagen, sagt; sagten, sagtet; arbeiten, arbeitet; sammeln, sammelt."""
    if plural in _IHR:
        return _IHR[plural]
    stem = plural.removesuffix("n").removesuffix("e") if not plural.endswith("ten") else plural.removesuffix("n")
    return f"{stem}et" if stem.endswith(("d", "t")) or re.search(r"(?:[^aeiouäöülrhn]|ch)n$", stem) else f"{stem}t"
