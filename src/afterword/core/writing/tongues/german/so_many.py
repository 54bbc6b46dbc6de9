"""So many of a German thing: "30 Objekte in der Innenstadt", "alle Schichten"."""

import re
from typing import Final

from afterword.core.writing.tongues.german.cases import WRITTEN_OUT
from afterword.core.writing.tongues.german.in_full import is_clipped
from afterword.core.writing.tongues.german.nouns import is_many
from afterword.core.writing.tongues.german.phrases import ARTICLES, MEASURES, Phrase, phrase_of
from afterword.core.writing.tongues.german.spans import is_measured
from afterword.core.writing.tongues.german.there_is import many_there, so_many
from afterword.core.writing.tongues.german.verbs import is_finite
from afterword.core.writing.tongues.said import Kind, Said


def about_so_many(words: list[str]) -> Said | None:
    """As in "rund 900 Betriebe im Landkreis", of which "die" stands before "rund"."""
    said = _counted(words[1:]) if words[1:] and words[1].isdigit() and not any(map(is_clipped, words)) else None
    if said is None or said.kind is not Kind.OBJECT or not said.text.startswith("die "):
        return None
    return Said(f"die {words[0].lower()} {said.text.removeprefix('die ')}", Kind.OBJECT)


def counted(words: list[str]) -> Said | None:
    """So many of a thing: no subject without its article, for "über 120 Anrufe" is more than so many."""
    if any(map(is_clipped, words)) or any("/" in word for word in words) or len(words) > 9:
        return None
    return so_many(" ".join(words)) or many_there(" ".join(words)) or _counted(words)


def _counted(words: list[str]) -> Said | None:
    many = words[0].lower() in {"alle", "mehrere", "beide"}
    found = phrase_of(words) if words[0].lower() in ARTICLES else phrase_of(words[1:]) if words[1:] else None
    if found is None or (found.rest and not (*found.head, *found.tail)[-1].endswith(",")):
        return None
    if words[0].isdigit() and words[0] != "1" and not is_many(found.noun):
        return None  # "3 Schicht"
    rest = [word.strip(",") for word in found.rest]
    acts = bool(rest) and (
        is_finite(rest[0]) or (rest[0].islower() and rest[0].endswith("t") and {*rest[1:2]} & ARTICLES)
    )
    if rest and not acts:
        return None  # "20 Minuten, alle lesen gleichzeitig"
    if words[0].isdigit() and is_measured(found.head[0]) and len(found.head) > 1:
        return None  # "3 Wochen Speiseplan"
    words = [words[0].lower(), *words[1 : len(words) - len(rest)]]
    words[-1] = words[-1].rstrip(",")
    if _is_so_many(words, found):
        ends = [word.endswith("e") and (word.islower() or _WHO_ARE_SO.search(word)) for word in words]
        described = [f"{word}n" if end else word for word, end in zip(words, ends, strict=True)][: len(found.head) + 1]
        return Said(" ".join(["die", *described, *words[len(found.head) + 1 :]]), Kind.OBJECT)
    return Said(" ".join(words), Kind.OBJECT if many and not found.rest else Kind.NOUN)


_WHO_ARE_SO: Final = re.compile(r"(?:ig|lich|end|wachsen|flüchtet|stellt)e$")
"""Adjectives that are nouns, and have their ends: "die 60 Ehrenamtlichen"."""


def _is_so_many(words: list[str], found: Phrase) -> bool:
    """Whether it is a number of things that are there, no time and no measure: "30 Objekte in der Innenstadt"."""
    counted = (words[0].isdigit() and words[0] != "1") or words[0] in WRITTEN_OUT
    measured = is_measured(found.head[-1]) or bool({*found.head} & MEASURES)
    return counted and not measured and not found.rest and is_many(found.noun)
