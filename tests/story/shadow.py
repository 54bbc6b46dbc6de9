"""A plain record of one candidate and one employer, kept beside the store and without a look at it.

Whatever leaves is checked against it, with the simulation's plain checks: by day counts of their own, rule by rule.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from random import Random

from hypothesis import event

from afterword.core.facts.absence import Absence
from afterword.core.facts.agency import Agency
from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Commitment, Debrief
from afterword.core.facts.employer import Employer
from afterword.core.facts.interview import Interview
from afterword.core.facts.person import Person
from afterword.core.facts.promise import Promise
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Direction, InterviewStatus, Purpose, Side
from afterword.simulation.invariants.every import INVARIANTS
from afterword.simulation.places import Where
from afterword.simulation.world import Sent, World

HOME = Where("America/New_York", "US")


class Shadow:
    """What is true, as somebody with paper and pencil would keep it; rows are named by their numbers."""

    def __init__(self) -> None:
        self.world = World(
            rng=Random(0),  # noqa: S311 - nothing is drawn
            employer=Employer(name="Acme", country=HOME.country, tz=HOME.tz, domains=("acme.example",)),
            where={},
            people={},
            applications={},
        )
        self.broken: list[str] = []
        self.ended_at: dict[str, datetime] = {}
        self.by_message: dict[int, Sent] = {}

    # Facts

    def person(self, row, where: Where = HOME) -> None:
        side = Side.EMPLOYER if row.agency_id is None else Side.AGENCY
        self.world.where[str(row.pk)] = where
        self.world.people[str(row.pk)] = Person(id=str(row.pk), name=row.name, email=row.email, at=side)

    def application(self, row) -> None:
        via = row.agency_id is not None
        self.world.applications[str(row.pk)] = Application(id=str(row.pk), role=row.role, via_agency=via)
        if via:
            self.world.agency = Agency(name="Brook", direct_contact=row.agency.direct_contact, granted=row.granted)

    def interview(self, row) -> None:
        self.world.interviews[str(row.pk)] = Interview(
            id=str(row.pk),
            application=str(row.application_id),
            start=row.start,
            end=row.end,
            status=InterviewStatus(row.status) if row.status else None,
            interviewers=tuple(str(pk) for pk in row.interviewers.values_list("pk", flat=True)),
        )
        ended = self.ended_at.get(str(row.application_id))
        if ended and not row.status and row.start > ended:
            self.world.ended.discard(str(row.application_id))

    def owes(self, row, what: Iterable) -> None:
        """What was promised at an interview; said again, it counts as it was said last."""
        commitments = tuple(
            Commitment(id=f"{row.pk}:{one.id}", text=one.text, person=one.person and str(one.person)) for one in what
        )
        others = [debrief for debrief in self.world.debriefs if debrief.interview != str(row.pk)]
        self.world.debriefs[:] = [*others, Debrief(interview=str(row.pk), commitments=commitments)]

    def away(self, row, until) -> None:
        others = [each for each in self.world.absences if each.person != str(row.pk)]
        self.world.absences[:] = [*others, Absence(person=str(row.pk), until=until)] if until else others

    def promise(self, row, said_at: datetime, earliest, latest, by) -> None:
        self.world.promises.append(
            Promise(application=str(row.pk), said_at=said_at, earliest=earliest, latest=latest, by=str(by.pk))
        )

    # What came

    def came(self, row, kind: Purpose, who, now: datetime, *, read=True, asks=False, human=True, channel="email"):
        self.world.touches.append(
            Touch(
                at=now,
                direction=Direction.IN,
                channel=Channel(channel),
                purpose=kind,
                people=(str(who.pk),),
                application=str(row.pk),
                read=read,
                asks=asks,
                human=human,
            )
        )
        if kind in (Purpose.REJECTION, Purpose.OFFER):
            self.ends(str(row.pk), now)
        if kind is Purpose.INVITATION:
            self.world.ended.discard(str(row.pk))

    def bounced(self, row, who, now: datetime) -> None:
        self.came(row, Purpose.BOUNCE, who, now, human=False)
        self.world.bounces.append(who.email)
        mails = [each for each in self.world.sent if each.touch.channel is Channel.EMAIL and str(who.pk) in each.people]
        before = [each for each in mails if each.touch.at <= now]
        if before:
            max(before, key=lambda each: each.touch.at).bounced.add(str(who.pk))

    def mended(self, who) -> None:
        self.world.bounces[:] = [address for address in self.world.bounces if address != who.email]

    def seen(self, application: str | None, now: datetime) -> None:
        """All that came until then about an application (None: about any) was read, and what it asked is settled."""
        for place, each in enumerate(self.world.touches):
            mine = each.direction is Direction.IN and application in (None, each.application) and each.at <= now
            if mine and each.human:
                self.world.touches[place] = replace(each, read=True, asks=False)

    def ends(self, application: str, now: datetime) -> None:
        """It is over; nothing that was arranged takes place any more."""
        self.world.end(application, now)
        self.ended_at[application] = now

    # What left

    def logged(self, row, purpose: Purpose, who, now: datetime, channel: str) -> Sent:
        """Told by the candidate afterwards: it counts, and nobody was asked."""
        return self._add(self._sent(purpose, channel, (str(who.pk),), str(row.pk), None, now))

    def left(self, message, cc: tuple[str, ...], now: datetime) -> None:
        """A message goes out of the door: nothing about it may be wrong."""
        interview = str(message.interview_id) if message.interview_id else None
        people, application = (str(message.person_id),), str(message.application_id)
        sent = self._sent(Purpose(message.purpose), message.channel, people, application, interview, now)
        covers = (*(f"{message.interview_id}:{name}" for name in message.covers), *self._named(message.body))
        sent.touch = replace(sent.touch, text=message.body, covers=covers)
        for name, is_broken in INVARIANTS.items():
            if is_broken(self.world, sent, cc, now):
                self.broken.append(f"{name}: {message.purpose} to {message.person} at {now.isoformat()}")
        self.by_message[message.pk] = self._add(sent)
        event(f"{message.purpose} left by {message.road}")
        if message.purpose == Purpose.CLOSING:
            self.ends(application, now)

    def came_back(self, message) -> None:
        """It had not left after all."""
        self.world.sent.remove(self.by_message.pop(message.pk))

    def left_at(self, message, now: datetime) -> None:
        """The candidate says that it left just now."""
        sent = self.by_message[message.pk]
        sent.touch = replace(sent.touch, at=now)

    def _named(self, body: str) -> tuple[str, ...]:
        """What was promised and stands in the text."""
        owed = [one for debrief in self.world.debriefs for one in debrief.commitments]
        return tuple(one.id for one in owed if one.text in body)

    def _sent(self, purpose, channel, people, application, interview, now) -> Sent:
        touch = Touch(
            at=now,
            direction=Direction.OUT,
            channel=Channel(channel),
            purpose=purpose,
            people=people,
            application=application,
            interview=interview,
        )
        return Sent(touch, asks=purpose is Purpose.INQUIRY)

    def _add(self, sent: Sent) -> Sent:
        self.world.sent.append(sent)
        return sent
