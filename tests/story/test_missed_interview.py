"""An interview was missed: one apology goes out soon, and only one."""

from datetime import timedelta

import pytest

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.change_interview import change_interview
from afterword.services.errors import NotReady
from afterword.services.log_touch import log_touch
from afterword.services.review_message import review_message
from afterword.services.write_step import write_step
from afterword.store.read.overview import view_of
from afterword.store.read.today import today
from journey import Journey

pytestmark = pytest.mark.django_db
WAITED = "Hi Sam, we waited for you this afternoon. Is everything ok? Dana"


@pytest.fixture
def road() -> Journey:
    return Journey()


@pytest.fixture
def missed(road):
    interview = road.interview()
    change_interview(interview, now=road.now, status="missed")
    return interview


def an_apology(road, missed):
    return write_step(missed.application, purpose=Purpose.ANSWER, now=road.now)


def test_it_is_offered_at_once_and_leaves_at_once_on_a_friday_evening(road, missed):
    assert missed in today(road.candidate, now=road.now).missed
    road.wait_until(road.now + timedelta(hours=7))
    draft = an_apology(road, missed)
    assert draft.interview == missed
    assert "I missed our conversation today" in draft.body
    assert missed not in today(road.candidate, now=road.now).missed
    assert review_message(draft, now=road.now) == ()
    assert road.send(draft).state == State.SENT


def test_once_it_has_left_there_is_no_second_one(road, missed):
    road.send(an_apology(road, missed))
    road.wait_until(road.now + timedelta(days=1))
    assert missed not in today(road.candidate, now=road.now).missed
    assert [step for step in view_of(missed.application, now=road.now).steps if step.purpose == Purpose.ANSWER] == []
    with pytest.raises(NotReady):
        an_apology(road, missed)


def test_their_question_is_answered_with_it(road, missed):
    dana = missed.interviewers.first()
    came = {"channel": "email", "direction": "in", "purpose": "", "text": WAITED, "people": [dana]}
    touch = log_touch(missed.application, now=road.now, at=road.now, **came)
    assert (touch.purpose, touch.asks) == ("answer", True)
    assert touch.reading.suggested == []
    road.wait_until(road.now + timedelta(minutes=5))
    draft = an_apology(road, missed)
    assert draft.interview == missed
    assert road.send(draft).state == State.SENT
    steps = view_of(missed.application, now=road.now + timedelta(minutes=1)).steps
    assert Purpose.ANSWER not in {step.purpose for step in steps}


def test_what_they_called_off_needs_none(road):
    interview = road.interview()
    change_interview(interview, now=road.now, status="cancelled")
    assert today(road.candidate, now=road.now).missed == ()
    with pytest.raises(NotReady):
        an_apology(road, interview)
