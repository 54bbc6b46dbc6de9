"""An invitation in a mail's own words: what is read, and what is left to the person."""

from datetime import UTC, datetime

import pytest

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.mail import Head, Mail
from afterword.core.facts.words import Format
from afterword.core.reading.told.understood import understand_words

GERMAN = """Betreff: Vorstellungsgespräch am 3. Dezember - Filialleitung (Nordwerk GmbH)

Guten Tag,
es nehmen teil: Frau Sabine Krüger und Herr Jan Peters.
sabine.krueger@nordwerk.example
"""
AT = datetime(2026, 11, 30, 12, tzinfo=UTC)


def told(words, head=None, name="Sam Okoro"):
    return understand_words(
        Mail(head=head or Head(), text=words), at=AT, tz="Europe/London", country="GB", candidate_name=name
    )


def understood(words, head=None):
    """As it is shown in the form: company, role, names with addresses."""
    found = told(words, head).invitation
    return found.employer, found.role, [(one.name, one.email) for one in found.people]


@pytest.mark.parametrize(
    ("words", "employer", "role", "people"),
    [
        ("Interview Friday 11am with Dana Ruiz at Acme", "Acme", "", [("Dana Ruiz", "")]),
        (
            "Bonjour,\nentretien pour le poste de comptable chez Dupont SARL le mardi 8.\nBien à vous,\nClaire Martin",
            "Dupont SARL",
            "comptable",
            [("Claire Martin", "")],
        ),
        (
            GERMAN,
            "Nordwerk",
            "Filialleitung",
            [("Sabine Krüger", "sabine.krueger@nordwerk.example"), ("Jan Peters", "")],
        ),
        ("Dear Mr Sam Okoro,\nsee you soon.", "", "", []),
        ("", "", "", []),
    ],
)
def test_company_role_and_people_are_read_from_the_words(words, employer, role, people):
    assert understood(words) == (employer, role, people)


def test_the_writer_of_a_mail_is_one_of_the_people_and_is_there_once():
    head = Head(
        sender=Correspondent(name="Priya Nair", address="priya@brightleaf.example"),
        subject="Your interview",
        sent_at=AT,
    )
    _, _, people = understood("Come on Thursday at 10:00.\n\nBest,\nPriya Nair", head)
    assert people == [("Priya Nair", "priya@brightleaf.example")]


@pytest.mark.parametrize(
    "words",
    [
        "Please answer by 3 December.",
        "We will decide by Friday.",
        "Come on 3 December at 2:30 pm or 4 December at 10:00.",
    ],
)
def test_a_limit_is_no_time_and_of_several_none_is_chosen(words):
    assert told(words).start is None


def test_several_times_are_told_in_their_order():
    several = told("Come on 3 December at 2:30 pm or 4 December at 10:00.").several
    assert [(one.start.day, one.start.hour) for one in several] == [(3, 14), (4, 10)]


def test_behind_an_hour_stands_whom_one_meets_whatever_the_name():
    words = "We invite you to an interview on Thursday 3 December at 2pm with Ann Lee and Bo Li."
    assert [one.name for one in told(words).invitation.people] == ["Ann Lee", "Bo Li"]
    assert told("We invite you to an interview with Brightleaf Garden on 3 December at 2pm.").invitation.people == ()


@pytest.mark.parametrize(
    ("words", "day", "doubt"),
    [
        ("Interview on Tuesday, 12/01/2026 at 14:00.", (12, 1), False),
        ("Interview on 12/01/2026 (Tuesday) at 14:00.", (12, 1), False),
        ("Interview on 01/02/2027 at 2:00 PM EST.", (1, 2), False),
        ("Interview on 01/02/2027 at 14:00, 3 Mill Lane, Ludlow SY8 1AB.", (2, 1), False),
        ("Interview on 04/12/2026 at 14:00.", (12, 4), False),
        ("Interview on 12/04/2026 at 14:00.", (12, 4), False),
        ("Interview on 01/02/2027 at 14:00.", (2, 1), True),
        ("Interview on 02.01.2027 at 14:00.", (1, 2), False),
    ],
)
def test_which_way_round_figures_stand_the_words_tell_before_the_country(words, day, doubt):
    found = told(words)
    assert (found.start.month, found.start.day) == day
    assert any(" can be " in says for says in found.invitation.warnings) == doubt


