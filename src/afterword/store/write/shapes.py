"""What a file from outside may hold, value by value, beyond what the columns check themselves."""

import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

from afterword.core.facts.voice import AS_IT_COMES, FIELDS, sign_off_trouble, with_words
from afterword.core.facts.words import Channel

MOST_ENTRIES = 500
LINE_BREAKERS = frozenset({"Cc", "Cs", "Zl", "Zp"})


def is_storable(data: object) -> bool:
    """Whether every text in it can be kept: no NUL, no half of a character."""
    return all(is_whole(text) for text in texts(data))


def is_whole(text: str) -> bool:
    """Whether a text has neither a NUL nor a half of a character."""
    halves = not text.isascii() and any(unicodedata.category(letter) == "Cs" for letter in text)
    return "\0" not in text and not halves


def texts(data: object) -> Iterator[str]:
    """Every text in nested data, keys included; no depth is too deep."""
    rest = [data]
    while rest:
        one = rest.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            rest += [*one.keys(), *one.values()]
        elif isinstance(one, list):
            rest += one


def is_one_line(value: object) -> bool:
    """Whether it is no text, or a text that stays on its line."""
    return not isinstance(value, str) or not any(unicodedata.category(letter) in LINE_BREAKERS for letter in value)


def is_words(value: object) -> bool:
    """A list of lines."""
    return is_list(value, lambda one: isinstance(one, str) and is_one_line(one))


def is_channels(value: object) -> bool:
    """A list of channels."""
    return is_list(value, lambda one: one in list(Channel))


def is_list(value: object, fits: Callable[[Any], bool]) -> bool:
    """A list that is not too long, and each of its entries fits."""
    return isinstance(value, list) and len(value) <= MOST_ENTRIES and all(fits(one) for one in value)


def is_entry(**columns: type) -> Callable[[Any], bool]:
    """An object with exactly these keys, each holding its type; a person's number may be missing."""

    def fits(one: Any) -> bool:  # noqa: ANN401 - it comes from a file
        return (
            isinstance(one, dict)
            and one.keys() == columns.keys()
            and all(type(one[name]) is kind or (kind is int and one[name] is None) for name, kind in columns.items())
        )

    return fits


HIGHLIGHT = is_entry(id=str, person=int, topic=str, detail=str)
QUESTION = is_entry(**{"id": str, "text": str, "for": int})
COMMITMENT = is_entry(id=str, text=str, person=int, done=bool)
REASON = is_entry(rule=str, says=str)


def is_verdict(value: object) -> bool:
    """What the door said last, or nothing."""
    if value == {}:
        return True
    if not isinstance(value, dict) or value.keys() != {"word", "until", "reasons"}:
        return False
    named = value["word"] in ("go", "wait", "stop") and isinstance(value["until"], str | None)
    return named and is_list(value["reasons"], REASON)


def is_override(value: object) -> bool:
    """Why the person sent it against the guard's word, or nothing."""
    if value == {}:
        return True
    if not isinstance(value, dict) or value.keys() != {"why", "by", "at", "verdict"}:
        return False
    return all(isinstance(value[name], str) for name in ("why", "by", "at")) and is_verdict(value["verdict"])


def is_place(value: object) -> bool:
    """Where a draft was laid down, or nothing."""
    if value == {}:
        return True
    kinds = {"folder": str, "epoch": int, "uid": int, "sha256": str, "size": int}
    if not isinstance(value, dict) or value.keys() - {"missed_at"} != kinds.keys():
        return False
    return all(type(value[name]) is kind for name, kind in kinds.items()) and type(value.get("missed_at", "")) is str


def is_text_laid_aside(value: object) -> bool:
    """The text of the other channel, or nothing."""
    kinds = {"subject", "body", "composed_subject", "composed_body"}
    return value == {} or (
        isinstance(value, dict) and value.keys() == kinds and all(isinstance(one, str) for one in value.values())
    )


def is_voice(value: object) -> bool:
    """What was chosen of a voice, by field."""
    if (
        not isinstance(value, dict)
        or value.keys() - set(FIELDS)
        or not all(isinstance(one, str) for one in value.values())
    ):
        return False
    try:
        return not sign_off_trouble(with_words(AS_IT_COMES, value).sign_off)
    except ValueError:
        return False


SHAPES: dict[str, Callable[[object], bool]] = {
    "domains": is_words,
    "aliases": is_words,
    "covers": is_words,
    "references": is_words,
    "lies_at": is_place,
    "laid_aside": is_text_laid_aside,
    "invited_channels": is_channels,
    "highlights": lambda value: is_list(value, HIGHLIGHT),
    "unasked_questions": lambda value: is_list(value, QUESTION),
    "commitments": lambda value: is_list(value, COMMITMENT),
    "verdict": is_verdict,
    "override": is_override,
    "voice": is_voice,
}
"""By column: whether a value from a file may stand in it."""
