"""A mail that goes by itself and meets no server is tried again for a day; a server's no is final."""

from datetime import timedelta

import pytest

from afterword.adapters.mail.memory import MemorySender
from afterword.core.lifecycle import State
from afterword.core.ports.sender import Cause, CutOff, Refused
from afterword.services.approve_message import approve_message
from afterword.services.change_application import change_application
from afterword.services.send_message import send_message
from afterword.store.models import MailAccount, Outgoing
from afterword.store.read.today import today
from journey import Journey, at

pytestmark = pytest.mark.django_db
AWAY = Refused("Nothing was sent. The server does not answer.", cause=Cause.NO_ANSWER)


@pytest.fixture
def road() -> Journey:
    return Journey(at("11-20", "21:30"))


@pytest.fixture
def note(road) -> Outgoing:
    """Approved at night, and queued for the morning."""
    interview = road.interview(start=at("11-20", "19:00"))
    road.debrief(interview)
    (note,) = road.thanks(interview)
    approve_message(note, now=road.now)
    assert send_message(note, sender=road.post, now=road.now).state == State.HELD
    return note


def sweep(road, note, when, trouble=None):
    real, road.post = road.post, MemorySender(trouble=trouble) if trouble else road.post
    road.wait_until(when).sweep()
    road.post = real
    note.refresh_from_db()
    return note


@pytest.mark.parametrize("cause", [Cause.SERVER_NOT_FOUND, Cause.NO_ANSWER, Cause.LINE_BROKE, Cause.BUSY])
def test_it_waits_a_little_and_leaves_once(road, note, cause):
    morning = at("11-21", "08:00")
    sweep(road, note, morning, Refused("No line.", cause=cause))
    assert (note.state, note.wait_until) == (State.HELD, morning + timedelta(minutes=2))
    assert "tried again" in note.trouble
    assert note in today(road.candidate, now=road.now).waiting
    assert sweep(road, note, morning + timedelta(minutes=1)).state == State.HELD
    assert sweep(road, note, morning + timedelta(minutes=2)).state == State.SENT
    assert (note.trouble, len(road.post.delivered)) == ("", 1)


def test_an_account_that_has_worked_gets_no_advice(road, note):
    MailAccount.objects.update(tested_at=road.now)
    told = sweep(road, note, at("11-21", "08:00"), Refused("Check the port.", cause=Cause.NO_ANSWER)).trouble
    assert "smtp.example.org does not answer just now" in told
    assert "port" not in told


def test_the_pauses_grow_to_an_hour(road, note):
    when, pauses = at("11-21", "08:00"), []
    for _ in range(8):
        sweep(road, note, when, AWAY)
        pauses.append(int((note.wait_until - when).total_seconds() / 60))
        when = note.wait_until
    assert pauses == [2, 2, 4, 8, 16, 32, 60, 60]


def test_after_a_day_it_is_the_persons_again(road, note):
    when = at("11-21", "08:00")
    for _ in range(60):
        sweep(road, note, when, AWAY)
        if note.state != State.HELD or note.wait_until is None:
            break
        when = note.wait_until
    assert note.state in (State.FAILED, State.HELD, State.DRAFT)  # a draft: our own wording, put anew for a later day
    assert when - at("11-21", "08:00") <= timedelta(days=2)
    assert road.post.delivered == []
    shown = today(road.candidate, now=road.now)
    assert note in (*shown.failed, *shown.stopped, *shown.drafts)


@pytest.mark.parametrize("cause", [Cause.PASSWORD, Cause.RECIPIENT_UNKNOWN, Cause.SPAM, Cause.SERVER_SAID_NO])
def test_a_no_is_final(road, note, cause):
    assert sweep(road, note, at("11-21", "08:00"), Refused("No.", cause=cause)).state == State.FAILED


def test_what_may_have_left_is_never_tried_again(road, note):
    assert sweep(road, note, at("11-21", "08:00"), CutOff("Gone?", cause=Cause.LINE_BROKE)).state == State.UNSURE
    sweep(road, note, at("11-21", "09:00"))
    assert (note.state, road.post.delivered) == (State.UNSURE, [])


def test_the_guard_is_asked_before_every_try(road, note):
    sweep(road, note, at("11-21", "08:00"), AWAY)
    change_application(note.application, now=road.now, status="rejected")
    sweep(road, note, at("11-21", "08:30"))
    assert (note.state, note.verdict["word"], road.post.delivered) == (State.HELD, "stop", [])


def test_a_person_who_looks_on_is_told_at_once(road, note):
    road.wait_until(at("11-21", "08:05"))
    assert send_message(note, sender=MemorySender(trouble=AWAY), now=road.now).state == State.FAILED
