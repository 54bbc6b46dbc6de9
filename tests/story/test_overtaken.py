"""What was approved before they said something comes back to be read again; it is not dropped, nor sent by itself."""

from datetime import timedelta

import pytest

from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message, take_back
from afterword.services.log_touch import log_touch
from afterword.services.send_message import send_message
from afterword.services.write_inquiry import write_inquiry
from afterword.store.models import Outgoing
from afterword.store.read.today import today
from journey import Journey, at

pytestmark = pytest.mark.django_db
CALL = {"channel": "phone", "direction": "in", "purpose": "answer", "text": "She said they need more time."}


@pytest.fixture
def road() -> Journey:
    return Journey()


@pytest.fixture
def application(road):
    return road.interview().application


@pytest.fixture
def queued(road, application) -> Outgoing:
    """Approved, and given to the mail account, before its time."""
    road.wait_until(at("11-23"))
    inquiry = write_inquiry(application, now=road.now)
    approve_message(inquiry, now=road.now)
    assert send_message(inquiry, sender=road.post, now=road.now).state == State.HELD
    return inquiry


def they_call(road, application, **more):
    log_touch(application, now=road.now, **({"at": road.now} | CALL | more))


def test_a_call_after_it_was_queued_brings_it_back(road, application, queued):
    they_call(road.wait_until(at("11-24")), application)
    queued.refresh_from_db()
    (reason,) = queued.verdict["reasons"]
    assert (queued.state, queued.verdict["word"], reason["rule"]) == (State.HELD, "stop", "read_again")
    assert "spoke with you on 24 Nov, after you approved this text" in reason["says"]
    assert queued in today(road.candidate, now=road.now).stopped
    road.wait_until(at("12-15")).sweep()
    queued.refresh_from_db()
    assert (queued.state, road.post.delivered) == (State.HELD, [])


def test_approved_again_it_goes_in_its_time(road, application, queued):
    they_call(road.wait_until(at("11-24")), application)
    road.wait_until(road.now + timedelta(hours=1))
    approve_message(take_back(queued), now=road.now)
    send_message(queued, sender=road.post, now=road.now)
    road.wait_until(at("12-08")).sweep()
    queued.refresh_from_db()
    assert queued.state == State.SENT


def test_an_approved_one_that_nobody_queued_comes_back_as_well(road, application):
    road.wait_until(at("11-23"))
    inquiry = write_inquiry(application, now=road.now)
    approve_message(inquiry, now=road.now)
    they_call(road.wait_until(at("11-24")), application)
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.verdict["reasons"][0]["rule"]) == (State.HELD, "read_again")


@pytest.mark.parametrize(
    "what",
    [
        {"purpose": "acknowledgement"},
        {"direction": "out", "purpose": "other", "channel": "letter"},
        {"at": at("11-22")},
    ],
)
def test_what_is_no_new_word_of_theirs_leaves_it_alone(road, application, queued, what):
    they_call(road.wait_until(at("11-24")), application, **what)
    queued.refresh_from_db()
    assert (queued.state, queued.verdict["word"]) == (State.HELD, "wait")
