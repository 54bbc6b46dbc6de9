"""One application at one moment, with what every kind of step needs to know about it."""

from datetime import datetime
from operator import attrgetter

from afterword.core.etiquette.profiles import Profile
from afterword.core.etiquette.standing import Standing
from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.interview import Interview
from afterword.core.facts.ledger import Ledger, is_over
from afterword.core.facts.person import Person
from afterword.core.facts.words import DirectContact, Role, Side
from afterword.core.once import once

_start_and_id = attrgetter("start", "id")
AGENCY = Side.AGENCY


class Situation:
    """Built once for each application of a plan; whatever a step asks of it is worked out when it is first asked."""

    def __init__(self, application: Application, ledger: Ledger, now: datetime) -> None:
        self.case: Case = ledger.case
        self.now = now
        self.application = application
        self.ledger = ledger
        self.standing = Standing(ledger, application.id)
        self.ending = self.standing.ending
        """How the application ended; None while it is open."""
        self.agency = ledger.case.agency if application.via_agency else None
        """The agency through which it runs."""

    @property
    def profile(self) -> Profile:
        """The customs that count."""
        return self.standing.profile

    @property
    def through_agency(self) -> bool:
        """Whether the agency stands between: it does not let the candidate write to the employer, or was not asked."""
        agency = self.agency
        if agency is None:
            return False
        asked = agency.direct_contact is DirectContact.ASK and agency.granted
        return not asked and agency.direct_contact not in (DirectContact.ALLOW, DirectContact.COPY)

    @property
    def copies(self) -> tuple[str, ...]:
        """Who reads along where the agency allows direct contact only so: the one whose work it is."""
        if self.agency is None or self.agency.direct_contact is not DirectContact.COPY:
            return ()
        agents = sorted(self.agents(), key=lambda person: person.role not in (Role.AGENT, Role.RECRUITER))
        return tuple(person.id for person in agents[:1])

    @once
    def interviews(self) -> list[Interview]:
        """Its interviews in the order of time, without the cancelled and the missed."""
        held = self.standing.held
        return sorted(held, key=_start_and_id) if len(held) > 1 else held

    @once
    def over(self) -> list[Interview]:
        """Those that have ended."""
        return [each for each in self.interviews if is_over(each, self.now)]

    @once
    def ahead(self) -> list[Interview]:
        """Those still to come, or going on."""
        return [each for each in self.interviews if not is_over(each, self.now)]

    def agents(self) -> list[Person]:
        """The people of the agency."""
        return [person for person in self.case.people if person.at is AGENCY]
