"""All facts about one candidate and one employer: what the guard and the planner are shown."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime

from afterword.core.facts.absence import Absence
from afterword.core.facts.agency import Agency
from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.debrief import Debrief
from afterword.core.facts.employer import Employer
from afterword.core.facts.interview import Interview
from afterword.core.facts.mailbox import Mailbox
from afterword.core.facts.moment import need_zone
from afterword.core.facts.person import Person
from afterword.core.facts.promise import Promise
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Purpose
from afterword.core.record import record


@record(frozen=True, slots=True, kw_only=True)
class OtherTouch:
    """What another of the agency's candidates did; no name of theirs is ever shown."""

    at: datetime
    purpose: Purpose = Purpose.INQUIRY
    people: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        need_zone(self.at, "at")


@record(frozen=True, slots=True, kw_only=True)
class Case:
    """`touches` is the ledger, in any order; `profile` None means: by the employer's country.

    `numbers` are those of the profile that the person changed, by their name in etiquette/profiles.py.
    `elsewhere` are the candidate's interviews at other companies, whose days are taken.
    """

    employer: Employer
    people: tuple[Person, ...]
    applications: tuple[Application, ...]
    candidate: Candidate = field(default_factory=Candidate)
    agency: Agency | None = None
    interviews: tuple[Interview, ...] = ()
    elsewhere: tuple[Interview, ...] = ()
    promises: tuple[Promise, ...] = ()
    touches: tuple[Touch, ...] = ()
    absences: tuple[Absence, ...] = ()
    bounces: tuple[str, ...] = ()
    do_not_contact: tuple[str, ...] = ()
    others: tuple[OtherTouch, ...] = ()
    mailbox: Mailbox = field(default_factory=Mailbox)
    paused: bool = False
    debriefs: tuple[Debrief, ...] = ()
    profile: str | None = None
    numbers: Mapping[str, int] = field(default_factory=dict)
