"""After the end nothing stays open that spoke of going on: what nobody touched goes, what somebody wrote says why."""

import pytest

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message
from afterword.services.change_application import change_application
from afterword.services.interview_form import NewPerson
from afterword.services.log_touch import log_touch
from afterword.services.revise_message import revise_message
from afterword.services.set_back import READ_ANEW
from afterword.services.write_step import write_step
from afterword.store.models import Outgoing
from journey import DANA, Journey, promised

pytestmark = pytest.mark.django_db
BO = NewPerson(name="Bo Brook", email="bo@brook.example", role="agent", at="agency")
NO = {"channel": "email", "direction": "in", "purpose": "rejection", "text": "They chose somebody else."}


@pytest.fixture
def road() -> Journey:
    return Journey()


@pytest.fixture
def interview(road):
    interview = road.interview(BO, DANA, agency_name="Brook")
    road.debrief(interview, commitments=(promised(),))
    return interview


@pytest.fixture
def application(interview):
    return interview.application


@pytest.fixture
def waiting(road, interview, application) -> dict[str, Outgoing]:
    """The thanks to the agent, the word on how it went, and what was promised."""
    written = {each.purpose: each for each in road.thanks(interview) if each.person.agency_id}
    for purpose in (Purpose.REPORT, Purpose.DELIVERY):
        written[purpose] = write_step(application, purpose=purpose, now=road.now)
    assert {each.state for each in written.values()} == {State.DRAFT}
    return written


def add(road, message: Outgoing) -> None:
    revise_message(message, subject=message.subject, body=f"{message.body}\nPS!", version=message.version, now=road.now)


def now_of(message: Outgoing) -> Outgoing:
    message.refresh_from_db()
    return message


def they_say_no(road, application) -> None:
    log_touch(application, now=road.now, at=road.now, **NO)


def test_what_nobody_touched_is_dropped_and_says_why(road, application, waiting):
    they_say_no(road, application)
    for message in waiting.values():
        assert now_of(message).state == State.CANCELLED, message.purpose
        assert "They have said no" in message.trouble
    road.sweep()
    assert not Outgoing.objects.filter(state=State.DRAFT).exclude(purpose=Purpose.CLOSING).exists()


def test_the_closing_word_is_still_there_to_be_written(road, application, waiting):
    they_say_no(road, application)
    assert write_step(application, purpose=Purpose.CLOSING, now=road.now).state == State.DRAFT


def test_what_the_person_wrote_is_kept_and_says_what_has_changed(road, application, waiting):
    add(road, waiting[Purpose.REPORT])
    they_say_no(road, application)
    report = now_of(waiting[Purpose.REPORT])
    assert (report.state, "PS!" in report.body) == (State.DRAFT, True)
    assert report.trouble.startswith(READ_ANEW)
    road.sweep()
    assert now_of(report).trouble.startswith(READ_ANEW)
    approve_message(report, now=road.now)
    assert (now_of(report).state, report.trouble) == (State.APPROVED, ""), "read again, it is the person's own word"


@pytest.mark.parametrize("ending", ["withdrawn", "closed", "rejected", "offer"])
def test_what_was_approved_wants_to_be_read_again(road, application, waiting, ending):
    report = waiting[Purpose.REPORT]
    approve_message(report, now=road.now)
    change_application(application, now=road.now, status=ending)
    assert now_of(report).state == State.DRAFT
    assert report.trouble.startswith(READ_ANEW)
    road.sweep()
    assert (now_of(report).state, road.post.delivered) == (State.DRAFT, [])


def test_an_offer_leaves_the_thanks_to_the_agent_and_the_promised_papers(road, application, waiting):
    change_application(application, now=road.now, status="offer")
    states = {purpose: now_of(message).state for purpose, message in waiting.items()}
    assert states == {Purpose.THANKS: State.DRAFT, Purpose.DELIVERY: State.DRAFT, Purpose.REPORT: State.CANCELLED}


def test_an_end_that_was_a_slip_gives_back_the_thanks_and_takes_back_the_word(road, interview, application, waiting):
    add(road, waiting[Purpose.REPORT])
    change_application(application, now=road.now, status="rejected")
    change_application(application, now=road.now, status="open")
    assert now_of(waiting[Purpose.REPORT]).trouble == ""
    assert [each.state for each in road.thanks(interview) if each.person.agency_id] == [State.DRAFT]


def test_an_interview_noted_after_the_no_gets_no_thanks_to_the_agent_beside_the_closing_word(road, interview):
    change_application(interview.application, now=road.now, status="rejected")
    assert road.thanks(interview) == ()
