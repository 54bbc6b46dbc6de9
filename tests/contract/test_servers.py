"""The test servers themselves: they come up, do what they are for, and leave nothing behind."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from servers import mail, postgres

SCRIPT = Path(postgres.__file__)


@pytest.mark.postgres
class TestPostgres:
    @pytest.fixture(autouse=True)
    def installed(self):
        if reason := postgres.missing():
            pytest.skip(reason)

    def test_a_command_runs_on_it_and_nothing_is_left_afterwards(self):
        program = (
            "import os, sys, psycopg\n"
            "assert os.environ['AFTERWORD_TEST_DATABASE'] == 'postgres'\n"
            "line = psycopg.connect(os.environ['AFTERWORD_DATABASE_URL'], autocommit=True)\n"
            "line.execute('CREATE DATABASE another')\n"
            "print(line.info.port, line.execute('SHOW data_directory').fetchone()[0])\n"
            "line.close()\n"
            "sys.exit(7)\n"
        )
        done = run("--", sys.executable, "-c", program)
        assert (done.returncode, done.stderr) == (7, "")
        port, folder = done.stdout.split()
        assert not Path(folder).exists()
        with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", int(port)), 2):
            pass


def run(*words):
    command = [sys.executable, SCRIPT, *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_no_command_is_an_error_that_says_how():
    done = run()
    assert done.returncode == 2
    assert done.stderr.startswith("Usage: ")


def test_where_the_mail_servers_cannot_run_they_say_why(monkeypatch):
    monkeypatch.setattr("servers.mail.SBIN", Path("nowhere"))
    assert mail.missing() == "postfix is not installed (Debian package postfix)"
    monkeypatch.undo()
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert "install" in mail.missing() or "root" in mail.missing()
