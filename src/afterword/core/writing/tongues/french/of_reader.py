"""What is noted under the reader's own name: what they do ("Dana : encadre l'équipe"), or a thing they spoke of."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import NOUNS_TOO, acts
from afterword.core.writing.tongues.french.counted import counted
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS, WHEN
from afterword.core.writing.tongues.french.nouns import article_of, is_common, is_listed
from afterword.core.writing.tongues.french.shape import ADJECTIVE
from afterword.core.writing.tongues.french.things import COUNTED
from afterword.core.writing.tongues.french.verbs import as_you, is_deed, is_known, may_be_deed
from afterword.core.writing.tongues.said import Hearing
from afterword.core.writing.tongues.trimmed import with_reader

READER: Final = "elle_"
_TITLE: Final = (
    r"^(?:l[ae] )?(?:docteure?|dre?\.?|madame|mme\.?|mlle|monsieur|mr\.?|m\.?|maître|me\.?|professeure?|pr\.?) "
)
_NO_VERB: Final = re.compile(r"(?:ée?s?|[^q]ues?)$")
"""Ends of what was done to a thing, and of nouns: "tournée", "revue"; not of "pratique"."""
_NOUNS_TOO: Final = NOUNS_TOO | word_set("pilote monte présente anime prépare")
_BEHIND_VERB: Final = word_set("le la les un une chaque tous toutes son sa ses leur leurs")
_BEFORE_VERB: Final = word_set("ne me se s' n' m' nous y")
PERSON: Final = re.compile(
    r"(?!(?:dia|cata|mono|épi|pro)logue|(?:mo|sec|cap|trac|vec|comp|fac|réac|ordina|radia|adapta|alterna|simula|vibra)teur)"
    r"(?:responsable|chef|directeur|gérant|patron|adjoint|cadre|médecin|infirmi[eè]r|ingénieur|professeur|associé"
    r"|fondateur|président|manager|ancien|ex-\w+|née?|diplômé|titulaire|mère|père|maman|papa|passionné|formateur"
    r"|tuteur|ouvri[eè]r|superviseu[rs]|manageu[rs]|soignant|aide-soignant|conseill[eè]r|apprenti|cuisini[eè]r|salarié|bénévole|\w+(?:trice|iste|icien|logue|teur))(?:ne|fe|e)?s?"
)
"""What somebody is, which is no subject to speak of with them."""

_TO_DO: Final = re.compile(
    r"(?:(?:ne (?:pas|jamais|plus|rien)|toujours|bien|surtout|mieux|d'abord|tout) )?(?P<verb>[^\W\d_]+)(?= )",
    re.IGNORECASE,
)
"""What they hold to, behind the name: "ne jamais prendre parti"."""


_OF_BEASTS: Final = re.compile(r"(?:équ|bov|ov|can|fél|porc|capr|av|mar|alp)ine?s?")


def of_reader(line: str, hearing: Hearing) -> str:
    """The note with a pronoun for the reader who does something, or the thing without their name; "" where neither."""
    found = _under_name(line, hearing)
    if found:
        return _behind_name(found["rest"], aside=found["sign"] != ":")
    known = _forms_of(hearing)
    line = re.sub(rf"{_TITLE}(?:{known})\b", READER, line, flags=re.IGNORECASE) if known else line
    return re.sub(rf"{_TITLE}(?=elle_)", "", with_reader(line, hearing, READER), flags=re.IGNORECASE)


def about_reader(line: str, hearing: Hearing) -> str:
    """The note without the reader's name in front of it, as one looks for what could be told of it."""
    found = _under_name(line, hearing)
    rest = found["rest"] if found else line
    return f"elle {rest}" if found and does(rest.split()) else rest


def told_by_reader(line: str, hearing: Hearing) -> str:
    """What stands behind the reader's name and a colon; "" where the note does not begin so."""
    found = _under_name(line, hearing)
    return found["rest"] if found and found["sign"] == ":" else ""


def _under_name(line: str, hearing: Hearing) -> re.Match[str] | None:
    known = _forms_of(hearing)
    titled = rf"\s*(?:{_TITLE[1:]})?(?:{known})\s*(?P<sign>[:,–—-])\s+(?P<rest>.+)$"
    return re.match(titled, line, re.IGNORECASE) if known else None


def _forms_of(hearing: Hearing) -> str:
    """The names by which the reader may be noted, the longest first."""
    families = {name.split()[-1] for name in hearing.names if " " in name}
    return "|".join(re.escape(name) for name in sorted({*hearing.names, *families}, key=len, reverse=True))


