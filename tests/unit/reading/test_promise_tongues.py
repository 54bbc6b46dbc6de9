"""Promises in German, French and Spanish: which language a sentence is in, and what only its grammar tells."""

from datetime import date, datetime

import pytest

from afterword.core.reading.promise.patterns import pattern_of
from afterword.core.reading.promise.tokens import tokens_of
from afterword.core.reading.promise.tongues import tongue_of
from afterword.core.reading.promises import MOST_DATES, MOST_WORDS, find_promises, read_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


def ranges(text, country=None):
    found = find_promises(text, said_at=SAID, country=country)
    return [(one.earliest, one.latest) for one in found]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We'll be in touch by Friday.", "en"),
        ("I am out on Monday, so die-hard fans wait.", "en"),
        ("Wir melden uns bis Freitag.", "de"),
        ("melde mich morgen", "de"),
        ("Nous revenons vers vous vendredi.", "fr"),
        ("d'ici vendredi", "fr"),
        ("Le diremos algo el viernes.", "es"),
        ("la semana que viene", "es"),
        ("Le faremo sapere entro venerdì.", "it"),
        ("l'esito dell'incontro di ieri sera è noto", "it"),
        ("We laten het u voor vrijdag weten.", "nl"),
        ("Decisions go out in September.", "en"),
        ("12345", "en"),
    ],
)
def test_a_language_is_told_by_its_little_words(text, name):
    assert tongue_of(tokens_of(text)).name == name


def test_a_text_in_two_languages_is_read_sentence_by_sentence():
    text = "Thanks for coming in! Wir melden uns bis Freitag. We'll also call you on Monday."
    assert ranges(text) == [(None, date(2026, 11, 27)), (date(2026, 11, 30), date(2026, 11, 30))]


def test_a_german_day_of_the_month_ends_no_sentence():
    assert ranges("Nach dem 12. melden wir uns bei Ihnen.") == [(date(2026, 12, 13), None)]
    assert ranges("Sie hören bis zum 12. Danach ist alles anders.") == [(None, date(2026, 12, 12))]


def test_the_words_of_a_promise_stand_in_the_text_with_their_accents_and_apostrophes():
    (found,) = find_promises("Vous aurez une réponse d’ici la mi-décembre.", said_at=SAID)
    assert found.words == "d’ici la mi-décembre"


def test_letters_without_their_accents_are_read_alike():
    assert ranges("Wir melden uns naechste Woche.") == ranges("Wir melden uns nächste Woche.")
    assert ranges("Le diremos algo manana.") == ranges("Le diremos algo mañana.") == [(date(2026, 11, 25),) * 2]
    assert ranges("Vous aurez une reponse avant Noel.") == [(None, date(2026, 12, 24))]


def test_business_days_leave_out_the_holidays_of_the_language_where_no_country_is_named():
    said = datetime.fromisoformat("2026-12-22T10:00:00+01:00")
    (german,) = find_promises("Sie erhalten in 3 Werktagen eine Antwort.", said_at=said)
    (english,) = find_promises("You will have an answer in 3 business days.", said_at=said, country="US")
    assert german.latest == english.latest == date(2026, 12, 28)
    (polish,) = find_promises("Sie erhalten in 4 Werktagen eine Antwort.", said_at=said, country="PL")
    assert polish.latest == date(2026, 12, 30)  # Christmas Eve is free there, too


def test_figures_are_day_first_in_every_language_but_for_a_speaker_in_the_united_states():
    assert ranges("Nous déciderons le 5/12.") == [(date(2026, 12, 5),) * 2]
    assert ranges("Decidiremos el 5/12.", country="US") == [(date(2027, 5, 12),) * 2]
    assert ranges("Wir entscheiden am 5.12.", country="US") == [(date(2026, 12, 5),) * 2]


TAKEN_BACK = [
    "This will take longer than we hoped.",
    "I won't be able to get back to you by Friday after all.",
    "We need more time.",
    "Unfortunately the process is running behind schedule.",
    "Sorry, we won't make the Friday deadline we gave you.",
    "I said Friday, but that's not going to happen, sorry.",
    "Das dauert leider länger als gedacht.",
    "Wir hatten Ihnen eine Antwort bis Freitag zugesagt, das klappt leider nicht.",
    "Wir können den genannten Termin leider nicht einhalten.",
    "Cela prendra plus de temps que prévu.",
    "Je ne pourrai finalement pas vous répondre d'ici vendredi.",
    "Llevará más tiempo de lo previsto.",
    "Al final no podré darte una respuesta el viernes.",
]
STANDING = [
    "We will decide by Friday.",
    "This will take longer than we hoped; you'll hear from us by the end of next week.",
    "The interview will take longer than an hour.",
    "Your interview has been postponed.",
    "If this takes longer, I'll let you know.",
    "Do you need more time for the assignment?",
    "Please let us know if you need more time.",
    "Sorry for the delayed reply.",
    "We can't tell you today.",
    "Brauchen Sie mehr Zeit für die Aufgabe?",
    "Das Gespräch dauert etwas länger als eine Stunde.",
    "Avez-vous besoin de plus de temps ?",
    "Perdón por el retraso en contestar.",
    "La entrevista se ha aplazado.",
]


def test_a_promise_taken_back_without_a_date_is_told():
    read = {text: read_promises(text, said_at=SAID) for text in TAKEN_BACK}
    assert [text for text, one in read.items() if not one.withdrawn or one.promises] == []


def test_what_takes_nothing_back_is_left_alone():
    assert [text for text in STANDING if read_promises(text, said_at=SAID).withdrawn] == []


def test_a_list_as_one_pattern_finds_what_its_turns_find_where_words_begin():
    pattern = pattern_of((r"\b(?:get|got) back\b|\bcall [|(]x\b", r" but ", r"hear(?:d|s)?\b"))
    assert [found.group() for found in pattern.finditer(" we get back but unheard heard call |x ")] == [
        "get back",
        " but ",
        "heard",
        "call |x",
    ]


def test_a_calendar_or_a_book_is_read_no_further_than_a_message_goes():
    calendar = "We decide on December 4. " * (MOST_DATES + 50) + "You will hear from us by Friday."
    book = "One word more. " * MOST_WORDS + "You will hear from us by Friday."
    assert ranges(calendar) == [(date(2026, 12, 4), date(2026, 12, 4))]
    assert ranges(book) == []
