"""Find an employer, agency, application or person that is already known, or write a new one."""

from collections.abc import Iterable
from datetime import datetime
from typing import TypeVar

from afterword.core.facts.words import ApplicationStatus, Role
from afterword.store.models import Agency, Application, Candidate, Employer, Person

House = TypeVar("House", Employer, Agency)


def same(name: str) -> str:
    """A name as it is compared: without case, doubled blanks and a closing full stop."""
    return " ".join(name.casefold().split()).rstrip(".")


def employer_named(candidate: Candidate, name: str, domains: Iterable[str] = ()) -> Employer:
    """By name, by another name it goes by, or by the domain its people write from."""
    known = list(Employer.objects.filter(candidate=candidate).order_by("pk"))
    by_name = [row for row in known if same(name) in {same(row.name), *map(same, row.aliases)}]
    by_domain = [row for row in known if not name and set(row.domains) & set(domains)]
    found = next(iter(by_name + by_domain), None) or Employer.objects.create(candidate=candidate, name=name)
    found.candidate = candidate
    return learn_domains(found, domains)


def agency_named(candidate: Candidate, name: str, domains: Iterable[str] = ()) -> Agency:
    """By name."""
    known = Agency.objects.filter(candidate=candidate).order_by("pk")
    found = next((row for row in known if same(row.name) == same(name)), None)
    return learn_domains(found or Agency.objects.create(candidate=candidate, name=name), domains)


def learn_domains(house: House, domains: Iterable[str]) -> House:
    """Keep the domains that its people write from."""
    known: list[str] = house.domains
    if not set(domains) <= set(known):
        house.domains = list(dict.fromkeys((*known, *domains)))[:50]
        house.save(update_fields=["domains"])
    return house


def application_for(employer: Employer, role: str, agency: Agency | None, now: datetime) -> Application:
    """The open application for this role, or the only open one where no role is named; else a new one."""
    known = list(Application.objects.filter(employer=employer, status=ApplicationStatus.OPEN).order_by("-pk"))
    fitting = [row for row in known if same(row.role) == same(role)] or (
        known if len(known) == 1 and not (role and known[0].role) else []
    )
    found = fitting[0] if fitting else Application.objects.create(employer=employer, role=role, created_at=now)
    found.role, found.agency, found.employer = found.role or role, found.agency or agency, employer
    found.save(update_fields=["role", "agency"])
    return found


def person_at(house: Employer | Agency, name: str, email: str, role: Role) -> Person:
    """By address, else by name where the address does not speak against it; what was missing is filled in."""
    known = list(house.people.order_by("pk"))
    by_address = [row for row in known if email and row.email.casefold() == email.casefold()]
    by_name = [row for row in known if name and same(row.name) == same(name) and not (row.email and email)]
    found = next(iter(by_address + by_name), None)
    if found is None:
        where = {"employer": house} if isinstance(house, Employer) else {"agency": house}
        return Person.objects.create(**where, name=name, email=email, role=role)
    found.name, found.email = found.name or name, found.email or email
    if found.role == Role.INTERVIEWER:
        found.role = role
    found.save(update_fields=["name", "email", "role"])
    return found
