"""Who reads along with a message to the employer: the agent, where the agency allows direct contact only so."""

from afterword.core.facts.words import DirectContact, Role
from afterword.store.models import Application, Outgoing, Person

AGENTS = (Role.AGENT, Role.RECRUITER)


def copies_of(message: Outgoing) -> tuple[Person, ...]:
    """Nobody, where it goes to the agency itself; only somebody with an address can read along."""
    return () if message.person.agency_id is not None else readers_along(message.application)


def readers_along(application: Application) -> tuple[Person, ...]:
    """The agent whose work it is, the first one noted where there are several."""
    agency = application.agency
    if agency is None or agency.direct_contact != DirectContact.COPY:
        return ()
    people = Person.objects.filter(agency=agency).exclude(email="").order_by("pk")
    return tuple(sorted(people, key=lambda person: person.role not in AGENTS)[:1])
