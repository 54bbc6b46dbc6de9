"""What they asked, word for word."""

from dataclasses import replace

from acme import case, ny
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Direction, Purpose
from afterword.core.writing.their_questions import their_questions

ASKED = "Hi Sam,\n\nDo you have a driving licence, and when could you start?\nThe office is closed on Friday.\n\nDana"
ANSWER = Proposal(purpose=Purpose.ANSWER, people=("dana",), application="a1")


def heard(*texts, **how):
    came = tuple(
        Touch(at=ny(12, 9 + at), direction=Direction.IN, purpose=Purpose.ANSWER, text=text, application="a1", **how)
        for at, text in enumerate(texts)
    )
    return their_questions(case(touches=came), ANSWER, ny(20))


def test_nothing_is_asked_where_nobody_wrote_or_nothing_is_a_question():
    assert heard() == ()
    assert heard("We decide on Friday.") == ()


def test_a_robot_and_an_older_message_ask_nothing():
    assert heard(ASKED, human=False) == ()
    assert heard(ASKED, "Never mind.") == ()


def test_each_question_of_the_newest_stands_as_they_wrote_it():
    assert heard("Can you come?", ASKED) == ("Do you have a driving licence, and when could you start?",)


def test_where_nothing_ends_as_a_question_the_sentence_that_asks_is_shown():
    said = "Hi Sam,\n\nPlease tell me your salary expectations and your start date.\n\nDana"
    assert heard(said) == ("Please tell me your salary expectations and your start date.",)


def test_the_mail_that_the_answer_was_begun_for_is_the_one_that_counts():
    first, later = "Could you come back on Thursday?", "When could you start?"
    came = tuple(
        Touch(at=ny(12, 9 + at), direction=Direction.IN, purpose=Purpose.ANSWER, text=text, people=("dana",))
        for at, text in enumerate((first, later))
    )
    begun = replace(ANSWER, answers=ny(12, 9))
    assert their_questions(case(touches=came), begun, ny(20)) == (first,)
    assert their_questions(case(touches=came), ANSWER, ny(20)) == (later,)


def test_of_two_that_came_in_one_minute_the_one_noted_last_counts():
    came = tuple(
        Touch(at=ny(12), direction=Direction.IN, purpose=Purpose.ANSWER, text=text) for text in ("First?", "Second?")
    )
    assert their_questions(case(touches=came), ANSWER, ny(20)) == ("Second?",)


def test_what_else_its_writer_asked_stands_behind_it():
    first, later = "When could you start?", "Could you come back on Thursday?"
    came = tuple(
        Touch(
            at=ny(12, 9 + at),
            direction=Direction.IN,
            purpose=Purpose.ANSWER,
            text=text,
            people=("dana",),
            application="a1",
            asks=True,
        )
        for at, text in enumerate((first, later))
    )
    assert their_questions(case(touches=came), ANSWER, ny(20)) == (later, first)
    ours = Touch(at=ny(12, 9, 30), direction=Direction.OUT, purpose=Purpose.ANSWER, people=("dana",))
    assert their_questions(case(touches=(*came, ours)), ANSWER, ny(20)) == (later,)
