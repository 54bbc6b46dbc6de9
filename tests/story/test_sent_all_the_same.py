"""The person sends something against the guard's word: at once, with a reason that is kept, and never by a program."""

import json

import pytest

from afterword.adapters.mail.memory import MemorySender
from afterword.core.etiquette.explain import explain
from afterword.core.etiquette.override import Override, objections
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.core.ports.sender import Refused
from afterword.services.approve_message import approve_message
from afterword.services.change_candidate import pause
from afterword.services.door import Road, pass_door
from afterword.services.errors import NotReady, Problem
from afterword.services.export_all import export_all, import_all
from afterword.services.forbid_contact import forbid_contact
from afterword.services.hand_over import confirm_not_sent, confirm_sent
from afterword.services.log_touch import log_touch
from afterword.services.open_app import open_app
from afterword.services.review_message import explain_message
from afterword.services.revise_message import revise_message
from afterword.services.send_anyway import hand_over_anyway, send_anyway
from afterword.services.text_of import proposal_of
from afterword.services.write_step import write_step
from afterword.store.models import Candidate, Outgoing, Touch
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
    road.wait_until(at("11-24", "11:00"))
    return approve_message(write_step(interview.application, purpose=Purpose.INQUIRY, now=road.now), now=road.now)


def read_by(road: Journey, message: Outgoing) -> tuple:
    """What stands on the page at this moment."""
    return objections(explain(proposal_of(message), case_of(message.application, now=road.now), road.now))


def anyway(road: Journey, message: Outgoing, *, seen: tuple | None = None, why: str = WHY, sender=None) -> Outgoing:
    seen = read_by(road, message) if seen is None else seen
    return send_anyway(message, why=why, seen=seen, sender=sender or road.post, now=road.now, clock=road.clock)


def their_word(road: Journey, message: Outgoing) -> None:
    """A mail that nobody has read yet."""
    about = {"channel": "email", "direction": "in", "purpose": "answer", "read": False}
    log_touch(message.application, now=road.now, at=road.now, people=[message.person], **about)


def test_it_leaves_and_the_reason_is_kept_with_what_spoke_against_it(road, inquiry):
    assert anyway(road, inquiry).state == State.SENT
    assert len(road.post.delivered) == 2
    kept = inquiry.override
    assert (kept["why"], kept["by"], kept["at"]) == (WHY, "Sam Okoro", road.now.isoformat())
    assert kept["verdict"]["word"] == "wait"
    assert {reason["rule"] for reason in kept["verdict"]["reasons"]} == {"give_them_time", "gap"}
    assert Touch.objects.get(outgoing=inquiry).override == kept, "the ledger's line has it too"


def test_a_mere_remark_does_not_stand_among_what_spoke_against_it(road):
    interview = road.interview()
    road.debrief(interview)
    road.now = at("11-23", "03:00")
    note = approve_message(road.thanks(interview)[0], now=road.now)
    remarks = {part.rule for part in explain_message(note, now=road.now).parts if part.word is Word.GO}
    assert remarks == {"thanks_in_time"}
    assert anyway(road, note).state == State.SENT
    assert [reason["rule"] for reason in note.override["verdict"]["reasons"]] == ["their_hours"]


@pytest.mark.parametrize("way", ["mail_program", "copied"])
def test_it_may_go_by_hand_as_well(road, inquiry, way):
    seen = read_by(road, inquiry)
    assert hand_over_anyway(inquiry, why=WHY, seen=seen, road=way, now=road.now).state == State.CLAIMED
    confirm_sent(inquiry, now=road.now)
    assert Touch.objects.get(outgoing=inquiry).override["why"] == WHY


def test_it_is_taken_along_and_comes_back(road, inquiry):
    anyway(road, inquiry)
    away = json.loads(json.dumps(export_all(road.candidate)))
    Candidate.objects.all().delete()
    import_all(open_app(now=road.now), data=away)
    assert Touch.objects.get(purpose=Purpose.INQUIRY).override["why"] == WHY
    assert Outgoing.objects.get(purpose=Purpose.INQUIRY).override["why"] == WHY


def test_it_counts_like_any_other(road, inquiry):
    anyway(road, inquiry)
    assert road.wait_until(at("12-02", "08:59")).sweep().drafted == 0
    assert road.wait_until(at("12-02", "09:00")).sweep().drafted == 1


