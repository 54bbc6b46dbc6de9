"""French and Spanish words for "nothing before a day" and "the old day is off"; said on Tuesday 24 November 2026."""

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
        "Silence radio jusqu'au 10 décembre, ne le prenez pas mal.",
        "Inutile de nous appeler avant le 10 décembre.",
        "Pas la peine de me relancer avant le 10 décembre, je n'en saurai rien.",
        "Ne cherchez pas à me joindre avant le 10 décembre.",
        "Le conseil siège le 10 décembre. Aucune réponse ne saurait vous parvenir avant cette date.",
        "Le conseil siège le 10 décembre. Jusque-là, nous ne pouvons rien décider.",
        "Tant que le gérant n'est pas rentré, et ce sera le 10 décembre, nous ne pouvons rien confirmer.",
        "El consejo se reúne el 10 de diciembre. Hasta esa fecha no habrá resolución.",
        "Mientras no vuelva el gerente, y eso será el 10 de diciembre, no podemos confirmarle nada.",
        "El proceso está parado mientras no se cierre la ronda, cosa que ocurrirá el 10 de diciembre.",
        "Nada que contar hasta el 10 de diciembre.",
        "Nada que contar hasta el 10 de diciembre, Lola. Después, lo que quieras.",
        "Silence radio jusqu'au 10 décembre. Ensuite, tout est possible.",
        "Rien avant le 10 décembre. Après, on verra.",
        "No hay nada que decir antes del 10 de diciembre.",
    ],
)
def test_nothing_before_a_day_is_from_it(text):
    assert ranges(text) == [("2026-12-10", "")]


@pytest.mark.parametrize(
    "text",
    [
        "J'avais annoncé vendredi, la date ne tient plus.",
        "Le calendrier que je vous avais donné, à savoir la fin du mois, ne tient plus.",
        "Nous vous avions indiqué vendredi. Ce délai ne vaut donc plus.",
        "Nous vous avions annoncé une réponse pour vendredi ; cette date est caduque.",
        "Te había dicho que contestábamos el lunes y tengo que desdecirme.",
        "Le habíamos dicho que el lunes tendría respuesta. Esa fecha queda sin efecto.",
        "Les dijimos el viernes, pero esa fecha ya no vale.",
        "Te había dicho que hoy tendríamos una respuesta, pero no puedo darte otra fecha.",
    ],
)
def test_what_no_longer_holds_is_no_promise(text):
    assert ranges(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Inutile d'appeler, vous aurez notre réponse avant le 11 décembre.",
        "Pas la peine de nous relancer : réponse avant le 11 décembre.",
        "No hace falta que llame, le damos la respuesta antes del 11 de diciembre.",
    ],
)
def test_no_need_to_ask_leaves_the_promise(text):
    assert ranges(text) == [("", "2026-12-10")]
