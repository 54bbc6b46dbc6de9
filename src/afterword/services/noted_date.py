"""The date noted of a talk and never confirmed: it holds where it only makes us quieter, and can be put right."""

from datetime import datetime

from afterword.core.facts.promise import Promise as PromiseFact
from afterword.core.reading.effect import farthest, only_quieter
from afterword.services.confirm_promise import confirm_promise
from afterword.services.errors import Problem
from afterword.services.find_promise import find_promise
from afterword.store.models import Interview, Promise
from afterword.store.read.cases import case_of
from afterword.store.read.interviews import debrief_of


def keep_noted_date(interview: Interview, *, now: datetime) -> Promise | None:
    """Keep it, unless something was kept of this interview already, or they would be asked sooner because of it."""
    entry = debrief_of(interview)
    if entry is None or not entry.next_steps.strip() or Promise.objects.filter(interview=interview).exists():
        return None
    said_at = min(interview.end or interview.start, now)
    best = farthest(find_promise(interview, words=entry.next_steps, now=now))
    if best is None:
        return None
    application = interview.application
    fact = PromiseFact(application=str(application.pk), said_at=said_at, earliest=best.earliest, latest=best.latest)
    if not only_quieter(fact, case_of(application, now=now), now=now):
        return None
    try:
        return confirm_promise(
            application,
            now=now,
            said_at=said_at,
            earliest=best.earliest,
            latest=best.latest,
            words=" ".join(entry.next_steps.split())[:500],
            by=entry.next_steps_by,
            interview=interview,
        )
    except Problem:
        return None  # years away, or said by somebody who is not there any more: it stays a note
