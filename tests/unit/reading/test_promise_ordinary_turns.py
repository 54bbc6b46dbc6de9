"""Turns of ordinary mail in four languages: two answers to two people, a day of return, a feast that is over."""

import pytest
from said_in_britain import by, on, ranges, since


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We'll write to the unsuccessful by Friday and ring the others on the 7th.", by("11-27") + on("12-07")),
        ("The rejections go out on Thursday, the offers are made by phone on Monday.", on("11-26") + on("11-30")),
        ("Absagen gehen bis Freitag raus, die Zusagen gibt es am 7. Dezember am Telefon.", by("11-27") + on("12-07")),
        (
            "Für die Stelle in Bonn hören Sie am Donnerstag von uns, für die in Köln am 11. Dezember.",
            on("11-26") + on("12-11"),
        ),
        ("Pour le poste de Lyon, vous aurez la réponse jeudi ; pour celui de Nice, le 11.", on("11-26") + on("12-11")),
        (
            "Nous écrirons aux candidats non retenus vendredi et appellerons les autres le 7 décembre.",
            on("11-27") + on("12-07"),
        ),
        (
            "A los descartados les escribimos el miércoles y a los elegidos los llamamos el viernes.",
            on("11-25") + on("11-27"),
        ),
        ("Para el puesto de Bilbao la respuesta sale el jueves; para el de Vigo, el 11.", on("11-26") + on("12-11")),
    ],
)
def test_two_answers_to_different_people_are_two_promises(text, expected):
    assert ranges(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Once Mrs Cole is back, on the 15th, we'll give you an answer.",
        "As soon as she returns, on the 15th, you will hear from us.",
        "Sobald Frau Brandt zurück ist, am 15., bekommen Sie Bescheid.",
        "Wenn unser Chef wieder da ist, am 15. Dezember, melden wir uns bei Ihnen.",
        "Dès que Mme Leroy sera rentrée, le 15, nous vous donnerons une réponse.",
        "Quand le directeur sera de retour, le 15 décembre, vous aurez notre décision.",
        "Cuando Marta vuelva, el 15, te pasamos la respuesta.",
        "En cuanto regrese el director, el 15 de diciembre, le damos la respuesta.",
    ],
)
def test_an_answer_that_waits_for_somebody_comes_from_the_day_between_the_commas_on(text):
    assert ranges(text) == since("12-15")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You'll hear from us after the bank holiday weekend.", [("2026-12-29", "")]),
        ("The client decides after the Easter weekend, before that I won't hear anything.", [("2027-03-30", "")]),
        ("Der Kunde will erst nach den Osterfeiertagen entscheiden, vorher höre ich nichts.", [("2027-03-30", "")]),
        ("Am Mittwoch, nach den Ostertagen, rufe ich Sie mit der Entscheidung an.", [("2027-03-31", "2027-03-31")]),
        ("Je vous recontacte mardi, après le week-end de Pâques, avec la décision.", [("2027-03-30", "2027-03-30")]),
        ("Le client décidera après le week-end de Pâques, avant cela rien.", [("2027-03-30", "")]),
        ("Le llamo el martes, después de Semana Santa, con la decisión.", [("2027-03-30", "2027-03-30")]),
        ("Decidirán después de los festivos, antes no sabré nada.", [("2027-01-02", "")]),
    ],
)
def test_after_several_days_is_after_the_last_of_them(text, expected):
    assert ranges(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We can't, as promised, let you know by tomorrow.",
        "I'm afraid you will not, as I had said, hear from us by tomorrow.",
        "Leider können wir Ihnen doch nicht, wie angekündigt, bis morgen Bescheid geben.",
        "Wir schaffen es nicht, wie besprochen, am Freitag zu antworten.",
        "Nous ne pourrons pas, comme annoncé, vous répondre vendredi.",
        "Vous n'aurez pas, comme je vous l'avais dit, la réponse demain.",
        "No podremos, como dijimos, darle la respuesta mañana.",
        "Al final no será, como te dije, mañana.",
    ],
)
def test_a_promise_denied_around_words_put_in_is_withdrawn(text):
    assert ranges(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It's maternity cover until the end of June.",
        "The post is a four-month replacement, until 30 June.",
        "Die Stelle ist bis zum 30. Juni befristet.",
        "Es handelt sich um eine Elternzeitvertretung bis Ende Juni.",
        "C'est un remplacement jusqu'au 30 juin.",
        "Il s'agit d'un CDD de quatre mois, jusqu'à fin juin.",
        "Es una suplencia de cuatro meses, hasta el 30 de junio.",
        "Sería un contrato temporal hasta finales de junio.",
    ],
)
def test_the_end_of_a_post_for_a_time_is_no_promise(text):
    assert ranges(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I've spoken to the client, and they want a week or two to decide.",
        "They'd like a week or two to make up their minds.",
        "Die Kollegen hätten gern noch ein bis zwei Wochen für die Entscheidung.",
        "Der Kunde möchte noch ein bis zwei Wochen Zeit, um sich zu entscheiden.",
        "Il leur faut une semaine ou deux pour se décider.",
        "Le client souhaite une semaine ou deux pour trancher.",
        "Necesitan una semana o dos para decidir.",
        "El cliente quiere una semana o dos para decidirse.",
    ],
)
def test_who_wants_some_time_to_decide_answers_after_it(text):
    assert ranges(text) == [("2026-12-01", "2026-12-08")]


