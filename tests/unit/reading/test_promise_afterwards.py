"""An answer that waits for something named before it, and other turns that ordinary mails put a date in."""

from datetime import date, datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00-05:00")
THURSDAY, FRIDAY, MONDAY = date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 30)
SECOND, FOURTH = date(2026, 12, 2), date(2026, 12, 4)


def ranges(text, country=None):
    return [(one.earliest, one.latest) for one in find_promises(text, said_at=SAID, country=country)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Once Priya is back on Monday you can count on an answer by Wednesday.", (None, SECOND)),
        ("Assuming the budget gets approved on Monday, I'd have a contract over to you by Wednesday.", (None, SECOND)),
        ("Wir haben am Montag das letzte Gespräch und entscheiden dann bis Freitag.", (None, FOURTH)),
    ],
)
def test_a_weekday_before_the_day_that_the_answer_waits_for_is_of_the_week_after(text, expected):
    assert ranges(text) == [expected]


def test_a_weekday_before_a_day_that_nothing_waits_for_stays():
    assert ranges("I'm away from Monday, so you'll hear from me by Friday.") == [(None, FRIDAY)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The signed approval should land Thursday, and then I'll ring you.", THURSDAY),
        ("Der Vorstand tagt am Donnerstag, dann melde ich mich bei Ihnen.", THURSDAY),
        ("I'm off from tomorrow until Monday, so you'll hear from me when I'm back.", MONDAY),
        ("Dana is away until Monday and will call you when she is back.", MONDAY),
    ],
)
def test_what_is_done_then_or_on_a_return_is_done_from_that_day_on(text, first):
    assert ranges(text) == [(first, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Could be tomorrow, could be Thursday, but I'll keep you posted.",
        "Könnte morgen werden, könnte auch Donnerstag werden, ich halte Sie auf dem Laufenden.",
        "Ça sera peut-être demain, peut-être jeudi, mais je vous tiens au courant.",
        "Puede que sea mañana o puede que sea el jueves, pero le avisaré.",
    ],
)
def test_two_days_that_it_could_be_are_one_range(text):
    assert ranges(text) == [(date(2026, 11, 25), THURSDAY)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("You'll have my answer by the time you're back from Thanksgiving.", FRIDAY),
        ("You'll be the first to know, and it won't be later than Thursday.", THURSDAY),
        ("We can't promise anything today, but I'd be surprised if it took longer than the 4th.", FOURTH),
        ("We'll make a final decision within one week of the closing date, which is 27 November.", FOURTH),
    ],
)
def test_these_turns_name_a_last_day(text, last):
    assert ranges(text, "US") == [(None, last)]


@pytest.mark.parametrize(
    "text",
    [
        "La décision, initialement prévue cette semaine, est repoussée au 4 décembre.",
        "La decisión, que iba a tomarse esta semana, se aplaza al 4 de diciembre.",
        "The last interview, which is now on Monday, comes first, so our decision will come on 4 December.",
        "I wanted to let you know that we've had to push our decision back by a week, to December 4.",
    ],
)
def test_only_the_day_stands_that_took_the_place_of_another(text):
    assert ranges(text) == [(FOURTH, FOURTH)]


@pytest.mark.parametrize(
    "text",
    [
        "Le budget doit être voté le 4 décembre, nous ne pourrons pas vous répondre avant.",
        "El presupuesto se aprueba el 4 de diciembre, no podremos responderle antes.",
    ],
)
def test_not_before_without_a_day_goes_back_to_the_one_just_named(text):
    assert ranges(text) == [(FOURTH, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Le dernier candidat passe jeudi et nous trancherons le lendemain.",
        "El último viene el jueves y al día siguiente decidiremos.",
    ],
)
def test_and_the_day_after_is_a_day_of_its_own(text):
    assert (FRIDAY, FRIDAY) in ranges(text)
    assert (THURSDAY, FRIDAY) not in ranges(text)


def test_a_week_of_a_date_in_the_course_of_which_something_comes_is_that_week():
    text = "Vous aurez de nos nouvelles dans le courant de la semaine du 30 novembre."
    assert ranges(text) == [(MONDAY, FOURTH)]


