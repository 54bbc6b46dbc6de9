"""The voice's page, and another manner for one message: heard before it counts, and nothing typed is lost."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pages import NOW, an_interview, noted, post, said

from afterword.services.write_thanks import write_thanks

pytestmark = pytest.mark.django_db
MINE = "Hello Dana,\n\nThe centre was good to see; we organised ours like that.\n\nKind regards,\nSam"
QUOTED = "On Tue, Dana Ruiz wrote:\n> Dear Sam,\n> color\n> Best"
ONE = f"Hello Lee,\n\nI liked the colour of it.\n\nKind regards,\nSam\n\n{QUOTED}"
OPEN = dict.fromkeys(("greeting", "sign_off", "address", "formality", "length", "spelling", "signed", "terms"), "")


@pytest.fixture
def note(me):
    return write_thanks(noted(an_interview(me)), now=NOW)[0]


def again(row):
    row.refresh_from_db()
    return row


def manner(client, note, voice, **fields):
    typed = {"subject": note.subject, "body": note.body, "version": note.version}
    return post(client, f"/messages/{note.pk}/manner/", {**typed, "voice": voice, **fields})


def test_the_page_shows_an_example_and_settings_lead_to_it(client):
    assert "/settings/voice/" in said(client.get("/settings/"))
    page = said(client.get("/settings/voice/"))
    assert "Hi Dana," in page
    assert "Dear Dr. Weber," in page


def test_a_voice_is_heard_before_it_is_kept(client, me, note):
    answer = post(client, "/settings/voice/", {**OPEN, "greeting": "hello", "sign_off": "Talk soon", "do": "show"})
    assert "Hello Dana," in said(answer)
    assert "Talk soon,<br>" in said(answer)
    assert again(me).voice == {}
    live = post(client, "/settings/voice/example/", {**OPEN, "formality": "formal"}).json()
    assert "Dear Dana," in live["html"]
    assert again(me).voice == {}


def test_a_saved_voice_is_in_every_untouched_draft(client, me, note):
    answer = post(client, "/settings/voice/", {**OPEN, "greeting": "dear", "sign_off": "Best wishes,"})
    assert answer["Location"] == "/settings/voice/?done=voice"
    assert again(me).voice == {"greeting": "dear", "sign_off": "Best wishes"}
    assert again(note).body.startswith("Dear ")
    assert 'value="dear" id="id_greeting_3" checked' in said(client.get("/settings/voice/"))


@pytest.mark.parametrize("wrong", [{"greeting": "yo"}, {"sign_off": "x" * 60}, {"sign_off": "{name}"}])
def test_what_is_no_voice_is_told_at_its_field(client, me, wrong):
    for do in ({}, {"do": "show"}):
        answer = post(client, "/settings/voice/", OPEN | wrong | do)
        assert answer.status_code == 422
        assert "This needs a look" in said(answer)
    assert post(client, "/settings/voice/example/", OPEN | wrong).status_code == 422
    assert again(me).voice == {}


def test_what_was_learned_is_shown_with_its_words_and_kept_only_when_saved(client, me):
    file = SimpleUploadedFile("one.txt", ONE.encode())
    answer = post(client, "/settings/voice/learn/", {"mail1": MINE, "mail2": "", "mails": file})
    page = said(answer)
    assert "Greeting: <bdi>Hello</bdi>" in page
    assert '<q dir="auto">Hello Dana</q>, <q dir="auto">Hello Lee</q>' in page
    assert 'value="Kind regards"' in page
    assert 'value="uk" id="id_spelling_2" checked' in page
    assert "we organised ours" not in page
    assert again(me).voice == {}


def test_no_mail_and_a_mail_that_shows_nothing_are_told(client):
    assert post(client, "/settings/voice/learn/", {"mail1": " "}).status_code == 422
    assert "Nothing sure was found" in said(post(client, "/settings/voice/learn/", {"mail1": "ok"}))
    huge = SimpleUploadedFile("one.txt", b"x" * 15_000_001)
    assert "larger than 15 MB" in said(post(client, "/settings/voice/learn/", {"mails": huge}))


def test_one_message_is_put_into_another_manner(client, me, note):
    usual = note.body
    assert "Short</button>" in said(client.get(f"/messages/{note.pk}/"))
    answer = manner(client, note, "formality:formal")
    assert answer["Location"] == f"/messages/{note.pk}/?done=rewritten"
    assert again(note).body.startswith("Dear Dana,")
    assert again(me).voice == {}
    manner(client, note, "formality:")
    assert again(note).body == usual


def test_what_was_typed_is_kept_and_asked_about(client, note):
    answer = manner(client, note, "length:short", body="Hi Dana,\n\nMine alone.\n\nSam")
    assert "You changed this text yourself." in said(answer)
    assert again(note).body == "Hi Dana,\n\nMine alone.\n\nSam"
    assert note.voice == {}
    post(client, f"/messages/{note.pk}/manner/", {"voice": "length:short", "anew": "yes"})
    assert "Mine alone." not in again(note).body
    assert note.voice == {"length": "short"}


def test_an_older_page_and_an_unknown_manner_change_nothing(client, note):
    assert manner(client, note, "length:short", body="older", version=note.version + 7).status_code == 409
    for wrong in ("greeting:dear", "length:huge", "", "mood:good"):
        assert manner(client, note, wrong).status_code in {409, 422}
        assert post(client, f"/messages/{note.pk}/manner/", {"voice": wrong}).status_code == 409
    assert again(note).voice == {}
