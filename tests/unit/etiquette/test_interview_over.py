"""Nobody is thanked, and nothing is reported, before the interview has taken place."""

import pytest

from acme import case, interview, ny, proposal, says, spoke, verdict
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.words import InterviewStatus, Purpose

THANKS = proposal(Purpose.THANKS)


@pytest.mark.parametrize("purpose", [Purpose.ANSWER, Purpose.DELIVERY, Purpose.CLOSING])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    assert "interview_over" not in spoke(verdict(proposal(purpose), case(), ny(10, 10, 30)))


def test_an_interview_that_has_ended_is_left_alone() -> None:
    assert verdict(THANKS, case(), ny(10, 11)).word is Word.GO


def test_a_stale_status_does_not_hold_what_the_clock_has_ended() -> None:
    stale = case(interviews=(interview(status=InterviewStatus.ARRANGED),))
    assert verdict(THANKS, stale, ny(10, 12)).word is Word.GO


def test_an_interview_said_to_be_done_is_over_even_before_its_planned_end() -> None:
    done = case(interviews=(interview(status=InterviewStatus.DONE),))
    assert verdict(THANKS, done, ny(10, 10, 40)).word is Word.GO


def test_a_case_without_interviews_is_left_alone() -> None:
    assert verdict(THANKS, case(interviews=()), ny(10)).word is Word.GO


def test_thanks_wait_until_the_end() -> None:
    said = verdict(THANKS, case(), ny(10, 10, 30))
    assert (said.word, said.until) == (Word.WAIT, ny(10, 11))
    assert says(said, "interview_over") == "The interview is not over until Tue 10 Nov, 11:00."


def test_a_report_waits_until_the_end() -> None:
    assert verdict(proposal(Purpose.REPORT, "avery"), case(), ny(9)).until == ny(10, 11)


def test_an_interview_without_an_end_ends_at_its_start() -> None:
    assert verdict(THANKS, case(interviews=(interview(end=None),)), ny(10, 9)).until == ny(10, 10)


def test_thanks_for_an_evening_interview_wait_for_the_end_and_then_for_the_morning() -> None:
    late = case(interviews=(interview(start=ny(10, 19), end=ny(10, 21)),))
    said = verdict(THANKS, late, ny(10, 18))
    assert said.until == ny(11, 8)
    assert spoke(said) == {"interview_over", "their_hours"}


@pytest.mark.parametrize(
    ("status", "became"),
    [(InterviewStatus.CANCELLED, "was cancelled"), (InterviewStatus.MISSED, "did not take place")],
)
def test_thanks_for_a_talk_that_never_was_are_stopped(status: InterviewStatus, became: str) -> None:
    said = verdict(THANKS, case(interviews=(interview(status=status),)), ny(11))
    assert said.word is Word.STOP
    sentence = f"The interview on 10 Nov {became}, so there is nothing to write about it."
    assert says(said, "interview_over") == sentence


def test_a_cancelled_round_does_not_stop_the_thanks_for_the_one_that_was_held() -> None:
    second = interview(12, id="i2", status=InterviewStatus.CANCELLED)
    assert verdict(THANKS, case(interviews=(interview(), second)), ny(12, 12)).word is Word.GO


def test_the_named_interview_counts_not_the_newest() -> None:
    second = interview(12, id="i2", status=InterviewStatus.CANCELLED)
    named = proposal(Purpose.THANKS, interview="i2")
    assert verdict(named, case(interviews=(interview(), second)), ny(12, 12)).word is Word.STOP


def test_of_two_that_begin_together_the_first_to_end_counts() -> None:
    both = case(interviews=(interview(), interview(id="i2", end=ny(10, 10, 20))))
    assert verdict(THANKS, both, ny(10, 9)).until == ny(10, 10, 20)


def test_somebody_who_was_not_in_the_room_is_thanked_for_the_newest_interview() -> None:
    assert verdict(proposal(Purpose.THANKS, "reese"), case(), ny(10, 10, 30)).until == ny(10, 11)
    assert verdict(proposal(Purpose.THANKS, "reese"), case(), ny(10, 12)).word is Word.GO


def test_a_thank_you_that_asks_for_the_decision_comes_no_earlier_than_a_plain_one() -> None:
    pushy = proposal(Purpose.THANKS, text="When may I expect your decision?")
    assert "interview_over" in spoke(verdict(pushy, case(), ny(10, 9)))


def test_whoever_is_met_next_week_is_not_thanked_for_the_round_of_a_colleague() -> None:
    rounds = (interview(interviewers=("lee",)), interview(17, id="i2", interviewers=("dana",)))
    said = verdict(proposal(Purpose.THANKS, "dana"), case(interviews=rounds), ny(11, 12))
    assert (said.word, said.until) == (Word.WAIT, ny(17, 11))


TWO_ROLES = (Application(id="a1"), Application(id="a2"))


def test_thanks_about_one_role_wait_for_its_own_interview() -> None:
    rounds = (interview(17), interview(16, id="i2", application="a2"))
    facts = case(applications=TWO_ROLES, interviews=rounds)
    assert verdict(proposal(Purpose.THANKS, application="a1"), facts, ny(11)).until == ny(17, 11)
    assert verdict(proposal(Purpose.THANKS, application="a2"), facts, ny(11)).until == ny(16, 11)


def test_what_became_of_the_interview_for_another_role_is_not_said_of_this_one() -> None:
    gone = (InterviewStatus.CANCELLED, InterviewStatus.MISSED)
    rounds = (interview(status=gone[0]), interview(12, id="i2", application="a2", status=gone[1]))
    said = verdict(proposal(Purpose.THANKS, application="a1"), case(applications=TWO_ROLES, interviews=rounds), ny(13))
    assert "The interview on 10 Nov was cancelled" in says(said, "interview_over")
