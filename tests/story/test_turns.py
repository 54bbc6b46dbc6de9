"""The road takes a turn: a rejection, a call, a reply, a laptop that slept, a crash in the middle."""

from datetime import date, timedelta

import pytest

from afterword.adapters.mail.memory import MemorySender
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.words import Purpose, Role
from afterword.core.lifecycle import State
from afterword.core.ports.sender import CutOff, Refused
from afterword.services.approve_message import approve_message, cancel_message, take_back
from afterword.services.change_application import change_application
from afterword.services.change_candidate import pause, resume
from afterword.services.confirm_promise import confirm_promise
from afterword.services.door import Road, pass_door
from afterword.services.errors import NotReady, Reworded
from afterword.services.hand_over import confirm_not_sent, confirm_sent, hand_over, settle_unsure
from afterword.services.interview_form import NewPerson
from afterword.services.log_touch import log_touch, settle_touch
from afterword.services.review_message import judge_message
from afterword.services.revise_message import revise_message
from afterword.services.send_message import send_message
from afterword.services.write_closing import write_closing
from afterword.services.write_inquiry import open_inquiry, write_inquiry
from afterword.services.write_step import write_step
from afterword.store.models import Outgoing, Touch
from afterword.store.read.overview import view_of
from afterword.store.read.today import today
from afterword.store.write import houses
from journey import DANA, LEE, Journey, at, promised

pytestmark = pytest.mark.django_db


@pytest.fixture
def road():
    return Journey()


@pytest.fixture
def interview(road):
    interview = road.interview()
    road.debrief(interview)
    return interview


@pytest.fixture
def note(road, interview):
    (note,) = road.thanks(interview)
    return note


@pytest.fixture
def inquiry(road, interview, note):
    road.send(note)
    road.wait_until(at("12-01", "11:00")).sweep()
    return open_inquiry(interview.application)


def test_a_rejection_drops_the_inquiry_that_was_drafted(road, interview, inquiry):
    change_application(interview.application, now=road.now, status="rejected")
    inquiry.refresh_from_db()
    assert inquiry.state == State.CANCELLED
    with pytest.raises(NotReady):
        write_inquiry(interview.application, now=road.now)
    road.wait_until(at("12-15")).sweep()
    assert open_inquiry(interview.application) is None


def test_a_rejection_stops_a_thank_you_that_was_approved(road, interview, note):
    approve_message(note, now=road.now)
    change_application(interview.application, now=road.now, status="rejected")
    assert send_message(note, sender=road.post, now=road.now).state == State.HELD
    assert [reason["rule"] for reason in note.verdict["reasons"]] == ["closed"]
    assert road.post.delivered == []
    assert note in today(road.candidate, now=road.now).stopped


def test_a_call_that_was_logged_counts_like_a_mail(road, interview, inquiry):
    log_touch(interview.application, now=road.now, at=road.now, channel="phone", direction="out", purpose="inquiry")
    inquiry.refresh_from_db()
    assert inquiry.state == State.CANCELLED, "an untouched draft would be the second message in an hour"
    assert road.wait_until(at("12-08", "08:59")).sweep().drafted == 0
    assert road.wait_until(at("12-08", "09:00")).sweep().drafted == 1


def test_an_inquiry_that_was_drafted_is_still_there_at_night(road, inquiry):
    for hour in ("17:30", "23:59"):
        road.wait_until(at("12-01", hour)).sweep()
    inquiry.refresh_from_db()
    assert inquiry.state == State.DRAFT
    assert road.send(inquiry).state == State.HELD
    assert inquiry.wait_until == at("12-02", "09:00")


def test_an_inquiry_that_the_person_dropped_is_not_put_before_them_again(road, interview, inquiry):
    cancel_message(inquiry)
    assert road.wait_until(at("12-02", "11:00")).sweep().drafted == 0
    assert write_inquiry(interview.application, now=road.now).state == State.DRAFT, "unless they ask for it"


def test_an_inquiry_that_was_dropped_comes_back_when_they_have_written_since(road, interview, inquiry):
    cancel_message(inquiry)
    road.wait_until(at("12-02", "11:00"))
    log_touch(interview.application, now=road.now, at=road.now, channel="phone", direction="in", purpose="answer")
    assert road.wait_until(at("12-09", "08:59")).sweep().drafted == 0
    assert road.wait_until(at("12-09", "09:00")).sweep().drafted == 1


def test_what_was_promised_is_delivered_once(road):
    interview = road.interview()
    road.debrief(interview, commitments=(promised("my slides on testing"),))
    (note,) = road.thanks(interview)
    assert road.send(note).state == State.SENT
    delivery = write_step(interview.application, purpose=Purpose.DELIVERY, now=road.now)
    assert delivery.covers == ["c1"]
    road.wait_until(at("11-23", "10:00")).sweep()
    delivery.refresh_from_db()
    linked = f"{delivery.body}\nhttps://slides.example/testing"
    delivery = revise_message(delivery, subject=delivery.subject, body=linked, version=delivery.version, now=road.now)
    assert road.send(delivery).state == State.SENT, delivery.verdict
    with pytest.raises(NotReady):
        write_step(interview.application, purpose=Purpose.DELIVERY, now=road.now)


