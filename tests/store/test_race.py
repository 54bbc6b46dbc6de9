"""Two processes that send at the same moment: one passes the door, on SQLite and on PostgreSQL alike."""

import json
import os
import subprocess
import sys
from collections import Counter
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import connection
from hypothesis import settings

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message
from afterword.store.models import Application, Employer, Interview, Outgoing, Person, Touch
from journey import DANA, Journey, at

RACES = int(os.environ.get("RACES", "20" if settings.get_current_profile_name() == "quick" else "100"))
"""Of each kind, on each database; with RACES=500 it is a thousand in all."""
HERE = Path(__file__).parent
MOMENT = "12-01T11:00"

pytestmark = pytest.mark.django_db(transaction=True)


class Racers:
    """Two processes on the test's own database; both stay up for all of the races."""

    def __init__(self, stack: ExitStack, barrier: Path) -> None:
        barrier.write_bytes(bytes(16))
        path = os.pathsep.join([str(HERE.parent), *sys.path])
        command = [sys.executable, str(HERE / "racer.py"), str(connection.settings_dict["NAME"]), str(barrier)]
        self.processes = [
            stack.enter_context(
                subprocess.Popen(
                    [*command, str(number)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                    env={**os.environ, "PYTHONPATH": path},
                )
            )
            for number in range(2)
        ]
        for process in self.processes:
            stack.callback(process.terminate)
            assert process.stdout.readline() == "ready\n"

    def send(self, *messages: list[int]) -> list[tuple[int, int]]:
        """Each its own list, message by message at the same moment; race by race, how often each let one leave."""
        for process, pks in zip(self.processes, messages, strict=True):
            process.stdin.write(json.dumps({"moment": MOMENT, "messages": pks}) + "\n")
            process.stdin.flush()
        first, second = (json.loads(process.stdout.readline()) for process in self.processes)
        return list(zip(first, second, strict=True))


@pytest.fixture
def racers(tmp_path):
    with ExitStack() as stack:
        yield Racers(stack, tmp_path / "barrier")


@pytest.fixture
def road() -> Journey:
    return Journey(at("12-01", "11:00"))


def approved_at_many(road: Journey, count: int, roles: tuple[str, ...]) -> list[list[int]]:
    """So many employers with a person; for each role there an application, an interview, and an approved inquiry."""
    candidate, now = road.candidate, road.now
    house = {"candidate": candidate, "country": "US", "tz": "America/New_York"}
    employers = Employer.objects.bulk_create(Employer(name=f"Acme {number}", **house) for number in range(count))
    people = Person.objects.bulk_create(
        Person(employer=each, name="Dana Ruiz", email=f"dana@acme{number}.example", role="hiring_manager")
        for number, each in enumerate(employers)
    )
    messages = []
    for day, role in enumerate(roles):
        start = at(f"11-{20 - day}")
        applications = Application.objects.bulk_create(
            Application(employer=each, role=role, created_at=start) for each in employers
        )
        interviews = Interview.objects.bulk_create(
            Interview(application=each, start=start, end=start + timedelta(hours=1)) for each in applications
        )
        met = Interview.interviewers.through
        met.objects.bulk_create(
            met(interview=each, person=person) for each, person in zip(interviews, people, strict=True)
        )
        rows = Outgoing.objects.bulk_create(
            inquiry(application, person, candidate.name, now)
            for application, person in zip(applications, people, strict=True)
        )
        messages.append([row.pk for row in rows])
    return messages


def inquiry(application, person, signed: str, now) -> Outgoing:
    return Outgoing(
        application=application,
        person=person,
        purpose=Purpose.INQUIRY,
        state=State.APPROVED,
        message_id=f"<{uuid4().hex}@example.org>",
        subject="Data engineer interview: next steps",
        body=f"Dear {person.name.split()[0]},\n\nWhat are the next steps for the role at {application.employer.name}?"
        f" I remain keen.\n\nBest regards,\n{signed}",
        created_at=now,
        approved_at=now,
    )


def test_one_message_sent_by_two_processes_leaves_once(road, racers):
    (messages,) = approved_at_many(road, RACES, ("Engineer",))
    assert Counter(map(sum, racers.send(messages, messages))) == {1: RACES}
    assert Outgoing.objects.filter(state=State.SENT).count() == RACES
    assert Touch.objects.count() == RACES


def test_two_messages_to_one_employer_at_once_are_not_both_let_through(road, racers):
    first, second = approved_at_many(road, RACES, ("Engineer", "Analyst"))
    assert Counter(map(sum, racers.send(first, second))) == {1: RACES}
    states = Counter(Outgoing.objects.values_list("state", flat=True))
    assert states == {State.SENT: RACES, State.HELD: RACES}


def test_an_approval_given_twice_at_once_is_one(road, racers):
    interview = road.interview(DANA, start=at("11-20"))
    message = inquiry(interview.application, interview.interviewers.get(), road.candidate.name, road.now)
    message.save()
    assert approve_message(message, now=road.now).state == State.APPROVED
    ((first, second),) = racers.send([message.pk], [message.pk])
    assert first + second == 1
