"""Correct what is known about the candidate, and hold or release everything."""

from datetime import datetime
from typing import TypedDict, Unpack

from afterword.core.lifecycle import MOST_UNDO_SECONDS
from afterword.services import fields
from afterword.services.bring_back import look_again
from afterword.services.errors import Problem
from afterword.services.recompose import recompose_everything
from afterword.services.saving import saving
from afterword.store.models import Candidate


class CandidateFacts(TypedDict, total=False):
    """What may be corrected; `paused` holds every message."""

    name: str
    email: str
    tz: str
    paused: bool


@saving
def change_candidate(candidate: Candidate, *, now: datetime, **facts: Unpack[CandidateFacts]) -> Candidate:
    """Keep the corrected facts; a new name goes into every untouched draft."""
    switched = facts.get("paused", candidate.paused) != candidate.paused
    renamed = "name" in facts and facts["name"].strip() != candidate.name
    if "name" in facts:
        candidate.name = fields.one_line(facts["name"], "name")
    if "email" in facts:
        candidate.email = fields.address(facts["email"], "email")
    if "tz" in facts:
        candidate.tz = fields.zone(facts["tz"], "tz")
    if "paused" in facts:
        candidate.paused = facts["paused"]
    candidate.save()
    if renamed:
        recompose_everything(candidate, now=now)
    if switched:
        look_again(candidate, now=now)
    return candidate


@saving
def change_undo(candidate: Candidate, *, seconds: int) -> Candidate:
    """How long what is sent now can be taken back; 0 for not at all."""
    if not 0 <= seconds <= MOST_UNDO_SECONDS:
        raise Problem(f"Between 0 and {MOST_UNDO_SECONDS} seconds, please.", field="undo_seconds")
    candidate.undo_seconds = seconds
    candidate.save(update_fields=["undo_seconds"])
    return candidate


def pause(candidate: Candidate, *, now: datetime) -> Candidate:
    """Hold every message, until `resume`."""
    return change_candidate(candidate, now=now, paused=True)


def resume(candidate: Candidate, *, now: datetime) -> Candidate:
    """Release what was held; each message is judged again before it leaves."""
    return change_candidate(candidate, now=now, paused=False)
