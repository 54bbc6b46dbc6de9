"""`afterword send` against the guard's word: asked at a terminal, of a person, and of nobody else."""

import json
import os
import pty
import subprocess
import sys

import pytest
import time_machine
from click.testing import CliRunner

from afterword import wiring
from afterword.cli import send
from afterword.cli.main import commands
from afterword.core.facts.words import Purpose
from afterword.services.approve_message import approve_message
from afterword.services.forbid_contact import forbid_contact
from afterword.services.log_touch import log_touch
from afterword.services.revise_message import revise_message
from afterword.services.write_step import write_step
from afterword.store.models import Outgoing, Touch
from journey import Journey, at

pytestmark = pytest.mark.django_db(transaction=True)
NOW = at("11-24", "11:00")
ASKED = "Why all the same?"


@pytest.fixture
def road(monkeypatch):
    wiring.with_word_lists(in_background=False)
    road = Journey()
    monkeypatch.setattr(wiring, "sender_for", lambda _candidate: road.post)
    with time_machine.travel(NOW, tick=False):
        yield road


@pytest.fixture
def inquiry(road) -> Outgoing:
    """Approved though it is too early to ask."""
    interview = road.interview()
    road.debrief(interview)
    road.send(road.thanks(interview)[0])
    road.post.delivered.clear()
    return approve_message(write_step(interview.application, purpose=Purpose.INQUIRY, now=NOW), now=NOW)


@pytest.fixture
def at_a_terminal(monkeypatch):
    """Somebody sits there; what it gives is how long they were let wait."""
    waited = []
    monkeypatch.setattr(send, "a_person_is_there", lambda: True)
    monkeypatch.setattr(send, "sleep", waited.append)
    return waited


def run(*words: str, typed: str = "", code: int = 0) -> str:
    result = CliRunner().invoke(commands, ["send", "inquiry", *words], input=typed)
    assert result.exit_code == code, result.output
    return result.output


def test_at_a_terminal_it_is_asked_why_and_sent(road, inquiry, at_a_terminal):
    said = run(typed="y\nDana rang and asked me to write\n")
    assert "Not yet: Mon 30 Nov 2026, 09:00 (New York)." in said
    assert "One in three HR managers" in said
    assert said.index(ASKED) < said.index("It leaves in 30 seconds. Ctrl+C takes it back.") < said.index("It has left.")
    assert at_a_terminal == [30]
    assert len(road.post.delivered) == 1
    assert Touch.objects.get(outgoing=inquiry).override["why"] == "Dana rang and asked me to write"


def test_enter_leaves_it_waiting(road, inquiry, at_a_terminal):
    assert ASKED in run(typed="y\n\n")
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.override, road.post.delivered) == ("held", {}, [])


def test_a_word_is_no_reason(road, inquiry, at_a_terminal):
    assert "Say why in a few words" in run(typed="y\nbecause\n", code=1)
    assert (road.post.delivered, at_a_terminal) == ([], []), "it is told at once"


def test_it_is_not_offered_for_whom_must_not_be_written_to(road, inquiry, at_a_terminal):
    forbid_contact(road.candidate, entry="Acme", now=NOW)
    said = run(typed="y\nDana rang and asked me to write\n")
    assert "Better not." in said
    assert "Take the entry off it first" in said
    assert ASKED not in said
    assert road.post.delivered == []


@pytest.mark.parametrize("words", [("--yes",), ("--json", "--yes"), ("--json",)])
def test_a_program_is_never_asked(road, inquiry, at_a_terminal, words):
    said = run(*words, typed="y\nDana rang and asked me to write\n")
    assert ASKED not in said
    if "--json" in words:
        assert json.loads(said[said.index("{") :])["state"] == "held"
    assert road.post.delivered == []


def test_what_is_piped_in_is_no_person(road, inquiry):
    said = run(typed="y\nDana rang and asked me to write\n")
    assert "Not yet: " in said
    assert ASKED not in said
    assert road.post.delivered == []


def changed_in_the_app(message: Outgoing) -> None:
    """While the terminal asks, the same message is changed and approved in the app."""
    kept = Outgoing.objects.get(pk=message.pk)
    body = f"{kept.body}\n\nP.S. I can start in May."
    approve_message(
        revise_message(kept, subject=kept.subject, body=body, version=kept.version, now=wiring.clock()),
        now=wiring.clock(),
    )


