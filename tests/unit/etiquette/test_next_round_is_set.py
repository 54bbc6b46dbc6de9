"""While a further interview is arranged, nobody asks how things stand."""

from datetime import date

import pytest

from acme import case, interview, ny, promise, proposal, says, spoke, verdict
from afterword.core.etiquette.outcome import Wait
from afterword.core.etiquette.question import question_of
from afterword.core.etiquette.rules.next_round_is_set import check
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.employer import Employer
from afterword.core.facts.words import InterviewStatus, Purpose

SECOND = (interview(), interview(17, id="i2"))


@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.ANSWER, Purpose.DELIVERY, Purpose.OTHER, Purpose.CLOSING])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    assert "next_round_is_set" not in spoke(verdict(proposal(purpose), case(interviews=SECOND), ny(12)))


def test_an_interview_that_is_over_is_not_ahead() -> None:
    assert "next_round_is_set" not in spoke(verdict(proposal(), case(interviews=SECOND), ny(18)))


@pytest.mark.parametrize("status", [InterviewStatus.CANCELLED, InterviewStatus.MISSED])
def test_a_cancelled_round_is_no_round(status: InterviewStatus) -> None:
    facts = case(interviews=(interview(), interview(30, id="i2", status=status)))
    assert verdict(proposal(), facts, ny(19)).word is Word.GO


def test_a_round_of_another_application_does_not_count() -> None:
    facts = case(
        applications=(Application(id="a1"), Application(id="a2")),
        interviews=(interview(), interview(30, id="i2", application="a2")),
    )
    assert verdict(proposal(), facts, ny(19)).word is Word.GO


def test_the_inquiry_waits_until_the_fifth_working_day_after_it() -> None:
    said = verdict(proposal(), case(interviews=SECOND), ny(12))
    assert (said.word, said.until) == (Word.WAIT, ny(24, 9))
    sentence = says(said, "next_round_is_set")
    assert sentence == "Your next interview is on 17 Nov; five working days after it is Tue 24 Nov."


def test_the_last_of_several_rounds_counts() -> None:
    rounds = (*SECOND, interview(19, id="i3"))
    assert verdict(proposal(), case(interviews=rounds), ny(12)).until == ny(27, 9)


def test_a_promise_from_before_the_invitation_is_void() -> None:
    facts = case(interviews=SECOND, promises=(promise(ny(10, 11), date(2026, 12, 24)),))
    assert verdict(proposal(), facts, ny(12)).until == ny(24, 9)


def test_elsewhere_the_profile_gives_them_longer() -> None:
    facts = case(interviews=SECOND, employer=Employer(name="Acme", country="US", tz="America/New_York"), profile="de")
    assert verdict(proposal(), facts, ny(12)).until == ny(2, 9, month=12)


def test_what_was_promised_as_an_interview_began_speaks_for_it() -> None:
    facts = case(promises=(promise(interview().start, date(2026, 11, 20)),))
    assert "next_round_is_set" not in spoke(verdict(proposal(), facts, ny(10, 10, 30)))


def test_asked_again_when_its_wait_is_over_it_has_nothing_more_to_say() -> None:
    question = question_of(proposal(), case(interviews=SECOND), ny(12))
    assert isinstance(check(question.later(ny(24, 8))), Wait)
    assert check(question.later(ny(24, 9))) is None
