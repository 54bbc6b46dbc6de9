"""They asked something, and say no before it is answered: the answer that was begun is another one now."""

from datetime import timedelta

import pytest

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.core.reading.effect import Suggested
from afterword.core.writing.their_questions import their_questions
from afterword.services.approve_message import approve_message
from afterword.services.change_application import change_application
from afterword.services.confirm_reading import confirm_reading
from afterword.services.drop_void import DROPPED
from afterword.services.log_touch import log_touch, settle_touch
from afterword.services.revise_message import revise_message
from afterword.services.text_of import proposal_of
from afterword.services.write_step import write_step
from afterword.store.models import Application, Outgoing, Touch
from afterword.store.read.cases import case_of
from afterword.store.read.overview import view_of
from journey import DANA, LEE, Journey, at

pytestmark = pytest.mark.django_db
ASKS = "What is your notice period, and would 46,000 be all right?"
NO = "We have decided to go on with another candidate. We wish you all the best."
PUTS_OFF = "come back to you"


@pytest.fixture
def road() -> Journey:
    return Journey()


@pytest.fixture
def application(road) -> Application:
    interview = road.interview(DANA, LEE)
    road.wait_until(at("11-27"))
    return interview.application


@pytest.fixture
def question(road, application) -> Touch:
    return came(road, application, "answer", ASKS, asks=True)


@pytest.fixture
def draft(road, application, question) -> Outgoing:
    """The answer that was begun under their question."""
    draft = write_step(application, purpose=Purpose.ANSWER, now=road.now, answers=question.at)
    assert PUTS_OFF in draft.body
    return draft


def came(road, application, purpose, text, *, by="Dana Ruiz", **more) -> Touch:
    people = [application.interviews.get().interviewers.get(name=by)]
    facts = {"channel": "email", "direction": "in", "purpose": purpose, "text": text, "people": people}
    touch = log_touch(application, now=road.now, at=road.now, **facts, **more)
    road.wait_until(road.now + timedelta(hours=1))
    application.refresh_from_db()
    return touch


def now_of(message: Outgoing) -> Outgoing:
    message.refresh_from_db()
    return message


def is_the_kind_word(message: Outgoing) -> bool:
    return PUTS_OFF not in message.body and any(one in message.body for one in ("letting me know", "telling me"))


def test_an_untouched_one_is_put_anew_for_the_no_and_says_why(road, application, draft):
    came(road, application, "rejection", NO)
    assert now_of(draft).state == State.DRAFT
    assert is_the_kind_word(draft)
    assert "They have said no" in draft.trouble
    assert "put the wording anew" in draft.trouble
    road.sweep()
    assert is_the_kind_word(now_of(draft))


def test_so_is_it_where_the_no_is_confirmed_after_it_was_read(road, application, draft):
    no = came(road, application, "", NO)
    assert Suggested.REJECTION in no.reading.suggested
    confirm_reading(no.reading, Suggested.REJECTION, now=road.now)
    assert is_the_kind_word(now_of(draft))
    assert "They have said no" in draft.trouble


def test_what_they_had_asked_before_it_is_not_asked_any_more(road, application, draft):
    came(road, application, "rejection", NO)
    case = case_of(application, now=road.now)
    assert their_questions(case, proposal_of(now_of(draft)), road.now) == ()


def test_an_approved_one_comes_back_to_be_read(road, application, draft):
    approve_message(draft, now=road.now)
    came(road, application, "rejection", NO)
    assert now_of(draft).state == State.DRAFT
    assert is_the_kind_word(draft)
    assert "They have said no" in draft.trouble


def test_the_persons_own_words_are_kept_and_say_what_has_changed(road, application, draft):
    mine = draft.body.replace("Thank you", "Thank you so much")
    draft = revise_message(draft, subject=draft.subject, body=mine, version=draft.version, now=road.now)
    came(road, application, "rejection", NO)
    assert (now_of(draft).state, draft.body) == (State.DRAFT, mine)
    assert "They have said no" in draft.trouble
    assert "kept" in draft.trouble


@pytest.mark.parametrize("how", ["by somebody else", "by hand"])
def test_where_its_reader_did_not_say_no_it_goes_and_says_why(road, application, draft, how):
    if how == "by hand":
        change_application(application, now=road.now, status="rejected")
    else:
        came(road, application, "rejection", NO, by="Lee Wong")
    assert now_of(draft).state == State.CANCELLED
    assert draft.trouble.startswith(DROPPED)
    assert "They have said no" in draft.trouble


def test_an_answer_to_the_no_itself_stays_as_it_is(road, application, question):
    no = came(road, application, "rejection", NO)
    draft = write_step(application, purpose=Purpose.ANSWER, now=road.now, answers=no.at)
    change_application(application, now=road.now, status="rejected")
    assert (now_of(draft).state, draft.trouble) == (State.DRAFT, "")
    assert is_the_kind_word(draft)


def test_a_no_that_was_a_slip_says_so_no_longer(road, application, draft):
    mine = draft.body.replace("Thank you", "Thank you so much")
    revise_message(draft, subject=draft.subject, body=mine, version=draft.version, now=road.now)
    change_application(application, now=road.now, status="rejected")
    change_application(application, now=road.now, status="open")
    assert now_of(draft).trouble == ""


def test_once_the_question_is_settled_the_closing_word_is_next(road, application, question):
    came(road, application, "rejection", NO)
    settle_touch(question)
    assert [step.purpose for step in view_of(application, now=road.now).steps] == [Purpose.CLOSING]
