"""What a date comes to that was learned to be the answer's: its clause may deny it, or hang it on another one."""

import re
from typing import Final

from afterword.core.reading.promise.barred import WAITS, bars
from afterword.core.reading.promise.clauses import Clause, Written
from afterword.core.reading.promise.spans import DAY
from afterword.core.reading.promise.wording import Phrase

BEYOND: Final = frozenset(("beyond", "past", "longer", "later", "more"))
"""Lead a date that is not gone beyond where they are denied: "you will not be left guessing beyond Thursday"."""
_UP_TO: Final = ("if", "unless", "before")
_FROM: Final = ("once", "when", "as soon as", "until", "till")
_GROUNDS: Final = ("as", "because", "since")
"""Hang a clause on another, but no date on what is not known: "as the list comes out on the 11th"."""
_NOTHING: Final = frozenset(
    (
        *("no", "not", "nothing", "nowt", "never", "nobody", "unless", "quiet", "silent", "silence"),
        *("nicht", "nichts", "kein", "keine", "nie", "niemand", "ne", "n", "rien", "pas", "aucun", "aucune", "sans"),
        *("nada", "ningun", "ninguna", "nadie", "sin"),
    )
)
_MINE: Final = re.compile(
    r" (?:if i|wenn ich|falls ich|si je|si j|si yo) .*?\b(?:hear|antwort|reponse|recu|respuesta|noticias)"
    r"| si no (?:recibo|tengo) "
    r"| (?:sollten?|wenn|falls|sofern) .*?\b(?:nichts|kein\w*) (?:\S+ )?von (?:ihnen|dir|euch)\b"
)
"""Who hears nothing themselves will ask: "if I hear nothing by Friday"; who says nothing is asked."""
_THIS_VERY_DAY: Final = ("today", "tonight", "hereafter")
_YOU: Final = frozenset(("you", "your", "sie", "ihr", "du", "vous", "tu", "usted", "ustedes"))


def up_to(phrase: Phrase) -> Phrase:
    """By its last day, however it is put."""
    return phrase._replace(first=None, last=phrase.last or phrase.span.last or phrase.span.first)


def begun(here: Clause, found: Phrase) -> Phrase:
    """As in "before half term begins on the 15th", which is up to the day before."""
    begins = here.head == "before" and found.last is not None and here.has("begins")
    return found._replace(last=found.last - DAY) if begins and found.last else found


def turned(sentence: Written, number: int) -> Phrase | None:
    """The range that such a phrase tells; None where it hangs on what nobody knows."""
    place, phrase = sentence.marks[number]
    here = sentence.clauses[sentence.clause_at(place)]
    if sentence.asks:  # "No news by Thursday? Ring us"
        return up_to(phrase) if sentence.text.split(maxsplit=1)[0] in _NOTHING else None
    if here.head:
        return _hung(sentence, here, phrase)
    if not (_denied(here, place) or bars(here)):
        return None if phrase.kind in ("past", "than") or _not_today(here, phrase) else phrase
    if phrase.lead in BEYOND:
        return up_to(phrase)
    if phrase.kind == "before" or phrase.lead in WAITS:
        first = phrase.first if phrase.kind in ("from", "after") else phrase.span.first  # "until after New Year's"
        return phrase._replace(first=first, last=None)
    return None if phrase.kind in ("past", "than") or phrase.lead in _THIS_VERY_DAY else phrase


def _not_today(here: Clause, phrase: Phrase) -> bool:
    """As in "genauer kann ich es heute nicht sagen", where what denies it stands behind."""
    return phrase.lead in _THIS_VERY_DAY and here.tongue.negates_late and here.has("negated")


def _denied(here: Clause, place: int) -> bool:
    return here.tongue.stands_before("negated", here.text, place - here.start)


def _hung(sentence: Written, here: Clause, phrase: Phrase) -> Phrase | None:
    """As in "before she goes on Sunday", "if I have said nothing by Friday": unless there is another date."""
    if here.head in _GROUNDS:
        return phrase
    if len(sentence.marks) > 1 or _MINE.match(here.text):
        return None
    words = here.text.split()
    if here.head in _UP_TO:
        stands = words[1] not in _YOU if here.head == "before" else not _NOTHING.isdisjoint(words)
        return begun(here, up_to(phrase)) if stands else None
    if here.head == "after":
        return phrase._replace(first=(phrase.span.last or phrase.span.first) + DAY, last=None)
    return phrase._replace(first=phrase.span.first, last=None) if here.head in _FROM else None
