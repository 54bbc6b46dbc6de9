"""A word that the word list does not know, on the pages: told while it is typed, mended with one tap."""

from time import sleep

import pytest
from pages import NOW, an_interview, noted, post

from afterword.adapters.words.lists import WordLists
from afterword.core.ports.lexicon import NO_LEXICONS
from afterword.services import word_lists
from afterword.services.debrief_entry import DebriefEntry, HighlightEntry
from afterword.services.save_debrief import save_debrief
from afterword.services.write_thanks import write_thanks

BODY = "Hi Dana,\n\nThank you for taking the time today. I liked the paediatrc ward and how calm it is.\n\nBest,\nSam"
SAYS = "The word list does not know “paediatrc”; “paediatric” may be meant."

pytestmark = pytest.mark.django_db


def with_lists(monkeypatch, lists):
    monkeypatch.setattr(word_lists._InUse, "lists", lists)


@pytest.fixture
def message(me, monkeypatch, tmp_path):
    with_lists(monkeypatch, WordLists(tmp_path))
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
    monkeypatch.setattr(WordLists, "_made", lambda _self, _language: None)
    with_lists(monkeypatch, WordLists(in_background=True))
    asked = {"subject": "Thank you", "body": BODY, "version": message.version}
    assert "word list" not in post(client, f"/messages/{message.pk}/review/", asked).json()["html"]


def test_who_writes_waits_for_a_list_that_is_being_made(me, monkeypatch, tmp_path):
    interview = noted(an_interview(me))
    monkeypatch.setattr("afterword.services.write_thanks.seed_of", lambda _interview: "the same")
    made = WordLists._made

    def texts(lists):
        with_lists(monkeypatch, lists)
        interview.outgoing.all().delete()
        return [note.body for note in write_thanks(interview, now=NOW)]

    there, none = texts(WordLists(tmp_path)), texts(NO_LEXICONS)
    monkeypatch.setattr(WordLists, "_made", lambda *which: sleep(0.2) or made(*which))
    slow = WordLists(tmp_path, in_background=True)
    assert slow.of("en") is None
    assert texts(slow) == there != none


def test_the_page_for_notes_has_the_list_ready(client, me, monkeypatch, tmp_path):
    lists = WordLists(tmp_path)
    with_lists(monkeypatch, lists)
    client.get(f"/interviews/{an_interview(me).pk}/debrief/")
    assert set(lists._ready) == {"en"}


def test_notes_are_spelt_by_it_and_what_it_cannot_read_is_told_beside_the_text(client, me, monkeypatch, tmp_path):
    with_lists(monkeypatch, WordLists(tmp_path))
    interview = an_interview(me)
    dana = interview.interviewers.get(name="Dana Ruiz")
    rows = (HighlightEntry(id="p1", topic="the pergoba on the roof", person=dana.pk),)
    save_debrief(interview, entry=DebriefEntry(highlights=rows), version=0, now=NOW)
    notes = write_thanks(interview, now=NOW)
    assert not any("pergoba" in note.body for note in notes)
    page = client.get(f"/interviews/{interview.pk}/thanks/").content.decode()
    assert "The word list does not know “pergoba”. If “pergola” is meant, put that right in your notes" in page
