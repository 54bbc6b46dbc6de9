"""Applications, employers and agencies of one candidate."""

from django.db.models import QuerySet

from afterword.store.models import Agency, Application, Candidate, Employer
from afterword.store.read.one import one


def applications_of(candidate: Candidate) -> QuerySet[Application]:
    """Every application, the newest first, each with its employer and agency."""
    return Application.objects.filter(employer__candidate=candidate).select_related("employer__candidate", "agency")


def application_of(candidate: Candidate, pk: int) -> Application:
    """One application; raise NotFound where it is not this candidate's."""
    return one(applications_of(candidate), pk)


def employers_of(candidate: Candidate) -> QuerySet[Employer]:
    """Every employer this candidate knows, by name."""
    return Employer.objects.filter(candidate=candidate).select_related("candidate")


def employer_of(candidate: Candidate, pk: int) -> Employer:
    """One employer; raise NotFound where it is not this candidate's."""
    return one(employers_of(candidate), pk)


def agencies_of(candidate: Candidate) -> QuerySet[Agency]:
    """Every agency this candidate knows, by name."""
    return Agency.objects.filter(candidate=candidate)


def agency_of(candidate: Candidate, pk: int) -> Agency:
    """One agency; raise NotFound where it is not this candidate's."""
    return one(agencies_of(candidate), pk)
