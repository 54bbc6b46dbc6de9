"""All facts about candidate and employer, in a fixed number of queries however many applications are asked for."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cached_property
from itertools import chain
from typing import Any, TypeVar

from django.db.models import Q

from afterword.core.facts.case import Case
from afterword.core.facts.mailbox import Mailbox
from afterword.core.facts.touch import Touch as TouchFact
from afterword.core.facts.words import Channel, Delivery, Direction, Purpose
from afterword.core.lifecycle import COUNTS_AS_TOUCH
from afterword.core.reading.effect import ENDS
from afterword.store.models import (
    Application,
    ChangedNumber,
    Debrief,
    DoNotContact,
    Employer,
    Interview,
    Outgoing,
    Person,
    Promise,
    Reading,
    SeenMail,
    Touch,
)
from afterword.store.models import Mailbox as MailboxRow
from afterword.store.models.seen_mail import Standing
from afterword.store.read import facts
from afterword.store.read.messages import leaves_open
from afterword.store.read.profiles import profile_name

Group = TypeVar("Group")
Item = TypeVar("Item")
TOUCH_COLUMNS = (
    "pk",
    "employer_id",
    "at",
    "direction",
    "channel",
    "purpose",
    "application_id",
    "interview_id",
    "text",
    "read",
    "asks",
    "human",
    "delivery",
)
DIRECTIONS = {word.value: word for word in Direction}
CHANNELS = {word.value: word for word in Channel}
PURPOSES = {word.value: word for word in Purpose}
"""The words of the ledger; looked up, since a list of applications rests on thousands of lines."""


def case_of(application: Application, *, now: datetime, without: int | None = None) -> Case:
    """What the guard is shown when it is asked about this application; `without`: a message that is no touch here."""
    return cases_of([application], now=now, without=without)[application.pk]


def cases_of(applications: Sequence[Application], *, now: datetime, without: int | None = None) -> dict[int, Case]:
    """One case for each application; those at one employer without an agency share theirs."""
    ground = Ground(applications, now, without)
    shared: dict[tuple[int, int | None, bool], Case] = {}
    cases = {}
    for application in applications:
        name = (application.employer_id, application.agency_id, application.granted)
        cases[application.pk] = shared.get(name) or shared.setdefault(name, ground.case(application))
    return cases


class Ground:
    """The rows that the cases of some employers rest on, each table read once."""

    def __init__(self, applications: Sequence[Application], now: datetime, without: int | None = None) -> None:
        self.now, self.without = now, without
        self.employers = {application.employer_id: application.employer for application in applications}
        self.candidates = {employer.candidate_id for employer in self.employers.values()}

    def case(self, application: Application) -> Case:
        """The facts as this application sees them: its own agency stands between, no other does."""
        pk, employer, agency = application.employer_id, application.employer, application.agency
        people = self.people_at(pk)
        return Case(
            candidate=facts.candidate_fact(employer.candidate),
            employer=facts.employer_fact(employer),
            agency=None if agency is None else facts.agency_fact(agency, granted=application.granted),
            people=tuple(facts.person_fact(row) for row in people),
            applications=tuple(facts.application_fact(row, application.agency_id) for row in self.applications[pk]),
            interviews=tuple(facts.interview_fact(row, self.interviewers[row.pk]) for row in self.interviews[pk]),
            promises=tuple(facts.promise_fact(row) for row in self.promises[pk]),
            touches=(*self.touches[pk], *self.unwritten[pk]),
            absences=tuple(facts.absence_fact(row) for row in people if row.away_until or row.stand_in_id),
            bounces=tuple(row.email for row in people if row.bounces and row.email),
            do_not_contact=self.do_not_contact[employer.candidate_id],
            mailbox=self.mailbox_at(employer),
            paused=employer.candidate.paused,
            debriefs=tuple(facts.debrief_fact(row) for row in self.debriefs[pk]),
            profile=employer.profile or None,
            numbers=self.numbers.get((employer.candidate_id, profile_name(employer)), {}),
        )

    @cached_property
    def applications(self) -> dict[int, list[Application]]:
        """By employer."""
        rows = Application.objects.filter(employer_id__in=self.employers).order_by("pk")
        return grouped((row.employer_id, row) for row in rows)

    @cached_property
    def employer_of(self) -> dict[int, int]:
        """By application."""
        return {row.pk: pk for pk, rows in self.applications.items() for row in rows}

    @cached_property
    def agencies_at(self) -> dict[int, set[int]]:
        """The agencies that stand between, by employer."""
        return {
            pk: {row.agency_id for row in rows if row.agency_id is not None} for pk, rows in self.applications.items()
        }

    @cached_property
    def people(self) -> dict[tuple[int | None, int | None], list[Person]]:
        """By employer and agency, of which a person has one; everybody at these employers and their agencies."""
        agencies = set().union(*self.agencies_at.values())
        rows = Person.objects.filter(Q(employer_id__in=self.employers) | Q(agency_id__in=agencies))
        return grouped(((row.employer_id, row.agency_id), row) for row in rows)

    def people_at(self, employer: int) -> list[Person]:
        """Everybody at one employer and the agencies that stand between, the first noted first."""
        agencies = ((None, pk) for pk in self.agencies_at.get(employer, ()))
        rows = [row for house in ((employer, None), *agencies) for row in self.people[house]]
        return sorted(rows, key=lambda row: row.pk)

    @cached_property
    def interviews(self) -> dict[int, list[Interview]]:
        """By employer."""
        rows = Interview.objects.filter(application_id__in=self.employer_of)
        return grouped((self.employer_of[row.application_id], row) for row in rows)

    @cached_property
    def interviewers(self) -> dict[int, tuple[str, ...]]:
        """By interview."""
        pks = [row.pk for rows in self.interviews.values() for row in rows]
        pairs = Interview.interviewers.through.objects.filter(interview_id__in=pks)
        return tied(pairs.order_by("person_id").values_list("interview_id", "person_id"))

    @cached_property
    def promises(self) -> dict[int, list[Promise]]:
        """By employer."""
        rows = Promise.objects.filter(application_id__in=self.employer_of)
        return grouped((self.employer_of[row.application_id], row) for row in rows)

    @cached_property
    def debriefs(self) -> dict[int, list[Debrief]]:
        """By employer."""
        at = {row.pk: pk for pk, rows in self.interviews.items() for row in rows}
        return grouped((at[row.interview_id], row) for row in Debrief.objects.filter(interview_id__in=at))

    @cached_property
    def touches(self) -> dict[int, list[TouchFact]]:
        """By employer; the one table that grows, so it is read as plain columns."""
        lines = Touch.objects.filter(employer_id__in=self.employers).order_by("at", "pk")
        covers = dict(lines.exclude(covers=[]).values_list("pk", "covers"))  # JSON is slow to read, and mostly empty
        pairs = Touch.people.through.objects.filter(touch__employer_id__in=self.employers)
        people = tied(pairs.values_list("touch_id", "person_id"))
        return grouped(
            (line[1], touch_fact(line, people[line[0]], self.covered(line, people[line[0]], covers.get(line[0], ()))))
            for line in lines.values_list(*TOUCH_COLUMNS)
        )

    def covered(self, line: tuple[Any, ...], people: tuple[str, ...], names: Sequence[str]) -> tuple[str, ...]:
        """The commitments that a line kept: those of its interview, else what its readers were promised by then."""
        _, employer, at, _, _, _, application, interview, *_ = line
        if interview or not names:
            return tuple(facts.commitment_key(interview, name) for name in names)
        held = {row.pk for row in self.interviews[employer] if row.start <= at and row.application_id == application}
        return tuple(
            facts.commitment_key(row.interview_id, entry["id"])
            for row in self.debriefs[employer]
            for entry in (row.commitments if row.interview_id in held else ())
            if entry["id"] in names and (entry["person"] is None or not people or str(entry["person"]) in people)
        )

    @cached_property
    def unwritten(self) -> dict[int, list[TouchFact]]:
        """Messages that may have left, but stand in no ledger yet, by employer: the guard counts them as touches."""
        maybe_gone = Outgoing.objects.filter(state__in=COUNTS_AS_TOUCH, touch__isnull=True).exclude(
            pk=self.without or 0
        )
        rows = maybe_gone.filter(application_id__in=self.employer_of)
        return grouped((self.employer_of[row.application_id], message_fact(row, self.now)) for row in rows)

    @cached_property
    def numbers(self) -> dict[tuple[int, str], dict[str, int]]:
        """Those that a person changed, by candidate and profile."""
        changed: dict[tuple[int, str], dict[str, int]] = defaultdict(dict)
        for row in ChangedNumber.objects.filter(candidate_id__in=self.candidates):
            changed[row.candidate_id, row.profile][row.name] = row.value
        return changed

    def mailbox_at(self, employer: Employer) -> Mailbox:
        """The candidate's mailbox, and how many of its mails may be about this employer."""
        row = self.mailboxes.get(employer.candidate_id)
        asked = sum(str(employer.pk) in about or not about for about in self.asked[employer.candidate_id])
        return facts.mailbox_fact(row, unsettled=asked, undecided=self.undecided[employer.pk])

    @cached_property
    def undecided(self) -> dict[int, int]:
        """By employer: the mails that read like a decision, while nobody has said whether they are one."""
        rows = Reading.objects.filter(touch__employer_id__in=self.employers).exclude(suggested=[])
        maybe = rows.values_list("touch__employer_id", "suggested")
        return Counter(pk for pk, suggested in maybe if ENDS & set(suggested))

    @cached_property
    def mailboxes(self) -> dict[int, MailboxRow]:
        """By candidate."""
        rows = MailboxRow.objects.filter(candidate_id__in=self.candidates)
        return {row.candidate_id: row for row in rows}

    @cached_property
    def asked(self) -> dict[int, list[list[str]]]:
        """By candidate: the employers that each mail may be about of which nobody has said whose it is."""
        rows = SeenMail.objects.filter(candidate_id__in=self.candidates, standing=Standing.ASKED, own=False, human=True)
        return grouped((pk, match.get("employers", [])) for pk, match in rows.values_list("candidate_id", "match"))

    @cached_property
    def do_not_contact(self) -> dict[int, tuple[str, ...]]:
        """By candidate."""
        rows = DoNotContact.objects.filter(candidate_id__in=self.candidates).values_list("candidate_id", "entry")
        return defaultdict(
            tuple, {pk: tuple(chain.from_iterable(map(facts.listed, entries))) for pk, entries in grouped(rows).items()}
        )