def test_after_a_rejection_there_is_one_kind_word(road, interview, note):
    road.send(note)
    road.wait_until(at("11-24", "10:00"))
    change_application(interview.application, now=road.now, status="rejected")
    word = write_closing(interview.application, now=road.now)
    assert road.send(word).state == State.SENT, word.verdict
    with pytest.raises(NotReady):
        write_closing(interview.application, now=road.now)


def test_a_draft_with_the_persons_own_words_is_kept_when_it_becomes_void(road, interview, inquiry):
    revise_message(
        inquiry, subject=inquiry.subject, body=inquiry.body + "\n\nPS", version=inquiry.version, now=road.now
    )
    log_touch(interview.application, now=road.now, at=road.now, channel="phone", direction="out", purpose="inquiry")
    inquiry.refresh_from_db()
    assert inquiry.state == State.DRAFT
    assert inquiry.body.endswith("PS")
    assert judge_message(inquiry, now=road.now).word is Word.WAIT


def test_a_reply_that_was_logged_stops_the_inquiry_and_waits_for_an_answer(road, interview, inquiry):
    touch = log_touch(
        interview.application,
        now=road.now,
        at=road.now,
        channel="email",
        direction="in",
        purpose="answer",
        asks=True,
        text="Could you send us your references?",
        people=list(interview.interviewers.all()),
    )
    inquiry.refresh_from_db()
    assert inquiry.state == State.CANCELLED
    assert today(road.candidate, now=road.now).unanswered == (touch,)
    settle_touch(touch)
    assert today(road.candidate, now=road.now).unanswered == ()


def test_a_robots_reply_moves_nothing(road, interview, inquiry):
    log_touch(
        interview.application, now=road.now, at=road.now, channel="email", direction="in", purpose="acknowledgement"
    )
    inquiry.refresh_from_db()
    assert inquiry.state == State.DRAFT
    assert not Touch.objects.get(purpose="acknowledgement").human


def test_a_promise_that_is_noted_late_leaves_the_inquiry_that_was_drafted_for_its_time(road, interview, inquiry):
    confirm_promise(
        interview.application, now=road.now, earliest=None, latest=date(2026, 12, 11), said_at=interview.end
    )
    inquiry.refresh_from_db()
    assert inquiry.state == State.DRAFT
    road.wait_until(at("12-15", "09:00")).sweep()
    assert open_inquiry(interview.application) == inquiry
    assert judge_message(inquiry, now=road.now).word is Word.GO


def test_a_promise_made_by_a_colleague_after_the_draft_holds_the_inquiry_at_the_door(road, interview, inquiry):
    approve_message(inquiry, now=road.now)
    confirm_promise(
        interview.application,
        now=road.now,
        earliest=None,
        latest=date(2026, 12, 11),
        words="by the 11th",
        said_at=road.now,
    )
    assert send_message(inquiry, sender=road.post, now=road.now).state == State.HELD
    assert inquiry.wait_until == at("12-15", "09:00")
    assert len(road.post.delivered) == 1


def test_a_note_written_at_night_leaves_in_the_morning_and_only_once(road):
    interview = road.wait_until(at("11-20", "21:30")).interview(start=at("11-20", "17:00"))
    road.debrief(interview)
    (note,) = road.thanks(interview)
    assert road.send(note).state == State.HELD
    assert note.wait_until == at("11-21", "08:00")
    assert note in today(road.candidate, now=road.now).waiting
    assert road.wait_until(at("11-21", "07:59")).sweep().sent == 0
    assert road.wait_until(at("11-21", "08:00")).sweep().sent == 1
    assert road.sweep().sent == 0
    assert len(road.post.delivered) == 1
    assert "today" not in road.post.delivered[0].body


class Crash(BaseException):
    """The process dies."""


class DyingSender:
    """Dies with the mail half handed over."""

    def send(self, _mail):
        raise Crash


def test_a_crash_while_sending_leaves_it_unsure_and_it_is_never_sent_again(road, note):
    approve_message(note, now=road.now)
    with pytest.raises(Crash):
        send_message(note, sender=DyingSender(), now=road.now)
    note.refresh_from_db()
    assert note.state == State.SENDING
    assert road.sweep().unsure == 0, "another process may be sending it this very moment"
    assert road.sweep(alone=True).unsure == 1
    for hours in range(0, 72, 6):
        road.wait_until(road.now + timedelta(hours=hours)).sweep()
    assert road.post.delivered == []
    with pytest.raises(NotReady):
        send_message(note, sender=road.post, now=road.now)
    note.refresh_from_db()
    assert note.state == State.UNSURE
    assert note in today(road.candidate, now=road.now).unsure


def test_what_may_have_left_counts_as_a_touch(road, interview, note):
    approve_message(note, now=road.now)
    with pytest.raises(Crash):
        send_message(note, sender=DyingSender(), now=road.now)
    assert all(step.purpose != "thanks" for step in view_of(interview.application, now=road.now).steps)


