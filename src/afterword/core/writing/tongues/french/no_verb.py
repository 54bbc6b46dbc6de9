"""Who does, before a word that is no verb of theirs: "qui fais", "on fini"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.days import MONTHS
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS, NEVER

OTHERWISE: Final = {*NEVER, *LINKS, *MONTHS, *word_set("même autre chaque demi mi puis fois heure h")} - {"non"}
WHO: Final = word_set("il elle on qui ça cela")
WHO_ALL: Final = word_set("ils elles")
_ENDS: Final = {
    **dict.fromkeys(WHO, re.compile(r"(?:[etdc]|a)$")),
    **dict.fromkeys(WHO_ALL, re.compile(r"nt$")),
    "je": re.compile(r"(?:[esx]|ai)$"),
    "tu": re.compile(r"[sx]$"),
}
"""How a verb ends by who does."""
BETWEEN: Final = word_set("ne se me te nous vous le la les lui leur y en")
_CUT_OFF: Final = re.compile(r"(?:[nsmtl]|qu)'")


def is_no_verb(words: list[str], at: int) -> int:
    """Where who does has a word behind it that no verb of theirs is: "qui fais", "on fini"."""
    low = words[at].casefold().removeprefix("qu'")
    if low not in _ENDS or (at and low in {"elle", "ça", "elles", "cela"} and words[at - 1] in LINKS):
        return 0
    place = at + 1
    while place < len(words) and _CUT_OFF.sub("", words[place].casefold()) in BETWEEN:
        place += 1
    if place == len(words) or words[place].casefold() in OTHERWISE | DETERMINERS:
        return 0
    verb = _CUT_OFF.sub("", words[place].casefold())
    if low == "qui" and is_infinitive(verb):
        return 0
    return place * (verb.isalpha() and not _ENDS[low].search(verb))
