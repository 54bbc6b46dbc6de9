"""One inquiry goes to one person, and the next one to the same person."""

from dataclasses import replace
from datetime import date

import pytest

from acme import BROOK, DANA, LEE, case, ny, out, proposal, says, spoke, verdict, word
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.absence import Absence
from afterword.core.facts.words import Channel, Purpose
from afterword.core.planning.plan import plan

ASKED = out(ny(18))
TO_LEE = proposal(Purpose.INQUIRY, "lee")
NOW = ny(30)


@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.ANSWER, Purpose.DELIVERY, Purpose.OTHER, Purpose.CLOSING])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    assert "one_reader" not in spoke(verdict(proposal(purpose, "dana", "lee"), case(touches=(ASKED,)), NOW))


def test_the_first_inquiry_goes_to_anybody() -> None:
    assert verdict(TO_LEE, case(), NOW).word is Word.GO


@pytest.mark.parametrize("reader", ["dana", "DANA@acme.example"])
def test_the_second_one_goes_to_the_same_person(reader: str) -> None:
    assert verdict(proposal(Purpose.INQUIRY, reader), case(touches=(ASKED,)), NOW).word is Word.GO


def test_after_an_answer_somebody_else_may_be_asked() -> None:
    assert verdict(TO_LEE, case(touches=(ASKED, word(ny(20)))), NOW).word is Word.GO


@pytest.mark.parametrize("copied", ["avery", "temp@brook.example", '"a@b"@brook.example', "sam@example.org", "dana"])
def test_the_agency_and_the_candidate_may_read_along(copied: str) -> None:
    agency = BROOK.__class__(name="Brook", domains=("brook.example",))
    said = verdict(proposal(cc=(copied,)), case(agency=agency), NOW)
    assert "one_reader" not in spoke(said)


@pytest.mark.parametrize(
    "meant", [proposal(Purpose.INQUIRY, "dana", "lee"), proposal(cc=("lee",)), proposal(cc=("kim@acme.example",))]
)
def test_an_inquiry_to_two_is_stopped(meant: object) -> None:
    said = verdict(meant, case(), NOW)
    assert said.word is Word.STOP
    assert says(said, "one_reader") == "This inquiry goes to two people; choose one of them."


def test_nobody_is_asked_over_the_head_of_the_first() -> None:
    said = verdict(TO_LEE, case(touches=(ASKED,)), NOW)
    assert said.word is Word.STOP
    sentence = (
        "You asked Dana Ruiz on 18 Nov and have no answer yet; ask the same person again, nobody over their head."
    )
    assert says(said, "one_reader") == sentence


def test_whoever_was_asked_and_has_no_name_is_somebody_else() -> None:
    asked = out(ny(18), Purpose.INQUIRY, "kim@acme.example")
    assert says(verdict(TO_LEE, case(touches=(asked,)), NOW), "one_reader").startswith(
        "You asked somebody else on 18 Nov"
    )


def test_a_question_in_disguise_is_an_inquiry_here_too() -> None:
    asked = out(ny(18), Purpose.OTHER, text="When may I expect your decision?")
    assert "one_reader" in spoke(verdict(TO_LEE, case(touches=(asked,)), NOW))


@pytest.mark.parametrize(
    "facts",
    [
        {"absences": (Absence(person="dana", until=date(2026, 12, 3)),)},
        {"absences": (Absence(person="dana"),)},
        {"absences": (Absence(person="dana", until=date(2026, 11, 20), stand_in="lee"),)},
        {"bounces": ("dana@acme.example",)},
    ],
    ids=["away", "away for long", "stand-in", "bounces"],
)
def test_another_is_right_when_the_first_is_away_or_bounces_or_named_one(facts: dict[str, object]) -> None:
    asked = out(ny(18), channel=Channel.PHONE) if "bounces" in facts else ASKED
    assert "one_reader" not in spoke(verdict(TO_LEE, case(touches=(asked,), **facts), NOW))


def test_who_is_back_is_asked_again() -> None:
    back = case(touches=(ASKED,), absences=(Absence(person="dana", until=date(2026, 11, 20)),))
    assert "one_reader" in spoke(verdict(TO_LEE, back, NOW))


def test_who_is_back_named_one_stand_in_and_nobody_else() -> None:
    back = case(touches=(ASKED,), absences=(Absence(person="dana", until=date(2026, 11, 20), stand_in="lee"),))
    assert "one_reader" in spoke(verdict(proposal(Purpose.INQUIRY, "reese"), back, NOW))


def test_who_is_away_is_back_on_the_morning_of_their_own_clock() -> None:
    """On Monday the 23rd they are at their desk in Berlin from three in the morning, New York's time."""
    meant, asked = proposal(Purpose.INQUIRY, "lee", channel=Channel.IN_PERSON), (out(ny(12)),)
    away = (Absence(person="dana", until=date(2026, 11, 20)),)
    berlin = case(people=(replace(DANA, tz="Europe/Berlin", country="DE"), LEE), touches=asked, absences=away)
    assert verdict(meant, berlin, ny(23, 2, 59)).word is Word.GO
    assert "one_reader" in spoke(verdict(meant, berlin, ny(23, 3)))
    at_home = case(touches=asked, absences=away)
    assert verdict(meant, at_home, ny(23, 8, 59)).word is Word.GO
    assert "one_reader" in spoke(verdict(meant, at_home, ny(23, 9)))


def test_the_plan_asks_the_stand_in_of_whoever_was_asked_and_is_away() -> None:
    away = Absence(person="dana", until=date(2026, 12, 24), stand_in="lee")
    (step,) = [each for each in plan(case(touches=(ASKED,), absences=(away,)), NOW) if each.purpose == Purpose.INQUIRY]
    assert (step.people, step.earliest) == (("lee",), NOW)
