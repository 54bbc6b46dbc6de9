"""What hangs on a German noun by a set turn: in which languages it is, from which age or beginning on."""

import re
from typing import Final

from afterword.core.writing.tongues.german.nouns import gender_of

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
    if words[at] == "ab" and words[at + 1 : at + 2] != [] and words[at + 1] in {"Hof", "Werk", "Lager", "Rampe"}:
        return at + 2
    found = _OF_AGE.match(rest) if at and _YOUNG.search(words[at - 1]) else None
    return at + len(found[0].split()) if found else 0


def are_several(head: str, before: str, noun: str) -> bool:
    """Whether a bare noun behind a preposition is several, which want no article: "mit Gästen"."""
    gender = gender_of(noun.strip(","))
    third = gender == "" and before in {"mit", "von", "zu", "bei"} and _IN_THIRD.search(noun) is not None
    return gender == "p" or third or (before == "für" and _OF_MANY.search(f"{head} {noun}") is not None)


_OF_MANY: Final = re.compile(
    r"(?:kurse|touren|führungen|angebote|gruppen|wohnungen|texte) [A-ZÄÖÜ][a-zäöüß]+er,?$", re.IGNORECASE
)
_IN_THIRD: Final = re.compile(r"[a-zäöüß]{2,}(?:en|ern|eln|nen),?$")
"""Several things, as they stand behind "mit"; one of that end is known by its gender, or no place has it alone."""

__all__ = ["are_several", "set_behind"]
