"""Whatever happens, in whatever order: interviews, replies, crashes, a clock that jumps; nothing leaves that must not.

EXAMPLES=500 tries longer. What leaves is checked against a plain record that is kept beside the store (shadow.py).
"""

import os
from contextlib import ExitStack, suppress
from datetime import timedelta
from importlib import import_module
from itertools import count
from unittest.mock import patch
from uuid import UUID

import pytest
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)
from shadow import HOME, Shadow

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.core.ports.sender import CutOff, Refused
from afterword.services.add_interview import add_interview
from afterword.services.approve_message import approve_message, cancel_message, take_back
from afterword.services.cancel_interview import cancel_interview
from afterword.services.change_application import change_agency, change_application
from afterword.services.change_candidate import change_candidate
from afterword.services.change_person import change_person
from afterword.services.confirm_promise import confirm_promise
from afterword.services.copies import copies_of
from afterword.services.debrief_entry import CommitmentEntry
from afterword.services.door import Road, pass_door
from afterword.services.errors import DoesNotRead, NotReady, Problem, Reworded
from afterword.services.hand_over import confirm_not_sent, confirm_sent, hand_over, settle_unsure
from afterword.services.interview_form import NewInterview, NewPerson
from afterword.services.log_touch import log_touch, settle_touch
from afterword.services.send_message import send_message
from afterword.services.write_step import write_step
from afterword.services.write_thanks import write_thanks
from afterword.simulation.places import Where
from afterword.store.models import Interview, Outgoing, Touch
from afterword.store.read.overview import view_of
from afterword.store.read.timeline import timeline_of
from afterword.store.write.moves import move
from journey import DANA, LEE, Journey, MemorySender, at

USE_CHANCE = [import_module(f"afterword.services.{name}") for name in ("approve_message", "write_step", "write_thanks")]
"""They number what is new by chance; here the numbers come in order, so that a story can be told again."""
LONDON = Where("Europe/London", "GB")
BO = NewPerson(name="Bo Brook", email="bo@brook.example", role="agent", at="agency")
KIM = NewPerson(name="Kim Novak", email="kim@careers.acme.example", role="recruiter")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
WRITTEN = (Purpose.INQUIRY, Purpose.INQUIRY, Purpose.CLOSING, Purpose.REPORT, Purpose.DELIVERY)
ROADS = st.sampled_from((Road.SMTP, Road.SMTP, Road.COPIED))
TROUBLES = {"refused": Refused("No such mailbox."), "cut off": CutOff("The line broke.")}
any_one = st.integers(0, 10**6)
"""Which one of those that are there, whatever their number."""


class Died(BaseException):
    """The process ends in the middle of a send; nothing can catch that."""


class Mortal(MemorySender):
    """Delivers, and dies when it is told to."""

    dies = False

    def send(self, mail) -> None:
        super().send(mail)
        if self.dies:
            raise Died


