"""What is sent now leaves a moment later: until then it can be taken back, and the guard is asked when it is over."""

from datetime import timedelta

import pytest

from afterword.core.lifecycle import MOST_UNDO_SECONDS, State
from afterword.core.ports.sender import Cause, Refused
from afterword.services.approve_message import approve_message, take_back
from afterword.services.change_candidate import change_undo, pause
from afterword.services.door import Road, pass_door
from afterword.services.errors import NotReady, Problem
from afterword.services.log_touch import log_touch
from afterword.services.send_soon import send_soon
from afterword.store.models import Outgoing
from journey import DANA, Journey

pytestmark = pytest.mark.django_db


@pytest.fixture
def road():
    return Journey()


@pytest.fixture
def note(road) -> Outgoing:
    interview = road.interview(DANA)
    road.debrief(interview)
    (note,) = road.thanks(interview)
    return approve_message(note, now=road.now)


def press(road, note):
    return send_soon(note, sender=road.post, now=road.now, clock=road.clock)


def later(road, seconds):
    return road.wait_until(road.now + timedelta(seconds=seconds))


def test_nothing_leaves_before_the_time_to_undo_is_over(road, note):
    press(road, note)
    assert (note.state, note.goes_at) == (State.APPROVED, road.now + timedelta(seconds=30))
    later(road, 29).sweep()
    assert road.post.delivered == []
    later(road, 1).sweep()
    note.refresh_from_db()
    assert (note.state, note.goes_at, len(road.post.delivered)) == (State.SENT, None, 1)


def test_what_is_taken_back_never_leaves(road, note):
    press(road, note)
    take_back(note)
    assert (note.state, note.road, note.goes_at) == (State.DRAFT, "", None)
    later(road, 300).sweep()
    assert road.post.delivered == []


def test_what_is_taken_back_and_approved_again_waits_for_its_road(road, note):
    press(road, note)
    approve_message(take_back(note), now=road.now)
    later(road, 300).sweep()
    note.refresh_from_db()
    assert (note.state, road.post.delivered) == (State.APPROVED, [])


def test_who_found_it_due_before_it_was_taken_back_cannot_send_it(road, note):
    press(road, note)
    found = Outgoing.objects.get(pk=note.pk)
    approve_message(take_back(note), now=road.now)
    later(road, 40)
    with pytest.raises(NotReady):
        pass_door(found, now=road.now, road=Road.SMTP, by_itself=True)


def test_a_second_press_does_not_put_it_off(road, note):
    press(road, note)
    goes_at = note.goes_at
    later(road, 10)
    assert press(road, note).goes_at == goes_at


def test_the_guard_is_asked_when_the_time_is_over(road, note):
    press(road, note)
    pause(road.candidate, now=road.now)
    later(road, 31).sweep()
    note.refresh_from_db()
    assert (note.state, note.goes_at, road.post.delivered) == (State.HELD, None, [])


def test_what_they_say_meanwhile_brings_it_back(road, note):
    press(road, note)
    later(road, 5)
    log_touch(
        note.application,
        now=road.now,
        at=road.now,
        direction="in",
        channel="email",
        purpose="rejection",
        people=[note.person],
    )
    later(road, 30).sweep()
    note.refresh_from_db()
    assert (note.state, road.post.delivered) == (State.HELD, [])


def test_what_the_guard_holds_waits_for_its_hour_at_once(road, note):
    road.wait_until(road.now + timedelta(hours=7))
    press(road, note)
    assert (note.state, note.goes_at) == (State.HELD, None)
    assert note.wait_until is not None


def test_without_a_time_to_undo_it_leaves_this_moment(road, note):
    change_undo(road.candidate, seconds=0)
    note.application.employer.candidate.refresh_from_db()
    assert press(road, note).state == State.SENT


def test_a_server_that_is_not_reached_is_tried_again(road, note):
    press(road, note)
    road.post.trouble = Refused("No server there.", cause=Cause.NO_ANSWER)
    later(road, 31).sweep()
    note.refresh_from_db()
    assert note.state == State.HELD
    road.post.trouble = None
    later(road, 180).sweep()
    note.refresh_from_db()
    assert note.state == State.SENT


@pytest.mark.parametrize("seconds", [-1, MOST_UNDO_SECONDS + 1])
def test_the_time_to_undo_has_its_bounds(road, seconds):
    with pytest.raises(Problem, match="Between 0 and 120"):
        change_undo(road.candidate, seconds=seconds)


def test_without_an_account_nothing_is_given(road, note):
    with pytest.raises(NotReady, match="No mail account"):
        send_soon(note, sender=None, now=road.now)
