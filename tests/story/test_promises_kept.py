"""What the candidate promised is sent, ticked off or named before they thank or ask, whichever road a message takes."""

import pytest

from afterword.core.etiquette.verdict import Word
from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message, take_back
from afterword.services.debrief_entry import CommitmentEntry, DebriefEntry
from afterword.services.hand_over import hand_over
from afterword.services.review_message import judge_message
from afterword.services.revise_message import revise_message
from afterword.services.save_debrief import save_debrief
from afterword.services.send_message import send_message
from afterword.services.write_inquiry import write_inquiry
from afterword.services.write_step import write_step
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Debrief, Outgoing
from journey import DANA, LEE, Journey, at, promised

pytestmark = pytest.mark.django_db
ASKED_FOR = "You promised “my slides on testing”; do it first, attach it, or say in the text that it is coming."


@pytest.fixture
def road() -> Journey:
    return Journey()


@pytest.fixture
def interview(road):
    interview = road.interview()
    road.debrief(interview)
    return interview


def promise(interview, *, person: int | None = None, done: bool = False) -> None:
    """Noted later, as when something comes back to mind after the note was approved."""
    entry = {"id": "c1", "text": "my slides on testing", "person": person, "done": done}
    Debrief.objects.filter(interview=interview).update(commitments=[entry])


def reasons(message: Outgoing) -> list[str]:
    message.refresh_from_db()
    return [reason["says"] for reason in message.verdict["reasons"]]


def test_our_own_notes_name_what_was_promised_and_leave(road):
    interview = road.interview(DANA, LEE)
    road.debrief(interview, commitments=(promised("my slides on testing"),))
    notes = road.thanks(interview)
    assert len(notes) == 2
    assert [road.send(note).state for note in notes] == [State.SENT, State.SENT]


def test_a_promise_remembered_after_approval_holds_the_note_at_the_door(road, interview):
    (note,) = road.thanks(interview)
    approve_message(note, now=road.now)
    promise(interview)
    sent = send_message(note, sender=road.post, now=road.now)
    assert (sent.state, reasons(sent)) == (State.HELD, [ASKED_FOR])
    assert road.post.delivered == []


def test_by_hand_it_is_held_as_well(road, interview):
    (note,) = road.thanks(interview)
    approve_message(note, now=road.now)
    promise(interview)
    assert hand_over(note, road="mail_program", now=road.now).state == State.HELD
    assert reasons(note) == [ASKED_FOR]


def test_what_waited_for_the_morning_is_held_by_the_sweep(road, interview):
    road.wait_until(at("11-20", "21:00"))
    (note,) = road.thanks(interview)
    road.send(note)
    assert note.state == State.HELD
    promise(interview)
    road.wait_until(at("11-21", "08:00")).sweep()
    assert reasons(note) == [ASKED_FOR]
    assert road.post.delivered == []


def test_once_it_is_ticked_off_the_note_goes(road, interview):
    (note,) = road.thanks(interview)
    approve_message(note, now=road.now)
    promise(interview)
    send_message(note, sender=road.post, now=road.now)
    promise(interview, done=True)
    assert send_message(note, sender=road.post, now=road.now).state == State.SENT


def test_once_the_text_names_it_the_note_goes(road, interview):
    (note,) = road.thanks(interview)
    approve_message(note, now=road.now)
    promise(interview)
    send_message(note, sender=road.post, now=road.now)
    take_back(note)
    body = note.body.replace("\n\nBest", "\n\nMy slides on testing will follow tomorrow.\n\nBest")
    revise_message(note, subject=note.subject, body=body, version=note.version, now=road.now)
    note.refresh_from_db()
    assert road.send(note).state == State.SENT, note.verdict


def test_notes_in_our_own_words_take_a_new_promise_up_when_the_notes_are_saved(road, interview):
    (note,) = road.thanks(interview)
    kept = Debrief.objects.get(interview=interview)
    entry = DebriefEntry(commitments=(CommitmentEntry(id="c1", text="my slides on testing"),))
    save_debrief(interview, entry=entry, version=kept.version, now=road.now)
    note.refresh_from_db()
    assert "slides on testing" in note.body
    assert road.send(note).state == State.SENT


class TestTheInquiry:
    @pytest.fixture
    def inquiry(self, road) -> Outgoing:
        interview = road.interview()
        road.debrief(interview, commitments=(promised("my slides on testing"),))
        road.send(road.thanks(interview)[0])
        road.wait_until(at("12-02", "10:00"))
        return write_inquiry(interview.application, now=road.now)

    def test_names_what_is_still_owed(self, road, inquiry):
        assert "slides on testing" in inquiry.body
        assert road.send(inquiry).state == State.SENT

    def test_says_nothing_of_what_was_delivered(self, road, inquiry):
        delivery = write_step(inquiry.application, purpose=Purpose.DELIVERY, now=road.now)
        linked = f"{delivery.body}\nhttps://slides.example/testing"
        revise_message(delivery, subject=delivery.subject, body=linked, version=delivery.version, now=road.now)
        delivery.refresh_from_db()
        assert road.send(delivery).state == State.SENT
        road.wait_until(at("12-14", "10:00"))
        again = write_inquiry(inquiry.application, now=road.now)
        assert "slides" not in again.body
        assert judge_message(again, now=road.now).word is Word.GO

    def test_the_sweep_drafts_it_in_spite_of_what_is_owed(self, road):
        interview = road.interview()
        road.debrief(interview, commitments=(promised("my slides on testing"),))
        road.send(road.thanks(interview)[0])
        assert road.wait_until(at("12-02", "10:00")).sweep().drafted == 1


def test_a_draft_does_not_lose_its_place_because_its_words_are_of_yesterday(road, interview):
    (note,) = road.thanks(interview)
    promise(interview)
    road.sweep()
    note.refresh_from_db()
    assert note.state == State.DRAFT
    assert "slides on testing" in note.body


def test_a_copy_of_a_colleagues_note_is_held(road):
    interview = road.interview(DANA, LEE)
    road.debrief(interview)
    first, second = road.thanks(interview)
    road.send(first)
    approve_message(second, now=road.now)
    Outgoing.objects.filter(pk=second.pk).update(body=first.body.replace("Dana", "Lee"))
    second.refresh_from_db()
    assert send_message(second, sender=road.post, now=road.now).state == State.HELD
    assert "nearly the text of your note to Dana Ruiz" in reasons(second)[0]
    assert write_thanks(interview, now=road.now)
