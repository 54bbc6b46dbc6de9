"""What the app does by itself, as processes without pages: they share the mailboxes, and end when they are asked to."""

import os
import signal
import subprocess
import sys

import pytest
from click.testing import CliRunner

from afterword.cli.main import commands
from afterword.services.open_app import open_app
from afterword.store.models import Mailbox
from afterword.store.read.mailbox import watched
from journey import at

pytestmark = pytest.mark.django_db


def test_every_mailbox_is_the_turn_of_one_process_however_many_there_are():
    now = at("11-20")
    first = open_app(now=now)
    for number in range(7):
        candidate = first if number == 0 else type(first).objects.create(name=f"Sam {number}", created_at=now)
        Mailbox.objects.create(
            candidate=candidate, address=f"s{number}@example.org", host="localhost", port=1, connected_at=now
        )
    everything = {one.pk for one in watched()}
    assert len(everything) == 7
    for processes in (1, 2, 3, 9):
        shares = [{one.pk for one in watched((part, processes))} for part in range(1, processes + 1)]
        assert sum(map(len, shares)) == 7, processes
        assert set().union(*shares) == everything, processes
    assert {len(watched((part, 2))) for part in (1, 2)} == {3, 4}


@pytest.mark.parametrize("part", ["0/3", "4/3", "1", "x/3", "1/0", "-1/2", "1/3/4"])
def test_a_part_that_is_none_is_said(part):
    told = []
    result = CliRunner().invoke(commands, ["work", "--part", part], obj=told.append)
    assert result.exit_code == 2
    assert "as in 1/3" in result.output
    assert told == []


def test_the_process_works_until_it_is_asked_to_end(tmp_path):
    env = {**os.environ, "AFTERWORD_HOME": str(tmp_path / "home")}
    env.pop("AFTERWORD_DATABASE_URL", None)
    command = [sys.executable, "-m", "afterword", "work", "--part", "2/3"]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as process:
        said = process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    assert said == "Sends what is due, and looks into part 2 of 3 of the mailboxes.\n"
