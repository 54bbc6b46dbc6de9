"""The settings: me, the mail account, the switch, whom never to write to, and my data."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pages import an_interview, post, said

from afterword.core.ports.sender import Refused
from afterword.store.models import Candidate, DoNotContact, Employer, MailAccount

pytestmark = pytest.mark.django_db
ACCOUNT = {
    "sender_name": "Sam Okoro",
    "sender_address": "sam@example.org",
    "host": "localhost",
    "port": "2525",
    "security": "none",
    "username": "sam",
    "password": "hunter2 hunter2",
}


def test_my_name_address_and_zone(client, me):
    post(client, "/settings/", {"name": "Sam Okoro", "email": "sam@example.org", "tz": "Europe/Berlin"})
    me.refresh_from_db()
    assert (me.name, me.email, me.tz) == ("Sam Okoro", "sam@example.org", "Europe/Berlin")


@pytest.mark.parametrize("wrong", [{"email": "me"}, {"tz": "Mars"}, {"name": "S" * 300}, {"name": "Sam\r\nBcc: x"}])
def test_wrong_facts_about_me_are_said(client, wrong):
    answer = post(client, "/settings/", {"name": "Sam", "email": "sam@example.org", "tz": "UTC"} | wrong)
    assert answer.status_code == 422
    assert "This needs a look" in said(answer)


def test_the_account_is_kept_and_tested_and_its_password_shown_nowhere(client, me, monkeypatch):
    monkeypatch.setattr("afterword.wiring.test_connection", lambda _: None)
    answer = post(client, "/settings/mail/", ACCOUNT | {"back": "/settings/"})
    assert answer["Location"] == "/settings/?done=tested"
    for path in ("/settings/", "/settings/mail/"):
        assert "hunter2" not in said(client.get(path))
    assert "hunter2" not in said(post(client, "/settings/export/"))
    assert post(client, "/settings/mail/test/")["Location"] == "/settings/?done=tested"
    post(client, "/settings/mail/forget/")
    assert not MailAccount.objects.exists()


def test_an_account_that_does_not_work_is_told_in_plain_words(client, monkeypatch):
    refused = Refused("The server did not take the password.")
    monkeypatch.setattr("afterword.wiring.test_connection", lambda _: refused)
    answer = post(client, "/settings/mail/", ACCOUNT)
    assert answer.status_code == 409
    assert "did not take the password" in said(answer)
    assert "hunter2" not in said(answer)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"host": ""}, "smtp.example.org"),
        ({"host": "smtp.example.org", "security": "none"}, "encryption"),
        ({"port": "0"}, "port"),
        ({"port": "many"}, "port"),
        ({"sender_address": "sam"}, "not an e-mail address"),
        ({"sender_address": ""}, "Which address"),
        ({"password": "two\nlines"}, "password"),
    ],
)
def test_an_account_that_cannot_be_right_is_said(client, wrong, words):
    answer = post(client, "/settings/mail/", ACCOUNT | wrong)
    assert answer.status_code == 422
    assert words in said(answer)


def test_the_switch_is_told_on_every_page(client):
    post(client, "/settings/pause/", {"paused": "yes"})
    for path in ("/", "/applications/", "/settings/"):
        assert "Everything is paused" in said(client.get(path))
    post(client, "/settings/pause/", {"paused": "no"})
    assert "Everything is paused" not in said(client.get("/"))


def test_how_long_one_can_undo(client, me):
    assert 'value="30"' in said(client.get("/settings/"))
    post(client, "/settings/undo/", {"undo_seconds": "10"})
    me.refresh_from_db()
    assert me.undo_seconds == 10
    for wrong in ("", "-1", "121", "soon"):
        answer = post(client, "/settings/undo/", {"undo_seconds": wrong})
        assert answer.status_code == 422
        assert "between 0 and 120" in said(answer)
    me.refresh_from_db()
    assert me.undo_seconds == 10


def test_whom_never_to_write_to(client):
    post(client, "/settings/do-not-contact/", {"entry": "acme.example", "why": "they asked"})
    assert "acme.example" in said(client.get("/settings/"))
    post(client, "/settings/do-not-contact/remove/", {"entry": "acme.example"})
    assert not DoNotContact.objects.exists()
    assert post(client, "/settings/do-not-contact/", {"entry": ""}).status_code == 422


def test_after_an_entry_it_is_said_whom_it_stops(client, me):
    an_interview(me)
    entry = {"entry": "Dana R. <dana@acme.example>"}
    answer = client.get(post(client, "/settings/do-not-contact/", entry)["Location"])
    assert "<bdi>dana@acme.example</bdi> stops <bdi>Dana Ruiz</bdi>." in said(answer)
    answer = client.get(post(client, "/settings/do-not-contact/", {"entry": "initech.example"})["Location"])
    assert "Nobody you have here is meant by <bdi>initech.example</bdi> yet; it counts for whoever comes." in said(
        answer
    )
    assert post(client, "/settings/do-not-contact/", {"entry": "*"}).status_code == 422


def test_everything_comes_back_from_its_export(client, me):
    an_interview(me)
    export = post(client, "/settings/export/").content
    assert json.loads(export)
    post(client, "/settings/erase/", {"confirm": "Erase "})
    assert not Employer.objects.exists()
    post(client, "/settings/import/", {"export": SimpleUploadedFile("afterword.json", export)})
    assert Employer.objects.get().name == "Acme"


@pytest.mark.parametrize("content", [b"", b"not json", b"[" * 100_000, b"{}", b'{"afterword": 99}', b"\xff\xfe"])
def test_a_file_that_is_no_export_is_said_and_changes_nothing(client, content):
    answer = post(client, "/settings/import/", {"export": SimpleUploadedFile("x.json", content)})
    assert answer.status_code == 422
    assert 'role="alert"' in said(answer)


@pytest.mark.parametrize("typed", ["", "yes", "erase everything"])
def test_nothing_is_erased_without_the_word(client, me, typed):
    an_interview(me)
    answer = post(client, "/settings/erase/", {"confirm": typed})
    assert "Nothing was erased" in said(answer)
    assert Employer.objects.exists()
    assert Candidate.objects.count() == 1


def test_only_the_example_has_a_mailbox(client, settings):
    assert client.get("/demo/mailbox/").status_code == 404
    settings.DEMO = True
    assert client.get("/demo/mailbox/").status_code == 200
    assert "This is an example" in said(client.get("/"))
