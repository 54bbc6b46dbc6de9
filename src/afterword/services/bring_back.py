"""After a switch or a list of the candidate's changed: every message that waits is looked at again."""

from datetime import datetime

from django.db.models import QuerySet

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.drop_void import DROPPED, drop_void, everything_waiting_of
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Application, Candidate, Outgoing
from afterword.store.read.interviews import interviews_of


def look_again(candidate: Candidate, *, now: datetime) -> None:
    """Drop what has become void; bring back what no longer is."""
    for application in everything_waiting_of(candidate.pk):
        drop_void(application, now=now)
    void = Outgoing.objects.filter(application__employer__candidate=candidate)
    bring_back(candidate, [pk for pk in dropped_by_facts(void) if pk is not None], now=now)


def look_again_at(application: Application, *, now: datetime) -> None:
    """The same for one application."""
    drop_void(application, now=now)
    void = Outgoing.objects.filter(application=application)
    bring_back(application.employer.candidate, [pk for pk in dropped_by_facts(void) if pk is not None], now=now)


def dropped_by_facts(rows: QuerySet[Outgoing]) -> list[int | None]:
    """The interviews whose thank-yous the facts made void."""
    void = rows.filter(purpose=Purpose.THANKS, state=State.CANCELLED, trouble__startswith=DROPPED)
    return list(void.values_list("interview_id", flat=True).distinct())


def bring_back(candidate: Candidate, interviews: list[int], *, now: datetime) -> None:
    """Write those again that nothing stops any more; an inquiry comes back by itself when its time has come."""
    for interview in interviews_of(candidate).filter(pk__in=interviews):
        write_thanks(interview, now=now)
