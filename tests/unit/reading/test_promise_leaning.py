"""Days that lean on another day in the text; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+00:00")


def ranges(text, country):
    found = find_promises(text, said_at=SAID, country=country)
    return [(str(one.earliest or ""), str(one.latest or "")) for one in found]


@pytest.mark.parametrize(
    ("text", "country", "earliest", "latest"),
    [
        (
            "The panel meets on 8 December. You'll hear from us on the Friday of that week.",
            "GB",
            "2026-12-11",
            "2026-12-11",
        ),
        ("The panel meets on 8 December. We'll call you on the Monday before that.", "GB", "2026-12-07", "2026-12-07"),
        ("The panel meets on 8 December. We'll call you two days before that.", "GB", "2026-12-06", "2026-12-06"),
        ("The panel meets on 8 December. We'll call you early that week.", "GB", "2026-12-07", "2026-12-08"),
        ("The panel meets on 8 December. We'll call you by the following weekend.", "GB", "", "2026-12-13"),
        ("You'll have our decision the week before Easter.", "GB", "2027-03-22", "2027-03-26"),
        ("We'll call you Tuesday in a week.", "GB", "2026-12-01", "2026-12-01"),
        ("We'll call you by the Friday of next week.", "GB", "", "2026-12-04"),
        ("We'll call you on Friday of calendar week 50.", "GB", "2026-12-11", "2026-12-11"),
        ("You'll have our answer before the quarter is out.", "GB", "", "2026-12-31"),
        ("The committee sits on 8 December; I'll ring you the same afternoon.", "GB", "2026-12-08", "2026-12-08"),
        (
            "The board meets on Thursday 3 December. You'll hear from us two days later.",
            "GB",
            "2026-12-05",
            "2026-12-05",
        ),
        (
            "We see the last candidate on 3 December and will let you know the next working day.",
            "GB",
            "2026-12-04",
            "2026-12-04",
        ),
        (
            "Interviews finish on 4 December. We'll let you know the following Wednesday.",
            "GB",
            "2026-12-09",
            "2026-12-09",
        ),
        (
            "Interviews finish on 4 December. We'll let you know within that same week.",
            "GB",
            "2026-12-04",
            "2026-12-04",
        ),
        (
            "The practice closes on 18 December for the Christmas break. By then you'll have our answer.",
            "GB",
            "",
            "2026-12-18",
        ),
        (
            "Our director is away until 11 December this year, and by that date we'll let you know.",
            "GB",
            "",
            "2026-12-11",
        ),
        ("The panel meets in January; we decide in the last week of that month.", "GB", "2027-01-25", "2027-01-29"),
        ("The trial shift is tomorrow, in the afternoon we'll let you know.", "GB", "2026-11-25", "2026-11-25"),
        ("The trustees sit on 10 December. I can't give you a decision until after that date.", "GB", "2026-12-11", ""),
        ("We need two weeks longer than planned. You'll get our decision by 18 December.", "GB", "", "2026-12-18"),
        (
            "I'm on leave on Wednesday and on Thursday I'll call you with our decision.",
            "GB",
            "2026-11-26",
            "2026-11-26",
        ),
        ("We'll discuss it on Monday and you'll have our decision by the end of the week.", "GB", "", "2026-12-04"),
        ("I'll msg u fri with the result", "GB", "2026-11-27", "2026-11-27"),
        ("Der Beirat tagt am 8. Dezember, noch am selben Abend rufe ich Sie an.", "DE", "2026-12-08", "2026-12-08"),
        (
            "Der Beirat tagt am 3. Dezember. Zwei Tage später melden wir uns bei Ihnen.",
            "DE",
            "2026-12-05",
            "2026-12-05",
        ),
        (
            "Das letzte Gespräch ist am 4. Dezember, am folgenden Werktag bekommen Sie Bescheid.",
            "DE",
            "2026-12-07",
            "2026-12-07",
        ),
        ("Die Gespräche enden am 4. Dezember. Wir melden uns am Mittwoch darauf.", "DE", "2026-12-09", "2026-12-09"),
        (
            "Die Gespräche enden am 4. Dezember. Wir melden uns am darauffolgenden Mittwoch bei Ihnen.",
            "DE",
            "2026-12-09",
            "2026-12-09",
        ),
        ("Der Chef kommt am Montag zurück und entscheidet noch in derselben Woche.", "DE", "2026-11-30", "2026-12-04"),
        (
            "Die Praxis schließt am 18. Dezember für die Betriebsferien. Bis dahin haben Sie unsere Antwort.",
            "DE",
            "",
            "2026-12-18",
        ),
        (
            "Wir arbeiten nur bis zum 18. Dezember dieses Jahres, bis zu diesem Tag haben Sie unsere Antwort.",
            "DE",
            "",
            "2026-12-18",
        ),
        ("Ich spreche morgen mit der Leitung, am Nachmittag rufe ich dich an.", "DE", "2026-11-25", "2026-11-25"),
        (
            "Die Sitzung ist am 8. Dezember. Am übernächsten Tag teilen wir Ihnen die Entscheidung mit.",
            "DE",
            "2026-12-10",
            "2026-12-10",
        ),
        (
            "Wir brauchen zwei Wochen länger als geplant. Sie bekommen unsere Entscheidung bis 18. Dezember.",
            "DE",
            "",
            "2026-12-18",
        ),
        ("Wir tagen am Mittwoch und am Donnerstag rufe ich Sie an.", "DE", "2026-11-26", "2026-11-26"),
        (
            "Die Kommission tritt am 10. Dezember zusammen. Eine Zusage können wir erst danach geben.",
            "DE",
            "2026-12-11",
            "",
        ),
        ("Le conseil se réunit le 8 décembre et je vous appelle l'après-midi même.", "FR", "2026-12-08", "2026-12-08"),
        (
            "Le conseil se réunit le 3 décembre. Vous aurez notre réponse deux jours plus tard.",
            "FR",
            "2026-12-05",
            "2026-12-05",
        ),
        ("Le jury siège le 8 décembre ; vous aurez notre réponse le lendemain.", "FR", "2026-12-09", "2026-12-09"),
        ("Le jury siège le 8 décembre. Vous aurez notre réponse le surlendemain.", "FR", "2026-12-10", "2026-12-10"),
        (
            "Les entretiens se terminent le 4 décembre. Vous aurez notre réponse le mercredi suivant dans votre boîte.",
            "FR",
            "2026-12-09",
            "2026-12-09",
        ),
        (
            "Le directeur rentre lundi et nous vous donnerons la réponse la même semaine.",
            "FR",
            "2026-11-30",
            "2026-12-04",
        ),
        (
            "Le cabinet ferme le 18 décembre pour les vacances de Noël. D'ici là, vous aurez notre réponse.",
            "FR",
            "",
            "2026-12-18",
        ),
        ("Je vois le patron ce week-end et lundi je te dis si c'est bon.", "FR", "2026-11-30", "2026-11-30"),
        (
            "Nous en parlons en réunion lundi, et vous aurez notre réponse en fin de semaine.",
            "FR",
            "2026-12-03",
            "2026-12-04",
        ),
        ("Nous faisons un point ce matin puis je vous envoie notre décision demain.", "FR", "2026-11-25", "2026-11-25"),
        (
            "Nous verrons le patron le 3 décembre et vous aurez la réponse dans la journée.",
            "FR",
            "2026-12-03",
            "2026-12-03",
        ),
        ("Vous aurez notre réponse dans la journée de jeudi.", "FR", "2026-11-26", "2026-11-26"),
        (
            "Le dernier entretien est le 4 décembre ; nous vous répondrons le jour ouvré suivant.",
            "FR",
            "2026-12-07",
            "2026-12-07",
        ),
        ("El consejo se reúne el 8 de diciembre y esa misma tarde le llamo.", "ES", "2026-12-08", "2026-12-08"),
        (
            "El tribunal se reúne el 3 de diciembre. Le daremos la respuesta dos días después.",
            "ES",
            "2026-12-05",
            "2026-12-05",
        ),
        (
            "La última entrevista es el 3 de diciembre; al siguiente día hábil le comunicaremos la decisión.",
            "ES",
            "2026-12-04",
            "2026-12-04",
        ),
        (
            "Las entrevistas terminan el 4 de diciembre. Le avisaremos el miércoles siguiente por correo.",
            "ES",
            "2026-12-09",
            "2026-12-09",
        ),
        ("El director vuelve el lunes y esa misma semana le damos una respuesta.", "ES", "2026-11-30", "2026-12-04"),
        (
            "La oficina cierra el 18 de diciembre por vacaciones de Navidad. Para entonces tendrá nuestra respuesta.",
            "ES",
            "",
            "2026-12-18",
        ),
        (
            "El equipo vuelve en enero. Le daremos la respuesta los primeros diez días de ese mes.",
            "ES",
            "2027-01-01",
            "2027-01-10",
        ),
        ("Tenemos reunión el miércoles y el jueves te llamo con la respuesta.", "ES", "2026-11-26", "2026-11-26"),
        (
            "El comité se reúne el 10 de diciembre. No podemos darle una respuesta hasta después de esa fecha.",
            "ES",
            "2026-12-11",
            "",
        ),
    ],
)
def test_a_day_goes_back_to_the_one_it_leans_on(text, country, earliest, latest):
    assert ranges(text, country) == [(earliest, latest)]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("I sat with the team on Friday and we had fun.", "GB"),
        ("Le jeu. On a bien ri.", "FR"),
        ("Ce n'est plus un problème.", "FR"),
        ("Wir haben in dieser Woche nicht mehr als zwei Gespräche geführt.", "DE"),
        ("Ihr Vorstellungsgespräch ist am ersten Werktag im Januar.", "DE"),
        ("Your interview is on the last working day of the month.", "GB"),
        ("Votre entretien aura lieu en semaine 50.", "FR"),
        ("Su entrevista será la última semana de enero.", "ES"),
        ("Vor dem Vorstellungsgespräch am Freitag brauchen wir nichts weiter von Ihnen.", "DE"),
        ("Before your interview on Friday please do not contact the team.", "GB"),
        ("Please send nothing before the interview on 4 December.", "GB"),
        ("Avant l'entretien de vendredi, vous n'avez rien à préparer.", "FR"),
        ("Antes de la entrevista del viernes no tiene que preparar nada.", "ES"),
        ("Hasta la entrevista del viernes no hace falta que nos envíe nada.", "ES"),
        ("Until the interview on Friday there is nothing for you to do.", "GB"),
        ("As long as you haven't signed by Friday you can't start.", "GB"),
        ("You can no longer park there this year.", "GB"),
        ("We no longer interview this year.", "GB"),
        ("In diesem Jahr können Sie nicht mehr bei uns anfangen.", "DE"),
        ("Vous ne pourrez plus commencer cette année.", "FR"),
        ("Este año ya no puede empezar.", "ES"),
        ("Bis zum Vorstellungsgespräch am 4. Dezember müssen Sie nichts tun.", "DE"),
        ("The shop is closed until the refit on 4 December, we have no parking.", "GB"),
        ("We can't pay for the train before the interview on 4 December.", "GB"),
    ],
)
def test_what_only_looks_so_promises_nothing(text, country):
    assert ranges(text, country) == []


def test_what_follows_a_day_that_nobody_named_is_none():
    assert ranges("We'll let you know a few days after that.", "GB") == []


@pytest.mark.parametrize("piece", ["the last working day of ", "the penultimate day of the "])
def test_ranks_within_ranks_hide_nothing_behind_them(piece):
    assert ranges(piece * 200 + "it. You will hear from us by 4 December.", "GB") == [("", "2026-12-04")]
