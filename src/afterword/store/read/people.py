"""People at the employers and agencies of one candidate."""

from django.db.models import Q, QuerySet

from afterword.core.facts.words import Role
from afterword.store.models import Agency, Application, Candidate, Employer, Interview, Outgoing, Person, Touch
from afterword.store.read.one import one


def people_of(candidate: Candidate) -> QuerySet[Person]:
    """Everybody this candidate knows, by name."""
    mine = Q(employer__candidate=candidate) | Q(agency__candidate=candidate)
    return Person.objects.filter(mine).select_related("employer", "agency")


def person_of(candidate: Candidate, pk: int) -> Person:
    """One person; raise NotFound where this candidate does not know them."""
    return one(people_of(candidate), pk)


def people_to_thank(interview: Interview) -> QuerySet[Person]:
    """Who gave time: those who were there, and the agent who arranged it."""
    agent = Q(agency_id=interview.application.agency_id, agency__isnull=False, role=Role.AGENT)
    return Person.objects.filter(Q(interviews=interview) | agent).distinct().order_by("agency_id", "name", "pk")


def people_at(application: Application) -> QuerySet[Person]:
    """Everybody at the application's employer, and at its agency where there is one."""
    houses = Q(employer_id=application.employer_id)
    if application.agency_id is not None:
        houses |= Q(agency_id=application.agency_id)
    return Person.objects.filter(houses).select_related("employer", "agency")


def houses_of(person: Person) -> list[Employer | Agency]:
    """Where somebody works, and where else they may turn out to: at an agency between, or at its customer.

    An agent who was in touch about several companies can be at none of them.
    """
    if person.employer is not None:
        agencies = Agency.objects.filter(applications__employer=person.employer).distinct()
        return [person.employer, *agencies.order_by("name", "pk")]
    assert person.agency is not None  # noqa: S101 - a person has one house
    customers = Employer.objects.filter(applications__agency=person.agency).distinct().order_by("name", "pk")
    about = companies_about(person)
    return [person.agency, *(one for one in customers if about <= {one.pk})]


def companies_about(person: Person) -> set[int]:
    """The employers about which somebody was in touch, or in whose interviews they were."""
    return {
        *Touch.objects.filter(people=person).values_list("employer_id", flat=True),
        *Outgoing.objects.filter(person=person).values_list("application__employer_id", flat=True),
        *Interview.objects.filter(interviewers=person).values_list("application__employer_id", flat=True),
    }
