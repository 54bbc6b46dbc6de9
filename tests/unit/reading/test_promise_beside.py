"""A promise beside a question, a thing done this morning, somebody's return: which of them the date belongs to."""

from datetime import date, datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")
FOURTH = (None, date(2026, 12, 4))


def ranges(text):
    return [(one.earliest, one.latest) for one in find_promises(text, said_at=SAID)]


@pytest.mark.parametrize(
    "text",
    [
        "We decide by Friday 4 December, could you send us two references?",
        "We decide by Friday 4 December - what is your notice period?",
        "Wir entscheiden bis Freitag, den 4. Dezember, könnten Sie uns noch zwei Referenzen nennen?",
        "Nous décidons d'ici vendredi 4 décembre, pourriez-vous nous envoyer deux références ?",
        "Decidiremos para el viernes 4 de diciembre, ¿podría enviarnos dos referencias?",
    ],
)
def test_a_question_behind_a_promise_in_the_same_sentence_takes_nothing_from_it(text):
    assert ranges(text) == [FOURTH]


@pytest.mark.parametrize(
    "text",
    [
        "Could you send us two references by Friday, so that we can decide?",
        "Would you still be free if we decide by Friday?",
        "If we decide by Friday, could you start in May?",
        "Können Sie uns sagen, ob Sie bis Freitag entscheiden?",
        "¿Nos dirá algo antes del viernes?",
    ],
)
def test_a_date_within_the_question_promises_nothing(text):
    assert ranges(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ce matin le conseil a décidé de geler le recrutement.",
        "Le conseil a tranché lundi.",
        "Esta mañana la junta decidió congelar las contrataciones.",
        "La junta aprobó el lunes otra candidatura.",
        "I read your message this morning and passed it to HR.",
        "The panel is wrapping up Wednesday.",
        "Lee will pick you up on Wednesday.",
        "The hiring manager wanted to know whether you would be in Berlin next week.",
    ],
)
def test_what_has_the_words_of_an_answer_and_tells_of_something_else_promises_nothing(text):
    assert ranges(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Dana is back on the 30th and will get in touch with you on her return.",
        "Mme Keller rentre lundi et vous contactera à son retour.",
        "Frau Keller ist ab Montag zurück und meldet sich nach ihrer Rückkehr bei Ihnen.",
        "La señora Keller vuelve el lunes y le llamará a su vuelta.",
    ],
)
def test_who_answers_on_their_return_answers_from_then_on(text):
    assert ranges(text) == [(date(2026, 11, 30), None)]


def test_what_is_finished_by_a_day_is_told_by_it():
    assert ranges("We intend to finish by 4 December and will then be in touch straight away.") == [FOURTH]
    assert ranges("We intend to finish the interviews by 4 December.") == []


def test_a_council_of_workers_has_no_hours():
    assert ranges("We can't decide before the works council has met on 9 December.") == [(date(2026, 12, 9), None)]