def touch_fact(line: tuple[Any, ...], people: tuple[str, ...], covers: tuple[str, ...]) -> TouchFact:
    """One line of the ledger."""
    _, _, at, direction, channel, purpose, application, interview, text, read, asks, human, delivery = line
    return TouchFact(
        at=at,
        direction=DIRECTIONS[direction],
        channel=CHANNELS[channel],
        purpose=PURPOSES[purpose],
        people=people,
        application=facts.key(application),
        interview=facts.key(interview),
        text=text,
        read=read,
        asks=asks,
        human=human,
        covers=covers,
        delivery=Delivery(delivery) if delivery else None,
    )


def message_fact(row: Outgoing, now: datetime) -> TouchFact:
    """A message that may have left, at the moment it would have."""
    return TouchFact(
        at=row.sent_at or row.claimed_at or now,
        direction=Direction.OUT,
        channel=Channel(row.channel),
        purpose=Purpose(row.purpose),
        people=(str(row.person_id),),
        application=str(row.application_id),
        interview=facts.key(row.interview_id),
        text=row.body,
        asks=leaves_open(row, at=now),
        covers=message_covers(row),
        delivery=Delivery(row.delivery) if row.delivery else None,
    )


def message_covers(row: Outgoing) -> tuple[str, ...]:
    """The commitments that a message keeps; they are those of its interview."""
    return tuple(facts.commitment_key(row.interview_id, name) for name in row.covers) if row.interview_id else ()


def grouped(pairs: Iterable[tuple[Group, Item]]) -> dict[Group, list[Item]]:
    """The second of each pair, collected under the first; an unknown group is empty."""
    groups: dict[Group, list[Item]] = defaultdict(list)
    for group, item in pairs:
        groups[group].append(item)
    return groups


def tied(pairs: Iterable[tuple[int, int]]) -> dict[int, tuple[str, ...]]:
    """Rows of a many-to-many table as facts name them."""
    return defaultdict(tuple, {pk: tuple(map(str, others)) for pk, others in grouped(pairs).items()})
