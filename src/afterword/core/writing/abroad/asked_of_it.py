"""A question right behind its topic, where both share a word of matter and the language has words for it."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

from afterword.core.likeness import content_words
from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.abroad.text import by_kind
from afterword.core.writing.prose.lists import word_set

_SHORTEST: Final = 4
"""Letters of a word that another one may begin with: Tour, Tourenplanung."""
_STEM: Final = 7
"""Letters that two words begin with alike where they are of one stem: Eingewöhnung, eingewöhnt."""
_GENERAL: Final = word_set(
    "stelle arbeit jahr jahre jahren woche wochen monat monate monaten tage tagen stunden viele vielen menschen leute"
    " aufgabe aufgaben haus betrieb gespräch neue neuen erste ersten dort hier zwei drei"
)
"""What may be said of everything."""


def with_question(matter: Matter, lines: Sequence[str], asks: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    """The sentences of the talk up to the first question behind its own, those behind it, and the questions left."""
    at = next(_places(matter, lines), None) if asks and asks[0] else None
    asked = _asked_of_it(matter) if at is not None else ""
    if at is None or not asked:
        return [*lines], [], [*asks]
    return [*lines[: at + 1], asked], [*lines[at + 1 :]], [*asks[1:]]


def _asked_of_it(matter: Matter) -> str:
    return by_kind(matter, "ask", matter.tongue.thanks.asked_of_it, matter.asked[0], "question")


def _places(matter: Matter, lines: Sequence[str]) -> Iterator[int]:
    """Where a sentence stands that tells of what the first question is of."""
    asked = _matter(matter.asked[0].text, matter) if matter.asked else set()
    for point, (at, line) in product(matter.points, enumerate(lines)):
        told = next((said.text for said in (point.topic, point.detail) if said is not None and said.text in line), "")
        if any(_alike(one, other) for one, other in product(asked, _matter(told, matter))):
            yield at


def _matter(text: str, matter: Matter) -> set[str]:
    return {word for word in content_words(text) if len(word) >= _SHORTEST} - _GENERAL - matter.tongue.small_words


def _alike(one: str, other: str) -> bool:
    few, many = sorted((one, other), key=len)
    return many.startswith(few) or (len(few) >= _STEM and one[:_STEM] == other[:_STEM])
