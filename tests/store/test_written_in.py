"""The language in which one writes: chosen for an application, and untouched drafts follow it."""

import json

import pytest
from click.testing import CliRunner

from afterword import wiring
from afterword.cli.main import commands
from afterword.services.change_application import change_application
from afterword.services.errors import Problem
from afterword.services.revise_message import revise_message
from journey import Journey

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def road(monkeypatch):
    road = Journey()
    monkeypatch.setattr(wiring, "wall_clock", lambda: road.now)
    return road


@pytest.fixture
def note(road):
    interview = road.interview()
    road.debrief(interview)
    (note,) = road.thanks(interview)
    return note


def test_an_untouched_draft_is_put_anew_in_the_language_that_was_chosen(road, note):
    assert note.body.startswith(("Hi ", "Dear "))
    change_application(note.application, now=road.now, language="de")
    note.refresh_from_db()
    assert note.body.startswith("Guten Tag ")
    assert note.body == note.composed_body


def test_words_of_ones_own_stay(road, note):
    own = revise_message(
        note, now=road.now, subject="Thanks", body="Hi Dana,\n\nmy own words.\n\nSam", version=note.version
    )
    change_application(note.application, now=road.now, language="de")
    own.refresh_from_db()
    assert own.body == "Hi Dana,\n\nmy own words.\n\nSam"


def test_a_language_that_is_not_known_is_refused(road, note):
    with pytest.raises(Problem):
        change_application(note.application, now=road.now, language="tlh")


def test_the_command_chooses_and_takes_back(note):
    told = json.loads(CliRunner().invoke(commands, ["language", "de", "--json"]).output)
    assert (told["language"], told["chosen"]) == ("de", True)
    note.refresh_from_db()
    assert note.body.startswith("Guten Tag ")
    assert "the language of your notes" in CliRunner().invoke(commands, ["language", "auto"]).output
    note.refresh_from_db()
    assert note.body.startswith(("Hi ", "Dear "))
