"""Notes without the names in them, which tell no language: "jenny: metas claras" is Spanish, whatever Jenny is."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from afterword.core.facts.case import Case
from afterword.core.naming.parted import is_given_name

_IN_FRONT: Final = re.compile(r"^\s*(?P<named>[^\W\d_]+(?: [^\W\d_]+)?)\s*:(?=\s)")
SHORTEST: Final = 4
"""Letters of a part of a name that is taken out wherever it stands: "de", "la" and "Le" of a name tell a language."""


def without_names(note: str, case: Case) -> str:
    """The note without who is named before its colon, and without the people and companies of the case."""
    note, names = without_teller(note), _named(tuple(_names(case)))
    return names.sub(" ", note) if names else note


def without_teller(note: str) -> str:
    """The note without the first name before its colon."""
    front = _IN_FRONT.match(note)
    return note[front.end() :] if front and is_given_name(front["named"].split()[0]) else note


def _names(case: Case) -> Iterator[str]:
    yield from (one.name for one in case.people)
    yield from (case.candidate.name, case.employer.name)
    if case.agency:
        yield case.agency.name


@lru_cache(maxsize=256)
def _named(names: tuple[str, ...]) -> re.Pattern[str] | None:
    parts = {part for name in names for part in re.findall(r"[^\W\d_]+", name) if len(part) >= SHORTEST}
    either = "|".join(re.escape(part) for part in sorted(parts))
    return re.compile(rf"\b(?:{either})\b", re.IGNORECASE) if either else None