class EveryTurn(RuleBasedStateMachine):
    """One candidate, one employer, two roles at most, perhaps an agency; a clock moved by hand, a post in memory."""

    def __init__(self) -> None:
        super().__init__()
        self.bracket = ExitStack()
        self.bracket.enter_context(transaction.atomic())
        numbers = map(UUID, map("{:032x}".format, count(1)))
        for module in USE_CHANCE:
            self.bracket.enter_context(patch.object(module, "uuid4", lambda: next(numbers)))
        self.road = Journey()
        self.road.post = self.post = Mortal()
        self.shadow = Shadow()
        self.applications = []
        self.counted = 0

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.bracket.close()

    # What there is

    @property
    def now(self):
        return self.road.now

    def tick(self) -> None:
        self.road.now += MINUTE

    def one(self, rows, which: int):
        found = list(rows)
        return found[which % len(found)] if found else None

    def application(self, which: int):
        row = self.one(self.applications, which)
        row.refresh_from_db()
        return row

    def people(self, application):
        rows = [*application.employer.people.order_by("pk")]
        return rows + ([*application.agency.people.order_by("pk")] if application.agency else [])

    def somebody(self, which: int):
        """An application, and one of the people who have to do with it."""
        application = self.application(which)
        return application, self.one(self.people(application), which // 7)

    def has(self, *states: State) -> bool:
        return Outgoing.objects.filter(state__in=states).exists()

    def joined(self, interview) -> None:
        """A new interview, with whoever is new in it."""
        application = interview.application
        if application not in self.applications:
            self.applications.append(application)
        self.shadow.application(application)
        for person in self.people(application):
            if str(person.pk) not in self.shadow.world.people:
                self.shadow.person(person, LONDON if person.name == "Lee Wong" else HOME)
                if person.name == "Lee Wong":
                    change_person(person, now=self.now, tz=LONDON.tz, country=LONDON.country)
        self.shadow.interview(interview)

    def posted(self) -> None:
        """Whatever the post has got since the last look has left: each is checked in its turn."""
        new, self.counted = self.post.delivered[self.counted :], len(self.post.delivered)
        for mail in new:
            self.left(Outgoing.objects.get(message_id=mail.message_id))

    # The candidate

    @initialize(several=st.booleans(), agency=st.booleans(), owes=st.booleans())
    def begins(self, several: bool, agency: bool, owes: bool) -> None:
        self.joined(self.road.interview(*((DANA, LEE) if several else (DANA,))))
        self.note(Interview.objects.get(), owes=owes)
        if agency:
            self.joined(self.road.interview(BO, KIM, agency_name="Brook", role="Analyst", start=at("11-19")))

    @precondition(lambda self: len(self.shadow.world.interviews) < 5)
    @rule(
        which=any_one, days=st.integers(-2, 9), role=st.sampled_from(("Data engineer", "Analyst")), owes=st.booleans()
    )
    def another_interview(self, which: int, days: int, role: str, owes: bool) -> None:
        """A further round, or another role; it is noted where it is over already."""
        self.tick()
        start = (self.now + days * DAY).replace(second=0, microsecond=0)
        form = NewInterview(
            employer_name=("Acme", "Acme, Inc.", "ACME")[which % 3],
            role=role,
            start=start,
            end=start + HOUR,
            tz=HOME.tz,
            people=((DANA,), (DANA, LEE), (KIM,))[which % 3],
        )
        interview = add_interview(self.road.candidate, form=form, now=self.now)
        self.joined(interview)
        if start < self.now and not hasattr(interview, "debrief"):
            self.note(interview, owes=owes)

    def note(self, interview, *, owes: bool) -> None:
        promised = (CommitmentEntry(id="c1", text="my slides"),) if owes else ()
        self.road.debrief(interview, commitments=promised)
        self.shadow.owes(interview, promised)

    @rule(which=any_one)
    def thanks_are_written_and_approved(self, which: int) -> None:
        write_thanks(self.one(Interview.objects.order_by("pk"), which), now=self.now)
        self.approve_all()

    def approve_all(self) -> None:
        for message in Outgoing.objects.filter(state__in=(State.DRAFT, State.FAILED)).order_by("pk"):
            if message.state == State.FAILED:
                move(message, State.DRAFT, since=[State.FAILED])
            self.approve(message)

    def approve(self, message) -> None:
        for _ in range(2):
            try:
                approve_message(message, now=self.now)
            except Reworded as newer:
                message = newer.newer
            except (DoesNotRead, NotReady):
                return

    @rule(which=any_one, purpose=st.sampled_from(WRITTEN), road=ROADS)
    def tries_to_send(self, which: int, purpose: Purpose, road: str) -> None:
        """Writes it, approves it and lets it go, all at once, whether it is time or not."""
        self.tick()
        with suppress(Problem):
            message = write_step(self.application(which), purpose=purpose, now=self.now)
            self.approve(message)
            self.let_go(message, road)

    @rule(days=st.integers(0, 9), hour=st.integers(9, 16), road=ROADS)
    def a_day_at_the_desk(self, days: int, hour: int, road: str) -> None:
        """Some days later, in their office hours: what is due is done, and all that waits is let go."""
        self.road.now = max(self.now + MINUTE, (self.now + days * DAY).replace(hour=hour + 5, minute=0))
        self.the_machine_wakes(alone=False)
        for interview in Interview.objects.filter(start__gt=self.now - 8 * DAY, start__lt=self.now):
            write_thanks(interview, now=self.now)
        self.approve_all()
        for message in Outgoing.objects.filter(state__in=(State.APPROVED, State.HELD)).order_by("pk"):
            self.tick()
            self.let_go(message, road)

    @rule(road=ROADS, weeks=st.integers(1, 2))
    def a_day_weeks_later(self, road: str, weeks: int) -> None:
        self.a_day_at_the_desk(days=weeks * 7, hour=10, road=road)

    def let_go(self, message, road: str) -> None:
        with suppress(Problem):
            if road == Road.SMTP:
                send_message(message, sender=self.post, now=self.now, clock=self.road.clock)
                self.posted()
            elif hand_over(message, road=road, now=self.now).state == State.CLAIMED:
                self.left(message)

    def left(self, message) -> None:
        self.shadow.left(message, tuple(str(one.pk) for one in copies_of(message)), self.now)
        if message.purpose == Purpose.CLOSING:
            self.nothing_is_arranged(message.application)

    def nothing_is_arranged(self, application) -> None:
        for interview in application.interviews.filter(start__gt=self.now):
            cancel_interview(interview)

    @precondition(lambda self: self.has(State.APPROVED, State.HELD))
    @rule(which=any_one, fate=st.sampled_from(("refused", "cut off", "died", "claimed")))
    def a_send_goes_wrong(self, which: int, fate: str) -> None:
        """The server refuses, the line breaks, or the process ends: after the hand-over, or before the first byte."""
        self.tick()
        message = self.one(Outgoing.objects.filter(state__in=(State.APPROVED, State.HELD)).order_by("pk"), which)
        self.post.trouble, self.post.dies = TROUBLES.get(fate), fate == "died"
        with suppress(Died, Problem):
            if fate == "claimed":
                pass_door(message, now=self.now, road=Road.SMTP)
            else:
                send_message(message, sender=self.post, now=self.now, clock=self.road.clock)
        self.post.trouble, self.post.dies = None, False
        self.posted()

    @rule(left=st.booleans())
    def says_what_became_of_it(self, left: bool) -> None:
        """Of what was handed over; and of what nobody knew, the truth."""
        for message in Outgoing.objects.filter(state=State.CLAIMED).exclude(road=Road.SMTP).order_by("pk"):
            if left:
                confirm_sent(message, now=self.now)
                self.shadow.left_at(message, self.now)
            else:
                confirm_not_sent(message)
                self.shadow.came_back(message)
        given = {mail.message_id for mail in self.post.delivered}
        for message in Outgoing.objects.filter(state=State.UNSURE).order_by("pk"):
            settle_unsure(message, arrived=message.message_id in given, now=self.now)

    @rule(which=any_one, what=st.sampled_from(("takes back", "drops", "pauses", "goes on", "calls off")))
    def changes_its_mind(self, which: int, what: str) -> None:
        message = self.one(Outgoing.objects.filter(state__in=(State.APPROVED, State.HELD)).order_by("pk"), which)
        ahead = self.one(Interview.objects.filter(start__gt=self.now).order_by("pk"), which)
        if what in ("takes back", "drops") and message:
            (take_back if what == "takes back" else cancel_message)(message)
        elif what in ("pauses", "goes on"):
            self.shadow.world.paused = what == "pauses"
            change_candidate(self.road.candidate, now=self.now, paused=what == "pauses")
        elif what == "calls off" and ahead:
            self.shadow.interview(cancel_interview(ahead))

    @rule(
        which=any_one, purpose=st.sampled_from(("inquiry", "answer", "other")), by=st.sampled_from(("phone", "email"))
    )
    def logs_what_left_by_hand(self, which: int, purpose: str, by: str) -> None:
        self.tick()
        application, person = self.somebody(which)
        facts = {"at": self.now, "channel": by, "direction": "out", "purpose": purpose, "people": [person]}
        log_touch(application, now=self.now, **facts)
        self.shadow.logged(application, Purpose(purpose), person, self.now, by)
        if purpose == "answer":
            self.shadow.seen(str(application.pk), self.now)

    @rule()
    def reads_the_mail(self) -> None:
        for touch in Touch.objects.filter(direction="in", human=True, at__lte=self.now):
            settle_touch(touch)
        self.shadow.seen(None, self.now)

    # The employer

    def comes(self, application, kind: str, person, **facts) -> None:
        self.tick()
        plain = {"at": self.now, "channel": "email", "direction": "in", "purpose": kind, "people": [person]}
        log_touch(application, now=self.now, **plain | facts)
        self.shadow.came(application, Purpose(kind), person, self.now, **facts)

    @rule(which=any_one, read=st.booleans(), asks=st.booleans(), channel=st.sampled_from(("email", "phone")))
    def somebody_writes(self, which: int, read: bool, asks: bool, channel: str) -> None:
        application, person = self.somebody(which)
        self.comes(application, "answer", person, read=read, asks=asks, channel=channel)

    @rule(which=any_one, kind=st.sampled_from(("acknowledgement", "absence", "invitation", "rejection", "offer")))
    def a_robot_writes_or_they_decide(self, which: int, kind: str) -> None:
        application, person = self.somebody(which)
        self.comes(application, kind, person, human=kind not in ("acknowledgement", "absence"))
        if kind in ("rejection", "offer"):
            self.nothing_is_arranged(application)

    @rule(which=any_one, first=st.none() | st.integers(0, 9), last=st.none() | st.integers(0, 9))
    def they_say_when_or_move_it_or_take_it_back(self, which: int, first: int | None, last: int | None) -> None:
        self.tick()
        application, person = self.somebody(which)
        today = self.now.date()
        earliest = None if first is None else today + first * DAY
        latest = None if last is None else max(today + last * DAY, earliest or today)
        confirm_promise(application, now=self.now, earliest=earliest, latest=latest, said_at=self.now, by=person)
        self.shadow.promise(application, self.now, earliest, latest, person)

    @rule(which=any_one, days=st.integers(0, 12), what=st.sampled_from(("away", "back", "bounces", "mended", "agency")))
    def somebody_cannot_be_reached_or_can_again(self, which: int, days: int, what: str) -> None:
        self.tick()
        application, person = self.somebody(which)
        if what in ("away", "back"):
            until = self.now.date() + days * DAY if what == "away" else None
            change_person(person, now=self.now, away_until=until)
            self.shadow.away(person, until)
        elif what == "bounces" and not person.bounces:
            change_person(person, now=self.now, bounces=True)
            facts = {"at": self.now, "channel": "email", "direction": "in", "purpose": "bounce", "people": [person]}
            log_touch(application, now=self.now, **facts)
            self.shadow.bounced(application, person, self.now)
        elif what == "mended" and person.bounces:
            self.shadow.mended(person)
            change_person(person, now=self.now, email=f"x{person.email}")
            self.shadow.person(person, self.shadow.world.where[str(person.pk)])
        elif what == "agency" and application.agency:
            change_agency(application.agency, now=self.now, direct_contact=("ask", "copy", "allow", "forbid")[days % 4])
            change_application(application, now=self.now, granted=days % 3 > 0)
            self.shadow.application(application)

    # Time, and the machine

    @rule(by=st.sampled_from((MINUTE, 20 * MINUTE, HOUR, 5 * HOUR, DAY, -HOUR)))
    def the_clock_moves(self, by: timedelta) -> None:
        self.road.now += by

    @rule(alone=st.booleans())
    def the_machine_wakes(self, alone: bool) -> None:
        """Alone: after a restart, when nobody else can be sending."""
        self.tick()
        self.road.sweep(alone=alone)
        self.posted()

    @rule(which=any_one)
    def somebody_looks(self, which: int) -> None:
        application = self.application(which)
        timeline_of(application, now=self.now)
        assert view_of(application, now=self.now).application == application

    # What must always be so

    @invariant()
    def nothing_left_that_must_not(self) -> None:
        assert self.shadow.broken == []

    @invariant()
    def nothing_left_twice(self) -> None:
        given = [mail.message_id for mail in self.post.delivered]
        assert len(given) == len(set(given))
        states = dict(Outgoing.objects.filter(message_id__in=given).values_list("message_id", "state"))
        assert set(states) == set(given)
        assert set(states.values()) <= {State.SENT, State.SENDING, State.UNSURE}, "what has left is never free again"

    @invariant()
    def what_was_sent_stands_in_the_ledger_once(self) -> None:
        sent = set(Outgoing.objects.filter(state=State.SENT).values_list("pk", flat=True))
        assert sorted(Touch.objects.exclude(outgoing=None).values_list("outgoing", flat=True)) == sorted(sent)


EveryTurn.TestCase.settings = settings(
    deadline=None,
    max_examples=int(os.environ.get("EXAMPLES", "12")),
    stateful_step_count=30,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.django_db
class TestNothingLeavesThatMustNot(EveryTurn.TestCase):
    """Whatever happens."""