def _behind_name(rest: str, *, aside: bool) -> str:
    words = rest.split()
    to_do = _TO_DO.match(rest)
    if to_do and is_infinitive(to_do["verb"].casefold()) and not (aside or is_listed(to_do["verb"])):
        return rest
    if does(words):
        return f"{READER} {rest}"
    if words[0].casefold() in {"elle", "il"}:
        return rest
    return "" if aside or not _is_thing(words) else rest


def does(words: list[str]) -> bool:
    """Whether they begin with a verb that somebody does: a form that is a noun too is one before its thing alone."""
    first, follows = words[0].casefold(), words[1].casefold() if len(words) > 1 else ""
    no_noun = bool(as_you(first)) and not (_NO_VERB.search(first) or is_common(first))
    of_all = no_noun and follows in _ALL and not _is_when(words)
    moves = of_all or (first == "passe" and follows == "de" and bool({"à", "au", "aux"} & set(words)))
    if moves or (may_be_deed(first) and _is_with_its_thing(words)):
        return True
    if first in _BEFORE_VERB or first[:2] in {"n'", "m'", "s'"} or (is_known(first) and first not in _NOUNS_TOO):
        return True
    before_thing = (follows in _BEHIND_VERB or follows.startswith("l'")) and not _is_when(words)
    if is_deed(first) or (acts(first) and first not in _NOUNS_TOO and not is_common(first) and as_you(first)):
        return True
    verb = is_known(first) or (not _NO_VERB.search(first) and not is_common(first) and bool(as_you(first)))
    return verb and before_thing


def _is_with_its_thing(words: list[str]) -> bool:
    """Whether what is done stands behind it, or who does: "visite les écoles", "mesure elle-même"; no day or count."""
    follows, later = words[1].casefold() if len(words) > 1 else "", words[2].casefold() if len(words) > 2 else ""
    if follows in {"elle-même", "lui-même", "beaucoup"}:
        return True
    if follows == "des":
        return words[0].casefold() in _RATHER_DEED
    if follows in _HOW_OFTEN and later in _BEHIND_VERB:
        return True
    counts = follows.isdigit() or follows in {"deux", "trois", "quatre", "cinq", "six", "dix", "plusieurs", "quelques"}
    led = follows in _BEHIND_VERB | _ALL or follows.startswith("l'") or counts
    return led and not _is_when(words)


def _is_when(words: list[str]) -> bool:
    """Whether a time stands behind the first word, which may be of a noun: "tous les dimanches", "tout l'été"."""
    rest = [word.casefold() for word in words[1:]]
    rest = rest[1:] if rest[:1] and rest[0] in _ALL else rest
    if rest and rest[0].startswith("l'"):
        return rest[0][2:] in {"été", "hiver", "après-midi", "an", "année", "automne"}
    behind = next((word for word in rest[1:] if word not in COUNTED), "")
    return behind.removesuffix("s") in _TIMELY or behind[:1].isdigit() or words[3:4] == ["sur"]


_ALL: Final = word_set("tout tous toutes")
_TIMELY: Final = WHEN | word_set(
    "foi fois moi mois an année trimestre heure jour minute premier première lendemain veille"
)
_HOW_OFTEN: Final = word_set("toujours souvent parfois aussi surtout encore déjà")
EITHER_WAY: Final = word_set("demande passe porte marche signe")
"""What may be a thing or a deed before "de" and "des"."""
_RATHER_DEED: Final = word_set("forme change livre monte présente montre pilote teste élève")
"""Before "des" these are what somebody does; of "demande" and "visite" nobody can tell."""


def _is_thing(words: list[str]) -> bool:
    """Whether they surely begin with a noun that is no person."""
    first = words[0].casefold()
    if first in DETERMINERS or first.startswith("l'"):
        noun = first[2:] if first.startswith("l'") else words[1].casefold() if len(words) > 1 else ""
        return noun != "" and not PERSON.fullmatch(noun)
    follows = words[1].casefold().strip(",;:") if len(words) > 1 else ""
    if first in EITHER_WAY and follows in {"de", "des"}:
        return False
    if first.isdigit():
        return counted(words) is not None
    sure = is_common(first) or follows in LINKS or follows.startswith("d'")
    sure = sure or (
        article_of(first) != "" and (ADJECTIVE.search(follows) or _OF_BEASTS.fullmatch(follows)) is not None
    )
    return len(words) > 1 and sure and first not in LINKS and not PERSON.fullmatch(first) and "et" not in words
