"""French days told in words, by lean, by bound and by number; said on Tuesday 24 November 2026 at ten."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


def ranges(text):
    found = find_promises(text, said_at=SAID, country="FR")
    return [(str(one.earliest or "")[5:], str(one.latest or "")[5:]) for one in found]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Nous vous répondrons sous vingt-quatre heures.", "11-25"),
        ("Nous vous répondrons sous quarante-huit heures.", "11-26"),
        ("Nous vous répondrons dans les soixante-douze heures.", "11-27"),
        ("Nous vous répondrons sous onze jours.", "12-05"),
        ("Nous vous répondrons dans les vingt et un jours.", "12-15"),
        ("Réunion le 8 décembre. Réponse dans les quarante-huit heures qui suivent.", "12-10"),
        ("Vous aurez notre retour d'ici dix jours à deux semaines.", "12-08"),
        ("Réponse d'ici une semaine à dix jours.", "12-04"),
    ],
)
def test_lengths_in_words(text, last):
    assert ranges(text) == [("", last)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Nous vous répondrons le quinze décembre.", "12-15", "12-15"),
        ("Nous vous répondrons le vingt-deux décembre.", "12-22", "12-22"),
        ("Nous vous répondrons lundi sept décembre.", "12-07", "12-07"),
        ("Nous vous répondrons au plus tard le dix.", "", "12-10"),
        ("Nous vous répondrons dans les cinq premiers jours de décembre.", "12-01", "12-05"),
        ("Nous vous répondrons les trois derniers jours de novembre.", "11-28", "11-30"),
        ("Nous vous répondrons dans les deux premières semaines de janvier.", "01-04", "01-15"),
        ("Réponse dans la première décade de décembre.", "12-01", "12-10"),
        ("Réponse dans la deuxième moitié du mois de décembre.", "12-16", "12-31"),
        ("Réponse au cours de la semaine n° 50.", "12-07", "12-11"),
        ("Réponse lors de la semaine du 7 décembre.", "12-07", "12-11"),
        ("Réponse courant semaine 50.", "12-07", "12-11"),
    ],
)
def test_days_and_weeks_by_number(text, first, last):
    assert ranges(text) == [(first, last)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Réunion le 8 décembre. Nous vous appelons le vendredi.", "12-11", "12-11"),
        ("Réunion mardi 8 ; on vous appelle le jeudi.", "12-10", "12-10"),
        ("Réunion mardi prochain et réponse le jeudi au plus tard.", "", "12-03"),
        ("Réunion le 8 décembre. Réponse avant le vendredi.", "", "12-10"),
        ("Nous vous appelons le vendredi.", "11-27", "11-27"),
        ("La semaine prochaine, le jeudi, vous aurez notre réponse.", "12-03", "12-03"),
        ("Suite à l'entretien du 19 novembre, nous vous répondrons le vendredi.", "11-27", "11-27"),
        ("Réunion le 8 décembre. Réponse le lundi de la semaine suivante.", "12-14", "12-14"),
        ("Réunion le 8 décembre. Réponse en fin de semaine suivante.", "12-17", "12-18"),
        ("Réunion le 8 décembre. Réponse avant la fin du mois suivant.", "", "01-31"),
        ("Réunion le 8 décembre. Vous aurez la réponse le week-end suivant.", "12-12", "12-13"),
        ("Réunion le 3 décembre, vous aurez la réponse avant le week-end qui suit.", "", "12-04"),
        ("Réunion le 8 décembre. Vous aurez la réponse le lendemain ou le surlendemain.", "12-09", "12-10"),
        ("Réunion le 8 décembre. Vous aurez la réponse le jour même ou le lendemain.", "12-08", "12-09"),
        ("Réunion le 8 décembre. Vous aurez la réponse le soir même ou le lendemain matin.", "12-08", "12-09"),
        ("Réunion le 8 décembre. Réponse au plus tard le surlendemain.", "", "12-10"),
        ("Réunion le 8 décembre. Réponse d'ici le lendemain.", "", "12-09"),
        ("Réunion le 8 décembre. Réponse à partir du lendemain.", "12-09", ""),
        ("Réunion le 8 décembre. Réponse dès le jour suivant.", "12-09", "12-09"),
        ("Réunion le 8 décembre. Réponse dès le lendemain.", "12-09", "12-09"),
        ("Réunion le 8 décembre. Réponse tout de suite après.", "12-09", ""),
        ("Réunion le 8 décembre. Réponse dans la même journée.", "12-08", "12-08"),
        ("Réunion le 8 décembre. Réponse au plus tard trois jours après.", "", "12-11"),
        ("Réunion le 8 décembre. Réponse d'ici la fin de cette semaine-là.", "", "12-11"),
        ("Réponse deux semaines jour pour jour après l'entretien du 1er décembre.", "12-15", "12-15"),
    ],
)
def test_days_that_lean_on_another(text, first, last):
    assert ranges(text) == [(first, last)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Vous aurez notre réponse pas plus tard que vendredi.", "", "11-27"),
        ("Vous aurez notre réponse au plus loin vendredi.", "", "11-27"),
        ("Vous aurez notre réponse vendredi grand max.", "", "11-27"),
        ("Réponse lundi, mardi dernier délai.", "11-30", "12-01"),
        ("Réponse avant que le mois ne soit écoulé.", "", "11-30"),
        ("Réponse avant le terme de la semaine.", "", "11-27"),
        ("Réponse avant l'expiration du mois.", "", "11-30"),
        ("Réponse avant vendredi 17 h.", "", "11-27"),
        ("Je vous appelle d'ici 18 h.", "", "11-24"),
        ("Rien ne nous empêche de vous donner la réponse avant vendredi.", "", "11-26"),
        ("Sans courrier de notre part au 31 décembre, relancez-nous.", "", "12-31"),
        ("Réponse pas avant deux semaines.", "12-08", ""),
        ("Réponse dans deux semaines tout au plus.", "", "12-08"),
        ("Réponse avant le 10 à midi.", "", "12-10"),
        ("Réponse avant l'Immaculée Conception.", "", "12-07"),
        ("Réponse après les Rois.", "01-07", ""),
        ("Réponse avant le congé de Noël.", "", "12-24"),
        ("Réponse après le temps des Fêtes.", "01-02", ""),
        ("Nous vous appelons à la rentrée de janvier, soit à compter du lundi 4.", "01-04", ""),
    ],
)
def test_bounds_put_in_other_words(text, first, last):
    assert ranges(text) == [(first, last)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Je vous appelle lundi ou, si le courrier tarde, mardi.", "11-30", "12-01"),
        ("Réponse lundi, sinon mardi.", "11-30", "12-01"),
        ("Réponse lundi, à défaut mardi.", "11-30", "12-01"),
        ("Je vous appelle soit lundi, soit mardi.", "11-30", "12-01"),
        ("Réponse la semaine prochaine ou la suivante.", "11-30", "12-11"),
        ("Réponse cette semaine ou la prochaine.", "11-24", "12-04"),
        ("Réponse ce mois-ci ou le prochain.", "11-24", "12-31"),
        ("Le comité siège le 3 décembre ; le lendemain, soit le 4, nous vous appelons.", "12-04", "12-04"),
    ],
)
def test_one_or_the_other(text, first, last):
    assert ranges(text) == [(first, last)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Je vous réponds dans l'après-midi.", "11-24"),
        ("Je vous appelle en soirée.", "11-24"),
        ("Je vous appelle tantôt.", "11-24"),
        ("Réponse à soir.", "11-24"),
        ("Je vous rappelle vendredi dans la soirée.", "11-27"),
        ("Je vois le patron demain, et dans la soirée je vous appelle.", "11-25"),
        ("Je vous donne la réponse de demain en huit.", "12-02"),
        ("On te dit ça jeudi avant-midi.", "11-26"),
        ("On vous revient avec une réponse le 4.", "12-04"),
    ],
)
def test_hours_and_days_of_today(text, day):
    assert ranges(text) == [(day, day)]


@pytest.mark.parametrize(
    "text",
    [
        "Il y a vingt-quatre candidats et le deux pièces est loué.",
        "Prenez le onze jusqu'à l'arrêt Bourse.",
        "Merci pour la rencontre de tantôt.",
        "Il travaille tantôt à Lyon, tantôt à Paris.",
        "Bonne fin d'après-midi à vous !",
        "Vos frais vous seront remboursés le 4 décembre.",
        "L'entretien aura lieu le 3 décembre. Nous sommes fermés le lundi.",
        "Donnez-moi votre numéro avant le 4 décembre.",
    ],
)
def test_what_has_no_day_promises_nothing(text):
    assert ranges(text) == []
