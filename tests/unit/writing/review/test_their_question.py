"""An answer that only puts them off is found where they asked something; one that says anything is not."""

from datetime import timedelta

import pytest
from reviewing import ENDED, case_with, found, note

from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Direction, Purpose
from afterword.core.writing.review.their_question import their_question

ASKED = "Hi Sam, could you start in March? Best, Dana"
PUT_OFF = """
I have read it and will come back to you on it.
I have your message and will come back to you on it.
Ich habe sie gelesen und komme darauf zurück.
Ich melde mich dazu bei Ihnen.
Je l'ai bien reçu et je reviens vers vous à ce sujet.
Lo he leído y le responderé con calma.
Le escribiré sobre ello.
Let me check and get back to you next week.
I need to check a few things first. I'll get back to you on that.
That's a good question, let me think about it.
I can't say yet, but I will tell you as soon as I can.
Das muss ich erst klären, ich gebe Ihnen Bescheid.
Je dois d'abord vérifier. Je vous tiens au courant.
Tengo que consultarlo primero; le aviso pronto.
""".strip().splitlines()
ANSWERED = """
Yes, March suits me well.
Thanks, yes, I could.
I could start on March 8. I'll come back to you about the forms.
Ja, im März kann ich anfangen.
I need to check my calendar but March should work.
I would have to give notice first, so April is the earliest.
I'm still in my notice period until April.
Let me think: Tuesday at ten works.
Ich muss drei Monate Frist einhalten.
Je dois donner un préavis de trois mois.
Tengo que dar un mes de preaviso.
""".strip().splitlines()


def answering(said, text=ASKED, purpose=Purpose.ANSWER):
    theirs = Touch(
        at=ENDED + timedelta(hours=1),
        direction=Direction.IN,
        channel=Channel.EMAIL,
        purpose=Purpose.OTHER,
        people=("dana",),
        application="a1",
        text=text,
    )
    return found(their_question, note(said), case=case_with(touches=(theirs,)), purpose=purpose)


@pytest.mark.parametrize("said", PUT_OFF)
def test_a_text_that_only_puts_them_off_is_told_what_they_asked(said):
    assert answering(said) == [
        "“Hi Sam, could you start in March?” is not answered yet. Only you know the answer: put it in before this goes."
    ]


@pytest.mark.parametrize("said", ANSWERED)
def test_an_answer_is_left_alone(said):
    assert answering(said) == []


def test_nothing_is_missed_where_they_asked_nothing_or_the_text_is_no_answer():
    assert answering(PUT_OFF[0], text="We are running late this week.") == []
    assert answering(PUT_OFF[0], purpose=Purpose.INQUIRY) == []


def test_a_long_question_is_cut_at_a_word():
    (said,) = answering(PUT_OFF[0], text="Could you " + "really " * 40 + "come?")
    assert " …”" in said
    assert len(said) < 200
