"""`afterword letter`, used as a person uses it."""

import json

import pytest
import time_machine
from click.testing import CliRunner

from afterword import wiring
from afterword.cli.main import commands
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Outgoing, Touch
from journey import Journey, at

pytestmark = pytest.mark.django_db(transaction=True)
NOON = at("11-20", "12:10")


@pytest.fixture(autouse=True)
def note():
    """On a Friday, ten minutes after the interview."""
    wiring.with_word_lists(in_background=False)
    with time_machine.travel(NOON, tick=False):
        way = Journey(NOON)
        held = way.interview(start=at("11-20", "11:00"), place="500 Market St, New York, NY 10001")
        way.debrief(held)
        yield write_thanks(held, now=NOON)[0]


@pytest.fixture
def run():
    def run(*words: str, well: bool = True):
        result = CliRunner().invoke(commands, ["letter", *words])
        assert (result.exit_code == 0) is well, result.output
        assert "Traceback" not in result.output
        return result.output

    return run


def test_it_says_whether_there_is_time_and_changes_nothing(run):
    words = run("dana")
    assert "Hand it in for Dana Ruiz by Fri 20 Nov 2026, 16:00 (New York); else send the e-mail." in words
    assert "The building: It stands here as on site, in their office" in words
    facts = json.loads(run("dana", "--json"))
    assert (facts["channel"], facts["may"], facts["way"], facts["by"]) == (
        "email", True, "handed", "2026-11-20T16:00:00-05:00",
    )  # fmt: skip
    assert Outgoing.objects.get().channel == "email"


def test_from_the_letter_to_the_paper_to_the_record(run, tmp_path):
    sheet = tmp_path / "guide.pdf"
    words = run("--write", "--approve", "--pdf", str(sheet), "--sheet", "guide", "--paper", "a4")
    assert "Approved." in words
    assert sheet.read_bytes().startswith(b"%PDF-")
    assert "Noted: thanks to Dana Ruiz, by letter" in run("--handed-in", "--at", "2026-11-20T12:05")
    touch = Touch.objects.get(channel="letter")
    assert (touch.delivery, touch.at) == ("handed", at("11-20", "12:05"))
    assert "There is no message" in run(well=False)


def test_a_sheet_is_written_without_the_arithmetic(run, tmp_path):
    run("--write")
    sheet = tmp_path / "letter.pdf"
    assert run("--pdf", str(sheet)).split("\n") == [f"Written: {sheet}", ""]


def test_back_to_email_in_the_words_that_it_had(run, note):
    run("--write")
    assert Outgoing.objects.get().body != note.body
    run("--email")
    assert Outgoing.objects.get().body == note.body


def test_what_cannot_be_is_a_sentence(run, tmp_path, monkeypatch):
    assert "no letter" in run("--pdf", str(tmp_path / "x.pdf"), well=False)
    assert "no letter" in run("--handed-in", well=False)
    run("--write")
    assert "draft" in run("--handed-in", well=False)
    monkeypatch.setattr(wiring, "printer", lambda: None)
    assert "afterword[pdf]" in run("--pdf", str(tmp_path / "x.pdf"), well=False)
    assert not (tmp_path / "x.pdf").exists()
