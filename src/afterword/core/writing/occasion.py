"""What a proposal is about, looked up in the case: readers, interview, debrief, and the day in their calendar."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.commitments import owed_to, promised
from afterword.core.etiquette.profiles import profile_of
from afterword.core.etiquette.theirs import place_of
from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Commitment, Debrief
from afterword.core.facts.interview import Interview
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import InterviewStatus, Purpose, Side
from afterword.core.worktime import Place, day_of, working_day_after
from afterword.core.writing.days import country_of
from afterword.core.writing.names import full_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """`today` and `met_on` are days of the first reader's calendar; `debrief` may be empty, never None.

    `late`: it is a thank-you, and late for its reader. `promised` is what the candidate promised in this application
    and has not done, `owed` the part of it that is still open towards these readers.
    """

    readers: tuple[Person, ...]
    application: Application | None
    interview: Interview | None
    debrief: Debrief
    promised: tuple[Commitment, ...]
    owed: tuple[Commitment, ...]
    country: str
    today: date
    met_on: date | None
    late: bool

    @property
    def reader(self) -> Person:
        """The first one addressed."""
        return self.readers[0]

    @property
    def at_agency(self) -> bool:
        """Whether the first reader works for the agency."""
        return self.reader.at is Side.AGENCY


def met_in(interview: Interview | None, case: Case) -> tuple[Person, ...]:
    """Those with whom the talk was, whether their names are known or not; whoever is of the agency arranged it."""
    people = (person_called(key, case) for key in (interview.interviewers if interview else ()))
    return tuple(person for person in people if person.at is not Side.AGENCY)


def occasion_of(proposal: Proposal, case: Case, *, now: datetime) -> Occasion:
    """Everything a writer and a reviewer need to know about where a text goes and what it speaks of."""
    readers = tuple(person_called(key, case) for key in proposal.people) or (Person(id=""),)
    interview = _interview_of(proposal, case, readers, now)
    place = place_of(readers[0], case)
    application, ledger = _application_of(proposal, case, interview), ledger_of(case)
    about = application.id if application else None
    return Occasion(
        readers=readers,
        application=application,
        interview=interview,
        debrief=_debrief_of(case, interview),
        promised=tuple(promised(ledger, about)),
        owed=owed_to(proposal.people, ledger, about),
        country=country_of(readers[0], case),
        today=day_of(now, place),
        met_on=day_of(interview.over_at, place) if interview else None,
        late=proposal.purpose is Purpose.THANKS and _is_late(interview, case, now, place),
    )


def person_called(key: str, case: Case) -> Person:
    """The person with this id or address; an unknown address is a person of whom only that is known."""
    for person in case.people:
        if person.id == key or (person.email and person.email.casefold() == key.casefold()):
            return person
    return Person(id=key, email=key if "@" in key else "")


def owed(occasion: Occasion, proposal: Proposal) -> tuple[Commitment, ...]:
    """What is owed to these readers, and what the proposal covers for others; a delivery's own part of it."""
    if proposal.purpose is Purpose.DELIVERY and proposal.covers:
        return tuple(one for one in occasion.promised if one.id in proposal.covers)
    open_ones = {one.id for one in occasion.owed}
    return tuple(one for one in occasion.promised if one.id in open_ones or one.id in proposal.covers)


def promised_to(occasion: Occasion, proposal: Proposal, case: Case) -> str:
    """The name of the one to whom all that an agent is sent was promised; "" where it is for the readers themselves."""
    people = {one.person for one in owed(occasion, proposal)} if occasion.at_agency else set()
    only = people.pop() if len(people) == 1 else None
    person = person_called(only, case) if only else None
    return full_name(person.name) if person and person.at is not Side.AGENCY else ""


def _is_late(interview: Interview | None, case: Case, now: datetime, place: Place) -> bool:
    """Whether it is late for its reader: the best hours are over, and so is the day on which nobody would call it late.

    Ours: until the end of the first working day after the talk; nobody waits for mail over a week end.
    """
    hours = profile_of(case).thanks_best_within_hours.value
    if interview is None or now <= interview.over_at + timedelta(hours=hours):
        return False
    return day_of(now, place) > working_day_after(day_of(interview.over_at, place), 1, place)


def _application_of(proposal: Proposal, case: Case, interview: Interview | None) -> Application | None:
    wanted = proposal.application or (interview.application if interview else None)
    if wanted is None:
        return case.applications[0] if len(case.applications) == 1 else None
    return next((application for application in case.applications if application.id == wanted), None)


def _interview_of(proposal: Proposal, case: Case, readers: tuple[Person, ...], now: datetime) -> Interview | None:
    """The one named; else the newest ended one with these people; else the newest ended one."""
    if proposal.interview is not None:
        return next((interview for interview in case.interviews if interview.id == proposal.interview), None)
    ended = [interview for interview in case.interviews if _is_over(interview, proposal, now)]
    ids = {person.id for person in readers}
    with_them = [interview for interview in ended if ids & set(interview.interviewers)]
    return max(with_them or ended, key=lambda interview: interview.over_at, default=None)


def _is_over(interview: Interview, proposal: Proposal, now: datetime) -> bool:
    if proposal.application not in {None, interview.application}:
        return False
    if interview.status in {InterviewStatus.CANCELLED, InterviewStatus.MISSED}:
        return False
    return interview.over_at <= now


def _debrief_of(case: Case, interview: Interview | None) -> Debrief:
    if interview is None:
        return Debrief(interview="")
    empty = Debrief(interview=interview.id)
    return next((debrief for debrief in reversed(case.debriefs) if debrief.interview == interview.id), empty)
