"""One application at one moment, with what every kind of step needs to know about it."""

from dataclasses import dataclass, field
from datetime import datetime

from afterword.core.etiquette.closings import ended_by
from afterword.core.etiquette.profiles import Profile, profile_of
from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.interview import Interview
from afterword.core.facts.ledger import Ledger, is_over
from afterword.core.facts.person import Person
from afterword.core.facts.words import ApplicationStatus, DirectContact, Role, Side


@dataclass(frozen=True, kw_only=True)
class Situation:
    """Built once for each application of a plan."""

    case: Case
    now: datetime
    application: Application
    ledger: Ledger
    profile: Profile = field(init=False)
    ending: ApplicationStatus | None = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "profile", profile_of(self.case))
        object.__setattr__(self, "ending", ended_by(self.ledger, self.application.id))

    @property
    def through_agency(self) -> bool:
        """Whether the agency stands between: it does not let the candidate write to the employer, or was not asked."""
        agency = self.case.agency
        if not self.application.via_agency or agency is None:
            return False
        asked = agency.direct_contact is DirectContact.ASK and agency.granted
        return not asked and agency.direct_contact not in (DirectContact.ALLOW, DirectContact.COPY)

    @property
    def copies(self) -> tuple[str, ...]:
        """Who reads along where the agency allows direct contact only so: the one whose work it is."""
        agency = self.case.agency
        if not self.application.via_agency or agency is None or agency.direct_contact is not DirectContact.COPY:
            return ()
        agents = sorted(self.agents(), key=lambda person: person.role not in (Role.AGENT, Role.RECRUITER))
        return tuple(person.id for person in agents[:1])

    def interviews(self) -> list[Interview]:
        """Its interviews in the order of time, without the cancelled and the missed."""
        return sorted(self.ledger.held(self.application.id), key=lambda each: (each.start, each.id))

    def over(self) -> list[Interview]:
        """Those that have ended."""
        return [each for each in self.interviews() if is_over(each, self.now)]

    def ahead(self) -> list[Interview]:
        """Those still to come, or going on."""
        return [each for each in self.interviews() if not is_over(each, self.now)]

    def agents(self) -> list[Person]:
        """The people of the agency."""
        return [person for person in self.case.people if person.at is Side.AGENCY]
