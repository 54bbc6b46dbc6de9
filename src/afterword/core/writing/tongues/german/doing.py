"""What somebody would do, by a German note that ends with its verb: "Abläufe verbessern" is "Abläufe zu verbessern"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.in_full import is_clipped
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ARTICLES, phrase_of
from afterword.core.writing.tongues.said import Kind, Said

_APART: Final = re.compile(
    r"(?P<apart>zusammen|zurück|weiter|teil|fest|nach|auf|aus|ein|bei|mit|vor|her|hin|los|weg|ab|an)"
    r"(?P<verb>(?:be|ver|er|ent)?[bcdfghjklmnpqrsßtvwxz]{0,3}[aeiouäöü]\w{2,})"
)
_TOGETHER: Final = re.compile(r"(?:antwort|arbeit|urteil|einig|abonn|ander|angel|anker|ausbild(?!en))\w*|\w+ieren")
_DOUBTFUL: Final = re.compile(r"(?:über|um|unter|durch|wider|wieder|voll|hinter|miss)\w+|\w{2,}ieren")
_OTHERS: Final = word_set("sie er ihn ihm ihr ihre ihnen wir nicht kein keine keinen nie sich")
_WHOLE: Final = re.compile(r".*(?:GmbH|[A-Z][a-z]+[A-Z]\w*|[A-ZÄÖÜ]{2,})$")


NO_INFINITIVE: Final = re.compile(
    r"(?:offen|selten|zufrieden|trocken|verschieden|vorhanden|vergangen|unterwegs|oben|unten|innen|außen|zusammen|eben"
    r"|(?!gestalten|gewinnen|gehen|geben|genießen|generieren|gebrauchen)(?:an|auf|aus|ein|ab|um|mit|vor|nach|zu)?ge\w+en)$"
)
"""What ends like a verb and is an adjective or a participle."""


def doing(words: list[str]) -> Said | None:
    """With its "zu" where that surely stands so, else with "zu können", which fits every verb."""
    if (
        len(words) < 2
        or NO_INFINITIVE.match(words[-1])
        or set(map(str.casefold, words)) & _OTHERS
        or any(map(is_clipped, words))
    ):
        return None
    if any(word.endswith(",") for word in words):
        return None
    first = with_article(words[:-1])
    return Said(f"{' '.join(first)} {_with_to(words[-1], first)}", Kind.DOING, own=True) if first else None


def _with_to(verb: str, before: list[str]) -> str:
    if before[-1] == "zu" or re.match(rf"{_PREFIXES}zu\w{{4,}}en$", verb):
        return verb
    apart = _APART.fullmatch(verb)
    if re.match(r"(?:\w+ieren|(?:über|um|unter|durch|wider|voll|hinter|miss)\w+)$", verb) and (
        apart or not verb.endswith("ieren")
    ):
        return f"{verb} zu können"
    if apart and not _TOGETHER.fullmatch(verb):
        return f"{apart['apart']}zu{apart['verb']}"
    return f"zu {verb}"


_PREFIXES: Final = r"(?:auf|aus|ein|an|ab|um|mit|vor|nach|zusammen|weiter|bei|zurück)"


def with_article(words: list[str]) -> list[str]:
    """What is done to, with the article that a single thing wants; nothing where it may want one that is not known."""
    if words[-1:] == ["zu"]:
        inner = with_article(words[:-1])
        return [*inner, "zu"] if inner else []
    first = words[0]
    if not first[:1].isupper():
        small = (
            first.casefold() in ARTICLES or phrase_of(words) or first in {"mit", "an", "in", "für", "von", "bei", "auf"}
        )
        return words if small else []
    found = phrase_of(words)
    if found is None or len(found.head) > 1 or found.bare:
        return []
    gender = gender_of(first)
    if gender == "f" and re.search(r"(?:ung|ion|heit|keit|schaft)$", first) and not first.endswith("antwortung"):
        return ["die", *words]
    many = gender == "p" or (not gender and re.search(r"(?:en|s)$", first)) or _WHOLE.match(first)
    return words if many else []
