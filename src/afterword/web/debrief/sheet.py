"""The debrief as a page: rows by person, with an empty one where more may be added; and back from what was typed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.http import QueryDict

from afterword.core.facts.words import Role
from afterword.services.debrief_entry import CommitmentEntry, DebriefEntry, HighlightEntry, QuestionEntry
from afterword.store.models import Debrief, Person

LABELS = {
    "impression": "How did it go?",
    "struck": "What struck you about the place, or the people?",
    "excited_by": "What makes you want this job?",
    "to_add": "Is there something you wish you had said?",
    "next_steps": "What did they say about next steps, and when?",
    "highlights": "What you talked about",
    "unasked_questions": "Questions left over",
    "commitments": "What you promised them",
}
"""What the page calls a field of the debrief, or the part of the page that it stands in."""
LETTERS = {"highlights": "h", "unasked_questions": "q", "commitments": "c"}
ROW = re.compile(r"([hqc])-([A-Za-z0-9_-]{1,64})-(topic|text)")
TEXTS = ("struck", "excited_by", "to_add", "next_steps")
EMPTY_QUESTIONS = 1
ARRANGES = (Role.AGENT, Role.COORDINATOR)


@dataclass(frozen=True, kw_only=True)
class Talk:
    """What was talked about with one person, or with everybody where `person` is None."""

    person: Person | None
    rows: tuple[HighlightEntry, ...]


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """Everything that the page shows."""

    entry: DebriefEntry
    talks: tuple[Talk, ...]
    questions: tuple[QuestionEntry, ...]
    commitments: tuple[CommitmentEntry, ...]


def sheet(entry: DebriefEntry, people: Iterable[Person]) -> Sheet:
    """The page for these people, whoever arranged it last.

    What was noted for somebody who is gone stays visible, under everybody.
    """
    interviewers = sorted(people, key=lambda person: person.role in ARRANGES)
    known = {person.pk for person in interviewers}
    talks = [talk(person, [row for row in entry.highlights if row.person == person.pk]) for person in interviewers]
    others = [row for row in entry.highlights if row.person not in known]
    if others or not interviewers:
        talks.append(talk(None, others))
    return Sheet(
        entry=entry,
        talks=tuple(talks),
        questions=(*entry.unasked_questions, *(QuestionEntry(id=free("q", entry.unasked_questions)),)),
        commitments=(*entry.commitments, CommitmentEntry(id=free("c", entry.commitments))),
    )


def talk(person: Person | None, rows: list[HighlightEntry]) -> Talk:
    """One person's rows; at least one to type into."""
    pk = person.pk if person else None
    return Talk(person=person, rows=tuple(rows) or (HighlightEntry(id=f"p{pk or 0}", person=pk),))


def free(letter: str, entries: Iterable[QuestionEntry | CommitmentEntry]) -> str:
    """A name for a new row that no row has."""
    taken = {entry.id for entry in entries}
    return next(name for number in range(len(taken) + 1) if (name := f"{letter}{number}") not in taken)


def entry_of(kept: Debrief | None) -> DebriefEntry:
    """What is kept, as the page sends it."""
    if kept is None:
        return DebriefEntry()
    return DebriefEntry(
        **{name: getattr(kept, name) for name in TEXTS},
        impression=kept.impression,
        highlights=tuple(
            HighlightEntry(id=one["id"], topic=one["topic"], detail=one["detail"], person=one["person"])
            for one in kept.highlights
        ),
        unasked_questions=tuple(
            QuestionEntry(id=one["id"], text=one["text"], for_person=one["for"]) for one in kept.unasked_questions
        ),
        commitments=tuple(
            CommitmentEntry(id=one["id"], text=one["text"], person=one["person"], done=bool(one["done"]))
            for one in kept.commitments
        ),
        next_steps_by=kept.next_steps_by_id,
    )


def entry_from(typed: QueryDict) -> DebriefEntry:
    """What the page sends; empty rows are left out."""
    rows = [match.groups()[:2] for name in typed if (match := ROW.fullmatch(name))]
    return DebriefEntry(
        **{name: lines(typed.get(name, "")) for name in TEXTS},
        impression=typed.get("impression", ""),
        highlights=tuple(filter(has_words, (highlight(typed, name) for letter, name in rows if letter == "h"))),
        unasked_questions=tuple(filter(has_words, (question(typed, name) for letter, name in rows if letter == "q"))),
        commitments=tuple(filter(has_words, (commitment(typed, name) for letter, name in rows if letter == "c"))),
        next_steps_by=number(typed.get("next_steps_by", "")),
    )


def field_on_page(field: str | None) -> str:
    """The page's own name for a field that a service speaks of; nothing where it is no single one."""
    part, _, entry = (field or "").partition(".")
    return f"{LETTERS[part]}-{entry.replace('.', '-')}" if entry and part in LETTERS else (field or "")


def has_words(row: HighlightEntry | QuestionEntry | CommitmentEntry) -> bool:
    """Whether anything was typed into a row."""
    return bool(row.topic.strip() or row.detail.strip() if isinstance(row, HighlightEntry) else row.text.strip())


def highlight(typed: Mapping[str, str], name: str) -> HighlightEntry:
    """One row of a talk."""
    topic, detail = typed.get(f"h-{name}-topic", ""), typed.get(f"h-{name}-detail", "")
    return HighlightEntry(
        id=name, topic=lines(topic), detail=lines(detail), person=number(typed.get(f"h-{name}-person", ""))
    )


def question(typed: Mapping[str, str], name: str) -> QuestionEntry:
    """One question not asked."""
    return QuestionEntry(
        id=name, text=lines(typed.get(f"q-{name}-text", "")), for_person=number(typed.get(f"q-{name}-for", ""))
    )


def commitment(typed: Mapping[str, str], name: str) -> CommitmentEntry:
    """One promise of the candidate's."""
    return CommitmentEntry(
        id=name,
        text=lines(typed.get(f"c-{name}-text", "")),
        person=number(typed.get(f"c-{name}-person", "")),
        done=bool(typed.get(f"c-{name}-done")),
    )


def lines(text: str) -> str:
    """Browsers send line ends as a mail has them; notes keep the plain kind."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def number(value: str) -> int | None:
    """A row's number, or nobody."""
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 19 else None


def as_text(entry: DebriefEntry) -> str:
    """The whole of it as one text, for showing two versions beside each other."""
    parts = [
        *(f"{row.topic}\n{row.detail}".strip() for row in entry.highlights),
        *(row.text for row in entry.unasked_questions),
        *(row.text for row in entry.commitments),
        *(getattr(entry, name) for name in TEXTS),
    ]
    return "\n\n".join(part for part in parts if part.strip())
