"""French lists in two steps, orders to the candidate, only and not before a day, returns, and periods that end.

Said on Tuesday 24 November 2026 at ten.
"""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


def ranges(text, country="FR"):
    found = find_promises(text, said_at=SAID, country=country)
    return [(str(one.earliest or "")[5:], str(one.latest or "")[5:]) for one in found]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Vous aurez la réponse avant que la semaine prochaine ne se termine.", "", "12-04"),
        ("Nous vous répondrons avant que décembre ne soit fini.", "", "12-31"),
        ("Nous vous répondrons d'ici la rentrée de janvier, c'est-à-dire le 4.", "", "01-04"),
        (
            "Les bourses sont prononcées au cours de la seconde quinzaine de mars, vous en serez averti.",
            "03-16",
            "03-31",
        ),
        ("Il faut tabler sur une dizaine de jours pour avoir un retour.", "12-03", "12-05"),
        ("Je vous réponds endéans la quinzaine.", "", "12-09"),
        ("Réponse en fin de semaine pro.", "12-03", "12-04"),
        ("Vous aurez une réponse dans les cinq prochains jours ouvrables.", "", "12-01"),
        ("Nous ne nous prononcerons que mardi.", "12-01", ""),
        ("Le bureau ne siège que le 10 décembre, vous aurez la réponse le soir même.", "12-10", "12-10"),
        ("La directrice vous donnera sa réponse le vendredi 4, pas avant.", "12-04", ""),
        ("Vous aurez notre réponse mi-janvier, au plus tard le 18.", "", "01-18"),
        ("Vous aurez notre réponse courant janvier, vraisemblablement autour du 12.", "01-12", "01-12"),
        ("La cheffe est en congé jusqu'à lundi. Dès son retour, elle vous rappelle.", "11-30", ""),
        ("Nous vous répondrons au plus tard le vendredi avant Noël.", "", "12-18"),
        ("Vous aurez les résultats de votre test jeudi.", "11-26", "11-26"),
        ("Vous aurez une réponse dans la semaine.", "11-24", "11-27"),
        ("Merci pour votre visite de vendredi. Je vous réponds dans la semaine.", "11-24", "11-27"),
        ("Le comité se réunit le 8 décembre. Un courriel vous sera adressé dans la semaine.", "12-08", "12-11"),
        ("Le comité se réunit le 8 décembre. Vous aurez sa réponse dans les jours qui suivent.", "12-09", ""),
        ("Nous vous répondrons après les fêtes, au plus tard le 8 janvier.", "01-02", "01-08"),
        ("Réponse sous 48 h ouvrées.", "", "11-26"),
        ("Une réponse vous parviendra d'ici à la fin de la semaine 50.", "", "12-11"),
        ("Nous ne tarderons pas à vous répondre : ce sera jeudi.", "11-26", "11-26"),
        ("Nous ne manquerons pas de vous répondre jeudi.", "11-26", "11-26"),
        ("Vous aurez votre réponse jeudi.", "11-26", "11-26"),
        ("Passé le 15 décembre, une absence de réponse vaudra refus.", "", "12-15"),
        ("La réponse vous sera donnée avant la fermeture annuelle du 24.", "", "12-23"),
        ("Vous saurez tout au plus tard la veille de Noël.", "", "12-24"),
        ("Le jury siège le 8 décembre, je t'appelle en avant-midi.", "12-08", "12-08"),
        ("Le collège siège jeudi. On vous contacte de suite après.", "11-27", ""),
        ("Je vous réponds d'ici la fin de la journée demain.", "", "11-25"),
        ("Je vous appelle après le conseil de classe de jeudi.", "11-27", ""),
        ("Le résultat de votre concours sera disponible dès le 9 décembre.", "12-09", ""),
        ("Réponse la semaine prochaine ou au début de la suivante.", "11-30", "12-08"),
    ],
)
def test_more_french_days(text, first, last):
    assert ranges(text) == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "Une première liste sort le 3 décembre, une seconde le 10, vous y serez ou non.",
        "La liste provisoire sera publiée le 3 décembre, la liste définitive le 10.",
        "Les résultats d'admissibilité paraîtront le 3 décembre, ceux d'admission le 10.",
    ],
)
def test_what_comes_in_turn_is_two(text):
    assert ranges(text) == [("12-03", "12-03"), ("12-10", "12-10")]


@pytest.mark.parametrize(
    "text",
    [
        "Confirmez-moi par SMS avant 18 h si la mission vous tente.",
        "Le délai de recours contre cette décision est de trente jours.",
        "L'indemnité de déplacement vous sera versée fin janvier.",
        "Les candidats convoqués le 15 décembre passeront un oral de vingt minutes.",
        "Réunion d'information jeudi 26 à 18 h, salle des mariages.",
        "La semaine du retour, tout le monde est débordé.",
        "Postulez avant le 10 décembre !",
        "Vous deviez avoir une réponse aujourd'hui. Ce n'est pas le cas, désolée.",
    ],
)
def test_what_is_no_answer(text):
    assert ranges(text) == []


def test_what_is_asked_until_the_promised_day_is_no_second_promise():
    said = "La notification interviendra début février. D'ici là, je vous prie de garder ces informations pour vous."
    assert ranges(said) == [("02-01", "02-10")]
