"""German nouns noted without their article, as they stand in a clause: "Fisch kommt" is "der Fisch kommt"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.cases import COUNTED, WRITTEN_OUT
from afterword.core.writing.tongues.german.nouns import gender_of, is_many
from afterword.core.writing.tongues.german.phrases import ARTICLES, Phrase, is_adjective, phrase_of
from afterword.core.writing.tongues.german.spans import is_measured

_THE: Final = {"m": "der", "f": "die", "n": "das"}
_A: Final = {"m": "einen", "f": "eine", "n": "ein"}
_HE: Final = {"m": "er", "f": "sie", "n": "es", "p": "sie"}
IT: Final = "\u2e35"
"""Stands for the topic in a clause of it, until it is known whether it is named there."""
_FIRST_CASE: Final = word_set("der die das ein eine alle viele mehrere beide jeder jede jedes die")
_ENDS: Final = {"m": "er", "f": "e", "n": "es"}
_NAMED: Final = re.compile(r"(?=.*[A-Z].*[A-Z])[A-Za-z][\w-]*s|[A-ZÄÖÜ]{2,}s")
"""Several of a make or of first letters: "iPads", "LKWs"."""


def pronoun_of(topic: list[str]) -> str:
    """What stands for the topic in a clause; "" where the gender of its first noun is not known."""
    found = phrase_of(topic) if topic else None
    if found is None:
        return ""
    article = topic[0].lower()
    if article in {"der", "das", "den"}:
        return "es" if article == "das" else "er"
    return _HE.get(gender_of(found.noun), "")


def as_subject(words: list[str], *, several: bool) -> str:
    """The thing as the subject of its clause; "" where its article is not known, or its verb does not go with it."""
    first, line = words[0].lower(), " ".join(words)
    if line.lower() in {"man", "jeder", "niemand"} or _NAMED.fullmatch(line):
        single = line.lower() in {"man", "jeder", "niemand"}
        return "" if several is single else line.lower() if single else line
    if len(words) > 1 and (words[0].isdigit() or first in WRITTEN_OUT):
        return f"{first} {' '.join(words[1:])}" if several and _is_of_so_many(words[1:]) else ""
    found = phrase_of(words)
    if found is None or found.rest:
        return ""
    if first in ARTICLES | COUNTED:
        fits = first in _FIRST_CASE | COUNTED and several is _are_several(first, found.noun)
        return " ".join([first, *words[1:]]) if fits else ""
    return _with_the(words, found, several=several)


def _is_of_so_many(words: list[str]) -> bool:
    found = phrase_of(words)
    return found is not None and not found.rest and is_many(found.noun)


def _with_the(words: list[str], found: Phrase, *, several: bool) -> str:
    """A thing noted without an article, with the one that it lacks."""
    first, gender = words[0].lower(), gender_of(found.noun)
    if not gender or (gender == "p") is not several:
        return ""
    if gender == "p":
        return " ".join([first if is_adjective(first) and not gender_of(words[0]) else words[0], *words[1:]])
    if len(found.head) == 1:
        return f"{_THE[gender]} {' '.join(words)}"
    fits = len(found.head) == len(("neuer", "Kran")) and first.endswith(_ENDS[gender]) and is_adjective(first)
    return f"{_THE[gender]} {first[: -len(_ENDS[gender])]}e {' '.join(words[1:])}" if fits else ""


def _are_several(first: str, noun: str) -> bool:
    if first in {"der", "das", "ein", "eine", "jeder", "jede", "jedes"}:
        return False
    return first != "die" or gender_of(noun) == "p" or (gender_of(noun) == "" and is_many(noun))


_TAKES: Final = word_set("""
    haben habt hat bekommen bekommt planen plant suchen sucht bauen baut brauchen braucht eröffnen eröffnet öffnen
    gründen aufbauen aufbaut einrichten kaufen kauft betreiben betreibt führen führt bieten bietet anbieten anbietet
    entwickeln entwickelt
    """)
_UNCOUNTED: Final = re.compile(
    r"(?:dienst|gang|betrieb|unterricht|training|verkauf|musik|sport|wechsel|besuch|pflege|arbeit|bedarf|platz|zeit|strom"
    r"|ung|ion|heit|keit|schaft|ik|ie|kaffee|milch|fisch|fleisch|käse|wein|holz|gemüse|obst|bio|leute|personal"
    r"|hilfe)$",
    re.IGNORECASE,
)
_SPANS: Final = word_set("Tag Woche Monat Jahr Quartal Stunde Minute Abend Morgen")
_SMALL: Final = word_set("noch auch gerade jetzt schon bald einmal zweimal dreimal gerne gern immer meist")


def with_article(rest: list[str], verb: str) -> list[str]:
    """With the article that a thing behind such a verb lacks: "planen zweiten Standort" -> "einen zweiten Standort"."""
    if verb not in _TAKES:
        return rest
    at = _begin(rest)
    found = phrase_of(rest[at:]) if at < len(rest) else None
    first = rest[at].lower() if at < len(rest) else ""
    if found is None or first in ARTICLES | COUNTED or first[:1].isdigit():
        return rest
    gender = gender_of(found.noun)
    if gender not in _A or _UNCOUNTED.search(found.noun) or found.noun in _SPANS:
        return rest
    described_right = len(found.head) == 1 or first.endswith({"m": "en", "f": "e", "n": "es"}[gender])
    return [*rest[:at], _A[gender], *rest[at:]] if described_right else rest


def _begin(rest: list[str]) -> int:
    """Behind the small words and a time: "noch", "dreimal im Jahr", "seit Mai"."""
    at = 0
    while at < len(rest) - 1:
        if rest[at] in _SMALL:
            at += 1
        elif rest[at] in {"im", "am", "pro", "ab", "seit", "bis", "die"} and is_measured(rest[at + 1]):
            at += 2
        else:
            break
    return at


def described(word: str) -> bool:
    """Whether it may describe a noun, and is no verb there."""
    return is_adjective(word)