def test_a_crash_before_the_first_byte_is_a_failure_that_can_be_mended(road, note):
    approve_message(note, now=road.now)
    assert pass_door(note, now=road.now, road=Road.SMTP).word is Word.GO
    assert road.wait_until(road.now + timedelta(minutes=20)).sweep().failed == 1
    note.refresh_from_db()
    assert note.state == State.FAILED
    mended = revise_message(note, subject=note.subject, body=note.body, version=note.version, now=road.now)
    assert road.send(mended).state == State.SENT
    assert len(road.post.delivered) == 1


@pytest.mark.parametrize(
    ("trouble", "state", "delivered"),
    [(Refused("The password is wrong."), State.FAILED, 0), (CutOff("The line broke."), State.UNSURE, 1)],
)
def test_a_servers_trouble_is_told_in_its_words(road, note, trouble, state, delivered):
    post = MemorySender(trouble=trouble)
    approve_message(note, now=road.now)
    assert send_message(note, sender=post, now=road.now).state == state
    assert note.trouble == trouble.says
    assert len(post.delivered) == delivered
    assert Touch.objects.count() == 0


class BrokenSender:
    """Fails in a way that nobody foresaw."""

    def send(self, _mail):
        raise RuntimeError("boom")


def test_an_unforeseen_error_while_sending_leaves_it_unsure(road, note):
    approve_message(note, now=road.now)
    with pytest.raises(RuntimeError):
        send_message(note, sender=BrokenSender(), now=road.now)
    assert note.state == State.UNSURE


@pytest.mark.parametrize("arrived", [True, False])
def test_the_person_settles_what_is_unsure(road, note, arrived):
    approve_message(note, now=road.now)
    send_message(note, sender=MemorySender(trouble=CutOff("The line broke.")), now=road.now)
    settle_unsure(note, arrived=arrived, now=road.now)
    assert note.state == (State.SENT if arrived else State.DRAFT)
    assert Touch.objects.count() == int(arrived)


@pytest.mark.parametrize("way", ["mail_program", "copied"])
def test_what_leaves_by_hand_counts_from_the_moment_the_guard_said_go(road, interview, note, way):
    approve_message(note, now=road.now)
    assert hand_over(note, road=way, now=road.now).state == State.CLAIMED
    assert note in today(road.candidate, now=road.now).to_confirm
    assert all(step.purpose != "thanks" for step in view_of(interview.application, now=road.now).steps)
    left = road.now + timedelta(minutes=3)
    confirm_sent(note, sent_at=left, now=road.now + timedelta(minutes=5))
    confirm_sent(note, now=road.now + timedelta(minutes=6))
    assert (note.state, Touch.objects.get().at) == (State.SENT, left)


def test_what_did_not_leave_by_hand_is_a_draft_again(road, note):
    approve_message(note, now=road.now)
    hand_over(note, road="copied", now=road.now)
    assert confirm_not_sent(note).state == State.DRAFT
    assert road.send(note).state == State.SENT


def test_no_sweep_touches_what_the_person_sends_by_hand(road, note):
    approve_message(note, now=road.now)
    hand_over(note, road="mail_program", now=road.now)
    road.wait_until(at("11-24")).sweep(alone=True)
    note.refresh_from_db()
    assert note.state == State.CLAIMED


def test_paused_holds_everything_and_release_sends_it(road, note):
    pause(road.candidate, now=road.now)
    assert road.send(Outgoing.objects.get(pk=note.pk)).state == State.HELD
    assert road.sweep().sent == 0
    resume(road.candidate, now=road.now)
    assert road.sweep().sent == 1


def test_two_of_a_panel_get_two_different_notes(road):
    interview = road.interview(DANA, LEE)
    road.debrief(interview)
    first, second = road.thanks(interview)
    assert first.body != second.body
    assert {road.send(first).state, road.send(second).state} == {State.SENT}


def test_the_agent_is_thanked_too(road):
    agent = NewPerson(name="Bo Brook", email="bo@brook.example", role="agent", at="agency")
    interview = road.interview(DANA, agency_name="Brook")
    houses.person_at(interview.application.agency, agent.name, agent.email, Role.AGENT)
    road.debrief(interview)
    notes = {note.person.name: note for note in road.thanks(interview)}
    assert "Bo Brook" in notes
    assert road.send(notes["Bo Brook"]).state == State.SENT, notes["Bo Brook"].verdict
    assert road.thanks(interview), "a second look drops nobody"


def test_a_message_taken_back_or_dropped_does_not_leave(road, note):
    road.wait_until(at("11-20", "23:00"))
    assert "today" in note.body + note.subject
    with pytest.raises(Reworded) as reworded:
        road.send(note)
    note = reworded.value.newer
    assert "today" not in note.body + note.subject
    assert road.send(note).state == State.HELD
    take_back(note)
    assert road.wait_until(at("11-21", "09:00")).sweep().sent == 0
    cancel_message(note)
    assert road.sweep().sent == 0
    assert road.thanks(note.interview) == (), "what was dropped is not written again by itself"
