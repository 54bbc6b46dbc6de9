"""A question clipped to a few German words, asked whole where its shape is plain."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ARTICLES, Phrase, phrase_of

_WHEN: Final = word_set("nachts tagsüber abends mittags morgens insgesamt aktuell derzeit")
TIMES: Final = word_set("Stunden Tage Wochen Monate Jahre Minuten Kilometer Meter Prozent Stück")
"""They are worked, not there."""
_A: Final = {"m": "einen ", "f": "eine ", "n": "ein ", "p": ""}
_THE: Final = {"m": "den", "f": "die", "n": "das"}
_DOES: Final = word_set("macht übernimmt zahlt bezahlt")


def asked_whole(words: list[str]) -> str:
    """As in "wie viele Patienten pro Pflegekraft nachts", "wie oft Dienstreisen"; "" where it is none of these."""
    two, rest = " ".join(words[:2]).lower(), words[2:]
    found = phrase_of(rest) if rest else None
    if found is None or not _is_plain(found) or (found.noun in TIMES and not found.tail):
        return ""
    if two in {"wie viele", "wie viel"} and (two == "wie viele" or gender_of(found.noun) == "p"):
        return _how_many(" ".join(found.head), list(found.tail), list(found.rest))
    return _how(two, found.noun) if len(rest) == 1 else ""


def _how(asking: str, noun: str) -> str:
    gender = gender_of(noun)
    if asking == "wie oft" and gender and not noun.lower().endswith(("tag", "woche", "ende", "nacht")):
        return f"Wie oft gibt es {_A[gender]}{noun}?"
    if asking in {"wie groß", "wie alt", "wie hoch"} and gender in _THE:
        return f"{asking.capitalize()} ist {'der' if gender == 'm' else _THE[gender]} {noun}?"
    return ""


def _is_plain(found: Phrase) -> bool:
    """A noun, perhaps with its adjectives."""
    return sum(word[:1].isupper() for word in found.head) == 1 and found.head[0].lower() not in ARTICLES


def _how_many(what: str, tail: list[str], rest: list[str]) -> str:
    if rest and (len(rest) > 1 or rest[0] not in _WHEN):
        return ""
    when = f" {rest[0]}" if rest else ""
    if not tail:
        return f"Wie viele {what} gibt es{when}?"
    return f"Wie viele {what} sind es{when} {' '.join(tail)}?"


def done_to(words: list[str]) -> list[str]:
    """The single thing at the end of "wer macht Lohnabrechnung" has its article."""
    the = _THE.get(gender_of(words[-1]), "") if words[-1][:1].isupper() else ""
    clipped = len(words) == 3 and words[0].lower() == "wer" and words[1] in _DOES
    return [*words[:2], the, words[2]] if clipped and the else words


def is_there(words: list[str]) -> list[str]:
    """The single thing behind "gibt es" has its article where it can be counted: "gibt es einen Betriebsrat"."""
    noun = words[2] if len(words) > 2 and words[1] == "es" and words[0].lower() == "gibt" else ""
    gender = gender_of(noun) if noun[:1].isupper() else ""
    alike = noun.endswith(("er", "en", "el", "chen"))
    if gender in {"", "p"} or alike or _UNCOUNTED.search(noun):
        return words
    return [*words[:2], _A[gender].strip(), *words[2:]]


_UNCOUNTED: Final = re.compile(
    r"(?:ung|ion|heit|keit|schaft|tät|ik|ing|pflege|arbeit|urlaub|bedarf|unterricht|austausch|kontakt|support|zugang"
    r"|zugriff|schutz|sport|verkehr|platz|raum|zeit|hilfe|wissen|material|personal|geld|wasser|ruhe|post|software)$",
    re.IGNORECASE,
)
