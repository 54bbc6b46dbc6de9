"""An answer after a decision that still thinks it over, or says the opposite, is found; one that says it is not."""

import pytest
from reviewing import case_with, found, note

from afterword.core.facts.application import Application
from afterword.core.facts.words import ApplicationStatus, Purpose
from afterword.core.writing.review.decision_said import decision_said

THINKS = "I'll go through it with care and come back to you."
TAKES = "I'm very glad to accept it."
TURNS_DOWN = "I have decided not to accept it."
CLOSED, WITHDRAWN = ApplicationStatus.CLOSED, ApplicationStatus.WITHDRAWN


def answering(said, status, *, offered=True, purpose=Purpose.ANSWER):
    application = Application(id="a1", role="Data engineer", status=status, offered=offered)
    return found(decision_said, note(said), case=case_with(applications=(application,)), purpose=purpose)


@pytest.mark.parametrize(
    ("status", "offered", "begins"),
    [
        (CLOSED, True, "You accepted the offer, but"),
        (WITHDRAWN, True, "You turned the offer down, but"),
        (WITHDRAWN, False, "You stepped back, but"),
    ],
)
def test_a_text_that_thinks_it_over_after_the_decision_is_found(status, offered, begins):
    (says,) = answering(THINKS, status, offered=offered)
    assert says.startswith(begins)
    assert "still thinking" in says


@pytest.mark.parametrize(("said", "status"), [(TURNS_DOWN, CLOSED), (TAKES, WITHDRAWN)])
def test_the_opposite_is_found(said, status):
    (says,) = answering(said, status)
    assert "says the opposite" in says


@pytest.mark.parametrize(("said", "status"), [(TAKES, CLOSED), (TURNS_DOWN, WITHDRAWN), ("See you soon.", CLOSED)])
def test_what_says_it_is_left_alone(said, status):
    assert answering(said, status) == []


def test_nothing_is_found_while_nothing_is_decided_nor_in_other_messages():
    assert answering(THINKS, ApplicationStatus.OFFER) == []
    assert answering(THINKS, CLOSED, offered=False) == []
    assert answering(THINKS, WITHDRAWN, purpose=Purpose.CLOSING) == []
