"""An offer comes, is thought over, and taken or turned down: what goes to them says so, once."""

from datetime import date, timedelta

import pytest

from afterword.core.etiquette.offer_word import takes, thought_over, turns_down
from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message
from afterword.services.change_application import change_application
from afterword.services.errors import DoesNotRead
from afterword.services.log_touch import log_touch
from afterword.services.review_message import review_message
from afterword.services.revise_message import revise_message
from afterword.services.write_step import write_step
from afterword.store.models import Application, Outgoing
from afterword.store.read.overview import view_of
from journey import Journey, at

pytestmark = pytest.mark.django_db
OFFER = "We are delighted to offer you the role. Please let us have your answer by Friday, December 4."
DECISIONS = [("closed", takes, "accepted"), ("withdrawn", turns_down, "turned the offer down")]


@pytest.fixture
def road() -> Journey:
    return Journey()


@pytest.fixture
def application(road) -> Application:
    interview = road.interview()
    road.wait_until(at("11-27"))
    dana = interview.interviewers.first()
    came = {"channel": "email", "direction": "in", "purpose": "offer", "text": OFFER, "people": [dana]}
    log_touch(interview.application, now=road.now, at=road.now, **came)
    road.wait_until(road.now + timedelta(minutes=5))
    return Application.objects.get()


def an_answer(road, application) -> Outgoing:
    return write_step(application, purpose=Purpose.ANSWER, now=road.now)


def next_of(road, application):
    application.refresh_from_db()
    return [(step.purpose, step.tells) for step in view_of(application, now=road.now).steps]


def decide(road, application, status):
    application.refresh_from_db()
    change_application(application, now=road.now, status=status)


def test_while_it_is_thought_over_the_answer_names_the_day_that_was_kept(road, application):
    change_application(application, now=road.now, answer_by=date(2026, 12, 4))
    assert "by Friday, December 4" in an_answer(road, application).body


@pytest.mark.parametrize(("status", "says", "words"), DECISIONS)
def test_an_untouched_draft_is_put_anew_and_says_why(road, application, status, says, words):
    draft = an_answer(road, application)
    assert thought_over(draft.body)
    decide(road, application, status)
    draft.refresh_from_db()
    assert says(draft.body)
    assert not thought_over(draft.body)
    assert words in draft.trouble
    assert "put the wording anew" in draft.trouble
    assert draft.state == State.DRAFT


@pytest.mark.parametrize(("status", "says", "words"), DECISIONS)
def test_an_approved_one_comes_back_to_be_read(road, application, status, says, words):
    draft = an_answer(road, application)
    approve_message(draft, now=road.now)
    decide(road, application, status)
    draft.refresh_from_db()
    assert draft.state == State.DRAFT
    assert says(draft.body)
    assert words in draft.trouble


@pytest.mark.parametrize(("status", "says", "words"), DECISIONS)
def test_an_edited_one_is_kept_and_the_review_stops_it(road, application, status, says, words):
    draft = an_answer(road, application)
    mine = draft.body.replace("Thank you", "Thank you so much")
    draft = revise_message(draft, subject=draft.subject, body=mine, version=draft.version, now=road.now)
    decide(road, application, status)
    draft.refresh_from_db()
    assert draft.body == mine
    assert words in draft.trouble
    (finding,) = [one for one in review_message(draft, now=road.now) if one.check == "decision_said"]
    assert "still thinking" in finding.says
    with pytest.raises(DoesNotRead):
        approve_message(draft, now=road.now)


@pytest.mark.parametrize(("status", "says", "words"), DECISIONS)
def test_to_say_it_is_the_one_thing_left_and_then_nothing_is(road, application, status, says, words):
    decide(road, application, status)
    ((purpose, tells),) = next_of(road, application)
    assert (purpose, str(tells)) == ("answer", {"closed": "accepted", "withdrawn": "declined"}[status])
    sent = road.send(an_answer(road, application))
    assert sent.state == State.SENT
    assert says(sent.body)
    road.wait_until(road.now + timedelta(hours=1))
    assert next_of(road, application) == []


@pytest.mark.parametrize(("status", "says", "words"), DECISIONS)
def test_the_word_that_one_thinks_it_over_is_not_the_answer(road, application, status, says, words):
    assert road.send(an_answer(road, application)).state == State.SENT
    road.wait_until(at("11-30"))
    decide(road, application, status)
    ((purpose, tells),) = next_of(road, application)
    assert purpose == "answer"
    assert tells
    assert says(an_answer(road, application).body)


def test_it_goes_on_after_all_leads_back_to_the_offer_and_its_day(road, application):
    change_application(application, now=road.now, answer_by=date(2026, 12, 4))
    draft = an_answer(road, application)
    decide(road, application, "withdrawn")
    assert application.offered
    decide(road, application, "offer")
    draft.refresh_from_db()
    assert (application.status, application.answer_by) == ("offer", date(2026, 12, 4))
    assert draft.trouble == ""
    assert "by Friday, December 4" in draft.body
    decide(road, application, "open")
    assert (application.offered, application.answer_by) == (False, None)
