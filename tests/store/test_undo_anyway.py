"""What is sent against the guard's word leaves a moment later too: it can be taken back, and is judged once more."""

from datetime import timedelta

import pytest

from afterword.core.etiquette.explain import explain
from afterword.core.etiquette.override import objections
from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.core.ports.sender import Cause, Refused
from afterword.services.approve_message import approve_message, take_back
from afterword.services.change_candidate import change_undo, pause
from afterword.services.errors import NotReady
from afterword.services.forbid_contact import forbid_contact
from afterword.services.log_touch import delete_touch, log_touch
from afterword.services.send_anyway import send_anyway_soon
from afterword.services.send_soon import send_soon
from afterword.services.text_of import proposal_of
from afterword.services.write_step import write_step
from afterword.store.models import Outgoing, Touch
from afterword.store.read.cases import case_of
from journey import Journey, at

pytestmark = pytest.mark.django_db
WHY = "Dana rang and asked me to write today"


@pytest.fixture
def road() -> Journey:
    return Journey()


@pytest.fixture
def inquiry(road) -> Outgoing:
    """Written and approved three days after the thank-you: the guard says wait."""
    interview = road.interview()
    road.debrief(interview)
    road.send(road.thanks(interview)[0])
    road.post.delivered.clear()
    road.wait_until(at("11-24", "11:00"))
    return approve_message(write_step(interview.application, purpose=Purpose.INQUIRY, now=road.now), now=road.now)


def press(road, message, *, why=WHY):
    seen = objections(explain(proposal_of(message), case_of(message.application, now=road.now), road.now))
    return send_anyway_soon(message, why=why, seen=seen, sender=road.post, now=road.now, clock=road.clock)


def later(road, seconds):
    return road.wait_until(road.now + timedelta(seconds=seconds))


def their_word(road, message, **how):
    about = {"channel": "email", "direction": "in", "purpose": "answer", "read": False} | how
    return log_touch(message.application, now=road.now, at=road.now, people=[message.person], **about)


def test_nothing_leaves_before_the_time_to_undo_is_over_and_then_it_does_with_its_reason(road, inquiry):
    press(road, inquiry)
    assert (inquiry.state, inquiry.goes_at) == (State.APPROVED, road.now + timedelta(seconds=30))
    later(road, 29).sweep()
    assert road.post.delivered == []
    pressed = road.now - timedelta(seconds=29)
    later(road, 1).sweep()
    inquiry.refresh_from_db()
    assert (inquiry.state, len(road.post.delivered)) == (State.SENT, 1)
    kept = Touch.objects.get(outgoing=inquiry).override
    assert kept == inquiry.override
    assert (kept["why"], kept["by"], kept["at"]) == (WHY, "Sam Okoro", pressed.isoformat())
    assert {reason["rule"] for reason in kept["verdict"]["reasons"]} == {"give_them_time", "gap"}


def test_what_is_taken_back_never_leaves_and_keeps_no_reason(road, inquiry):
    press(road, inquiry)
    take_back(inquiry)
    assert (inquiry.state, inquiry.override, inquiry.goes_at) == (State.DRAFT, {}, None)
    later(road, 60).sweep()
    inquiry.refresh_from_db()
    assert inquiry.state == State.DRAFT, "it waits with the person, too early as it is"
    approve_message(inquiry, now=road.now)
    later(road, 300).sweep()
    assert road.post.delivered == []


def test_the_reason_of_what_was_taken_back_is_no_permission_for_the_next_press(road, inquiry):
    press(road, inquiry)
    approve_message(take_back(inquiry), now=road.now)
    inquiry.refresh_from_db()
    assert send_soon(inquiry, sender=road.post, now=road.now, clock=road.clock).state == State.HELD


def test_a_second_press_does_not_put_it_off(road, inquiry):
    goes_at = press(road, inquiry).goes_at
    later(road, 10)
    assert press(road, inquiry).goes_at == goes_at


@pytest.mark.parametrize("how", [{}, {"purpose": "rejection"}, {"channel": "phone", "purpose": "answer", "read": True}])
def test_a_word_of_theirs_meanwhile_holds_it_and_the_person_decides_anew(road, inquiry, how):
    press(road, inquiry)
    later(road, 5)
    their_word(road, inquiry, **how)
    later(road, 26).sweep()
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.override, inquiry.goes_at) == (State.HELD, {}, None)
    for day in range(25, 31):
        road.wait_until(at(f"11-{day}", "03:00")).sweep()
    assert road.post.delivered == []


@pytest.mark.parametrize("decide", ["pause", "list"])
def test_what_one_decides_oneself_meanwhile_holds_it(road, inquiry, decide):
    press(road, inquiry)
    if decide == "pause":
        pause(road.candidate, now=road.now)
    else:
        forbid_contact(road.candidate, entry="Acme", now=road.now)
    later(road, 31).sweep()
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.override, road.post.delivered) == (State.HELD, {}, [])


def test_a_stop_that_was_read_is_answered_still_when_something_else_is_noted_meanwhile(road, inquiry):
    their_word(road, inquiry)
    inquiry.refresh_from_db()
    assert inquiry.state == State.HELD
    press(road, inquiry)
    assert inquiry.override["verdict"]["word"] == "stop"
    other = road.interview(employer_name="Lumen", role="Analyst", start=at("11-25", "10:00"))
    forbid_contact(road.candidate, entry="brook.example", now=road.now)
    assert other.application_id != inquiry.application_id
    inquiry.refresh_from_db()
    assert inquiry.state == State.APPROVED, "the list was changed: everything that waits was looked at again"
    later(road, 31).sweep()
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.override["why"]) == (State.SENT, WHY)


def test_a_machine_that_slept_past_its_moment_asks_again(road, inquiry):
    press(road, inquiry)
    later(road, 6 * 60).sweep()
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.override, road.post.delivered) == (State.HELD, {}, [])


def test_a_server_that_is_not_reached_leaves_the_decision_with_the_person(road, inquiry):
    press(road, inquiry)
    road.post.trouble = Refused("No server there.", cause=Cause.NO_ANSWER)
    later(road, 31).sweep()
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.trouble) == (State.FAILED, "No server there.")
    road.post.trouble = None
    later(road, 300).sweep()
    assert road.post.delivered == []


def test_without_a_time_to_undo_it_leaves_this_moment(road, inquiry):
    change_undo(road.candidate, seconds=0)
    inquiry.application.employer.candidate.refresh_from_db()
    assert press(road, inquiry).state == State.SENT
    assert inquiry.override["why"] == WHY


def test_what_is_new_since_the_page_was_read_is_told_at_the_press(road, inquiry):
    seen = objections(explain(proposal_of(inquiry), case_of(inquiry.application, now=road.now), road.now))
    their_word(road, inquiry)
    with pytest.raises(NotReady, match="Something is new since you looked"):
        send_anyway_soon(inquiry, why=WHY, seen=seen, sender=road.post, now=road.now, clock=road.clock)
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.goes_at, inquiry.override) == (State.HELD, None, {})


def test_what_was_held_meanwhile_and_is_free_again_waits_for_the_next_press(road):
    """It was once shown as leaving this moment, for good."""
    interview = road.interview()
    road.debrief(interview)
    note = approve_message(road.thanks(interview)[0], now=road.now)
    send_soon(note, sender=road.post, now=road.now, clock=road.clock)
    later(road, 5)
    word = their_word(road, note)
    note.refresh_from_db()
    assert (note.state, note.goes_at) == (State.HELD, None)
    delete_touch(word, now=road.now)
    note.refresh_from_db()
    assert (note.state, note.goes_at) == (State.APPROVED, None)
