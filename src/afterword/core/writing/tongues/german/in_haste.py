"""What thumbs shorten in a German note, and what it would else be taken for: "wird grad erneuert"."""

import re
from collections.abc import Callable
from typing import Final

from afterword.core.writing.tongues.german.verbs import is_finite

_JUST_NOW: Final = re.compile(
    r"(?<!\d )(?<!ein )(?<!paar )(?<!viele )(?<!der )(?<!zwei )(?<!drei )"
    r"\bgrade?(?= (?!celsius|minus|plus|über|unter)[^\W\d_])"
)
"""As in "stellt grade um"; what is measured stands behind a number."""


_SO_MANY_NOW: Final = re.compile(r"^grade?(?= \d{1,3} (?!celsius)[^\W\d_]{3})", re.IGNORECASE)
"""As in "grad 3 baustellen"."""
_LETTERS: Final = (
    "op|rtw|nef|ekg|mrt|its|sps|cnc|knx|wig|istqb|datev|hplc|gmp|vob|cad|bim|erp|crm|dsgvo|tga|shk|pcr|usv|seo|itil"
    "|zob|pv|led|hno|zpp|skt|hls|dguv|adr|haccp|ifs"
)
"""First letters of words, each of one trade."""
_BORROWED: Final = "recruiting|smarthome|playwright|blackwork|fineline|storytelling|upcycling|coworking|streaming"
"""Things whose name is English, which German writes with a capital."""
_SPOKEN: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    (re.compile(r"\bnich(?=$|[ ,.;:])"), "nicht"),
    (re.compile(r"(?:(?<=^)|(?<=, ))[Hh]am(?= [^\W\d_])"), "haben"),
    (re.compile(r"\bnem(?= \w)"), "einem"),
    (re.compile(r"\bnen(?= \w)"), "einen"),
    (re.compile(r"\bner(?= \w)"), "einer"),
    (re.compile(r"\b([Bb]rauch|[Hh]ätt|[Ww]ürd|[Mm]ach|[Ff]ahr) ich\b"), r"\1e ich"),
    (re.compile(r"\b(auf|an|über) der a(?=\d{1,3}\b)"), r"\1 der A"),
    (re.compile(r"\bq(?=[1-4]\b)"), "Q"),
    (re.compile(r"\bnix(?=$|[ ,.;:])"), "nichts"),
    (re.compile(r"(?<=[^\W\d_]{3} )u\.? (?=[^\W\d_]{3})"), "und "),
    (re.compile(r"\bwig und mag\b"), "WIG und MAG"),
    (re.compile(rf"\b(?:{_LETTERS})\b(?=[ ,.-]|$)"), lambda found: found[0].upper()),
    (re.compile(rf"\b(?:{_BORROWED})\b"), lambda found: found[0].capitalize()),
    (re.compile(r"\btiktok\b"), "TikTok"),
    (re.compile(r"\b(meist|viel|die|der|zur) it\b"), r"\1 IT"),
    (re.compile(r"\bwlan\b"), "WLAN"),
    (re.compile(r"\b(\d{1,3}|viele|alle|feste|zwei|drei|vier|fünf|sechs|acht|zehn) [Ss]tops\b"), r"\1 Stopps"),
    (re.compile(r"\b[Vv]orallem\b"), "vor allem"),
    (re.compile(r"\b[Ee]ign(e[sm])\b|(?<!\bich )\b[Ee]ign(e)\b(?= (?!mich)[^\W\d_]{3})"), r"eigen\1\2"),
    (
        re.compile(r"\b[Ee]lektro (?=(?:transporter|autos?|busse?|bus|roller|räder|rad|lkw|stapler|fahrzeuge?)\b)"),
        "Elektro",
    ),
    (
        re.compile(r"\b([Ss]ucht|suchen|braucht|brauchen) (?:jmd\b\.?|wen(?= (?:mit|für|der|ohne|aus)\b)|wen(?=,))"),
        r"\1 jemanden",
    ),
    (re.compile(r"\b([Ss]uch|[Bb]rauch)(t|en)((?: noch| gerade| dringend)+) jmd\b\.?"), r"\1\2\3 jemanden"),
    (re.compile(r"(?<=[a-zäöüß]{2})(bild|teil|führ|leit|walt|rüst|prüf|plan|chul)g\b\.?"), r"\1ung"),
    (re.compile(r"\b(jemand(?:en|em)?) (der|die|das|den) (?=.*(?:t|en)$)"), r"\1, \2 "),
    (re.compile(r"\b(ab|im|bis|seit) feb\b\.?"), r"\1 Februar"),
    (re.compile(r"\b(am|zum|vom|beim) bhf\b\.?"), r"\1 Bahnhof"),
    (re.compile(r"(?<=\d )mon(?=$|[ ,.])\.?"), "Monate"),
    (re.compile(r"\bfuers\b"), "fürs"),
    (re.compile(r"\b3d[ -]?druck"), "3D-Druck"),
    (re.compile(r"(?<=\bauf )elektro\b"), "Elektro"),
    (re.compile(r"(?<=[^\W\d_]{2}) \+ (?=[^\W\d_]{2})"), " und "),
    (re.compile(r"\b(das|die|eine) ärztl\.(?= )"), r"\1 ärztliche"),
    (re.compile(r"cafe(s?)\b"), r"café\1"),
    (
        re.compile(r"\b([a-z])-(führerschein|schein|klasse)\b"),
        lambda found: f"{found[1].upper()}-{found[2].capitalize()}",
    ),
    (re.compile(r"\bausm\b"), "aus dem"),
    (re.compile(r"\b([lLpP])(?:kws|KWs|KWS)\b"), lambda found: f"{found[1].upper()}kw"),
    (re.compile(r"\b([Hh])ats(?= )"), r"\1at es"),
    (re.compile(r"(?<=[a-zäöüß] )f (?=(?:die|den|das|alle|jeden|alte|neue|kleine) )"), "für "),
    (re.compile(r"\bmitm\b"), "mit dem"),
    (re.compile(r"\b([Kk])reiss?saal"), "Kreißsaal"),
    (
        re.compile(r"\b(vor|auf|an|früh|innen) (?:u\.?|und) (nach|ab|spät|außen)(?=[a-zäöü]{4,})"),
        lambda found: f"{found[1].capitalize()}- und {found[2].capitalize()}",
    ),
    (re.compile(r"\bdas a und o\b"), "das A und O"),
    (re.compile(r"\b[Ss]pin[ -]off\b"), "Spin-off"),
    (re.compile(r"\b[Tt]äter opfer ausgleich\b"), "Täter-Opfer-Ausgleich"),
    (re.compile(r"\bmasschuh(?=e|en|\b)"), "Maßschuh"),
    (re.compile(r"(?<=\bnach )mass\b"), "Maß"),
    (re.compile(r"(?<=[a-zäöü])für(?=(?:t|te|ten|en|ung|ungen)\b)"), "führ"),
)
"""Words as they are spoken, each with one reading."""
_BUT: Final = re.compile(
    r"\b([a-zäöüß]{3,}) aber (?=(?:die|der|das|ein|eine|sie|er|es|man|wir|jeder|alle|keiner|nicht) )"
)
_BEING: Final = re.compile(r"\bis(?= )")
_SHARED_FLAT: Final = re.compile(
    r"\b(?P<led>(?:die|der|eine|einer|neue|unsere|ihre) |[a-zäöüß]{4,} )wgs?\b(?=$|,| (?:mit|in|im|für|hat|ist|wird))",
    re.IGNORECASE,
)
"""As in "die wg", "demenz wg mit 8 Bewohnern": people live there; else it is "wegen"."""


def in_haste(note: str) -> str:
    """The note with its words as one writes them."""
    line = _BEING.sub("ist", _SHARED_FLAT.sub(_flat, _SO_MANY_NOW.sub("gerade", _JUST_NOW.sub("gerade", note))))
    for short, full in _SPOKEN:
        line = short.sub(full, line)
    return _BUT.sub(_with_comma, line)


def _with_comma(found: re.Match[str]) -> str:
    """Before "aber" that begins what is said against it; behind a verb it is another word: "das ist aber schön"."""
    return found.group() if is_finite(found[1]) else f"{found[1]}, aber "


def _flat(found: re.Match[str]) -> str:
    led = found["led"]
    plain = led.strip().lower() in {"die", "der", "eine", "einer", "neue", "unsere", "ihre"}
    return f"{led}WG" if plain else f"{led.strip().capitalize()}-WG"
