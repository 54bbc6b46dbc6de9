"""`afterword meaning` in the terminal: what a mail means, yes or no to it, and what it is instead."""

import json

import pytest
from click.testing import CliRunner

from afterword import wiring
from afterword.cli.main import commands
from afterword.core.facts.words import ApplicationStatus
from afterword.store.models import Application, Person, Reading, Touch
from journey import DANA as DANA_ROW
from mailjourney import MailJourney

pytestmark = pytest.mark.django_db(transaction=True)
NO = "Unfortunately, we have decided to move forward with another candidate."


@pytest.fixture
def road(monkeypatch):
    road = MailJourney()
    road.interview(DANA_ROW)
    monkeypatch.setattr(wiring, "wall_clock", lambda: road.now)
    return road


def came(road, text=NO, **how):
    road.later(hours=1).comes(text, **how)
    road.look()


def run(*words, code=0):
    done = CliRunner().invoke(commands, words)
    assert done.exit_code == code, done.output
    return done.output


def test_without_mail_it_says_so(road):
    assert "No mail of theirs has been read yet." in run("meaning")


def test_it_shows_the_words_and_what_waits_and_today_asks_for_it(road):
    came(road)
    said = run("meaning")
    assert "Your interview, Dana Ruiz" in said
    assert f"“{NO}”" in said
    assert "Have they said no? Say --yes or --no." in said
    assert "Say what it means: Acme" in run("today")
    facts = json.loads(run("meaning", "--json"))
    assert (facts["mails"][0]["kind"], facts["mails"][0]["waits"]) == ("rejection", ["rejection"])


def test_yes_ends_it_and_a_second_yes_says_that_nothing_waits(road):
    came(road)
    run("meaning", "--yes")
    assert Application.objects.get().status == ApplicationStatus.REJECTED
    assert "There is no mail yet." in run("meaning", "--yes", code=1)
    assert "Nothing about this mail waits" in run("meaning", "dana", "--yes", code=1)


def test_no_lets_it_go_on_and_another_kind_puts_it_right(road):
    came(road)
    run("meaning", "interview", "--no")
    assert Reading.objects.get().suggested == []
    run("meaning", "interview", "--is", "timeline", "--asks")
    assert Reading.objects.get().touch.purpose == "timeline"
    assert Reading.objects.get().touch.asks


def test_of_two_mails_the_words_choose_one(road):
    came(road, subject="About your application")
    came(road, subject="Your second application")
    assert "Which mail?" in run("meaning", "--yes", code=1)
    assert "second" not in run("meaning", "about")


def test_an_old_mail_is_found_by_the_company_s_name_behind_many_newer_ones(road, monkeypatch):
    monkeypatch.setattr("afterword.cli.meaning.LATELY", 2)
    came(road, subject="About your application")
    for at in range(3):
        came(road, "We are still reading.", subject=f"News {at}")
    assert "About your application" not in run("meaning")
    assert "About your application" in run("meaning", "acme about")
    assert "No mail is called “Tyrell”." in run("meaning", "Tyrell")
    run("meaning", "about", "--yes")
    assert Application.objects.get().status == ApplicationStatus.REJECTED


BACK = "Your note could not be handed over to dana@acme.example, sorry."


def test_a_mail_that_came_back_marks_the_address_in_its_words(road):
    run("log", "email", "--incoming", "--about", "other", "--text", BACK)
    run("meaning", "acme", "--is", "bounce")
    assert Person.objects.get().bounces
    assert Touch.objects.get().purpose == "bounce"


def test_words_that_are_logged_without_a_kind_say_what_they_are(road):
    said = run("log", "email", "--incoming", "--text", f"Mail delivery failed: returning message to sender. {BACK}")
    assert "It is taken as: bounce." in said
    assert Person.objects.get().bounces
    assert "Paste their words" in run("log", "email", "--incoming", code=1)
