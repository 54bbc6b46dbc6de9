"""What waits keeps up with the facts: an offer, a rejection, a name on the list, a pause, and back again."""

import pytest

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message, cancel_message, take_back
from afterword.services.change_application import change_application
from afterword.services.change_candidate import pause, resume
from afterword.services.errors import NotReady
from afterword.services.forbid_contact import allow_contact, forbid_contact
from afterword.services.hand_over import hand_over
from afterword.services.revise_message import revise_message
from afterword.services.write_step import write_step
from afterword.store.models import Outgoing
from afterword.store.read.today import today
from journey import Journey, at, promised

pytestmark = pytest.mark.django_db


@pytest.fixture
def road() -> Journey:
    return Journey()


@pytest.fixture
def interview(road):
    interview = road.interview()
    road.debrief(interview)
    return interview


@pytest.fixture
def note(road, interview) -> Outgoing:
    (note,) = road.thanks(interview)
    return note


def fresh(note: Outgoing) -> Outgoing:
    note.refresh_from_db()
    return note


def put(road, note: Outgoing, more: str) -> Outgoing:
    return revise_message(note, subject=note.subject, body=f"{note.body}\n{more}", version=note.version, now=road.now)


class TestAnOffer:
    def test_holds_what_was_approved_and_says_why(self, road, interview, note):
        approve_message(note, now=road.now)
        change_application(interview.application, now=road.now, status="offer")
        assert fresh(note).state == State.HELD
        view = today(road.candidate, now=road.now)
        assert not view.approved
        assert "offer" in view.stopped[0].verdict["reasons"][0]["says"]

    def test_keeps_what_the_person_wrote_with_the_reason_beside_it(self, road, interview, note):
        put(road, note, "PS: see you at the meet-up!")
        change_application(interview.application, now=road.now, status="offer")
        assert fresh(note).state == State.DRAFT
        assert note.verdict["word"] == "stop"
        change_application(interview.application, now=road.now, status="open")
        assert fresh(note).verdict == {}

    def test_that_was_a_slip_gives_back_what_was_dropped_or_held(self, road, interview, note):
        change_application(interview.application, now=road.now, status="offer")
        assert fresh(note).state == State.CANCELLED
        assert "offer" in note.trouble
        change_application(interview.application, now=road.now, status="open")
        assert Outgoing.objects.get(state=State.DRAFT).person == note.person

    def test_lets_an_approved_one_be_chosen_again_and_never_sends_it_by_itself(self, road, interview, note):
        approve_message(note, now=road.now)
        change_application(interview.application, now=road.now, status="offer")
        change_application(interview.application, now=road.now, status="open")
        assert (fresh(note).state, note.road) == (State.APPROVED, "")
        road.sweep()
        assert road.post.delivered == []


class TestTheList:
    def test_says_why_a_draft_was_dropped_and_gives_it_back(self, road, note):
        forbid_contact(road.candidate, entry="Acme", now=road.now)
        assert fresh(note).state == State.CANCELLED
        assert "do-not-contact" in note.trouble
        allow_contact(road.candidate, entry="Acme", now=road.now)
        assert Outgoing.objects.get(state=State.DRAFT).person == note.person

    def test_does_not_give_back_what_the_person_dropped(self, road, note):
        cancel_message(note)
        forbid_contact(road.candidate, entry="Acme", now=road.now)
        allow_contact(road.candidate, entry="Acme", now=road.now)
        assert Outgoing.objects.get().state == State.CANCELLED


def test_a_pause_that_is_over_is_no_reason_any_more(road, interview, note):
    approve_message(note, now=road.now)
    pause(road.candidate, now=road.now)
    hand_over(note, road="copied", now=road.now)
    assert fresh(note).state == State.HELD
    resume(road.candidate, now=road.now)
    assert (fresh(note).state, note.verdict) == (State.APPROVED, {})


def test_what_waited_for_the_account_during_a_pause_goes_after_it(road, interview, note):
    approve_message(note, now=road.now)
    pause(road.candidate, now=road.now)
    road.send(note)
    resume(road.candidate, now=road.now)
    assert fresh(note).state == State.HELD
    road.sweep()
    assert fresh(note).state == State.SENT


class TestADelivery:
    @pytest.fixture
    def delivery(self, road) -> Outgoing:
        interview = road.interview()
        road.debrief(interview, commitments=(promised("my slides on testing"),))
        road.send(road.thanks(interview)[0])
        delivery = write_step(interview.application, purpose=Purpose.DELIVERY, now=road.now)
        road.wait_until(at("11-23", "10:00")).sweep()
        return fresh(delivery)

    def test_with_nothing_in_it_does_not_leave_by_the_account(self, road, delivery):
        with pytest.raises(NotReady, match="attach it there"):
            road.send(delivery)
        assert fresh(delivery).state == State.APPROVED
        assert hand_over(delivery, road="mail_program", now=road.now).state == State.CLAIMED

    def test_with_a_link_in_it_does(self, road, delivery):
        road.send(put(road, delivery, "https://slides.example/testing"))
        assert fresh(delivery).state == State.SENT


def test_a_text_taken_back_to_be_mended_is_not_shown_as_stopped(road, interview, note):
    approve_message(note, now=road.now)
    change_application(interview.application, now=road.now, status="rejected")
    take_back(fresh(note))
    assert fresh(note).verdict == {}


def test_a_text_that_got_stale_stays_held_whatever_else_happens(road, interview, note):
    approve_message(note, now=road.now)
    verdict = {"word": "stop", "until": None, "reasons": [{"rule": "greeting", "says": "The name is wrong."}]}
    Outgoing.objects.filter(pk=note.pk).update(
        state=State.HELD, body=note.body.replace("Dana", "Lena"), verdict=verdict
    )
    change_application(interview.application, now=road.now, role="Data engineer II")
    assert (fresh(note).state, note.verdict["word"]) == (State.HELD, "stop")
