"""What a French note counts or dates, said behind a colon: "deux apprentis par an", "le levain depuis 20 ans"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.things import COUNTED, named
from afterword.core.writing.tongues.said import Kind, Said

_FIGURE: Final = re.compile(r"\d{1,5}")
_SINCE: Final = re.compile(
    r" (?:(?:depuis|d'ici|dès|jusqu'(?:en|au|à la)) (?!que\b|l[ae]? \w+$)(?:[\w'-]+ ?){1,4}"
    r"|chaque \w+|tou(?:te)?s les (?:(?:deux|trois|quatre|six|\d+) )?(?:\w+s|mois)"
    r"|(?:une?|deux) \w+ sur (?:deux|trois|quatre|cinq|six|dix|\d+)|à \d{1,2} ?h(?:\d\d)?)$"
)
"""When a thing is, or since when, at the end of its note."""
_NO_THING: Final = word_set("""
    an ans mois jour jours semaine semaines heure heures minute minutes fois euro euros mètre mètres kilo kilos km kg
    cm mm h j min sur pour % à ou et
    """)
"""What is counted of another thing."""


def counted(words: list[str]) -> Said | None:
    """The thing with its count, or with when it is; None where it is neither, or too little: "3 équipes"."""
    line = " ".join(words)
    since = _SINCE.search(line)
    head = line[: since.start()].split() if since else words
    if not head or (not since and not _counts(head)):
        return None
    figure = head[0] if _FIGURE.fullmatch(head[0]) else ""
    said = named(["deux", *head[1:]] if figure else head, counted=True)
    if said is None or said.kind is Kind.NAME:
        return None
    text = f"{figure}{said.text.removeprefix('deux')}" if figure else said.text
    return Said(f"{text}{since[0] if since else ''}", Kind.SENTENCE)


def _counts(words: list[str]) -> bool:
    first = words[0].casefold()
    some = first in COUNTED | {"un", "une"} or (_FIGURE.fullmatch(first) is not None and first not in {"0", "1"})
    return some and len(words) > 2 and words[1].casefold() not in _NO_THING
