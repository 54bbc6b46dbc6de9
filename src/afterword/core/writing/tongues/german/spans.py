"""When and how often: words of a German note that look like a thing, and are none."""

import re
from typing import Final

_SPAN: Final = re.compile(
    r"(?:\w+)?(?:sekunde|minute|stunde|tag|woche|monat|jahr|quartal|semester|abend|nacht|vormittag|nachmittag|morgen"
    r"|mittag|wochenende|mittwoch|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
    r"|sommer|winter|herbst|frühjahr|frühling|uhr)(?:e|n|en|s)?",
    re.IGNORECASE,
)
_EACH: Final = re.compile(
    r"(?:all|jed|viel|mehrer|letzt|nächst|vorig|dies|ganz)e[nrsm]?|\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun"
    r"|zehn|elf|zwölf|d(?:er|ie|as|en)|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|letzte[nrs]?|einmal|zweimal|dreimal"
    r"|viermal|mehrmals|im|am|pro|in|an|bis|ab|seit|jährlich|monatlich|wöchentlich|täglich",
    re.IGNORECASE,
)

_OF_ITS_OWN: Final = re.compile(
    r"(?!(?:mon|diens|donners|frei|sams|sonn|feier|werk|arbeits|wochen|ruhe|urlaubs|ferien|schul|vormit|nachmit|mit|halb"
    r"|jahres|vor|heilig|mittwoch|freitag)\w*)\w{3,}(?:tag|abend|nacht|woche)e?",
    re.IGNORECASE,
)
"""What is done on such a day names it: "der Waldtag am Donnerstag"."""

AT_ITS_END: Final = frozenset(
    {
        *("nebenan", "gegenüber", "selbst", "draußen", "drinnen", "unterwegs", "daheim", "vor Ort", "rund um die Uhr"),
        *(f"zu {many}" for many in ("zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "zehnt", "zwölft")),
    }
)
"""Where it is, or with whom, at the end of a thing: "der Dienst zu zweit"."""


def is_span(words: list[str]) -> bool:
    """Whether they tell only when or how often: "alle zwei Wochen", "jeden Freitag", "der erste Montag im Monat"."""
    bare = [word.strip(",") for word in words]
    counted = len(bare) > 1 and _EACH.fullmatch(bare[0]) is not None and _SPAN.fullmatch(bare[-1]) is not None
    return (
        counted
        and not any(map(_OF_ITS_OWN.fullmatch, bare))
        and all(_EACH.fullmatch(word) or _SPAN.fullmatch(word) for word in bare)
    )


def is_measured(noun: str) -> bool:
    """Whether it is a span of time, of which one counts so many: "Jahre", "Wochen"."""
    return _SPAN.fullmatch(noun) is not None
