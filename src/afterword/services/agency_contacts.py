"""Who of an interview's people writes from the agency, although the form left them among the company's."""

from dataclasses import replace

from afterword.core.facts.words import Role, Side
from afterword.core.reading.invite.firms import house_domain, registered, speaks_of
from afterword.services.interview_form import NewInterview, NewPerson
from afterword.store.models import Candidate
from afterword.store.write.houses import agencies_called

CONTACTS = (Role.INTERVIEWER, Role.RECRUITER, Role.COORDINATOR)
"""What somebody at the agency may have been read as."""


def with_contacts(candidate: Candidate, said: NewInterview) -> NewInterview:
    """The form with those at the agency, where one is named: it could not be asked about itself else.

    Their address is that of the agency: by its name, or as it is known already, and not by the company's name.
    """
    if not said.agency_name:
        return said
    known = {registered(domain) for row in agencies_called(candidate, said.agency_name) for domain in row.domains}

    def placed(person: NewPerson) -> NewPerson:
        domain = house_domain(person.email)
        theirs = domain and (registered(domain) in known or speaks_of(domain, said.agency_name))
        if not theirs or not domain or speaks_of(domain, said.employer_name):
            return person
        role = Role.AGENT.value if person.role in CONTACTS else person.role
        return replace(person, at=Side.AGENCY.value, role=role)

    return replace(said, people=tuple(map(placed, said.people)))
