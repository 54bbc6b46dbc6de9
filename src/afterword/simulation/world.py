"""One simulated candidate at one employer: everything that is true there at a moment, and what was sent."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from random import Random

from afterword.core.etiquette.profiles import Profile, profile_of
from afterword.core.facts.absence import Absence
from afterword.core.facts.agency import Agency
from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.case import Case, OtherTouch
from afterword.core.facts.debrief import Debrief
from afterword.core.facts.employer import Employer
from afterword.core.facts.interview import Interview
from afterword.core.facts.mailbox import Mailbox
from afterword.core.facts.person import Person
from afterword.core.facts.promise import Promise
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import InterviewStatus, Purpose
from afterword.simulation.places import Where


@dataclass(slots=True)
class Sent:
    """Something that left: `asks` is what its writer knows of the text; from those in `bounced` it came back."""

    touch: Touch
    asks: bool
    again: bool = False
    """Whether it hands over what they have, or answers where nothing was said since the last answer."""
    bounced: set[str] = field(default_factory=set)

    @property
    def kind(self) -> Purpose:
        """What it really was: what asks about the decision is an inquiry; nothing is handed over or answered twice."""
        if self.asks:
            return Purpose.INQUIRY
        return Purpose.OTHER if self.again else self.touch.purpose

    @property
    def people(self) -> tuple[str, ...]:
        """Whom it was meant for."""
        return self.touch.people

    @property
    def reached(self) -> tuple[str, ...]:
        """Whom it reached, as far as is known."""
        return tuple(each for each in self.touch.people if each not in self.bounced)


@dataclass(kw_only=True)
class World:
    """The facts, as they are now; `sent` is the plain record that the check goes by."""

    rng: Random
    employer: Employer
    where: dict[str, Where]
    """Of each person."""
    people: dict[str, Person]
    applications: dict[str, Application]
    agency: Agency | None = None
    candidate: Candidate = field(default_factory=Candidate)
    interviews: dict[str, Interview] = field(default_factory=dict)
    promises: list[Promise] = field(default_factory=list)
    touches: list[Touch] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    absences: list[Absence] = field(default_factory=list)
    bounces: list[str] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    """Whose mail comes back, known or not yet."""
    ended: set[str] = field(default_factory=set)
    """The applications that are decided, given up or closed, and not opened again."""
    do_not_contact: tuple[str, ...] = ()
    others: list[OtherTouch] = field(default_factory=list)
    debriefs: list[Debrief] = field(default_factory=list)
    has_mailbox: bool = False
    synced_at: datetime | None = None
    paused: bool = False

    def case(self) -> Case:
        """What the guard is shown."""
        return Case(
            candidate=self.candidate,
            employer=self.employer,
            agency=self.agency,
            people=tuple(self.people.values()),
            applications=tuple(self.applications.values()),
            interviews=tuple(self.interviews.values()),
            promises=tuple(self.promises),
            touches=tuple(self.touches),
            absences=tuple(self.absences),
            bounces=tuple(self.bounces),
            do_not_contact=self.do_not_contact,
            others=tuple(self.others),
            debriefs=tuple(self.debriefs),
            mailbox=Mailbox(connected=self.has_mailbox, synced_at=self.synced_at),
            paused=self.paused,
        )

    @cached_property
    def profile(self) -> Profile:
        """The numbers that count there, which do not change."""
        return profile_of(self.case())

    def at_agency(self, person: str) -> bool:
        """Whether that person works for the agency."""
        return person in self.people and self.people[person].at == "agency"

    def staff(self) -> list[str]:
        """The people of the employer."""
        return [each for each in self.people if not self.at_agency(each)]

    def agents(self) -> list[str]:
        """The people of the agency."""
        return [each for each in self.people if self.at_agency(each)]

    def place(self, people: tuple[str, ...]) -> Where:
        """Where the first of them is."""
        return self.where[people[0]]

    def end(self, application: str, now: datetime) -> None:
        """It is over: nothing that was arranged takes place any more."""
        self.ended.add(application)
        for ident, each in self.interviews.items():
            if each.application == application and each.start > now:
                self.interviews[ident] = replace(each, status=InterviewStatus.CANCELLED)
