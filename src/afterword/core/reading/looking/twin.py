"""Whether a mail that was found is one that the ledger holds already: noted by hand, or sent by another road."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

BY_HAND: Final = timedelta(hours=12)
"""Ours: what was noted by hand bears the time at which it was noted, often that evening."""
TO_A_PROGRAM: Final = timedelta(days=3)
"""Ours: a text that was opened in the mail program is mostly sent at once, and sometimes after the week end."""
BY_THE_SERVER: Final = timedelta(minutes=15)
"""Ours: a server that gives a mail another Message-ID lays its copy down within seconds; clocks may differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the ledger, or a message that is leaving, to which no mail was found yet; `within`: how far off."""

    id: int
    at: datetime
    people: frozenset[str] = frozenset()
    subject: str = ""
    within: timedelta = BY_HAND
    not_before: bool = False
    """It cannot have been sent before that moment."""


def twin_of(at: datetime, people: frozenset[str], subject: str, lines: Iterable[Line]) -> Line | None:
    """The nearest line that fits: the same people, or nobody named; the same subject, where both have one."""
    fitting = [one for one in lines if _fits(one, at, people, subject)]
    return min(fitting, key=lambda one: abs(one.at - at), default=None)


def _fits(line: Line, at: datetime, people: frozenset[str], subject: str) -> bool:
    if abs(line.at - at) > line.within or (line.not_before and at < line.at - BY_THE_SERVER):
        return False
    if line.people and people and not line.people & people:
        return False
    return not line.subject or not subject or _bare(line.subject) == _bare(subject)


def _bare(subject: str) -> str:
    return " ".join(subject.casefold().removeprefix("re:").split())
