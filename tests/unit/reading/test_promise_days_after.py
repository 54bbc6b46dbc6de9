"""Lengths and weeks counted from a day spoken of before, in French and Spanish; said on Tuesday 24 November 2026."""

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
        "Le comité se réunit le 3 décembre, vous aurez la réponse dans les deux jours qui suivent.",
        "Le comité se réunit le 3 décembre. Vous aurez la réponse dans les deux jours suivants.",
        "Vous aurez la réponse dans les deux jours suivant la réunion du 3 décembre.",
        "El comité se reúne el 3 de diciembre y le escribimos en los dos días siguientes.",
        "El comité se reúne el 3 de diciembre. Le daremos la respuesta en los dos días posteriores.",
        "Tendrá la respuesta en los dos días siguientes a la reunión del 3 de diciembre.",
    ],
)
def test_within_days_after_a_day(text):
    assert ranges(text) == [("", "2026-12-05")]


@pytest.mark.parametrize(
    "text",
    [
        "El comité se reúne el 3 de diciembre y a los tres días le escribimos.",
        "El tribunal se reúne el 3 de diciembre. A los 3 días le damos la respuesta.",
        "Tendrá la respuesta a los tres días de la reunión del 3 de diciembre.",
        "Le comité se réunit le 3 décembre, réponse trois jours plus tard.",
    ],
)
def test_so_many_days_after_a_day(text):
    assert ranges(text) == [("2026-12-06", "2026-12-06")]


@pytest.mark.parametrize(
    "text",
    [
        "Le comité se réunit le 3 décembre, vous aurez la réponse dans la semaine qui suit.",
        "Le jury siège le 3 décembre. Vous aurez notre décision la semaine qui suivra.",
        "Le dépôt prend fin le 3 décembre. Vous aurez notre réponse la semaine d'après.",
    ],
)
def test_the_week_that_follows_a_day(text):
    assert ranges(text) == [("2026-12-07", "2026-12-11")]


@pytest.mark.parametrize(
    "text",
    [
        "Le comité se réunit le 2 décembre, réponse avant la fin de cette semaine-là.",
        "El comité se reúne el 2 de diciembre y le escribimos antes de que acabe esa semana.",
        "The board meets on 2 December and we'll write to you before the end of that week.",
    ],
)
def test_before_the_end_of_that_week_is_by_it(text):
    assert ranges(text) == [("", "2026-12-04")]


@pytest.mark.parametrize(
    "text",
    [
        "La réunion dure deux jours suivant les dossiers.",
        "El curso dura los dos días siguientes.",
    ],
)
def test_what_lasts_so_long_is_no_promise(text):
    assert ranges(text) == []
