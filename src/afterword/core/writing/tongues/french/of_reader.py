"""What is noted under the reader's own name: what they do ("Dana : encadre l'équipe"), or a thing they spoke of."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.nouns import article_of, is_common
from afterword.core.writing.tongues.french.shape import ADJECTIVE, DETERMINERS, LINKS, NOUNS_TOO, WHEN, acts
from afterword.core.writing.tongues.french.verbs import as_you, is_known
from afterword.core.writing.tongues.said import Hearing
from afterword.core.writing.tongues.trimmed import with_reader

READER: Final = "elle_"
_TITLE: Final = r"^(?:l[ae] )?(?:docteure?|dr\.?|madame|mme|monsieur|m\.|maître|me|professeure?|pr\.?) "
_NO_VERB: Final = re.compile(r"(?:ée?s?|[^q]ues?)$")
"""Ends of what was done to a thing, and of nouns: "tournée", "revue"; not of "pratique"."""
_NOUNS_TOO: Final = NOUNS_TOO | word_set("pilote monte présente anime prépare")
_BEHIND_VERB: Final = word_set("le la les un une chaque tous toutes son sa ses leur leurs")
_BEFORE_VERB: Final = word_set("ne me se s' n' m' nous y")
_PERSON: Final = re.compile(
    r"(?:responsable|chef|directeur|gérant|patron|adjoint|cadre|médecin|infirmi[eè]r|ingénieur|professeur|associé"
    r"|fondateur|président|manager|ancien|ex-\w+|née?|diplômé|titulaire|mère|père|maman|papa|passionné|formateur"
    r"|tuteur|ouvri[eè]r|cuisini[eè]r|salarié|bénévole|\w+(?:trice|iste|icien|logue|teur))(?:ne|fe|e)?s?"
)
"""What somebody is, which is no subject to speak of with them."""


_OF_BEASTS: Final = re.compile(r"(?:équ|bov|ov|can|fél|porc|capr|av|mar|alp)ine?s?")


def of_reader(line: str, hearing: Hearing) -> str:
    """The note with a pronoun for the reader who does something, or the thing without their name; "" where neither."""
    for name in sorted(hearing.names, key=len, reverse=True):
        found = re.match(rf"\s*{re.escape(name)}\s*(?P<sign>[:,–—-])\s+(?P<rest>.+)$", line, re.IGNORECASE)
        if found:
            return _behind_name(found["rest"], aside=found["sign"] != ":")
    families = "|".join(re.escape(name.split()[-1]) for name in hearing.names if " " in name)
    line = re.sub(rf"{_TITLE}(?:{families})\b", READER, line, flags=re.IGNORECASE) if families else line
    return re.sub(rf"{_TITLE}(?=elle_)", "", with_reader(line, hearing, READER), flags=re.IGNORECASE)


def _behind_name(rest: str, *, aside: bool) -> str:
    words = rest.split()
    if does(words):
        return f"{READER} {rest}"
    if words[0].casefold() in {"elle", "il"}:
        return rest
    return "" if aside or not _is_thing(words) else rest


def does(words: list[str]) -> bool:
    """Whether they begin with a verb that somebody does: a form that is a noun too is one before its thing alone."""
    first, follows = words[0].casefold(), words[1].casefold() if len(words) > 1 else ""
    if first in _BEFORE_VERB or first[:2] in {"n'", "m'", "s'"} or (is_known(first) and first not in _NOUNS_TOO):
        return True
    later = words[2].casefold() if len(words) > 2 else ""
    before_thing = (follows in _BEHIND_VERB or follows.startswith("l'")) and later not in WHEN
    if acts(first) and first not in _NOUNS_TOO and not is_common(first) and as_you(first):
        return True
    verb = is_known(first) or (not _NO_VERB.search(first) and not is_common(first) and bool(as_you(first)))
    return verb and before_thing


def _is_thing(words: list[str]) -> bool:
    """Whether they surely begin with a noun that is no person."""
    first = words[0].casefold()
    if first in DETERMINERS or first.startswith("l'"):
        noun = first[2:] if first.startswith("l'") else words[1].casefold() if len(words) > 1 else ""
        return noun != "" and not _PERSON.fullmatch(noun)
    follows = words[1].casefold() if len(words) > 1 else ""
    sure = is_common(first) or follows in LINKS or follows.startswith("d'")
    sure = sure or (
        article_of(first) != "" and (ADJECTIVE.search(follows) or _OF_BEASTS.fullmatch(follows)) is not None
    )
    return len(words) > 1 and sure and first not in LINKS and not _PERSON.fullmatch(first) and "et" not in words
