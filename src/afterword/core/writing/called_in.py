"""How the candidate calls somebody in their notes, where a title goes with the first name or with the family name."""

import re

from afterword.core.facts.debrief import Debrief
from afterword.core.facts.person import Person
from afterword.core.writing.names import name_of

_EITHER = frozenset({"sister", "brother", "father", "mother", "pastor", "rabbi"})
"""Titles that a nun has before her first name and a nurse before her family name."""


def called_in(debrief: Debrief, person: Person) -> str:
    """Title and first name where the notes have them so, and nowhere otherwise; "" where they tell nothing."""
    name = name_of(person)
    title = name.said_titles[0] if len(name.said_titles) == 1 else ""
    if title.rstrip(".").casefold() not in _EITHER or not name.given or not name.family:
        return ""
    notes = "\n".join((*(one.topic for one in debrief.highlights), *(one.text for one in debrief.commitments)))
    with_first, with_last = (_stands(f"{title} {one}", notes) for one in (name.given, name.family))
    return f"{title} {name.given}" if with_first and not with_last else ""


def _stands(called: str, notes: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(called)}(?!\w)", notes, re.IGNORECASE) is not None
