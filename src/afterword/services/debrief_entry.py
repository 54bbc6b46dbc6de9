"""What a debrief page sends, and the check of it; half a page is fine."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from afterword.services import fields
from afterword.services.errors import Problem
from afterword.store.models import Debrief

MOST_ENTRIES = 50
IMPRESSIONS = ("", "good", "mixed", "bad")
TEXTS = ("struck", "excited_by", "to_add", "next_steps")
ENTRY_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class HighlightEntry:
    """Something talked about; `id` is the page's own name for this entry."""

    id: str
    topic: str = ""
    detail: str = ""
    person: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionEntry:
    """A question not asked; `for_person` is whom it is for."""

    id: str
    text: str = ""
    for_person: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentEntry:
    """Something the candidate promised to send or do."""

    id: str
    text: str = ""
    person: int | None = None
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DebriefEntry:
    """The whole page as it stands; `next_steps` is what they said about when, in any words."""

    impression: str = ""
    highlights: tuple[HighlightEntry, ...] = ()
    struck: str = ""
    excited_by: str = ""
    to_add: str = ""
    unasked_questions: tuple[QuestionEntry, ...] = ()
    commitments: tuple[CommitmentEntry, ...] = ()
    next_steps: str = ""
    next_steps_by: int | None = None


def columns(entry: DebriefEntry, known: frozenset[int]) -> dict[str, Any]:
    """The columns of the row; a person who is not of this interview's houses becomes nobody in particular.

    A Problem with the text of an entry names it by list, entry and part: `highlights.p1.topic`.
    """
    if entry.impression not in IMPRESSIONS:
        raise Problem("How it went is good, mixed or bad.", field="impression")
    texts = {name: fields.text(getattr(entry, name), name) for name in TEXTS}
    return texts | {
        "impression": entry.impression,
        "highlights": [highlight(one, known) for one in few(entry.highlights, "highlights")],
        "unasked_questions": [question(one, known) for one in few(entry.unasked_questions, "unasked_questions")],
        "commitments": [commitment(one, known) for one in few(entry.commitments, "commitments")],
        "next_steps_by_id": entry.next_steps_by if entry.next_steps_by in known else None,
    }


def highlight(one: HighlightEntry, known: frozenset[int]) -> dict[str, Any]:
    """One highlight as it is kept."""
    return {
        "id": entry_id(one.id),
        "person": one.person if one.person in known else None,
        "topic": fields.text(one.topic, f"highlights.{one.id}.topic"),
        "detail": fields.text(one.detail, f"highlights.{one.id}.detail"),
    }


def question(one: QuestionEntry, known: frozenset[int]) -> dict[str, Any]:
    """One question as it is kept."""
    asked = one.for_person if one.for_person in known else None
    return {"id": entry_id(one.id), "text": fields.text(one.text, f"unasked_questions.{one.id}.text"), "for": asked}


def commitment(one: CommitmentEntry, known: frozenset[int]) -> dict[str, Any]:
    """One commitment as it is kept."""
    return {
        "id": entry_id(one.id),
        "text": fields.text(one.text, f"commitments.{one.id}.text"),
        "person": one.person if one.person in known else None,
        "done": one.done,
    }


def few(entries: Sequence[Any], field: str) -> Sequence[Any]:
    """At most as many entries as a page can hold, each named once."""
    if len(entries) > MOST_ENTRIES:
        raise Problem(f"There are {len(entries)} entries; {MOST_ENTRIES} is the most.", field=field)
    names = [one.id for one in entries]
    if len(set(names)) != len(names):
        raise Problem("Two entries of the page have one name. Reload the page; what you typed is kept.", field=field)
    return entries


def entry_id(value: str) -> str:
    """The page's name for an entry."""
    if not ENTRY_ID.fullmatch(value):
        raise Problem("An entry of the page has no proper name. Reload the page; what you typed is kept.")
    return value


def entry_of(kept: Debrief | None) -> DebriefEntry:
    """What is kept, as a page would send it; an empty page where nothing is."""
    if kept is None:
        return DebriefEntry()
    return DebriefEntry(
        impression=kept.impression,
        highlights=tuple(HighlightEntry(**one) for one in kept.highlights),
        unasked_questions=tuple(
            QuestionEntry(id=one["id"], text=one["text"], for_person=one["for"]) for one in kept.unasked_questions
        ),
        commitments=tuple(CommitmentEntry(**one) for one in kept.commitments),
        next_steps_by=kept.next_steps_by_id,
        **{name: getattr(kept, name) for name in TEXTS},
    )
