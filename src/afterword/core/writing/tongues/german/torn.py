"""Whether a German thing says less, or another thing, without the words that were cut off behind it."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.phrases import MEASURES, Phrase, is_adjective

DEED: Final = re.compile(
    r"(?:(?:der|die|das|ein|eine|kurze[rs]?|kleine[rs]?|langer?|schöne[rs]?) )*"
    r"(?:(?:\w+-?)?rundgang|(?:betriebs|werks|haus|hallen)(?:führung|besichtigung)|besichtigung|führung durch"
    r"|probearbeit(?:en?|stag)?|probetag|schnuppertag|hospitation)\b",
    re.IGNORECASE,
)
"""What was done on the day, and is no subject of a talk."""
NO_NAME: Final = re.compile(r"\bund\b.* (?:in|unter|aus) ein(?:em|er)\b|\bvon Anfang an$")
ONLY_BESIDE: Final = re.compile(r"\bstatt (?:nur|bloß)\b")
"""What is said in passing: "Beratung statt nur Kasse"."""
"""What is said of things and names none: "Bach und Gospel in einem Programm"."""
_WANTED: Final = word_set("statt auf an von für mit nach zu über gegen um aus durch zwischen")
"""They begin what a noun may want behind it, so that it says little or another thing without."""
_MOSTLY: Final = word_set("hauptsächlich überwiegend größtenteils vorwiegend")
_TAKEN_BACK: Final = word_set("eingestellt abgeschafft aufgegeben beendet verboten abgelehnt gestrichen verkauft")
"""It is no more: "Ferkelverkauf eingestellt"."""
_VERY: Final = word_set("sehr ganz total super echt richtig wirklich")
_JUDGED: Final = word_set("nett freundlich toll gut schön angenehm locker sympathisch herzlich super klasse offen jung")
"""An impression of it: the thing alone was no subject of the talk."""
DUTY: Final = re.compile(
    r"(?:bereitschaft|schicht(?:en)?|überstunden|winterdienst|(?:nacht|wochenend|spät|früh|feiertags)dienste?)$",
    re.IGNORECASE,
)
"""What weighs on one is not named alone, without how seldom it is: "Rufbereitschaft 1 Woche im Monat"."""
_PEOPLE: Final = re.compile(r"(?:mandant|patient|klient|kund|kolleg|bewohner|azubi)\w*$", re.IGNORECASE)


def is_judged(rest: list[str]) -> bool:
    """Whether it is an impression, or bounds the thing: "sehr nett", "nur aus Bayern"."""
    second = rest[1] if len(rest) > 1 else ""
    very = rest[0] in _VERY and second.islower() and second not in {"viel", "viele", "wenig", "wenige"}
    return rest[0] in _JUDGED or very or (rest[0] == "nur" and second in _WANTED)


def is_torn(found: Phrase, rest: list[str]) -> bool:
    """Whether what is cut off may be what the thing is about: "Umstellung auf S/4", "Restaurierung alter Fenster"."""
    if not rest or (len(rest) == len(found.rest) and (*found.head, *found.tail)[-1].endswith(",")):
        return False
    wanted = rest[0] in _WANTED | _MOSTLY and not (rest[1:2] and rest[1][:1].isdigit())
    of_several = rest[0].endswith("er") and is_adjective(rest[0]) and rest[1:2] != [] and rest[1][:1].isupper()
    return (
        wanted
        or is_judged(rest)
        or rest[-1] in _TAKEN_BACK
        or of_several
        or rest[:2] == ["vor", "allem"]
        or (rest[0] == "bis" and rest[-1] in MEASURES)
        or (len(rest) > 1 and _PEOPLE.search(found.noun) is not None)
    )
