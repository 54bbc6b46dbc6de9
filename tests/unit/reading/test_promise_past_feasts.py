"""Once a feast is over, in French and Spanish: from the day after it on; said on Tuesday 24 November 2026."""

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
        "Vous aurez notre réponse une fois les fêtes passées.",
        "Nous vous répondrons sitôt les fêtes passées.",
        "Les fêtes passées, nous vous donnerons notre réponse.",
        "Tendrá la respuesta en cuanto pasen las fiestas.",
        "Le daremos la respuesta cuando pasen las fiestas.",
        "Le llamamos con la decisión al volver de las fiestas.",
    ],
)
def test_after_the_holidays(text):
    assert ranges(text) == [("2027-01-02", "")]


@pytest.mark.parametrize(
    ("text", "earliest"),
    [
        ("Vous aurez notre réponse sitôt Noël passé.", "2026-12-26"),
        ("Vous aurez notre réponse une fois Noël passé.", "2026-12-26"),
        ("Tendrá la respuesta cuando pasen los Reyes.", "2027-01-07"),
        ("Tendrá la respuesta en cuanto pase Navidad.", "2026-12-26"),
    ],
)
def test_after_one_feast(text, earliest):
    assert ranges(text) == [(earliest, "")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Vous aurez notre réponse l'avant-veille de Noël.", "2026-12-23"),
        ("Vous aurez notre réponse le surlendemain de Noël.", "2026-12-27"),
        ("Tendrá la respuesta la antevíspera de Navidad.", "2026-12-23"),
        ("Tendrá la respuesta en la víspera de Navidad.", "2026-12-24"),
    ],
)
def test_days_beside_a_feast(text, day):
    assert ranges(text) == [(day, day)]
