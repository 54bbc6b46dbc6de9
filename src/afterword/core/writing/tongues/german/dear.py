"""What a German note says that somebody holds dear, who is its reader: "saubere Kanten sind ihm heilig"."""

import re
from typing import Final

from afterword.core.writing.tongues.said import Hearing

_DEAR: Final = re.compile(
    r"\b(?P<is>ist|sind|war|waren|bleibt|bleiben|liegt|liegen|macht|machen|gefällt|gefallen|geht|hilft|fehlt|fehlen)"
    r" (?P<who>ihr|ihm) (?=(?:(?:sehr|besonders|ganz|auch|immer|am|so|viel|wirklich|noch|total) )*"
    r"(?:wichtig\w*|heilig|lieb\w*|zuwider|recht|Herzen|Freude|Spaß|ein Anliegen|ein Graus|vor|über alles|gut)\b)"
)

_PRIDE: Final = re.compile(
    r"\b(?P<is>ist|sind|war|waren|bleibt|bleiben|wird) (?P<who>ihr|sein)"
    r" (?P<what>(?:(?:ganzer|großer|kleiner|eigentlicher) )?"
    r"(?:Stolz|Steckenpferd|Traum|Ziel|Anliegen|Wunsch|Antrieb|Schwerpunkt|Spezialgebiet|Lieblings[a-zäöüß]+"
    r"|Herzens[a-zäöüß]+))$"
)
"""Whose pride or wish it is: "der Kräutergarten ist ihr ganzer Stolz"."""


def dear_to_reader(line: str, hearing: Hearing) -> str:
    """With the reader spoken to as the one to whom it is dear; as it is where others read along."""
    if not hearing.insider or not hearing.alone:
        return line
    line = _PRIDE.sub(rf"\g<is> {'dein' if hearing.familiar else 'Ihr'} \g<what>", line)
    return _DEAR.sub(rf"\g<is> {'dir' if hearing.familiar else 'Ihnen'} ", line)
