"""A named day behind a vague one says which it is; said on Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+00:00")


def ranges(text):
    found = find_promises(text, said_at=SAID, country="FR")
    return [(str(one.earliest or ""), str(one.latest or "")) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "The board meets on 3 December and we'll call you right after that, on Friday morning.",
        "Le comité se réunit le 3 décembre, et nous vous écrivons dans la foulée, vendredi matin.",
        "Le jury siège le 3 décembre. Nous vous répondrons juste après ça, autrement dit vendredi.",
        "El comité se reúne el 3 de diciembre y le escribimos acto seguido, el viernes por la mañana.",
    ],
)
def test_its_weekday_is_the_next_after_the_day_spoken_of(text):
    assert ranges(text) == [("2026-12-04", "2026-12-04")]


@pytest.mark.parametrize(
    "text",
    [
        "After the holidays, specifically Thursday the 7th, we'll call you.",
        "Nous vous écrirons après les fêtes, plus précisément le jeudi 7 janvier.",
        "Nous vous répondrons passé les fêtes, à savoir le 7.",
        "Pasadas las fiestas, concretamente el jueves 7, le llamo.",
        "Después de Reyes, es decir, el 7 de enero, le damos la respuesta.",
    ],
)
def test_its_number_is_the_next_after_the_vague_day(text):
    assert ranges(text) == [("2027-01-07", "2027-01-07")]


@pytest.mark.parametrize(
    "text",
    [
        "Nous vous écrirons la semaine prochaine, à savoir le mardi.",
        "Vous aurez la réponse la semaine prochaine, plus exactement mardi.",
        "Le escribiremos la semana que viene, en concreto el martes.",
        "Tendrá la respuesta la semana que viene, más exactamente el martes.",
    ],
)
def test_a_weekday_named_in_a_week_is_that_day(text):
    assert ranges(text) == [("2026-12-01", "2026-12-01")]


def test_a_day_set_by_its_words_is_not_moved():
    given = ranges("After the holidays we regroup. You'll hear from me tomorrow.")
    assert ("2026-11-25", "2026-11-25") in given
