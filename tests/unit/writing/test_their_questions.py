"""What they asked, word for word."""

from acme import case, ny
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Direction, Purpose
from afterword.core.writing.their_questions import their_questions

ASKED = "Hi Sam,\n\nDo you have a driving licence, and when could you start?\nThe office is closed on Friday.\n\nDana"


def heard(*texts, **how):
    came = tuple(
        Touch(at=ny(12, 9 + at), direction=Direction.IN, purpose=Purpose.ANSWER, text=text, application="a1", **how)
        for at, text in enumerate(texts)
    )
    return their_questions(case(touches=came), "a1")


def test_nothing_is_asked_where_nobody_wrote_or_nothing_is_a_question():
    assert heard() == ()
    assert heard("We decide on Friday.") == ()


def test_a_robot_and_an_older_message_ask_nothing():
    assert heard(ASKED, human=False) == ()
    assert heard(ASKED, "Never mind.") == ()


def test_each_question_of_the_newest_stands_as_they_wrote_it():
    assert heard("Can you come?", ASKED) == ("Do you have a driving licence, and when could you start?",)