@pytest.mark.parametrize(
    "text",
    [
        "No offers will go out this year, I'm afraid.",
        "No decisions will be made this year.",
        "Dieses Jahr gehen keine Zusagen mehr raus.",
        "In diesem Jahr wird leider nichts mehr entschieden.",
        "Aucune offre ne partira cette année.",
        "Aucune décision ne sera prise cette année.",
        "Este año no saldrá ninguna oferta.",
        "Ninguna decisión se tomará este año.",
    ],
)
def test_nothing_this_year_is_from_the_next_year_on(text):
    assert ranges(text) == [("2027-01-01", "")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We vote on Tuesday and call you on Thursday.", on("11-26")),
        ("The panel meets on Thursday and I'll ring the candidates on Monday.", on("11-30")),
        ("We see the last finalist on Tuesday and ring the successful one on Thursday.", on("11-26")),
        ("Am Dienstag tagt der Ausschuss, am Donnerstag rufen wir Sie an.", on("11-26")),
        ("Le jury se réunit mardi et nous vous appelons jeudi.", on("11-26")),
        ("El comité se reúne el martes y le llamamos el jueves.", on("11-26")),
    ],
)
def test_a_step_on_the_way_is_no_answer_to_somebody_else(text, expected):
    assert ranges(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We'll let you know on Monday, once Priya is back.",
        "As soon as he's back, hopefully Monday, we'll finalize the offer.",
        "I'll call you on Monday, after the weekend, with a decision.",
        "Wir rufen Sie am Montag an, wenn die Chefin zurück ist.",
        "Ich melde mich am Montag, nach dem Wochenende, mit einem Ergebnis.",
        "Je vous rappelle lundi, dès que Paul sera rentré.",
        "Te llamamos el lunes, cuando vuelva Luis.",
    ],
)
def test_a_day_that_is_the_answers_own_stays_one_day(text):
    assert ranges(text) == on("11-30")


@pytest.mark.parametrize(
    "text",
    [
        "You will, as promised, hear from us by Friday.",
        "It's a temporary contract until 31 March. You'll hear from us by Friday.",
        "Sie bekommen, wie angekündigt, bis Freitag Bescheid.",
        "Die Stelle ist bis Ende Juni befristet, bis Freitag hören Sie von uns.",
        "Vous aurez, comme annoncé, notre réponse d'ici vendredi.",
        "Es un contrato temporal hasta junio. Le avisamos a más tardar el viernes.",
    ],
)
def test_what_was_told_and_is_kept_stays_a_promise(text):
    assert ranges(text) == by("11-27")


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately we can't offer you a place this year.",
        "Leider können wir Ihnen dieses Jahr keine Stelle anbieten.",
        "Nous ne pouvons malheureusement pas vous proposer de poste cette année.",
        "Este año no podemos ofrecerle ninguna plaza.",
        "You have two weeks to decide.",
        "Sie haben eine Woche Zeit, um sich zu entscheiden.",
        "Vous avez une semaine pour vous décider.",
        "Tiene una semana para decidir.",
    ],
)
def test_who_is_turned_down_or_decides_themselves_is_promised_nothing(text):
    assert ranges(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "She wants a week to decide, so you'll hear on the 8th.",
        "Le directeur veut une semaine pour réfléchir. Vous aurez sa réponse le 8 décembre.",
    ],
)
def test_a_day_named_behind_the_time_to_decide_counts(text):
    assert ranges(text) == on("12-08")


def test_a_date_moved_behind_what_was_put_in_is_the_new_one():
    assert ranges("Wir können uns nicht, wie versprochen, am Freitag melden, sondern erst am Montag.") == since("11-30")
    assert ranges("No podremos, como dijimos, llamarle el viernes, sino el lunes.") == on("11-30")
