"""Which mail a message follows: the last one with its reader about the same application, on whichever side it began."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from afterword.core.facts.moment import need_zone
from afterword.core.facts.words import Purpose

FOLLOWS: Final = frozenset({Purpose.INQUIRY, Purpose.ANSWER, Purpose.DELIVERY, Purpose.CLOSING, Purpose.OTHER})
"""Ours: a thank-you and a report begin a thread of their own; what asks, answers or hands over goes on with theirs."""
LONGEST_SUBJECT: Final = 190
"""With the mark before it, it is within what the review takes for one short line."""
_ANSWER_MARKS: Final = re.compile(r"(?:\s*(?:re|aw|antw|sv|vs|ref|rif|odp|ynt)\s*(?:\[\d+\])?\s*:)+\s*", re.IGNORECASE)
"""What mail programs put in front of an answer's subject, in the languages of the profiles and their neighbours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A mail between the candidate and one reader, of either; `references` are the mails before it, oldest first."""

    message_id: str
    at: datetime
    subject: str
    references: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        need_zone(self.at, "at")

    @property
    def thread(self) -> tuple[str, ...]:
        """What an answer to it names as references (RFC 5322, 3.6.4)."""
        return (*(one for one in self.references if one != self.message_id), self.message_id)


def followed(purpose: Purpose, letters: Iterable[Letter]) -> Letter | None:
    """The mail that a message of this purpose follows; None where it begins a thread of its own."""
    if purpose not in FOLLOWS:
        return None
    return max((one for one in letters if one.message_id), key=lambda one: one.at, default=None)


def answer_subject(letter: Letter) -> str | None:
    """The thread's own subject with one "Re: " before it; None where it had none, or none that fits on a line."""
    bare = " ".join(_without_marks(letter.subject).split())
    return f"Re: {bare}" if bare and len(bare) <= LONGEST_SUBJECT else None


def is_answer_subject(subject: str) -> bool:
    """Whether a subject is that of an earlier mail, which this one follows."""
    return _ANSWER_MARKS.match(subject) is not None


def _without_marks(subject: str) -> str:
    marks = _ANSWER_MARKS.match(subject)
    return subject[marks.end() :] if marks else subject
