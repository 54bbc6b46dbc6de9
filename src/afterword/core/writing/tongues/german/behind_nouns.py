"""What hangs on a German noun by a set turn: in which languages it is, from which age or beginning on."""

import re
from typing import Final

_TONGUE: Final = (
    r"(?:Deutsch|Englisch|Französisch|Spanisch|Italienisch|Polnisch|Russisch|Türkisch|Arabisch|Ukrainisch|Tschechisch"
    r"|Niederländisch|Dänisch|Chinesisch|Japanisch|Portugiesisch|Rumänisch|Platt|Plattdeutsch)"
)
_IN_TONGUES: Final = re.compile(rf"(?:auf|in) {_TONGUE}(?:, {_TONGUE})*(?: und {_TONGUE})?")
_YOUNG: Final = re.compile(
    r"(?:klassen|gruppen|kinder|kindern|jugendliche|jugendlichen|mädchen|jungen|menschen|schüler)$", re.IGNORECASE
)
_OF_AGE: Final = re.compile(
    r"ab (?:(?:der [a-zäöü]+ten Klasse|Klasse \d{1,2})"
    r"|(?:\d{1,2}|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|vierzehn"
    r"|sechzehn|achtzehn)(?: Jahren)?)"
    r"(?=$| )"
)


def set_behind(words: list[str], at: int) -> int:
    """Behind "auf Deutsch, Englisch und Italienisch", "ab drei Jahren", "von Anfang an"; 0 where none begins here."""
    rest = " ".join(words[at:])
    if _IN_TONGUES.fullmatch(rest):
        return len(words)
    if words[at : at + 3] in (["von", "Anfang", "an"], ["in", "Leichter", "Sprache"]):
        return at + 3
    found = _OF_AGE.match(rest) if at and _YOUNG.search(words[at - 1]) else None
    return at + len(found[0].split()) if found else 0


__all__ = ["set_behind"]
