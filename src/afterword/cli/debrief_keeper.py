"""Keeps the answers of `afterword debrief` one by one; loaded once the store is open."""

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import click

from afterword import wiring
from afterword.core.facts.reading import FoundPromise
from afterword.services.confirm_promise import confirm_promise
from afterword.services.debrief_entry import CommitmentEntry, DebriefEntry, HighlightEntry, QuestionEntry, entry_of
from afterword.services.find_promise import find_promise
from afterword.services.save_debrief import save_debrief
from afterword.store.models import Interview
from afterword.store.read.interviews import debrief_of


class Keeper:
    """Adds each answer to what the debrief holds already, and saves it; an empty answer changes nothing."""

    def __init__(self, interview: Interview) -> None:
        self.interview = interview

    def excitement(self, answer: str) -> None:
        """What makes the role exciting."""
        if answer:
            self.save(lambda entry: replace(entry, excited_by=answer))

    def impression(self, answer: str) -> None:
        """How it went."""
        if answer:
            self.save(lambda entry: replace(entry, impression=answer))

    def highlight(self, person: int, answer: str) -> None:
        """Something talked about with this person."""
        said = HighlightEntry(id=uuid4().hex, topic=answer, person=person)
        if answer:
            self.save(lambda entry: replace(entry, highlights=(*entry.highlights, said)))

    def question(self, answer: str) -> None:
        """A question not asked, for whoever can answer it."""
        said = QuestionEntry(id=uuid4().hex, text=answer)
        if answer:
            self.save(lambda entry: replace(entry, unasked_questions=(*entry.unasked_questions, said)))

    def commitment(self, answer: str) -> None:
        """Something promised, to nobody in particular."""
        said = CommitmentEntry(id=uuid4().hex, text=answer)
        if answer:
            self.save(lambda entry: replace(entry, commitments=(*entry.commitments, said)))

    def next_steps(self, answer: str) -> None:
        """What they said about when; a date range counts once the person has confirmed it."""
        if not answer:
            return
        self.save(lambda entry: replace(entry, next_steps=answer))
        now = wiring.clock()
        for found in find_promise(self.interview, words=answer, now=now):
            if click.confirm(f"  Read as {spoken(found)}. Right?", default=True):
                confirm_promise(
                    self.interview.application,
                    now=now,
                    earliest=found.earliest,
                    latest=found.latest,
                    words=found.words,
                    said_at=min(self.interview.end or self.interview.start, now),
                    interview=self.interview,
                )

    def save(self, change: Callable[[DebriefEntry], DebriefEntry]) -> None:
        """Read what is kept, change it, keep it."""
        kept = debrief_of(self.interview)
        version = kept.version if kept else 0
        save_debrief(self.interview, entry=change(entry_of(kept)), version=version, now=wiring.clock())


def spoken(found: FoundPromise) -> str:
    """A date range as people say it."""
    first, last = (f"{day:%a} {day.day} {day:%b %Y}" if day else "" for day in (found.earliest, found.latest))
    if first and last:
        return first if first == last else f"{first} to {last}"
    return f"by {last}" if last else f"from {first} on"
