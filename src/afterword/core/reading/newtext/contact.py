"""What a line would be in a signature: a sentence, which belongs there hardly, a plain word, or a title, a number, a link."""

import re
from enum import IntEnum
from typing import Final

from afterword.core.reading.newtext.history import is_rule
from afterword.core.reading.newtext.lexicon import TITLES, Says
from afterword.core.reading.newtext.page import Page
from afterword.core.reading.newtext.phrases import Said

_SENTENCE_ENDS: Final = (".", "?", "!", "…", "。", "？", "！", ":", ",", ";", "、", "，")
_SENTENCE_WORDS: Final = 6
_MOST_BARRED: Final = 16
_LONG_LINE_WORDS: Final = 13
_LONG_LINE: Final = 26
_LONGEST: Final = 300
_PHONE: Final = re.compile(r"[+(]?\d[\d\s().\-/–]{5,24}\d(?:\s?(?:ext|x|dw|int)\.?\s?\d{1,6})?")
_POSTAL: Final = re.compile(
    r"\b\d{4,5}(?:-\d{3,4})?\b|\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|\b\d{1,5}[a-z]? [\w. ]{2,30}(?:street|st\b|road|rd\b|avenue|ave\b|"
    r"lane|drive|blvd|way|square|floor|suite)|(?:straße|strasse|str\.|platz|allee|weg|gasse|rue|avenue|calle|via|plaza|laan|"
    r"straat|gatan|vägen|veien|gade|vej|ul\.) ?\w*\.? ?\d|\d+,? (?:rue|avenue|bd|boulevard|place|quai)\b|区|市|〒"
)
_PICTURES: Final = (
    "[image",
    "[cid:",
    "<image",
    "[logo",
    "![",
    "[bild",
    "[inline",
    "[http",
    "<http",
    "[img",
    "[icon",
    "[facebook",
)
_PRONOUNS: Final = (
    "she/",
    "he/",
    "they/",
    "/her",
    "/him",
    "/them",
    "sie/ihr",
    "er/ihm",
    "elle/",
    "il/lui",
    "ella/",
    "hon/",
    "han/",
    "hun/",
)
_SOCIAL: Final = frozenset({
    "linkedin", "twitter", "facebook", "instagram", "xing", "youtube", "github", "whatsapp", "wechat", "tiktok", "x", "threads",
    "mastodon", "bluesky", "glassdoor", "kununu", "website", "web", "blog", "vimeo", "medium", "telegram", "careers", "line",
    "webseite", "karriere", "logo", "home", "homepage", "jobs",
})  # fmt: skip
_SPLIT: Final = re.compile(r"[\s,/|·•()&:;–—-]+")
_BARS: Final = ("|", " · ", " • ", "·", " // ", "｜", " ∙ ")


class Belongs(IntEnum):
    """How well a line stands in a signature."""

    SENTENCE = 0
    WORDS = 1
    SURE = 2


def belongs(page: Page, at: int, said: Said) -> Belongs:
    """How well the line stands in a signature, by itself."""
    low, says = page.low[at], said.get(at, ())
    if len(low) > _LONGEST:
        return Belongs.SENTENCE
    if Says.SIGN in says or is_rule(page.bare[at]) or low.startswith(_PICTURES):
        return Belongs.SURE
    words = low.split()
    if _has_address(low, len(words)) or _is_number(low):
        return Belongs.SURE
    barred = len(words) <= _MOST_BARRED and "?" not in low and any(bar in low for bar in _BARS)
    if not barred and _is_sentence(low, words):
        return Belongs.SENTENCE
    return Belongs.SURE if barred or _is_title(low, words) or _is_place(low, words) else Belongs.WORDS


def is_sentence(low: str) -> bool:
    """Whether somebody says something there, rather than being named or found."""
    return bool(low) and _is_sentence(low, low[:_LONGEST].split())


def _is_sentence(low: str, words: list[str]) -> bool:
    if low.isascii() or low[0] < "\u2e80":
        ended = low.endswith((".", "?", "!", "…", ":", ",", ";"))
        return (
            len(words) >= _LONG_LINE_WORDS
            or (ended and len(words) >= _SENTENCE_WORDS)
            or ("?" in low and "http" not in low)
        )
    return len(low) > _LONG_LINE or (low.endswith(("。", "？", "?")) and len(low) > 4)


def _has_address(low: str, count: int) -> bool:
    return count <= 7 and ("@" in low or "www." in low or "http" in low or "linkedin.com" in low)


def _is_number(low: str) -> bool:
    found = _PHONE.search(low)
    return found is not None and len(low) - len(found.group()) <= 14 and sum(map(str.isdigit, found.group())) >= 7


def _is_title(low: str, words: list[str]) -> bool:
    if any(one in low for one in _PRONOUNS) and len(words) <= 8:
        return True
    if not low.isascii() and any(one in low for one in _CJK_TITLES):
        return True
    pieces = [piece for piece in _SPLIT.split(low) if piece]
    if len(pieces) > 10 or low.endswith(("!", "?")):
        return False
    return bool(pieces) and (
        all(one in _SOCIAL for one in pieces) or any(one in TITLES or one.rstrip(".") in TITLES for one in pieces)
    )


def _is_place(low: str, words: list[str]) -> bool:
    return len(words) <= 10 and _POSTAL.search(low) is not None


_CJK_TITLES: Final = tuple(one for one in TITLES if one[0] > "\u2e80" and len(one) > 1) + ("部", "課")
_NO_NAMES: Final = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "today",
        "tomorrow",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "yes",
        "no",
        "ok",
        "okay",
        "sure",
        "perfect",
        "great",
        "thanks",
        "hello",
        "hi",
        "dear",
        "hallo",
        "ja",
        "nein",
        "oui",
        "non",
        "sí",
        "si",
        "merci",
        "danke",
        "gracias",
        "grazie",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "agenda",
        "location",
        "date",
        "time",
        "where",
        "when",
        "format",
        "details",
        "address",
        "interview",
        "interviewers",
        "panel",
        "team",
    ]
)


def is_name(bare: str, *, most: int = 4) -> bool:
    """Whether it may be a person's name: few words, each with a capital, no number, no end of a sentence."""
    words = bare.strip(" *_-–—,.").split()
    if not words or len(words) > most or any(sign in bare for sign in "@:|?!0123456789=<>•·") or bare.endswith("."):
        return False
    if words[0].lower().strip(",") in _NO_NAMES:
        return False
    return all(word[:1].isupper() or word[:1] in "(“\"'" or word in _PARTICLES or word[0] > "\u2e80" for word in words)


_PARTICLES: Final = frozenset(
    [
        "de",
        "da",
        "di",
        "del",
        "della",
        "der",
        "den",
        "van",
        "von",
        "zu",
        "la",
        "le",
        "du",
        "dos",
        "das",
        "e",
        "y",
        "af",
        "al",
        "bin",
        "ter",
        "te",
        "ten",
        "und",
        "&",
        "i",
    ]
)
