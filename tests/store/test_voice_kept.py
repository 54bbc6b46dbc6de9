"""A voice is kept, and moves every draft that still has our wording; what the person typed is never touched."""

import pytest

from afterword.core.facts.voice import Greeting
from afterword.services.change_voice import change_one_voice, change_voice
from afterword.services.errors import Problem
from afterword.services.revise_message import revise_message
from afterword.store.models import Candidate, Outgoing
from afterword.store.read.cases import case_of
from afterword.store.read.export import export_of
from afterword.store.write.restore import BadExport, restore
from journey import Journey

pytestmark = pytest.mark.django_db


@pytest.fixture
def road():
    return Journey()


@pytest.fixture
def note(road):
    interview = road.interview()
    road.debrief(interview)
    return road.thanks(interview)[0]


def again(row):
    row.refresh_from_db()
    return row


def test_an_untouched_draft_is_put_into_the_voice(road, note):
    change_voice(road.candidate, words={"greeting": "hello", "sign_off": "Kind regards,"}, now=road.now)
    assert again(note).body.startswith("Hello ")
    assert "\n\nKind regards,\n" in note.body
    assert case_of(note.application, now=road.now).candidate.voice.greeting is Greeting.HELLO
    change_voice(road.candidate, words={"greeting": ""}, now=road.now)
    assert again(note).body.startswith("Hi ")
    assert again(road.candidate).voice == {"sign_off": "Kind regards"}


def test_an_edited_draft_stays(road, note):
    typed = revise_message(
        note, subject="Thank you", body="Hi Dana,\n\nMine.\n\nSam", version=note.version, now=road.now
    )
    change_voice(road.candidate, words={"greeting": "dear"}, now=road.now)
    assert again(typed).body == "Hi Dana,\n\nMine.\n\nSam"


@pytest.mark.parametrize("wrong", [{"greeting": "yo"}, {"sign_off": "a\nb"}, {"sign_off": "x" * 90}, {"mood": "good"}])
def test_what_is_no_voice_is_refused(road, wrong):
    with pytest.raises(Problem):
        change_voice(road.candidate, words=wrong, now=road.now)
    assert again(road.candidate).voice == {}


def test_one_message_may_be_shorter_than_the_rest(road, note):
    usual = note.body
    assert change_one_voice(note, words={"length": "short", "formality": "formal"}, now=road.now)
    assert again(note).body != usual
    assert note.body.startswith("Dear ")
    assert again(road.candidate).voice == {}
    assert change_one_voice(note, words={"length": "", "formality": ""}, now=road.now)
    assert (again(note).body, note.voice) == (usual, {})


def test_a_message_that_the_person_edited_asks_first(road, note):
    revise_message(note, subject="Thank you", body="Hi Dana,\n\nMine.\n\nSam", version=note.version, now=road.now)
    assert not change_one_voice(note, words={"formality": "formal"}, now=road.now)
    assert "Mine." in again(note).body
    assert note.voice == {}
    assert change_one_voice(note, words={"formality": "formal"}, now=road.now, anew=True)
    assert again(note).body.startswith("Dear ")


def test_only_length_and_tone_belong_to_one_message(road, note):
    with pytest.raises(Problem):
        change_one_voice(note, words={"greeting": "dear"}, now=road.now)


def test_a_voice_travels_with_the_export(road, note):
    change_voice(road.candidate, words={"greeting": "hello"}, now=road.now)
    change_one_voice(note, words={"length": "short"}, now=road.now)
    data = export_of(road.candidate)
    Candidate.objects.all().delete()
    fresh = Candidate.objects.create(created_at=road.now)
    restore(fresh, data)
    assert fresh.voice == {"greeting": "hello"}
    assert Outgoing.objects.get(person__name=note.person.name).voice == {"length": "short"}


@pytest.mark.parametrize("voice", [{"greeting": "yo"}, {"mood": "x"}, {"length": 3}, ["hi"], {"sign_off": "a\u2028b"}])
def test_a_damaged_voice_in_an_export_is_refused(road, voice):
    data = export_of(road.candidate)
    data["candidate"]["voice"] = voice
    with pytest.raises(BadExport):
        restore(Candidate.objects.create(created_at=road.now), data)
