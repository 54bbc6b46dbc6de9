"""Interviews, debriefs and promises of one candidate."""

from django.db.models import QuerySet

from afterword.store.models import Candidate, Debrief, Interview, Promise
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