def test_a_date_that_ends_in_st_ends_its_sentence_too():
    assert ranges("The freeze should lift on December 1st. I'll be in touch that week.") == [
        (date(2026, 12, 1), FOURTH)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm meeting with the committee on Thursday and will call you as soon as we're out.", (THURSDAY, None)),
        ("If all goes according to plan, the offer goes out this Friday.", (FRIDAY, FRIDAY)),
        ("HR confirmed that all letters will be mailed by the 4th.", (None, FOURTH)),
        (
            "It'll be Friday rather than Thursday before we can decide, but I'll call you the same day.",
            (FRIDAY, FRIDAY),
        ),
        ("I promised you an update today: we're still waiting. I'll write again on Friday.", (FRIDAY, FRIDAY)),
        ("Nothing yet; check back with me on Friday if you haven't heard anything by then.", (None, FRIDAY)),
        ("Je vous rappelle vendredi en fin de journée.", (FRIDAY, FRIDAY)),
        ("Vous n'aurez pas de réponse avant le 4 décembre, ni d'appel avant cette date.", (FOURTH, None)),
    ],
)
def test_ordinary_turns_give_their_day(text, expected):
    assert ranges(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "I was on vacation last week, which is why I'm only replying today.",
        "Send it back whenever you're ready, ideally by Monday.",
    ],
)
def test_a_late_reply_and_what_is_to_be_sent_back_promise_nothing(text):
    assert ranges(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I don't have an update today but should by Friday.", (None, FRIDAY)),
        ("It won't be today, but Friday for certain.", (FRIDAY, FRIDAY)),
        ("If you could hang on until Friday, we'd really appreciate it.", (None, FRIDAY)),
        ("After the all-hands on Thursday I should be able to tell you more.", (FRIDAY, None)),
        ("We are hoping to get the contract out the door by Friday.", (None, FRIDAY)),
        ("Recibirá un correo antes del viernes por la noche.", (None, FRIDAY)),
        ("Bitte geben Sie uns noch bis zum 4. Dezember Zeit für die Entscheidung.", (None, FOURTH)),
    ],
)
def test_what_is_denied_of_another_day_or_asked_for_politely_gives_this_one(text, expected):
    assert ranges(text) == [expected]


def test_time_that_the_candidate_has_to_decide_is_no_promise():
    assert ranges("Sie haben bis Freitag Zeit für die Entscheidung.") == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Nothing this side of Christmas, I'm afraid, but you'll have an answer by the 8th.", date(2027, 1, 8)),
        ("Antes de Navidad no habrá nada, pero el 18 a más tardar tendrá una respuesta.", date(2027, 1, 18)),
        ("Rien avant Noël, mais vous aurez une réponse le 18 au plus tard.", date(2027, 1, 18)),
        ("Vor Weihnachten passiert nichts, aber bis zum 8. haben Sie eine Antwort.", date(2027, 1, 8)),
    ],
)
def test_a_bare_day_is_that_of_the_month_after_what_is_barred(text, last):
    assert ranges(text) == [(None, last)]


def test_a_day_with_its_month_stays_whatever_was_barred():
    text = "No decision before Christmas, but you'll get an update by December 8."
    assert (None, date(2026, 12, 8)) in ranges(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You can expect a definite answer from me by Thursday evening.", (None, THURSDAY)),
        ("Can't say for sure, but I'm guessing two weeks.", (date(2026, 12, 8), date(2026, 12, 8))),
        ("Ich melde mich am Freitag nach unserem Teamtreffen bei Ihnen.", (FRIDAY, FRIDAY)),
        ("Sie bekommen bis Donnerstagabend eine klare Antwort.", (None, THURSDAY)),
        ("Sollte ich mich bis Freitag nicht gemeldet haben, rufen Sie mich bitte an.", (None, FRIDAY)),
    ],
)
def test_plain_words_of_an_answer_give_their_day(text, expected):
    assert ranges(text) == [expected]


def test_what_the_candidate_asks_after_is_their_own_plan():
    assert ranges("Ich frage am Freitag nach.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Wir hoffen, dass bis zum 4. Dezember alles unter Dach und Fach ist.",
        "Nous espérons que tout sera bouclé d'ici le 4 décembre.",
        "Esperamos tenerlo todo cerrado para el 4 de diciembre.",
        "You'll be told the outcome within one week of the closing date (27 November).",
        "I'm waiting for Dana's feedback and should have it by December 4.",
    ],
)
def test_what_is_closed_by_a_day_is_told_by_it(text):
    assert ranges(text, "US") == [(None, FOURTH)]
