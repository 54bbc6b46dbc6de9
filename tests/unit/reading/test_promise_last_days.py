"""What makes a day the last one of a range, in front of it or behind; said on Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+00:00")


def ranges(text):
    found = find_promises(text, said_at=SAID, country="ES")
    return [(str(one.earliest or ""), str(one.latest or "")) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Vous aurez notre réponse vendredi au plus tard pour le poste d'accueil.",
        "Nous vous donnons la réponse vendredi, dernier carat.",
        "Vous aurez notre réponse vendredi, dernière limite.",
        "Vous recevrez notre décision avant la fin de la journée de vendredi.",
        "Vous aurez notre réponse avant que la semaine ne s'achève.",
        "Nous vous donnons notre décision avant que la semaine soit finie.",
        "Notre réponse ne dépassera pas vendredi.",
        "Je ne vous ferai pas attendre plus loin que vendredi.",
        "Je ne vous laisserai pas sans réponse au-delà de vendredi.",
        "Tendrá la respuesta el viernes a más tardar para la vacante.",
        "Le damos la respuesta el viernes, a lo más tardar.",
        "Tendrá la respuesta el viernes como tope.",
        "Tendrá nuestra decisión antes de que se acabe la semana.",
        "Si al finalizar la semana no le hemos llamado, escríbanos.",
        "La respuesta no pasará del viernes.",
        "Sería raro que pasara del viernes sin que le llamemos con la respuesta.",
        "No le haré esperar más allá del viernes.",
        "You'll have our answer on Friday, latest.",
    ],
)
def test_words_for_the_last_day_make_it_the_last(text):
    assert ranges(text) == [("", "2026-11-27")]


@pytest.mark.parametrize(
    "text",
    [
        "Notre silence ne dépassera pas dix jours.",
        "Vous aurez notre réponse avant dix jours.",
        "La décision ne prendra pas plus de dix jours.",
        "La respuesta no tardará más de diez días.",
        "La respuesta no pasará de diez días.",
        "La decisión no demorará más de diez días.",
    ],
)
def test_no_more_than_a_length_is_within_it(text):
    assert ranges(text) == [("", "2026-12-04")]


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("Vous aurez la réponse pour la Chandeleur.", "2027-02-02"),
        ("Vous aurez notre décision pour l'Épiphanie.", "2027-01-06"),
        ("Vous aurez notre décision pour la Saint-Valentin.", "2027-02-14"),
    ],
)
def test_pour_a_feast_is_by_it(text, latest):
    assert ranges(text) == [("", latest)]


@pytest.mark.parametrize(
    "text",
    [
        "Vous aurez notre réponse lundi ou, au plus tard, mardi.",
        "Tendrá la respuesta el lunes o, a más tardar, el martes.",
        "Vous aurez notre réponse lundi, au plus tard mardi.",
    ],
)
def test_a_last_day_behind_another_ends_their_range(text):
    assert ranges(text) == [("2026-11-30", "2026-12-01")]


@pytest.mark.parametrize(
    "text",
    [
        "Llevas esperando desde el 15 de enero y te pido disculpas.",
        "Sé que llevan desde el 3 de noviembre sin respuesta.",
        "Vous attendez une réponse depuis le 3 novembre, pardon.",
    ],
)
def test_since_a_day_is_over(text):
    assert ranges(text) == []
