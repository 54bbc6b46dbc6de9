"""A French or Spanish promise that is moved from one day to another; said on Tuesday 24 November 2026."""

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
        "La réponse est reportée du 27 novembre au 3 décembre.",
        "Notre décision est repoussée du 27 novembre au 3 décembre.",
        "Je vous avais annoncé une décision pour vendredi ; nous devons la reporter au 3 décembre.",
        "La respuesta se pospone del 27 de noviembre al 3 de diciembre.",
        "La decisión queda aplazada del 27 de noviembre al 3 de diciembre.",
        "La respuesta prevista para el 27 se aplaza al 3 de diciembre.",
    ],
)
def test_only_the_new_day_stands(text):
    assert ranges(text) == [("2026-12-03", "2026-12-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Vous aurez la réponse le 3 décembre. D'ici là, prenez soin de vous !",
        "Vous aurez la réponse le 3 décembre. Jusque-là, portez-vous bien.",
        "Tendrá la respuesta el 3 de diciembre. Hasta entonces, cuídese.",
        "Te llamo el 3 de diciembre con la respuesta. Hasta entonces, intenta desconectar.",
    ],
)
def test_until_then_of_the_day_just_promised_is_no_other(text):
    assert ranges(text) == [("2026-12-03", "2026-12-03")]


def test_what_comes_by_then_is_told_besides():
    both = ranges("Let's touch base again on December 3. By then I'll have the final word from the partners.")
    assert both == [("2026-12-03", "2026-12-03"), ("", "2026-12-03")]
