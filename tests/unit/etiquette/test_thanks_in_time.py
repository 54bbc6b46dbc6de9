"""A thank-you belongs to the day after the interview; a week later it is an afterthought."""

from datetime import date

import pytest

from acme import ACME, case, interview, ny, proposal, says, spoke, verdict
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.absence import Absence
from afterword.core.facts.words import Channel, Purpose

THANKS = proposal(Purpose.THANKS)


@pytest.mark.parametrize("now", [ny(10, 11), ny(10, 19), ny(11, 9), ny(11, 11)])
def test_within_a_day_nothing_is_said(now: object) -> None:
    assert verdict(THANKS, case(), now).reasons == ()


@pytest.mark.parametrize("purpose", [Purpose.REPORT, Purpose.INQUIRY, Purpose.CLOSING, Purpose.DELIVERY])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    assert "thanks_in_time" not in spoke(verdict(proposal(purpose), case(), ny(25)))


def test_a_minute_after_the_day_late_wording_is_asked_for() -> None:
    said = verdict(THANKS, case(), ny(11, 11, 1))
    assert said.word is Word.GO
    assert says(said, "thanks_in_time") == (
        "The interview was on 10 Nov, more than 24 hours ago: thanks are best sent sooner, and these are still in time."
    )


def test_the_day_is_counted_in_hours_where_the_clocks_are_changed() -> None:
    friday = case(interviews=(interview(start=ny(31, 13, month=10), end=ny(31, 14, month=10)),))
    assert verdict(THANKS, friday, ny(1, 13)).reasons == ()
    assert spoke(verdict(THANKS, friday, ny(1, 13, 1))) == {"thanks_in_time"}


def test_on_the_fifth_working_day_it_may_still_go() -> None:
    """10 Nov is a Tuesday and the 11th is Veterans Day: the fifth working day is Wednesday the 18th."""
    assert verdict(THANKS, case(), ny(18, 19, 59)).word is Word.GO


def test_on_the_day_after_it_is_too_late() -> None:
    said = verdict(THANKS, case(), ny(19, 8))
    assert said.word is Word.STOP
    assert says(said, "thanks_in_time") == (
        "The interview was on 10 Nov; the fifth working day after it, 18 Nov, has passed. "
        "Put the thanks into your inquiry instead."
    )


def test_a_wait_for_the_morning_that_is_too_late_is_a_stop() -> None:
    said = verdict(THANKS, case(), ny(18, 20))
    assert said.word is Word.STOP
    assert spoke(said) == {"thanks_in_time", "their_hours"}


def test_a_letter_knows_no_hours_and_may_still_be_written_that_night() -> None:
    assert verdict(proposal(Purpose.THANKS, channel=Channel.LETTER), case(), ny(18, 23)).word is Word.GO


def test_the_newest_interview_with_these_people_counts() -> None:
    second = interview(17, id="i2", interviewers=("lee",))
    both = case(interviews=(interview(), second))
    assert verdict(proposal(Purpose.THANKS, "lee"), both, ny(19)).word is Word.GO
    assert verdict(proposal(Purpose.THANKS, "dana"), both, ny(19)).word is Word.STOP


def test_in_japan_it_is_the_same_day_or_not_at_all() -> None:
    tokyo = case(profile="jp")
    assert verdict(THANKS, tokyo, ny(10, 19)).word is Word.GO
    said = verdict(THANKS, tokyo, ny(11, 9))
    assert said.word is Word.STOP
    because = "The interview was on 10 Nov; thanks are sent on the same day or not at all."
    assert says(said, "thanks_in_time") == f"{because} Put the thanks into your inquiry instead."


def test_in_france_the_best_time_lasts_two_days() -> None:
    paris = case(employer=ACME.__class__(name="Acme", country="FR", tz="America/New_York"))
    assert verdict(THANKS, paris, ny(12, 11)).reasons == ()
    assert spoke(verdict(THANKS, paris, ny(12, 12))) == {"thanks_in_time"}


def test_where_it_has_to_wait_past_the_last_day_it_says_what_would_be() -> None:
    away = case(absences=(Absence(person="dana", until=date(2026, 11, 20)),))
    said = verdict(proposal(Purpose.THANKS, interview="i1", channel=Channel.PHONE), away, ny(16))
    assert said.word is Word.STOP
    (told,) = [each.says for each in said.reasons if each.rule == "thanks_in_time"]
    assert "the fifth working day after it, 18 Nov, is the last day for them" in told
    assert "it could leave on 24 Nov at the earliest" in told


def test_the_agency_is_thanked_for_the_newest_interview_though_its_own_call_was_long_before() -> None:
    rounds = (interview(2, id="i0", interviewers=("avery",)), interview())
    assert verdict(proposal(Purpose.THANKS, "avery"), case(interviews=rounds), ny(10, 12)).word is Word.GO
