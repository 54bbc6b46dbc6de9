"""Little mails with several dates, of which one or two are the answer's."""

from datetime import UTC, datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime(2027, 1, 12, 10, tzinfo=UTC)
"""A Tuesday."""


def read(text):
    return [
        (found.earliest and found.earliest.day, found.latest and found.latest.day)
        for found in find_promises(text, said_at=SAID, country="GB")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Rien avant jeudi, la gérante ne rentre que demain.",
        "Antes del jueves imposible, la dueña vuelve mañana.",
        "Antes del jueves no va a ser posible, la jefa no vuelve hasta mañana.",
        "Vor Donnerstag gibt es nichts Neues, da erst am Mittwoch alle wieder da sind.",
    ],
)
def test_why_nothing_comes_before_a_day_tells_no_other_day(text):
    assert read(text) == [(14, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Mittwoch kommt das Okay vom Chef, und Sie haben am Donnerstag meine Antwort.",
        "Um den Brief kümmere ich mich, den haben Sie am Donnerstag.",
        "De la carta me ocupo yo, la tienes el jueves.",
    ],
)
def test_what_one_has_on_a_day_is_told_then(text):
    assert read(text) == [(14, 14)]


@pytest.mark.parametrize(
    "text", ["Sie haben bis Donnerstag Zeit.", "Tienes hasta el jueves.", "Tienes el jueves libre."]
)
def test_what_one_has_until_a_day_is_ones_own_time(text):
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The one we choose gets a call tomorrow, everybody else an email on Thursday.",
        "Wer es wird, den rufen wir morgen an. Alle anderen bekommen am Donnerstag eine Mail.",
        "La personne retenue est appelée demain, les autres reçoivent un mail jeudi.",
        "A la persona elegida la llamamos mañana; al resto le mandamos un correo el jueves.",
    ],
)
def test_the_chosen_one_and_the_others_are_told_on_their_own_days(text):
    assert read(text) == [(13, 13), (14, 14)]


def test_a_journey_behind_the_day_of_the_answer_is_no_other_day():
    text = "I owe you an answer and you'll have it tomorrow, before I fly to Oslo on Saturday."
    assert read(text) == [(13, 13)]


def test_who_has_heard_nothing_by_a_day_was_to_hear_by_then():
    assert read("Si jeudi vous n'avez toujours rien, écrivez-moi.") == [(None, 14)]
