"""What says that nothing comes before a day gives that day as the first; said on Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+00:00")


def ranges(text):
    found = find_promises(text, said_at=SAID)
    return [(str(one.earliest or ""), str(one.latest or "")) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "We can't make any offer before the vote of the council on 15 December.",
        "Before the budget vote on 15 December we can't promise you anything.",
        "As long as the board has not met on 15 December, no decision can be made.",
        "The post is on hold until 15 December.",
        "Solange der Aufsichtsrat nicht getagt hat, also am 15. Dezember, können wir nichts entscheiden.",
        "Bis der Beirat am 15. Dezember getagt hat, können wir keine Zusage geben.",
        "Wir können vor der Abstimmung im Stadtrat am 15. Dezember leider nichts sagen.",
        "Die Stelle liegt bis zum 15. Dezember auf Eis.",
        "Avant le vote du conseil le 15 décembre, nous ne pouvons rien décider.",
        "Tant que la commission ne s'est pas prononcée le 15 décembre, nous ne pouvons pas vous donner de réponse.",
        "Aucune décision ne sera prise avant la réunion de la direction le 15 décembre.",
        "Le recrutement est en stand-by jusqu'au 15 décembre.",
        "Mientras la junta no se reúna el 15 de diciembre, no podemos darle una respuesta.",
        "Antes de la votación del consejo el 15 de diciembre no podemos decidir nada.",
        "No habrá respuesta mientras la gerencia no apruebe la plaza, es decir, el 15 de diciembre.",
    ],
)
def test_nothing_before_what_happens_on_a_day_is_from_that_day(text):
    assert ranges(text) == [("2026-12-15", "")]


@pytest.mark.parametrize(
    "text",
    [
        "There won't be a decision this year any more.",
        "You will no longer hear from us this year.",
        "A decision is no longer expected this year.",
        "Eine Entscheidung fällt dieses Jahr nicht mehr.",
        "Mit einer Antwort ist heuer nicht mehr zu rechnen.",
        "La décision ne sera plus prise cette année.",
        "Vous n'aurez plus de réponse cette année.",
        "Ya no habrá respuesta este año.",
        "Este año ya no habrá decisión.",
        "La decisión ya no será este año.",
    ],
)
def test_no_longer_this_year_is_from_the_first_of_january(text):
    assert ranges(text) == [("2027-01-01", "")]


def test_no_longer_this_week_is_from_monday():
    assert ranges("Eine Entscheidung fällt diese Woche nicht mehr.") == [("2026-11-30", "")]


def test_until_after_a_meeting_is_from_the_day_after_it():
    assert ranges("Nothing will be decided until after the council meeting on 15 December.") == [("2026-12-16", "")]


def test_a_bar_gives_way_to_the_promise_that_follows_it():
    text = "Nothing will be settled before New Year. We'll phone you in the week of 11 January."
    assert ranges(text) == [("2027-01-11", "2027-01-15")]


@pytest.mark.parametrize(
    "text",
    [
        "We promised you an answer by today and we have not got one. The new plan is to call you on 3 December.",
        "Habíamos quedado en avisarle hoy, pero no hemos podido; le escribo el 3 de diciembre.",
        "Wir hatten eine Antwort für heute ausgemacht, das klappt leider nicht. Sie bekommen sie am 3. Dezember.",
    ],
)
def test_what_was_agreed_before_gives_way_to_the_new_day(text):
    assert ranges(text) == [("2026-12-03", "2026-12-03")]
