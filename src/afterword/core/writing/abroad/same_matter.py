"""Whether two notes of a talk are of the same matter: they share a word that is not of every talk."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.likeness import content_words
from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.prose.lists import word_set

_ALIKE: Final = 5
"""Letters from which on a word that begins as another one does is of the same matter: audit, audits."""
_LONGER: Final = 2
"""Letters that it may have more."""
_PART: Final = 4
"""Letters of a word that a compound may begin with: Tour, Tourenplanung."""
_STEM: Final = 7
"""Letters that two words begin with alike where they are of one stem: Eingewöhnung, eingewöhnt."""
_NO_MATTER: Final = frozenset(
    word.removesuffix("s")
    for word in word_set("""
    équipe service travail poste client patient projet jour semaine moi année an temps entreprise maison personne façon
    manière chose point question heure nouveau nouvelle ancien ancienne grand grande petit petite premier première
    dernier dernière plusieur deux troi quatre cinq matin soir lundi mardi mercredi jeudi vendredi samedi dimanche
    equipo trabajo puesto servicio cliente paciente proyecto día semana mes año tiempo empresa casa persona forma manera
    cosa pregunta hora turno nuevo nueva antiguo antigua gran grande pequeño pequeña primer primero primera último
    última vario varia dos tre cuatro cinco lune marte miércole jueve vierne sábado domingo
    stelle arbeit jahr jahre jahren woche wochen monat monate monaten tage tagen stunden viele vielen menschen leute
    aufgabe aufgaben haus betrieb gespräch neue neuen erste ersten dort hier zwei drei
    """)
)
"""What nearly every talk is of."""


def of_same_matter(matter: Matter, one: str, other: str) -> bool:
    """Whether both have a word of matter, which is none of the post or the house."""
    known = matter.tongue.small_words | _NO_MATTER | set(_words(f"{matter.slots['name']} {matter.company}"))
    words = [set(_words(text)) - known for text in (one, other)]
    if (_letters(one) & _letters(other)) - _letters(f"{matter.slots['name']} {matter.company}"):
        return True
    alike = _of_one_stem if matter.tongue.compounds else _alike
    return any(alike(a, b) for a in words[0] for b in words[1])


_LETTERS: Final = re.compile(r"(?<![\w-])[A-ZÄÖÜ]{2,6}(?!\w)")


def _letters(text: str) -> frozenset[str]:
    """Names of capitals, by themselves or at the head of a compound: "SAP", "SAP-Einführung"."""
    return frozenset(_LETTERS.findall(text))


def _of_one_stem(one: str, other: str) -> bool:
    """In a language that writes compounds as one word."""
    few, many = sorted((one, other), key=len)
    return len(few) >= _PART and (many.startswith(few) or (len(few) >= _STEM and few[:_STEM] == many[:_STEM]))


def _alike(one: str, other: str) -> bool:
    few, many = sorted((one, other), key=len)
    return few == many or (len(few) >= _ALIKE and many.startswith(few) and len(many) - len(few) <= _LONGER)


def _words(text: str) -> Iterator[str]:
    """The words of matter without an article that is cut, and without a plural's s."""
    return (word.removesuffix("s").rpartition("'")[2] for word in content_words(text))
