"""Whoever waits for an answer gets it before anything else goes out."""

from dataclasses import replace

import pytest

from acme import BROOK, case, ny, out, proposal, says, spoke, verdict, word
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.words import Channel, Purpose
from afterword.core.planning.plan import plan

ASKED = word(ny(12), asks=True)
UNREAD = word(ny(12), read=False)
NOW = ny(24)


@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.ANSWER, Purpose.DELIVERY, Purpose.REPORT])
def test_thanks_answers_and_deliveries_are_left_alone(purpose: Purpose) -> None:
    assert "answer_first" not in spoke(verdict(proposal(purpose), case(touches=(ASKED,)), NOW))


def test_a_word_that_was_read_and_asks_nothing_does_not_wait() -> None:
    assert verdict(proposal(), case(touches=(word(ny(12)),)), NOW).word is Word.GO


@pytest.mark.parametrize("kind", [Purpose.ACKNOWLEDGEMENT, Purpose.ABSENCE, Purpose.BOUNCE])
def test_a_robot_waits_for_nobody(kind: Purpose) -> None:
    assert "answer_first" not in spoke(verdict(proposal(), case(touches=(word(ny(12), kind, read=False),)), NOW))


@pytest.mark.parametrize("waiting", [ASKED, UNREAD])
@pytest.mark.parametrize(
    "cleared",
    [
        out(ny(13), Purpose.ANSWER),
        out(ny(13), Purpose.ANSWER, channel=Channel.SMS),
        out(ny(13), Purpose.DELIVERY),
        out(ny(13), Purpose.OTHER, channel=Channel.PHONE),
        out(ny(13), Purpose.OTHER, channel=Channel.IN_PERSON),
        word(ny(13), channel=Channel.PHONE),
    ],
)
def test_an_answer_or_any_later_mail_call_or_talk_clears_it(waiting: object, cleared: object) -> None:
    assert "answer_first" not in spoke(verdict(proposal(), case(touches=(waiting, cleared)), ny(27)))


def test_an_answer_that_leaves_the_question_open_shows_that_it_was_read_and_answers_nothing() -> None:
    put_off = replace(out(ny(13), Purpose.ANSWER), asks=True)
    assert "answer_first" in spoke(verdict(proposal(), case(touches=(ASKED, put_off)), ny(27)))
    assert "answer_first" not in spoke(verdict(proposal(), case(touches=(UNREAD, put_off)), ny(27)))
    both = case(touches=(ASKED, put_off, out(ny(14), Purpose.ANSWER)))
    assert "answer_first" not in spoke(verdict(proposal(), both, ny(27)))


def test_whoever_was_put_off_may_be_answered_and_is_not_put_off_twice() -> None:
    facts = case(touches=(ASKED, replace(out(ny(13), Purpose.ANSWER), asks=True)))
    answer = proposal(Purpose.ANSWER, text="Hi Dana,\n\nYes, Sundays are fine.\n\nBest,\nSam")
    again = proposal(Purpose.ANSWER, text="Hi Dana,\n\nThank you, I will come back to you.\n\nBest,\nSam")
    assert verdict(answer, facts, ny(14)).word is Word.GO
    assert "answer_first" in spoke(verdict(again, facts, ny(14)))
    assert Purpose.ANSWER in [step.purpose for step in plan(facts, ny(14))]


@pytest.mark.parametrize("purpose", [Purpose.INQUIRY, Purpose.OTHER, Purpose.CLOSING])
def test_a_question_of_theirs_is_answered_first(purpose: Purpose) -> None:
    said = verdict(proposal(purpose, "lee"), case(touches=(ASKED,)), NOW)
    assert said.word is Word.STOP
    assert says(said, "answer_first") == "Dana Ruiz asked you something on 12 Nov; answer that first."


def test_an_unread_word_is_read_first() -> None:
    said = verdict(proposal(), case(touches=(UNREAD,)), NOW)
    assert says(said, "answer_first") == "Dana Ruiz wrote on 12 Nov and you have not read it yet; read it first."
    nobody = case(touches=(word(ny(12), read=False, people=()),))
    assert "Somebody there wrote" in says(verdict(proposal(), nobody, NOW), "answer_first")


@pytest.mark.parametrize(
    "beside",
    [
        out(ny(11), Purpose.ANSWER),
        out(ny(13), Purpose.ANSWER, "lee"),
        out(ny(13), Purpose.THANKS, channel=Channel.LETTER),
        word(ny(13)),
        word(ny(13), channel=Channel.PHONE, read=False),
    ],
)
def test_what_came_earlier_or_went_to_somebody_else_does_not_clear_it(beside: object) -> None:
    assert "answer_first" in spoke(verdict(proposal(), case(touches=(ASKED, beside)), ny(27)))


def test_a_word_about_another_application_waits_too() -> None:
    two = (Application(id="a1"), Application(id="a2"))
    facts = case(applications=two, touches=(word(ny(12), asks=True, application="a2"),))
    assert "answer_first" in spoke(verdict(proposal(), facts, NOW))


def test_the_agency_counts_where_the_application_runs_through_it() -> None:
    asked = word(ny(12), Purpose.ANSWER, "avery", asks=True)
    direct = case(agency=BROOK, touches=(asked,))
    assert "answer_first" not in spoke(verdict(proposal(), direct, NOW))
    through = case(agency=BROOK, applications=(Application(id="a1", via_agency=True),), touches=(asked,))
    assert "answer_first" in spoke(verdict(proposal(Purpose.INQUIRY, "avery"), through, NOW))


def test_the_plan_shows_the_answer_and_no_inquiry_before_it() -> None:
    steps = {step.purpose: step for step in plan(case(touches=(ASKED,)), NOW)}
    assert set(steps) == {Purpose.ANSWER}
    assert (steps[Purpose.ANSWER].people, steps[Purpose.ANSWER].earliest) == (("dana",), NOW)
    assert [reason.rule for reason in steps[Purpose.ANSWER].reasons] == ["answer_first"]


def test_an_answer_of_the_very_second_answers_it() -> None:
    same = case(touches=(word(ny(12), asks=True), out(ny(12), Purpose.ANSWER)))
    assert "answer_first" not in spoke(verdict(proposal(), same, ny(30)))


def test_the_latest_of_several_words_to_them_counts_in_whatever_order_they_are_noted() -> None:
    touches = (out(ny(13), Purpose.ANSWER), word(ny(12), asks=True), out(ny(11), Purpose.ANSWER))
    assert "answer_first" not in spoke(verdict(proposal(), case(touches=touches), ny(30)))
