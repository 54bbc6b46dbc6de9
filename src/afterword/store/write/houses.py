"""Find an employer, agency, application or person that is already known, or write a new one."""

from collections.abc import Iterable
from datetime import datetime
from typing import TypeVar

from afterword.core.facts.company_name import firm_letters, is_part_of, legal_form
from afterword.core.facts.words import ApplicationStatus, Role
from afterword.core.reading.invite.firms import firm_key, house_domain, registered, speaks_of
from afterword.store.models import Agency, Application, Candidate, Employer, OtherAddress, Person

House = TypeVar("House", bound=Employer | Agency)


def same(name: str) -> str:
    """A name as it is compared: without case, doubled blanks and a closing full stop."""
    return " ".join(name.casefold().split()).rstrip(".")


def employer_named(candidate: Candidate, name: str, domains: Iterable[str] = ()) -> Employer:
    """By name, by another name it goes by, or by a name that its own domain speaks for; else a new one."""
    own = [domain for domain in domains if not is_agency_s(candidate, domain)]
    known = list(Employer.objects.filter(candidate=candidate).order_by("pk"))
    found = next(
        (row for is_same in (is_called, is_same_firm, is_branch) for row in known if is_same(row, name, own)), None
    )
    found = found or Employer.objects.create(candidate=candidate, name=name)
    found.candidate = candidate
    return learn_domains(found, own)


def is_called(employer: Employer, name: str, _domains: list[str] | None = None) -> bool:
    """Whether it is known by just this name."""
    return same(name) in map(same, (employer.name, *employer.aliases))


def is_same_firm(employer: Employer, name: str, domains: list[str]) -> bool:
    """Whether a name of its means the same, stops and the legal form aside.

    Two of one first name, each with a legal form and a domain of its own, are two.
    """
    letters = firm_letters(name)
    alike = [own for own in (employer.name, *employer.aliases) if letters and firm_letters(own) == letters]
    apart = bool(domains and employer.domains) and not shared(employer, domains)
    return any(not (apart and legal_form(own) and legal_form(name)) for own in alike)


def is_branch(employer: Employer, name: str, domains: list[str]) -> bool:
    """Whether its people write from the employer's own domain and it is called after it, as Acme Careers after Acme.

    A domain that does not speak of the name is nobody's proof: an agent writes from one domain for many companies.
    """
    longer = [own for own in (employer.name, *employer.aliases) if is_part_of(own, name)]
    return any(speaks_of(domain, own) for domain in shared(employer, domains) for own in longer)


def shared(employer: Employer, domains: Iterable[str]) -> set[str]:
    """The domains, as they are registered, from which both write."""
    return set(map(registered, employer.domains)) & set(map(registered, domains))


def is_agency_s(candidate: Candidate, domain: str) -> bool:
    """Whether an agency's people write from there, so that it says nothing of the company."""
    agencies = Agency.objects.filter(candidate=candidate)
    return any(registered(domain) in map(registered, agency.domains) for agency in agencies)


def is_suggested(employer: Employer, name: str) -> bool:
    """Whether a name that is not its own is what one of its domains reads like, so that invitations may use it."""
    letters = firm_letters(name)
    spelled = letters in (firm_letters(firm_key(domain)) for domain in employer.domains)
    return spelled and letters != firm_letters(employer.name)


def namesake(employer: Employer) -> Employer | None:
    """Another company of the same candidate that goes by the name this one has now."""
    others = Employer.objects.filter(candidate=employer.candidate_id).exclude(pk=employer.pk).order_by("pk")
    return next((row for row in others if is_same_firm(row, employer.name, employer.domains)), None)


def agency_named(candidate: Candidate, name: str, domains: Iterable[str] = ()) -> Agency:
    """By name, stops and the legal form aside."""
    found = next(iter(agencies_called(candidate, name)), None)
    return learn_domains(found or Agency.objects.create(candidate=candidate, name=name), domains)


def agencies_called(candidate: Candidate, name: str) -> list[Agency]:
    """Those that go by the name, the likeliest first."""
    known = list(Agency.objects.filter(candidate=candidate).order_by("pk"))
    by_name = [row for row in known if same(row.name) == same(name)]
    return by_name + [row for row in known if firm_letters(row.name) == firm_letters(name) != ""]


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


def learn_address(person: Person, address: str) -> None:
    """Keep another address that they write from; theirs stays the one that mail goes to, if they have one."""
    if not person.email:
        person.email = address
        person.save(update_fields=["email"])
    elif address.casefold() != person.email.casefold():
        OtherAddress.objects.get_or_create(person=person, address=address.casefold())


def move_over(employer: Employer, agency: Agency, email: str) -> None:
    """Somebody who was put down as the company's works for the agency: one person, with all that was said."""
    if email and not agency.people.filter(email__iexact=email).exists():
        employer.people.filter(email__iexact=email).update(employer=None, agency=agency)


def move_to(person: Person, house: Employer | Agency) -> None:
    """They work there; the house learns the domain that they write from, and the one before forgets what was theirs."""
    before, domain = person.employer or person.agency, house_domain(person.email)
    person.employer, person.agency = (house, None) if isinstance(house, Employer) else (None, house)
    person.save(update_fields=["employer", "agency"])
    if before is None or domain is None:
        return
    learn_domains(house, [domain])
    if not any(house_domain(other.email) == domain for other in before.people.all()):
        before.domains = [known for known in before.domains if known != domain]
        before.save(update_fields=["domains"])
