"""A word that the word list does not know, on the pages: told while it is typed, mended with one tap."""

import pytest
from pages import NOW, an_interview, noted, post

from afterword import wiring
from afterword.adapters.words.lists import WordLists
from afterword.services.write_thanks import write_thanks

BODY = "Hi Dana,\n\nThank you for taking the time today. I liked the paediatrc ward and how calm it is.\n\nBest,\nSam"
SAYS = "The word list does not know “paediatrc”; “paediatric” may be meant."

pytestmark = pytest.mark.django_db


@pytest.fixture
def message(me, monkeypatch, tmp_path):
    lists = WordLists(tmp_path)
    monkeypatch.setattr(wiring, "usual_lists", lambda **_how: lists)
    me.name, me.email = "Sam Okoro", "sam@example.org"
    me.save()
    notes = write_thanks(noted(an_interview(me)), now=NOW)
    return next(note for note in notes if note.person.name == "Dana Ruiz")


def test_it_is_told_while_it_is_typed(client, message):
    asked = {"subject": "Thank you", "body": BODY, "version": message.version}
    told = post(client, f"/messages/{message.pk}/review/", asked).json()
    assert SAYS in told["html"]
    assert told["errors"] == 0


def test_one_tap_mends_it(client, message):
    asked = {"subject": "Thank you", "body": BODY, "version": message.version, "mend": "paediatrc"}
    post(client, f"/messages/{message.pk}/mend/", asked)
    message.refresh_from_db()
    assert message.body == BODY.replace("paediatrc", "paediatric")


def test_without_a_list_yet_nothing_waits_and_nothing_is_told(client, message, monkeypatch):
    monkeypatch.setattr(wiring, "usual_lists", lambda **_how: WordLists(in_background=True))
    monkeypatch.setattr(WordLists, "_made", lambda _self, _language: None)
    asked = {"subject": "Thank you", "body": BODY, "version": message.version}
    assert "word list" not in post(client, f"/messages/{message.pk}/review/", asked).json()["html"]
