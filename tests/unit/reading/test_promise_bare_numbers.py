"""Which month a bare number of a day is in; said on Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+00:00")


def ranges(text):
    found = find_promises(text, said_at=SAID, country="GB")
    return [(str(one.earliest or ""), str(one.latest or "")) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "We'll let you know between the 15th and the 19th of next month.",
        "Vous aurez notre réponse entre le 15 et le 19 du mois prochain.",
        "Nous vous répondrons du 15 au 19 du mois prochain.",
        "Le llamaremos entre el 15 y el 19 del mes que viene.",
        "Tendrá la respuesta entre el 15 y el 19 del próximo mes.",
    ],
)
def test_the_month_behind_the_second_day_is_of_both(text):
    assert ranges(text) == [("2026-12-15", "2026-12-19")]


@pytest.mark.parametrize(
    "text",
    [
        "We'll let you know between the 25th and the 28th of this month.",
        "Nous vous appellerons entre le 25 et le 28 de ce mois.",
        "Te llamaremos entre el 25 y el 28 de este mes.",
        "Te llamaremos entre el 25 y el 28 del presente mes.",
    ],
)
def test_so_is_this_month(text):
    assert ranges(text) == [("2026-11-25", "2026-11-28")]


@pytest.mark.parametrize(
    "text",
    [
        "Tendrá la respuesta el 30 del presente mes.",
        "Le daremos la respuesta el día 30 del corriente.",
        "Publicaremos la decisión el 30 del mes en curso.",
    ],
)
def test_the_present_month_is_this_one(text):
    assert ranges(text) == [("2026-11-30", "2026-11-30")]


@pytest.mark.parametrize(
    "text",
    [
        "You'll hear from us on Friday the 8th.",
        "Vous aurez notre réponse vendredi 8.",
        "Tendrá la respuesta el viernes 8.",
    ],
)
def test_a_weekday_tells_the_month_of_its_number(text):
    assert ranges(text) == [("2027-01-08", "2027-01-08")]


@pytest.mark.parametrize(
    "text",
    [
        "You'll hear from us on Thursday the 9th.",
        "Vous aurez notre réponse jeudi 9.",
        "Tendrá la respuesta el jueves 9.",
    ],
)
def test_a_weekday_that_fits_neither_month_tells_none(text):
    assert ranges(text) == [("2026-12-09", "2026-12-09")]


def test_a_rank_without_its_article_is_no_day_of_the_month():
    assert ("2027-01-01", "2027-01-01") not in ranges("Our answer goes in the post on Monday, first class.")


@pytest.mark.parametrize(
    "text",
    [
        "Nous vous appelons mardi 22 à 18 heures avec notre décision.",
        "Vous aurez notre réponse le 22 à 18 h.",
        "Vous aurez notre réponse le 22 décembre à 18 heures.",
        "Le llamamos el 22 de diciembre a las 9 h con la decisión.",
        "Le llamamos el martes 22 a las 18 horas con la decisión.",
    ],
)
def test_an_hour_behind_a_day_is_no_length(text):
    assert ranges(text) == [("2026-12-22", "2026-12-22")]


@pytest.mark.parametrize(
    "text",
    [
        "Pardon de t'écrire un dimanche.",
        "Désolée de vous répondre un samedi.",
        "Perdona que te escriba un domingo.",
        "Siento contestarle un sábado.",
    ],
)
def test_some_weekday_is_no_day(text):
    assert ranges(text) == []
