"""Add an interview: whoever and whatever is known already is found again, the rest is written."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from afterword.core.facts.words import InterviewStatus, Role, Side
from afterword.core.reading.invite.firms import house_domain
from afterword.core.zone_country import country_of_zone
from afterword.services.agency_contacts import with_contacts
from afterword.services.errors import Problem
from afterword.services.interview_form import NewInterview, NewPerson, checked
from afterword.services.kept_already import over_without_answer
from afterword.services.left_out import keep_left_out
from afterword.services.saving import saving
from afterword.store.models import Agency, Application, Candidate, Employer, Interview
from afterword.store.read.applications import application_of
from afterword.store.read.interviews import interviews_of
from afterword.store.write import houses


@saving
def add_interview(candidate: Candidate, *, form: NewInterview, now: datetime) -> Interview:
    """Write the interview and return it; one that is known already is brought up to date instead of written twice."""
    said = with_contacts(candidate, checked(form))
    known = interviews_of(candidate).filter(uid=said.uid).first() if said.uid else None
    if known is not None:
        return update(known, said)
    application = application_for(candidate, said, now)
    twin = twin_of(application, said)
    if twin is not None:
        return update(twin, replace(said, uid=said.uid or twin.uid, sequence=said.sequence or twin.sequence))
    interview = Interview.objects.create(application=application, **facts_of(said))
    interview.interviewers.set(those_there(application, said.people))
    keep_left_out(interview, out=said.left_out, there=said.people)
    over_without_answer(interview, now=now)
    return interview


def twin_of(application: Application, said: NewInterview) -> Interview | None:
    """The same interview, added another way: a form sent twice, or typed first and then invited to."""
    at_that_time = application.interviews.filter(start=said.start)
    return (at_that_time.filter(uid="") if said.uid else at_that_time).first()


def update(known: Interview, said: NewInterview) -> Interview:
    """A newer invitation to the same interview: its times, place and people count from now on."""
    if said.sequence < known.sequence:
        raise Problem("This invitation is older than the one you added before. Nothing was changed.", field="uid")
    if known.status == InterviewStatus.CANCELLED:
        known.status = ""
    for name, value in facts_of(said).items():
        setattr(known, name, value)
    known.save()
    known.interviewers.set(those_there(known.application, said.people))
    keep_left_out(known, out=said.left_out, there=said.people)
    return known


def facts_of(said: NewInterview) -> dict[str, object]:
    """The columns that an invitation speaks of."""
    names = ("start", "end", "tz", "format", "place_kind", "place", "join_url", "uid", "sequence")
    return {name: getattr(said, name) for name in names}


def application_for(candidate: Candidate, said: NewInterview, now: datetime) -> Application:
    """The application this interview is a round of."""
    if said.application_pk is not None:
        return with_agency(application_of(candidate, said.application_pk), agency_of(candidate, said))
    agency = agency_of(candidate, said)
    employer = houses.employer_named(candidate, said.employer_name, domains_at(said.people, Side.EMPLOYER))
    employer.tz = employer.tz or said.tz
    employer.country = employer.country or said.country or country_of_zone(said.tz)
    employer.save(update_fields=["tz", "country"])
    return houses.application_for(employer, said.role, agency, now)


def with_agency(application: Application, agency: Agency | None) -> Application:
    """A further round that names an agency: it stands between from now on, where none did before."""
    if application.agency is None and agency is not None:
        application.agency = agency
        application.save(update_fields=["agency"])
    return application


def agency_of(candidate: Candidate, said: NewInterview) -> Agency | None:
    """The agency between, where one is named."""
    if not said.agency_name:
        return None
    return houses.agency_named(candidate, said.agency_name, domains_at(said.people, Side.AGENCY))


def domains_at(people: Iterable[NewPerson], side: Side) -> list[str]:
    """The domains that one side's people write from."""
    return [domain for person in people if person.at == side and (domain := house_domain(person.email))]


def those_there(application: Application, people: Iterable[NewPerson]) -> list[int]:
    """The numbers of those whom one met; an agency's contact arranged it for the others, and is kept as that."""
    each = list(people)
    rows = people_of(application, each)
    met = [row for row, person in zip(rows, each, strict=True) if person.role != Role.AGENT]
    return met or rows


def people_of(application: Application, people: Iterable[NewPerson]) -> list[int]:
    """The numbers of these people's rows, at the employer or, where there is one, the agency."""
    agency, employer = application.agency, application.employer
    found = []
    for person in people:
        house: Employer | Agency = agency if agency is not None and person.at == Side.AGENCY else employer
        if house is agency:
            houses.move_over(employer, agency, person.email)
        found.append(houses.person_at(house, person.name, person.email, Role(person.role)).pk)
    return found
