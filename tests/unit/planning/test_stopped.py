"""Where nothing is next because the guard stops it, it is said why."""

import pytest

from acme import AGREED, AVERY, BROOK, DANA, LEE, case, interview, ny, out, word
from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.words import ApplicationStatus, Purpose
from afterword.core.planning.plan import plan
from afterword.core.planning.stopped import stopped

VIA = (Application(id="a1", via_agency=True),)
TWO = {
    "applications": (Application(id="a1"), Application(id="a2")),
    "interviews": (interview(), interview(9, id="i2", application="a2", interviewers=("lee",))),
}


def rules(facts: Case, only: str = "a1") -> list[str]:
    return [part.rule for part in stopped(facts, ny(19), only=only)]


def test_an_agency_that_has_not_agreed_and_of_which_nobody_is_known() -> None:
    facts = case(agency=BROOK, applications=VIA, people=(DANA, LEE))
    assert [step for step in plan(facts, ny(19)) if step.purpose is Purpose.INQUIRY] == []
    (part,) = stopped(facts, ny(19), only="a1")
    assert part.says == "Brook has not agreed yet that you write to the employer; ask Brook first."
    assert "Ask the agency" in part.changes


def test_a_question_about_another_role_there() -> None:
    facts = case(**TWO, touches=(word(ny(12), asks=True),))
    assert rules(facts, only="a2") == ["answer_first"]


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"agency": AGREED, "applications": VIA},
        {"agency": BROOK, "applications": VIA, "people": (DANA, AVERY)},
        {"touches": (word(ny(12)),)},
        {"interviews": (interview(25),)},
        {"interviews": ()},
        {"interviews": (interview(interviewers=()),), "people": ()},
        {"touches": (word(ny(12), Purpose.REJECTION),)},
        {"applications": (Application(id="a1", status=ApplicationStatus.OFFER),)},
    ],
)
def test_nothing_is_said_where_nothing_stops_it_or_nothing_is_to_be_asked(facts: dict[str, object]) -> None:
    assert rules(case(**facts)) == []


@pytest.mark.parametrize("status", [ApplicationStatus.OPEN, ApplicationStatus.OFFER])
def test_an_answer_that_would_not_arrive(status: ApplicationStatus) -> None:
    asks = word(ny(12), Purpose.OFFER, asks=True)
    facts = case(
        people=(DANA,), bounces=("dana",), touches=(asks,), applications=(Application(id="a1", status=status),)
    )
    assert [step for step in plan(facts, ny(19)) if step.purpose is Purpose.ANSWER] == []
    (part,) = stopped(facts, ny(19), only="a1")
    assert part.says.startswith("Mail to Dana Ruiz's address")
    assert part.changes == "Correct the address, and this is gone."


def test_a_wait_is_no_stop_and_stands_in_the_plan() -> None:
    facts = case(touches=(out(ny(18), Purpose.THANKS),))
    assert rules(facts) == []
    assert [step.purpose for step in plan(facts, ny(19))][:1] != []


def test_both_inquiries_asked_it_says_how_often_was_asked() -> None:
    facts = case(touches=(out(ny(1), Purpose.INQUIRY), out(ny(10, 12), Purpose.INQUIRY)))
    assert "inquiry_limit" in rules(facts)
