"""German nouns in the fourth case, where their gender is known."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.nouns import gender_of, is_weak
from afterword.core.writing.tongues.german.verbs import is_finite

OTHER_CASE: Final = word_set("dem des einem eines einer ihrem ihres ihrer seinem seines seiner meinem meiner unserem")
_TENS: Final = (
    "elf",
    "zwölf",
    "fünfzehn",
    "zwanzig",
    "dreißig",
    "vierzig",
    "fünfzig",
    "sechzig",
    "siebzig",
    "achtzig",
    "neunzig",
)
WRITTEN_OUT: Final = ("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", *_TENS)
"""Counts that a letter has in words."""
COUNTED: Final = frozenset(WRITTEN_OUT) | word_set("viele mehrere alle beide")

_ADJECTIVE: Final = re.compile(r"(?:e|e[nrsm]|,)$")


def as_object(words: list[str]) -> str:
    """A thing as it is sent: with its article, in the fourth case; "" where that is not known."""
    if not words:
        return ""
    first, head = words[0].lower(), head_of(words)
    if first in OTHER_CASE or any(is_finite(word) and word != "meinen" for word in words[1:] if word.islower()):
        return ""
    if first in {"die", "das", "den", "eine", "einen", "meine", "meinen"} | COUNTED or first.isdigit():
        return " ".join([first, *words[1:]])
    if first in {"mein", "ein", "der"}:
        return fourth_case(words)
    if (words[0][:1].isupper() or _COUNTING.match(words[0])) and not any(is_finite(w) and w != "meinen" for w in words):
        article = {"m": "den", "f": "die", "n": "das", "p": "die"}.get(gender_of(head), "")
        return f"{article} {' '.join(words)}" if article and head == words[0] else ""
    return ""


def fourth_case(words: list[str]) -> str:
    """In the fourth case, by the gender of its noun: "der neue Ansatz" -> "den neuen Ansatz"; "" where not known."""
    first, head = words[0].lower(), head_of(words)
    gender = "m" if first in {"der", "dieser", "jeder"} else gender_of(head)
    if gender == "n" and first not in {"der", "dieser", "jeder"}:
        return " ".join([first, *words[1:]])
    if gender != "m" or not head:
        return ""
    at = next(at for at, word in enumerate(words) if word.strip(",") == head)
    if any(not _ADJECTIVE.search(word) for word in words[1:at]):
        return ""  # "jeder bekommt einen Paten" is no thing
    between = [re.sub(r"(?:er|e)$", "en", word) if word.islower() else word for word in words[1:at]]
    article = {"der": "den", "dieser": "diesen", "jeder": "jeden"}.get(first, f"{first}en")
    noun = f"{head}n" if is_weak(head) and head.endswith("e") else f"{head}en" if is_weak(head) else head
    comma = "," if words[at].endswith(",") else ""
    return " ".join([article, *between, f"{noun}{comma}", *words[at + 1 :]])


def fourth_behind_as(thing: str) -> str:
    """With what it is behind "als" in its own, fourth case: "… als eigener Bereich" -> "… als eigenen Bereich".

    "" where the gender of that noun is not known.
    """
    before, _, behind = thing.partition(" als ")
    words = behind.split()
    at = next((at for at, word in enumerate(words) if word[:1].isupper()), 0)
    described = words[:at]
    if not described:
        return "" if words and is_weak(words[0].strip(",")) else thing
    if is_weak(words[at].strip(",")):
        return _weak_behind_as(before, described, words[at:])
    masculine = gender_of(words[at].strip(",")) == "m"
    if described[-1].endswith("er") and not masculine:
        return ""
    if not masculine:
        return thing
    turned = [_AS_FOURTH.get(word) or re.sub(r"(?:er|(?<=e))$", "en", word) for word in described]
    turned = [re.sub(r"een$", "en", word) for word in turned]
    return f"{before} als {' '.join([*turned, *words[at:]])}"


def _weak_behind_as(before: str, described: list[str], words: list[str]) -> str:
    """As in "als größter Kunde", which is "als größten Kunden"."""
    noun = words[0].strip(",")
    if len(described) > 1 or not described[0].endswith("er"):
        return ""
    return (
        f"{before} als {described[0][:-2]}en {noun}{'n' if noun.endswith('e') else 'en'} {' '.join(words[1:])}".strip()
    )


_AS_FOURTH: Final = {"ein": "einen", "der": "den", "kein": "keinen", "unser": "unseren", "ihr": "ihren", "sehr": "sehr"}


def without_owner(thing: str) -> str:
    """A thing as one names it to somebody who was not there: "ihre Umstellung" -> "die Umstellung", so "Umstellung"."""
    first, _, rest = thing.partition(" ")
    if not rest and thing[:1].isupper():
        article = {"m": "der", "f": "die", "n": "das"}.get(gender_of(thing), "")
        return f"{article} {thing}".strip()
    article = {"ihre": "die", "ihren": "den"}.get(first.lower(), "")
    if first.lower() == "ihr":
        article = {"m": "der", "n": "das"}.get(gender_of(head_of(rest.split())), "")
        rest = re.sub(r"\b([a-zäöüß]+)e[sr](?= )", r"\1e", rest)
    return f"{article} {rest}" if article and rest else thing


def head_of(words: list[str]) -> str:
    """The first noun, behind its article and adjectives."""
    return next((word.strip(",") for word in words if word[:1].isupper() or _COUNTING.match(word)), "")


_COUNTING: Final = re.compile(r"\d{1,3}(?:er)?-[A-ZÄÖÜ]")
"""As in "30-Minuten-Takt"."""
