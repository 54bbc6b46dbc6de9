"""Whether the words of a Spanish sentence belong together: its verb agrees, and no second thing stands loose in it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.spanish.doers import THING_DOES
from afterword.core.writing.tongues.spanish.qualities import TIMES
from afterword.core.writing.tongues.spanish.things import (
    BINDING,
    COUNTS,
    DETERMINERS,
    PARTS_OF_DAY,
    PLURAL_ARTICLES,
)
from afterword.core.writing.tongues.spanish.verbs import INFINITIVE, SINGULAR, is_own, is_verb, many_do

_OF_ONE: Final = word_set("el la un una este esta ese esa mi su nuestro nuestra")
_OF_BOTH: Final = word_set("mayoría mitad resto parte tercio mayor")
"""Of many, though they are one: "la mayoría son de aquí"."""
_IS: Final = word_set("es son era eran fue fueron")
_STANDS_LOOSE: Final = (DETERMINERS | COUNTS) - word_set("cada todo toda todos todas tanto")
_LEADS: Final = BINDING | word_set("que donde cuando como según menos más todo toda todos todas ambos")
_SURELY_VERBS: Final = word_set("hay es son está están tiene tienen hacen han va van fue había era eran")
_JOINS: Final = word_set(
    "y e o u ni que quien quienes donde cuando como si pero aunque porque mientras según cual cuya cuyo"
)
_OBJECTS: Final = word_set("lo la los las le les se me nos")
_BEFORE_DOING: Final = word_set("sin para por al de a tras")
"""Before an infinitive, whose thing is no loose one: "sin parar el servicio"."""


def is_one_clause(text: str) -> bool:
    """As "los martes cierra la cocina"; not "el equipo son seis", "es gestiona", "me enseñó el taller el socio"."""
    low = [word.casefold().strip(":;") for word in text.split()]
    bare = [word.strip(",") for word in low]
    at = next((at for at, word in enumerate(bare) if is_verb(word) or is_own(word) or word in THING_DOES), 0)
    if any(one in _IS and (two in SINGULAR or many_do(two)) for one, two in pairwise(bare)):
        return False
    return _agrees(bare, at) and _loose(low, at) < 2 and not _runs_on(low, at)


def _runs_on(low: Sequence[str], at: int) -> bool:
    """Whether a second verb stands behind the first with nothing that joins them: "asigna los viajes no hay parada"."""
    for place in range(at + 2, len(low)):
        if low[place].strip(",") in _SURELY_VERBS:
            before = next((word for word in reversed(low[at + 1 : place]) if word not in _OBJECTS | {"no", "ya"}), "")
            joined = before.endswith(",") or before in _JOINS or _JOINS & set(low[:at]) or before == ""
            joined = joined or any(one in {"y", "e"} and two in DETERMINERS for one, two in pairwise(low[at:place]))
            if not joined and not {"que", "donde", "cuando", "si", "como"} & set(low[at:place]):
                return True
    return False


def _agrees(low: Sequence[str], at: int) -> bool:
    """Whether verb and subject are both of one or both of many, where the subject is in front and plain."""
    subject = set(low[:at])
    if at < 2 or low[at - 1] in _OBJECTS or subject & (_LEADS - BINDING | {"y", "e", "ni"}) or low[1] in _OF_BOTH:
        return True
    if low[0] == "el" and low[1].isdigit():
        return True  # a day: "el 15 empiezan"
    if low[0] in _OF_ONE:
        return not many_do(low[at])
    is_time = any(TIMES.match(word) or word in PARTS_OF_DAY for word in low[1:3])
    return low[0] not in PLURAL_ARTICLES or low[at] not in SINGULAR or low[at] == "hay" or is_time


def _loose(low: Sequence[str], at: int) -> int:
    """How many things stand behind the verb without a word that leads to them; times do not count."""
    count = 0
    for place in range(at + 1, len(low) - 1):
        word, before, behind = low[place], low[place - 1], low[place + 1].strip(",")
        leads = before in _LEADS or before == "cada" or before in _STANDS_LOOSE or before.endswith(",")
        leads = leads or (INFINITIVE.fullmatch(before) is not None and low[place - 2] in _BEFORE_DOING)
        is_time = TIMES.match(behind) or behind in PARTS_OF_DAY or behind[:1].isdigit()
        is_object = word in _OBJECTS and (is_verb(behind) or is_own(behind))
        count += word in _STANDS_LOOSE and not (leads or is_time or is_object)
    return count
