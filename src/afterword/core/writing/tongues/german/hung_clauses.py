"""Clauses that hang on a German thing behind a comma, and are part of it: "die Halle, die gerade gebaut wird"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.first_letters import DETERMINERS
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import Phrase
from afterword.core.writing.tongues.german.verbs import is_finite

_RELATIVE: Final = word_set("der die das den dem denen dessen deren wo")
_BY_PREPOSITION: Final = word_set("der dem den denen die das")
_WHEN: Final = word_set("wenn bevor nachdem sobald während solange falls als bis seitdem weil damit")
_AIMS: Final = re.compile(
    r"(?:möglichkeit|chance|gelegenheit|aussicht|idee|ansatz|freiheit|anspruch|plan|versuch|ziel|aufgabe|gedanke|weg|konzept|wunsch|vorhaben|lust)$",
    re.IGNORECASE,
)
"""What is known by what one would do: "der Ansatz, Jugendliche mitentscheiden zu lassen"."""
_TO_DO: Final = re.compile(r"(?:^| )zu [a-zäöüß]+n$|(?:^| )[a-zäöüß]+zu[a-zäöüß]{3,}n$")


def relates(found: Phrase) -> bool:
    """As in "die Werkstatt in Kiel, in der alles von Hand gemacht wird"."""
    behind = [word.strip(",") for word in found.rest]
    if not behind or not _is_cut(found) or any(word.endswith(",") for word in found.rest):
        return False
    placed = behind[0] not in _WHEN and {*behind[1:2]} & _BY_PREPOSITION
    relative = behind[0] in _RELATIVE or placed
    articled = found.head[0].lower() in DETERMINERS or gender_of(found.noun) == "p" or bool(found.tail)
    unwanted = bool({"niemand", "keiner"} & {*behind}) and behind[-1] in {"will", "mag", "wollte"}
    return bool(relative) and is_finite(behind[-1]) and articled and not unwanted


def aims(found: Phrase) -> bool:
    """As in "die Möglichkeit, wieder von Hand zu backen"."""
    articled = found.head[0].lower() in DETERMINERS and not found.tail
    plain = not any(word.endswith(",") for word in found.rest)
    return articled and plain and _is_cut(found) and bool(_AIMS.search(found.noun) and _TO_DO.search(_rest(found)))


def _rest(found: Phrase) -> str:
    return " ".join(found.rest)


def _is_cut(found: Phrase) -> bool:
    """Whether a comma stands before what is no part of its name."""
    return (*found.head, *found.tail)[-1].endswith(",")