def test_a_text_that_was_changed_while_the_terminal_asked_is_read_again(road, monkeypatch):
    interview = road.interview()
    road.debrief(interview)
    (note,) = road.wait_until(NOW).thanks(interview)
    approve_message(note, now=NOW)
    monkeypatch.setattr(wiring, "look_first", lambda _candidate: changed_in_the_app(note))
    result = CliRunner().invoke(commands, ["send", "thanks", "--yes"])
    assert (result.exit_code, "changed in another window" in result.output) == (1, True)
    assert (Outgoing.objects.get(pk=note.pk).state, road.post.delivered) == ("approved", [])


FILL = """
from afterword.cli.start import open_store
me = open_store()
from afterword import wiring
from afterword.services.change_candidate import change_undo
from afterword.core.facts.words import Purpose
from afterword.services.fill_demo import fill_demo
from afterword.services.write_step import write_step
from afterword.store.read.applications import applications_of
change_undo(me, seconds=0)
fill_demo(me, now=wiring.clock(), sender=wiring.sender_for(me))
row = applications_of(me).get(employer__name="Fieldnotes Press")
write_step(row, purpose=Purpose.INQUIRY, now=wiring.clock())
"""


def test_a_real_terminal_is_a_terminal(tmp_path):
    """The promise in the example runs on, so that it is too early to ask whatever the hour is."""
    env = {**os.environ, "AFTERWORD_HOME": str(tmp_path / "home"), "AFTERWORD_DEMO": "1"}
    env.pop("AFTERWORD_DATABASE_URL", None)
    subprocess.run([sys.executable, "-c", FILL], env=env, check=True)
    here, there = pty.openpty()
    command = [sys.executable, "-m", "afterword", "send", "inquiry obi"]
    with subprocess.Popen(command, stdin=there, stdout=there, stderr=there, env=env, close_fds=True):
        os.close(there)
        os.write(here, b"y\nShe wrote to me on the phone\n")
        said = b""
        while True:
            try:
                more = os.read(here, 4096)
            except OSError:  # Linux says so when the other side has closed
                break
            if not more:
                break
            said += more
    os.close(here)
    assert ASKED in said.decode()
    assert "It has left." in said.decode()


def test_at_a_terminal_there_is_time_to_take_it_back(road, at_a_terminal):
    interview = road.interview()
    road.debrief(interview)
    road.wait_until(NOW).thanks(interview)
    result = CliRunner().invoke(commands, ["send", "thanks"], input="y\n")
    assert "It leaves in 30 seconds. Ctrl+C takes it back." in result.output
    assert (at_a_terminal, len(road.post.delivered)) == ([30], 1)


@pytest.fixture
def taken_back(at_a_terminal, monkeypatch):
    def interrupted(_seconds):
        raise KeyboardInterrupt

    monkeypatch.setattr(send, "sleep", interrupted)


def test_what_was_overruled_and_is_taken_back_waits_as_before(road, inquiry, taken_back):
    assert "Taken back: nothing has left." in run(typed="y\nDana rang and asked me to write\n")
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.override, road.post.delivered) == ("held", {}, [])


def test_what_came_while_it_could_be_taken_back_is_told(road, inquiry, at_a_terminal, monkeypatch):
    word = {"channel": "email", "direction": "in", "purpose": "answer", "read": False, "people": [inquiry.person]}
    monkeypatch.setattr(send, "sleep", lambda _seconds: log_touch(inquiry.application, now=NOW, at=NOW, **word))
    assert "Something is new since you looked" in run(typed="y\nDana rang and asked me to write\n", code=1)
    assert road.post.delivered == []


def test_what_is_taken_back_at_the_terminal_has_not_left(road, taken_back):
    interview = road.interview()
    road.debrief(interview)
    (note,) = road.wait_until(NOW).thanks(interview)
    result = CliRunner().invoke(commands, ["send", "thanks"], input="y\n")
    note.refresh_from_db()
    assert "Taken back: nothing has left." in result.output
    assert (note.state, road.post.delivered) == ("approved", [])
