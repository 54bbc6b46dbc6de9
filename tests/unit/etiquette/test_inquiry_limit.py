"""Two inquiries without an answer are an answer."""

import pytest

from acme import BROOK, case, ny, out, proposal, says, spoke, verdict, word
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.words import Purpose

INQUIRY = proposal()
FIRST, SECOND = out(ny(18)), out(ny(27))
NOW = ny(15, month=12)
TWO = (Application(id="a1"), Application(id="a2"))


@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.ANSWER, Purpose.DELIVERY, Purpose.CLOSING, Purpose.REPORT])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    assert "inquiry_limit" not in spoke(verdict(proposal(purpose), case(touches=(FIRST, SECOND)), NOW))


def test_after_one_a_second_is_allowed() -> None:
    assert verdict(INQUIRY, case(touches=(FIRST,)), NOW).word is Word.GO


@pytest.mark.parametrize("purpose", [Purpose.INQUIRY, Purpose.OTHER])
def test_after_two_without_an_answer_it_is_enough(purpose: Purpose) -> None:
    said = verdict(proposal(purpose), case(touches=(FIRST, SECOND)), NOW)
    assert said.word is Word.STOP
    assert says(said, "inquiry_limit") == (
        "You have asked twice, last on 27 Nov, and had no answer. Let it rest until they write."
    )


def test_thanks_and_deliveries_are_no_inquiries() -> None:
    touches = (out(ny(10, 12), Purpose.THANKS), out(ny(11), Purpose.DELIVERY), FIRST)
    assert verdict(INQUIRY, case(touches=touches), NOW).word is Word.GO


def test_a_human_word_starts_the_count_anew() -> None:
    assert verdict(INQUIRY, case(touches=(FIRST, SECOND, word(ny(30)))), NOW).word is Word.GO
    between = case(touches=(FIRST, word(ny(20)), SECOND))
    assert verdict(INQUIRY, between, NOW).word is Word.GO


def test_a_robot_does_not() -> None:
    robot = word(ny(30), Purpose.ACKNOWLEDGEMENT, human=False)
    assert verdict(INQUIRY, case(touches=(FIRST, SECOND, robot)), NOW).word is Word.STOP


def test_an_inquiry_that_bounced_does_not_count() -> None:
    bounce = word(ny(27, 11), Purpose.BOUNCE, human=False)
    assert verdict(INQUIRY, case(touches=(FIRST, SECOND, bounce)), NOW).word is Word.GO


def test_each_application_has_its_own_count() -> None:
    facts = case(applications=TWO, touches=(FIRST, SECOND))
    assert verdict(proposal(application="a2"), facts, NOW).word is Word.GO
    assert verdict(INQUIRY, facts, NOW).word is Word.STOP


def test_an_inquiry_about_no_application_in_particular_counts_for_each() -> None:
    facts = case(applications=TWO, touches=(FIRST, out(ny(27), application=None)))
    assert verdict(INQUIRY, facts, NOW).word is Word.STOP


def test_a_word_about_another_application_does_not_start_the_count_anew() -> None:
    facts = case(applications=TWO, touches=(FIRST, SECOND, word(ny(30), application="a2")))
    assert verdict(INQUIRY, facts, NOW).word is Word.STOP


def test_an_inquiry_to_the_agency_counts() -> None:
    through = case(
        applications=(Application(id="a1", via_agency=True),),
        agency=BROOK,
        touches=(FIRST, out(ny(27), Purpose.INQUIRY, "avery")),
    )
    assert verdict(INQUIRY, through, NOW).word is Word.STOP


@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.OTHER, Purpose.ANSWER, Purpose.REPORT])
def test_a_message_that_asked_for_the_decision_was_an_inquiry(purpose: Purpose) -> None:
    asked = out(ny(27), purpose, text="By the way, have you made a decision yet?")
    assert verdict(INQUIRY, case(touches=(FIRST, asked)), NOW).word is Word.STOP


def test_a_text_that_asks_for_the_decision_is_stopped_under_any_name() -> None:
    for purpose in (Purpose.THANKS, Purpose.OTHER, Purpose.DELIVERY, Purpose.CLOSING, Purpose.ANSWER):
        meant = proposal(purpose, text="Is there any news on my application?")
        assert verdict(meant, case(touches=(FIRST, SECOND)), NOW).word is Word.STOP


def test_four_are_the_end_however_often_they_answered() -> None:
    touches = tuple(each for day in (2, 9, 16, 23) for each in (out(ny(day)), word(ny(day, 15))))
    said = verdict(INQUIRY, case(touches=touches), NOW)
    assert said.word is Word.STOP
    assert says(said, "inquiry_limit") == "You have asked four times in all; more would be pushing. Let it rest."


def test_in_the_united_kingdom_one_is_the_end() -> None:
    said = verdict(INQUIRY, case(profile="uk", touches=(FIRST,)), NOW)
    assert said.word is Word.STOP
    assert "You have asked once, last on 18 Nov" in says(said, "inquiry_limit")


def test_a_wait_that_ends_at_the_limit_is_a_stop() -> None:
    said = verdict(INQUIRY, case(touches=(FIRST, SECOND)), ny(28))
    assert said.word is Word.STOP
    assert said.until is None
    assert spoke(said) >= {"inquiry_limit", "gap"}