@pytest.mark.parametrize("why", ["", "   ", "because", "w" * 600])
def test_a_reason_that_says_nothing_or_too_much_is_none(road, inquiry, why):
    with pytest.raises(Problem) as problem:
        anyway(road, inquiry, why=why)
    assert problem.value.field == "why"
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.override) == (State.APPROVED, {})
    assert len(road.post.delivered) == 1


def test_what_came_since_the_page_was_read_holds_it_and_is_told(road, inquiry):
    seen = read_by(road, inquiry)
    their_word(road, inquiry)
    with pytest.raises(NotReady, match=r"Something is new since you looked.*you have not read it yet"):
        anyway(road, inquiry, seen=seen)
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.override) == (State.HELD, {})
    assert len(road.post.delivered) == 1
    assert anyway(road, inquiry).state == State.SENT, "read now, and decided anew"
    assert inquiry.override["verdict"]["word"] == "stop"


def test_the_list_is_never_overridden(road, inquiry):
    seen = read_by(road, inquiry)
    forbid_contact(road.candidate, entry="Acme", now=road.now)
    for read in (seen, read_by(road, inquiry)):
        with pytest.raises(NotReady, match="Take the entry off it first"):
            anyway(road, inquiry, seen=read)
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.override, len(road.post.delivered)) == (State.HELD, {}, 1)


def test_a_pause_is_ended_and_not_overridden(road, inquiry):
    pause(road.candidate, now=road.now)
    inquiry.refresh_from_db()
    with pytest.raises(NotReady, match="End the pause first"):
        anyway(road, Outgoing.objects.get(pk=inquiry.pk))
    assert len(road.post.delivered) == 1


def test_a_text_that_does_not_read_right_is_not_overridden(road, inquiry):
    Outgoing.objects.filter(pk=inquiry.pk).update(body=inquiry.body.replace("Dana", "[Name]"))
    with pytest.raises(NotReady, match="settled in the text"):
        anyway(road, inquiry)
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.override, len(road.post.delivered)) == (State.HELD, {}, 1)


def test_what_the_guard_lets_go_needs_no_override_and_keeps_none(road, inquiry):
    seen = read_by(road, inquiry)
    road.wait_until(at("12-01", "11:00"))
    assert anyway(road, inquiry, seen=seen).state == State.SENT
    assert inquiry.override == {}
    assert Touch.objects.get(outgoing=inquiry).override == {}


def test_nothing_that_leaves_by_itself_can_carry_one(road, inquiry):
    mine = Override(why=WHY, seen=read_by(road, inquiry))
    with pytest.raises(ValueError, match="only a person"):
        pass_door(inquiry, now=road.now, road=Road.SMTP, by_itself=True, override=mine)
    inquiry.refresh_from_db()
    assert inquiry.state == State.APPROVED


def test_one_that_did_not_get_through_is_not_kept_for_the_sweep(road, inquiry):
    seen = read_by(road, inquiry)
    their_word(road, inquiry)
    with pytest.raises(NotReady):
        anyway(road, inquiry, seen=seen)
    for day in range(24, 31):
        road.wait_until(at(f"11-{day}", "12:00")).sweep()
    assert len(road.post.delivered) == 1


def test_it_acts_once_so_that_after_a_refusal_the_person_decides_anew(road, inquiry):
    post = MemorySender(trouble=Refused("The password is wrong."))
    assert anyway(road, inquiry, sender=post).state == State.FAILED
    mended = revise_message(inquiry, subject=inquiry.subject, body=inquiry.body, version=inquiry.version, now=road.now)
    assert (mended.state, mended.override) == (State.DRAFT, {})
    assert road.send(mended).state == State.HELD


def test_what_did_not_leave_by_hand_has_overridden_nothing(road, inquiry):
    hand_over_anyway(inquiry, why=WHY, seen=read_by(road, inquiry), road="copied", now=road.now)
    assert inquiry.override["why"] == WHY
    assert confirm_not_sent(inquiry).override == {}


def test_a_second_press_lets_nothing_more_leave(road, inquiry):
    seen = read_by(road, inquiry)
    twin = Outgoing.objects.get(pk=inquiry.pk)
    anyway(road, inquiry, seen=seen)
    with pytest.raises(NotReady):
        anyway(road, twin, seen=seen)
    assert len(road.post.delivered) == 2
