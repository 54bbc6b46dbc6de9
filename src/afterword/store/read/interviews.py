"""Interviews, debriefs and promises of one candidate."""

from typing import Any

from django.db.models import QuerySet

from afterword.store.models import Application, Candidate, Debrief, Interview, Promise
from afterword.store.read.one import one


def interviews_of(candidate: Candidate) -> QuerySet[Interview]:
    """Every interview, the earliest first, each with its application and employer."""
    rows = Interview.objects.filter(application__employer__candidate=candidate)
    return rows.select_related("application__employer__candidate", "application__agency")


def interview_of(candidate: Candidate, pk: int) -> Interview:
    """One interview; raise NotFound where it is not this candidate's."""
    return one(interviews_of(candidate), pk)


def debrief_of(interview: Interview) -> Debrief | None:
    """What was noted after this interview, if anything."""
    return Debrief.objects.filter(interview=interview).select_related("next_steps_by").first()


def promises_of(candidate: Candidate) -> QuerySet[Promise]:
    """Every promise made to this candidate, the oldest first."""
    rows = Promise.objects.filter(application__employer__candidate=candidate)
    return rows.select_related("application__employer__candidate", "by", "interview")


def promise_of(candidate: Candidate, pk: int) -> Promise:
    """One promise; raise NotFound where it was not made to this candidate."""
    return one(promises_of(candidate), pk)


def owed_at(application: Application) -> list[dict[str, Any]]:
    """What was promised in this application's interviews and not sent yet, as the debriefs keep it."""
    kept = Debrief.objects.filter(interview__application=application).values_list("interview_id", "commitments")
    return [{**one, "interview": str(pk)} for pk, entries in kept for one in entries if not one["done"]]
