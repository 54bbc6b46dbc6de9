"""What mails were understood to mean, and which of it waits for the candidate's word."""

from collections.abc import Iterable

from django.db.models import Q, QuerySet

from afterword.core.reading.effect import ENDS
from afterword.store.models import Application, Candidate, Reading, Touch
from afterword.store.read.one import one


def readings_of(candidate: Candidate) -> QuerySet[Reading]:
    """Every reading, each with its line, its mail and whom it is about."""
    rows = Reading.objects.filter(touch__employer__candidate=candidate)
    return rows.select_related(
        "touch__employer__candidate", "touch__application__employer__candidate", "touch__mail", "promise"
    )


def reading_of(candidate: Candidate, touch: int) -> Reading:
    """The reading of one line of the ledger; raise NotFound where there is none, or it is not this candidate's."""
    found = readings_of(candidate).filter(touch=touch).values_list("pk", flat=True).first()
    return one(readings_of(candidate), found or 0)


def means_more(touch: Touch) -> bool:
    """Whether its words were understood to mean something that was kept, or that waits for a tap."""
    found = Reading.objects.filter(touch=touch).first()
    return found is not None and bool(found.suggested or found.promise_id)


def suggested_of(application: Application) -> QuerySet[Reading]:
    """Those about one application, or about its employer and no application, of which something waits for a tap."""
    here = Q(touch__application=application) | Q(
        touch__application__isnull=True, touch__employer=application.employer_id
    )
    return suggested_readings(application.employer.candidate).filter(here)


def undecided(readings: Iterable[Reading]) -> set[int]:
    """The applications of which it is not said yet whether they have ended, by what waits of these readings."""
    open_ends = [one.touch for one in readings if ENDS & set(one.suggested)]
    of_no_one = {touch.employer_id for touch in open_ends if touch.application_id is None}
    at_employers = Application.objects.filter(employer__in=of_no_one) if of_no_one else Application.objects.none()
    return {*filter(None, (one.application_id for one in open_ends)), *at_employers.values_list("pk", flat=True)}


def suggested_readings(candidate: Candidate) -> QuerySet[Reading]:
    """Those of which something waits for a tap, the newest mail first."""
    return readings_of(candidate).exclude(suggested=[]).order_by("-touch__at", "-pk")