@pytest.mark.parametrize(
    ("words", "tz"),
    [
        ("Interview on 3 December at 10:00 AM ET.", "America/New_York"),
        ("Entretien le 3 décembre à 10h, heure de Paris.", "Europe/Paris"),
        ("Gespräch am 3. Dezember um 10 Uhr (Berliner Zeit).", "Europe/Berlin"),
        ("Entrevista el 3 de diciembre a las 10:00, hora de Madrid.", "Europe/Madrid"),
        ("Interview on 3 December at 10:00. anna@werk.de", "Europe/Berlin"),
        ("Interview on 3 December at 10:00.", None),
    ],
)
def test_the_zone_that_the_words_say_is_the_clock_and_the_hour_stays_as_written(words, tz):
    found = told(words)
    assert (found.invitation.tz, found.start.hour) == (tz, 10)


def test_who_may_be_the_candidate_is_asked_only_of_an_address_that_is_nobody_elses():
    words = "Interview on 3 December at 10:00 with Ann Lee.\n\nBest,\nPriya Nair"
    assert not told(words, name="").invitation.asks_who_you_are
    head = Head(
        sender=Correspondent(name="Priya Nair", address="priya@brightleaf.example"),
        to=(Correspondent(name="", address="jo@gmail.com"),),
        sent_at=AT,
    )
    assert told(words, head, name="").invitation.asks_who_you_are


@pytest.mark.parametrize(
    "words",
    [
        "We'd like to meet you on Tues 1 Dec at 2pm - 3pm, on Teams.",
        "Your interview is on 1 December at 2pm, via teams.",
        "Your interview is on 1 December at 2pm over MS Teams.",
        "Your interview is on 1 December at 2pm over Zoom.",
        "Your interview is on 1 December at 2pm, Google Meet.",
        "Ihr Gespräch ist am 1. Dezember um 14 Uhr per Video.",
        "Ihr Gespräch ist am 1. Dezember um 14 Uhr über Teams.",
        "Ihr Gespräch ist am 1. Dezember um 14 Uhr, als Videokonferenz.",
        "Votre entretien aura lieu le 1er décembre à 14h en visio.",
        "Votre entretien aura lieu le 1er décembre à 14h par vidéo.",
        "La entrevista será el 1 de diciembre a las 14:00 por videollamada.",
    ],
)
def test_a_meeting_afar_is_one_by_video_though_no_link_is_given(words):
    assert told(words).invitation.format is Format.VIDEO


@pytest.mark.parametrize(
    "words",
    [
        "Your interview is on 1 December at 2pm. The person leads on teams of ten.",
        "Your interview is on 1 December at 2pm with two Teams of ours.",
        "Your interview is on 1 December at 2pm.",
    ],
)
def test_how_one_meets_is_left_open_where_the_words_do_not_tell_it(words):
    assert told(words).invitation.format is None


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("You will meet with Dana Ruiz and Cardiovascular ICU on 4 December at 9:30am.", ["Dana Ruiz"]),
        ("You will be meeting with Surgical Unit and Dana Ruiz on 4 December at 9:30am.", ["Dana Ruiz"]),
        ("You will meet with Dana Ruiz and Simon Ward on 4 December at 9:30am.", ["Dana Ruiz", "Simon Ward"]),
    ],
)
def test_a_unit_of_a_hospital_is_nobody_whom_one_meets(words, people):
    assert [one.name for one in told(words).invitation.people] == people
