"""Two processes that send at the same moment: one passes the door, on SQLite and on PostgreSQL alike."""

import os
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import pytest
from django.db import connection

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message
from afterword.store.models import Outgoing, Touch
from journey import DANA, Journey, at

ROUNDS = 50
HERE = Path(__file__).parent
MOMENT = "12-01T11:00"
TOGETHER = 0.03

pytestmark = pytest.mark.django_db(transaction=True)


class Racers:
    """Two processes on the test's own database."""

    def __init__(self, stack: ExitStack) -> None:
        path = os.pathsep.join([str(HERE.parent), *sys.path])
        command = [sys.executable, str(HERE / "racer.py"), str(connection.settings_dict["NAME"])]
        self.processes = [
            stack.enter_context(
                subprocess.Popen(
                    command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                    env={**os.environ, "PYTHONPATH": path},
                )
            )
            for _ in range(2)
        ]
        for process in self.processes:
            stack.callback(process.terminate)
            assert process.stdout.readline() == "ready\n"

    def send(self, *pks: int) -> list[int]:
        """Both at once; how often each let something leave."""
        start = time.time() + TOGETHER
        for process, pk in zip(self.processes, pks, strict=True):
            process.stdin.write(f"{pk} {start} {MOMENT}\n")
            process.stdin.flush()
        return [int(process.stdout.readline()) for process in self.processes]


@pytest.fixture
def racers():
    with ExitStack() as stack:
        yield Racers(stack)


def approved(road: Journey, application, person) -> Outgoing:
    return Outgoing.objects.create(
        application=application,
        person=person,
        purpose=Purpose.INQUIRY,
        state=State.APPROVED,
        subject="Data engineer interview: next steps",
        body=f"Dear {person.name.split()[0]},\n\nWhat are the next steps for the role at {application.employer.name}?"
        f" I remain keen.\n\nBest regards,\n{road.candidate.name}",
        created_at=road.now,
        approved_at=road.now,
    )


def test_one_message_sent_by_two_processes_leaves_once(racers):
    road = Journey(at("12-01", "11:00"))
    for number in range(ROUNDS):
        interview = road.interview(DANA, employer_name=f"Acme {number}", start=at("11-20"))
        message = approved(road, interview.application, interview.interviewers.get())
        assert sorted(racers.send(message.pk, message.pk)) == [0, 1], f"round {number}"
        message.refresh_from_db()
        assert message.state == State.SENT
    assert Touch.objects.count() == ROUNDS


def test_two_messages_to_one_employer_at_once_are_not_both_let_through(racers):
    road = Journey(at("12-01", "11:00"))
    for number in range(ROUNDS):
        name = f"Acme {number}"
        first = road.interview(DANA, employer_name=name, role="Engineer", start=at("11-20"))
        second = road.interview(DANA, employer_name=name, role="Analyst", start=at("11-19"))
        assert first.application.employer == second.application.employer
        pks = [approved(road, one.application, one.interviewers.get()).pk for one in (first, second)]
        assert sorted(racers.send(*pks)) == [0, 1], f"round {number}"
        assert sorted(Outgoing.objects.filter(pk__in=pks).values_list("state", flat=True)) == ["held", "sent"]


def test_an_approval_given_twice_at_once_is_one(racers):
    road = Journey(at("12-01", "11:00"))
    interview = road.interview(DANA, start=at("11-20"))
    message = approved(road, interview.application, interview.interviewers.get())
    assert approve_message(message, now=road.now).state == State.APPROVED
    assert sum(racers.send(message.pk, message.pk)) == 1
