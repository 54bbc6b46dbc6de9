"""Names of German things set in a row, and two things of which one is described."""

import re

from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ARTICLES, is_adjective, is_noun, phrase_of


def row_of(words: list[str]) -> str:
    """Names set in a row, with its "und": "Nachhaltigkeit, Lieferketten, Verpackung"; "" where it is none."""
    text = " ".join(words)
    parts = re.split(r", (?:und |oder )?| und | oder ", text)
    if len(parts) < 2 or not all(_is_part(part.split(), last=part is parts[-1]) for part in parts):
        return ""
    if re.search(" und | oder ", text):
        return text
    return f"{', '.join(parts[:-1])} und {parts[-1]}"


def is_of_many(row: str) -> bool:
    """Whether each of a row is several things, which want no article: "Kachelöfen und Grundöfen nach Maß"."""
    return (
        all(gender_of(part.split()[0].strip(",")) == "p" for part in re.split(r", | und ", row)) and " oder " not in row
    )


def described_row(words: list[str]) -> str:
    """Two things of which one is described: "Verantwortung und klare Abläufe"; "" where an end does not fit."""
    one, joint, two = " ".join(words).partition(" und ")
    parts = (one.split(), two.split())
    return f"{one}{joint}{two}" if joint and all(map(_is_described, parts)) else ""


def _is_described(words: list[str]) -> bool:
    if not 0 < len(words) < 3 or not is_noun(words[-1]) or words[-1].endswith(","):
        return False
    end = {"m": "er", "f": "e", "n": "es", "p": "e"}.get(gender_of(words[-1]), "")
    plain = len(words) == 1 or (is_adjective(words[0]) and words[0] not in ARTICLES and words[0].endswith(end))
    return bool(end) and plain


def _is_part(words: list[str], *, last: bool) -> bool:
    found = phrase_of(words) if words else None
    if found is None or found.rest or not words[0][:1].isupper() or len(words) > 4 or any(map(str.isdigit, words)):
        return False
    if len(found.head) > 1:
        return False
    return last or not found.tail
