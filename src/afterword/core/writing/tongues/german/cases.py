"""German nouns in the fourth case, where their gender is known."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.nouns import gender_of, is_weak
from afterword.core.writing.tongues.german.verbs import is_finite

OTHER_CASE: Final = word_set("dem des einem eines einer ihrem ihres ihrer seinem seines seiner meinem meiner unserem")
COUNTED: Final = word_set("zwei drei vier fünf sechs sieben acht neun zehn viele mehrere alle beide")

_ADJECTIVE: Final = re.compile(r"(?:e|e[nrsm]|,)$")


def as_object(words: list[str]) -> str:
    """A thing as it is sent: with its article, in the fourth case; "" where that is not known."""
    if not words:
        return ""
    first, head = words[0].lower(), head_of(words)
    if first in OTHER_CASE or any(is_finite(word) for word in words if word.islower()):
        return ""
    if first in {"die", "das", "den", "eine", "einen", "meine", "meinen"} | COUNTED or first.isdigit():
        return " ".join([first, *words[1:]])
    if first in {"mein", "ein", "der"}:
        return fourth_case(words)
    if words[0][:1].isupper() and not any(is_finite(w) for w in words):
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
    at = words.index(head)
    if any(not _ADJECTIVE.search(word) for word in words[1:at]):
        return ""  # "jeder bekommt einen Paten" is no thing
    between = [re.sub(r"(?:er|e)$", "en", word) if word.islower() else word for word in words[1:at]]
    article = {"der": "den", "dieser": "diesen", "jeder": "jeden"}.get(first, f"{first}en")
    noun = f"{head}n" if is_weak(head) and head.endswith("e") else f"{head}en" if is_weak(head) else head
    return " ".join([article, *between, noun, *words[at + 1 :]])


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
    return next((word.strip(",") for word in words if word[:1].isupper()), "")
