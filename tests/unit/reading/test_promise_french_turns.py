"""French days that go back to a meeting, lapse, are named twice, or lie in a week told by its date.

Said on Tuesday 24 November 2026 at ten.
"""

from datetime import datetime

import pytest

from afterword.core.reading.promise.tokens import tokens_of
from afterword.core.reading.promise.tongues import tongue_of
from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


def ranges(text, country="FR"):
    found = find_promises(text, said_at=SAID, country=country)
    return [(str(one.earliest or "")[5:], str(one.latest or "")[5:]) for one in found]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("La direction se voit le 10. Vous aurez sa réponse le soir même.", "12-10", "12-10"),
        ("Le comité siège le 8. Vous aurez la réponse le soir de la réunion.", "12-08", "12-08"),
        ("Le comité siège le 8. Vous aurez la réponse à l'issue de cette séance.", "12-09", ""),
        ("Le comité siège le 8. Vous aurez la réponse dès la fin de la réunion.", "12-08", ""),
        ("Le comité siège le 8. Pas de réponse avant cette réunion.", "12-08", ""),
        ("Le vote a lieu le 8. Tant que ce vote n'a pas eu lieu, nous ne pouvons rien vous répondre.", "12-08", ""),
        ("Notre dernière candidate vient le 9. Nous vous appellerons la veille.", "12-08", "12-08"),
        ("Le comité siège le 9. Vous aurez la réponse l'avant-veille.", "12-07", "12-07"),
        ("Le comité siège le 11. Réponse le premier jour ouvré qui suit.", "12-14", "12-14"),
        ("La séance est le 15 décembre. Nous vous écrirons le jeudi de cette même semaine.", "12-17", "12-17"),
        ("Vous aurez le résultat le mercredi de la semaine du 14.", "12-16", "12-16"),
        ("Vous aurez un appel mercredi de l'autre semaine.", "12-09", "12-09"),
        ("Nous vous donnons la réponse le week-end du 12.", "12-12", "12-13"),
        ("La semaine prochaine, en fin de semaine, vous aurez un mail.", "12-03", "12-04"),
        ("Réponse cette semaine ou au tout début de la suivante.", "11-24", "12-01"),
        ("Réponse fin janvier, début février.", "01-21", "02-10"),
        ("Vous aurez ma réponse le lendemain de notre conseil du 8.", "12-09", "12-09"),
        ("Nous trancherons à l'issue du conseil du 8 décembre.", "12-09", ""),
        ("Réponse dans la semaine qui suit le conseil du 8.", "12-14", "12-18"),
        ("Les tests ont lieu la semaine prochaine, la réponse tombera celle d'après.", "12-07", "12-11"),
        ("Notre réponse viendra dans les derniers jours de janvier.", "01-21", "01-31"),
        ("Réponse durant la semaine 7.", "02-15", "02-19"),
        ("On vous répond au plus tard en S2.", "", "01-15"),
    ],
)
def test_days_of_a_meeting_and_of_a_week(text, first, last):
    assert ranges(text) == [(first, last)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("On vous appelle en mars, plus exactement le 4.", "03-04", "03-04"),
        ("Dans quinze jours, soit le 8 décembre, vous serez fixé.", "12-08", "12-08"),
        ("Nous vous répondrons avant la fin du mois, le 28 si tout va bien.", "11-28", "11-28"),
        ("Retour la semaine prochaine, en principe vers jeudi.", "12-03", "12-03"),
        ("On vous répond d'ici le 9 ou le 10.", "", "12-10"),
        ("Notre retour définitif est programmé pour le 10 décembre.", "12-10", "12-10"),
        ("Vous aurez votre réponse ce vendredi en fin de journée.", "11-27", "11-27"),
        ("La réponse arrive le 4 décembre en fin de journée.", "12-04", "12-04"),
        ("Vous aurez la réponse en fin de journée.", "11-24", "11-24"),
        ("Vous aurez notre mail avant demain midi.", "", "11-25"),
        ("Je vous rappelle dans l'heure.", "11-24", "11-24"),
    ],
)
def test_a_day_named_twice_or_by_its_hour(text, first, last):
    assert ranges(text) == [(first, last)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Laissez-moi trois jours, pas plus, et vous aurez mon choix.", "", "11-27"),
        ("Vous n'attendrez pas plus d'une semaine.", "", "12-01"),
        ("Vous aurez une réponse ces quinze prochains jours.", "", "12-09"),
        ("Nous vous répondrons endéans les dix jours.", "", "12-04"),
        ("Nous vous répondrons en l'espace de deux semaines.", "", "12-08"),
        ("Vous ne recevrez rien avant une semaine.", "12-01", ""),
        ("Passé le 15 décembre, considérez que votre candidature n'a pas été retenue.", "", "12-15"),
        ("Dernier délai pour notre réponse : le 12 décembre.", "", "12-12"),
        ("La date butoir que nous nous sommes fixée pour vous répondre est le 15.", "", "12-15"),
        ("La semaine ne se terminera pas sans que vous ayez notre réponse.", "", "11-27"),
        ("Si d'aventure vous n'aviez rien reçu au soir du 15, appelez-moi !", "", "12-15"),
        ("Si ma ligne reste muette jusqu'à jeudi, relancez-moi.", "", "11-26"),
        ("Au cas où rien ne vous serait parvenu le 15, faites-moi signe.", "", "12-15"),
        ("L'absence de réponse au 15 décembre vaut refus.", "", "12-15"),
        ("Je vous demande de patienter jusqu'à mardi pour la réponse.", "", "12-01"),
        ("Tu ne sauras rien de notre part d'ici lundi.", "11-30", ""),
        ("Il est exclu que nous répondions avant le 20.", "12-20", ""),
        ("Rien ne sera décidé tant que nous n'avons pas vu le dernier candidat, le 12.", "12-12", ""),
        ("Aucune décision ne sera prise d'ici le 8 décembre.", "12-08", ""),
        ("La direction ne se prononcera pas avant d'avoir vu le budget, le 8.", "12-08", ""),
        ("Le bureau se réunit le 8. Ne vous attendez à rien avant cela.", "12-08", ""),
        ("On n'attendra pas le 15 pour vous répondre.", "", "12-14"),
        ("On te rappelle jeudi, vendredi gros max.", "11-26", "11-27"),
        ("Nous repoussons notre décision du 10 au 15.", "12-15", "12-15"),
        ("Plus rien ne sera décidé cette année.", "01-01", ""),
        ("On t'avait dit demain, mais ça glisse à vendredi.", "11-27", "11-27"),
        ("Le vote est prévu mardi prochain, vous aurez donc la réponse mercredi 2.", "12-02", "12-02"),
    ],
)
def test_bounds_and_what_lapses(text, first, last):
    assert ranges(text) == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "J'avais annoncé une décision avant Noël : oubliez cette date.",
        "J'avais parlé de demain pour la réponse : oubliez, je ne sais plus rien.",
        "La décision annoncée pour jeudi est reportée sine die.",
    ],
)
def test_what_is_to_be_forgotten_is_taken_back(text):
    assert ranges(text) == []


def test_a_couple_of_days_in_quebec():
    assert ranges("Donne-nous une couple de jours pour te répondre.", "CA") == [("11-26", "11-27")]


@pytest.mark.parametrize(
    "text", ["La direction se voit le 10.", "On te fait signe à soir.", "Les auditions ont lieu ça"]
)
def test_french_of_few_little_words(text):
    assert tongue_of(tokens_of(text)).name == "fr"


@pytest.mark.parametrize(
    "text", ["Se le informa la semana que viene.", "Le llamo el lunes.", "Te aviso la tarde del 4."]
)
def test_spanish_stays_spanish(text):
    assert tongue_of(tokens_of(text)).name == "es"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("We'll call you on the weekend of the 12th.", "12-12", "12-13"),
        ("You will hear on Wednesday of the week of the 14th.", "12-16", "12-16"),
        ("You will hear in March, specifically on the 4th.", "03-04", "03-04"),
        ("We'll tell you by the end of the month, on the 28th if all goes well.", "11-28", "11-28"),
    ],
)
def test_english_tells_such_days_too(text, first, last):
    assert ranges(text, "GB") == [(first, last)]
