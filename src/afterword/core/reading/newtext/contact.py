"""What a line would be in a signature: a sentence, hardly; some words; or surely one: a title, a number, a link."""

import re
from enum import IntEnum
from typing import Final

from afterword.core.reading.newtext.history import is_rule
from afterword.core.reading.newtext.lexicon import TITLES, Says
from afterword.core.reading.newtext.page import Page
from afterword.core.reading.newtext.phrases import Said

_SENTENCE_ENDS: Final = (".", "?", "!", "…", ":", ",", ";")
_ABBREVIATED: Final = frozenset(
    (
        "sr.",
        "jr.",
        "dr.",
        "inc.",
        "ltd.",
        "co.",
        "corp.",
        "lda.",
        "ltda.",
        "e.v.",
        "s.a.",
        "b.v.",
        "n.v.",
        "o.o.",
        "s.p.a.",
        "s.r.l.",
        "s.l.",
        "ph.d.",
        "m.a.",
        "b.a.",
        "st.",
        "bldg.",
    )
)
_SENTENCE_WORDS: Final = 6
_LONG_LINE_WORDS: Final = 13
_LONGEST_WITHOUT_BLANKS: Final = 26
_LONGEST: Final = 300
_MOST_WORDS: Final = {"address": 7, "place": 10, "bars": 16, "pronouns": 8, "title": 10}
_DIGIT: Final = re.compile(r"\d")
_PHONE: Final = re.compile(r"[+(]?\d[\d\s().\-/–]{5,24}\d(?:\s?(?:ext|x|dw|int)\.?\s?\d{1,6})?")
_LEAST_DIGITS: Final = 7
_LONGEST_LABEL: Final = 14
_POSTAL: Final = re.compile(
    r"\b\d{4,5}(?:-\d{3,4})?\b|\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b"
    r"|\b\d{1,5}[a-z]? [\w. ]{2,30}(?:street|st\b|road|rd\b|avenue|ave\b|lane|drive|blvd|way|square|floor|suite)"
    r"|(?:straße|strasse|str\.|platz|allee|weg|gasse|rue|avenue|calle|via|plaza|laan|straat|gatan|vägen|veien|gade|vej|"
    r"ul\.) ?\w{0,20}\.? ?\d|\d+,? (?:rue|avenue|bd|boulevard|place|quai)\b"
)
_EASTERN_PLACE: Final = re.compile("[区市〒]")
_BARS: Final = re.compile(r"[|·•｜∙]| // ")
_REGISTERED: Final = (
    *(
        "registered office",
        "registered charity",
        "registered in ",
        "company no",
        "amtsgericht",
        "handelsregister",
        "hrb ",
    ),
    *("registro mercantil", "capital de ", "capital social", "chamber of commerce", "sąd rejonowy", "geschäftsführ"),
)
_PICTURES: Final = ("[image", "[cid:", "<image", "[logo", "![", "[bild", "[inline", "[http", "<http", "[img", "[icon")
_PRONOUNS: Final = (
    *("she/", "he/", "they/", "/her", "/him", "/them", "sie/ihr", "er/ihm", "elle/", "il/lui", "ella/", "hon/"),
    *("han/", "hun/"),
)  # fmt: skip
_SOCIAL: Final = frozenset((
    *("linkedin", "twitter", "facebook", "instagram", "xing", "youtube", "github", "whatsapp", "wechat", "tiktok", "x"),
    *("threads", "mastodon", "bluesky", "glassdoor", "kununu", "website", "web", "blog", "vimeo", "medium", "telegram"),
    *("careers", "line", "webseite", "karriere", "logo", "home", "homepage", "jobs"),
))  # fmt: skip
_APART: Final = str.maketrans(dict.fromkeys(",/|·•()&:;–—-", " "))
_EASTERN_TITLES: Final = (*(one for one in TITLES if one[0] > "\u2e80" and len(one) > 1), "部", "課")


class Belongs(IntEnum):
    """How well a line stands in a signature."""

    SENTENCE = 0
    WORDS = 1
    SURE = 2


def belongs(page: Page, at: int, said: Said) -> Belongs:
    """How well the line stands in a signature, by itself."""
    low = page.low[at]
    if len(low) > _LONGEST:
        return Belongs.SENTENCE
    if Says.SIGN in said.get(at, ()) or not low or low.startswith(_PICTURES) or is_rule(page.bare[at]):
        return Belongs.SURE
    words = low.split()
    if any(one in low for one in _REGISTERED) or _is_link(low, len(words)) or _is_barred(low, len(words)):
        return Belongs.SURE
    digits = _DIGIT.search(low) is not None
    if digits and _is_number(low):
        return Belongs.SURE
    if _is_sentence(low, words):
        return Belongs.SENTENCE
    return Belongs.SURE if _is_title(low, len(words)) or _is_place(low, len(words), digits=digits) else Belongs.WORDS


def is_sentence(low: str) -> bool:
    """Whether somebody says something there, rather than being named or found."""
    return bool(low) and _is_sentence(low, low[:_LONGEST].split())


def _is_sentence(low: str, words: list[str]) -> bool:
    if low[0] > "\u2e80":
        return len(low) > _LONGEST_WITHOUT_BLANKS or (low.endswith(("。", "？", "?")) and len(low) > 4)
    if len(words) >= _LONG_LINE_WORDS:
        return True
    ended = low.endswith(_SENTENCE_ENDS) and words[-1] not in _ABBREVIATED
    return (len(words) >= _SENTENCE_WORDS and ended) or ("?" in low and "http" not in low)


def _is_link(low: str, count: int) -> bool:
    return count <= _MOST_WORDS["address"] and ("@" in low or "http" in low or "www." in low)


def _is_barred(low: str, count: int) -> bool:
    return count <= _MOST_WORDS["bars"] and _BARS.search(low) is not None and "?" not in low


def _is_number(low: str) -> bool:
    found = _PHONE.search(low)
    if found is None or len(low) - len(found.group()) > _LONGEST_LABEL:
        return False
    return sum(map(str.isdigit, found.group())) >= _LEAST_DIGITS


def _is_title(low: str, count: int) -> bool:
    if "/" in low and count <= _MOST_WORDS["pronouns"] and any(one in low for one in _PRONOUNS):
        return True
    if not low.isascii() and any(one in low for one in _EASTERN_TITLES):
        return True
    pieces = low.translate(_APART).split()
    if len(pieces) > _MOST_WORDS["title"] or low.endswith(("!", "?")):
        return False
    if not TITLES.isdisjoint(pieces) or not TITLES.isdisjoint(piece.rstrip(".") for piece in pieces):
        return True
    return bool(pieces) and _SOCIAL.issuperset(pieces)


def _is_place(low: str, count: int, *, digits: bool) -> bool:
    pattern = _POSTAL if digits else _EASTERN_PLACE
    return count <= _MOST_WORDS["place"] and pattern.search(low) is not None
