"""An invitation in a mail's own words: what is read, and what is left to the person."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.mail import Head, Mail
from afterword.core.reading.invitation import understand
from afterword.core.reading.told_invitation import firm_alone, first_told, role_told, told_in

GERMAN = """Betreff: Vorstellungsgespräch am 3. Dezember - Filialleitung (Nordwerk GmbH)

Guten Tag,
es nehmen teil: Frau Sabine Krüger und Herr Jan Peters.
sabine.krueger@nordwerk.example
"""
AT = datetime(2026, 11, 30, 12, tzinfo=UTC)


def told(words, head=None):
    return told_in(Mail(head=head or Head(), text=words), at=AT, tz="Europe/London", country="GB")


def understood(words, head=None):
    """As it is shown in the form: company, role, names with addresses."""
    found = told(words, head)
    views = [
        understand(replace(found.event, summary=title), candidate_emails=(), candidate_name="Sam Okoro")
        for title in found.titles or ("",)
    ]
    employer = firm_alone(first_told(view.employer for view in views))
    role = role_told(found) or first_told(view.role for view in views)
    return employer, role, [(one.name, one.email) for one in views[0].people]


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
    ("words", "starts"),
    [
        ("Come on 3 December at 2:30 pm or 4 December at 10:00.", [(3, 14), (4, 10)]),
        ("Please answer by 3 December.", []),
        ("We will decide by Friday.", []),
    ],
)
def test_days_with_an_hour_are_the_times(words, starts):
    assert [(one.start.day, one.start.hour) for one in told(words).times] == starts


def test_behind_an_hour_stands_whom_one_meets_whatever_the_name():
    told = told_in(
        Mail(head=Head(), text="We invite you to an interview on Thursday 3 December at 2pm with Ann Lee and Bo Li."),
        at=datetime(2026, 11, 30, 9, tzinfo=UTC), tz="UTC", country="GB",
    )  # fmt: skip
    assert [one.name for one in told.event.attendees] == ["Ann Lee", "Bo Li"]
    firm = Mail(head=Head(), text="We invite you to an interview with Brightleaf Garden on 3 December at 2pm.")
    assert told_in(firm, at=datetime(2026, 11, 30, 9, tzinfo=UTC), tz="UTC", country="GB").event.attendees == ()
