"""Absences in words: first what is none, then the last day away and who is asked instead."""

from datetime import date, datetime

import pytest

from afterword.core.reading.absence.absence import absence_in

SAID = datetime.fromisoformat("2026-11-24T10:00:00-05:00")


def until(words, **more):
    found = absence_in(words, said_at=SAID, **({"country": "US"} | more))
    return found and found.until


@pytest.mark.parametrize(
    "words",
    [
        "I will get back to you by Friday.",
        "Enjoy your holiday next week!",
        "Your interview is on Monday, 30 November.",
        "I was on vacation last week, sorry for the slow reply.",
        "",
    ],
)
def test_what_is_no_absence_of_the_writer_is_left_alone(words):
    assert absence_in(words, said_at=SAID) is None


def test_until_is_the_last_day_away():
    assert until("I am out of the office until 3 December.") == date(2026, 12, 3)
    assert until("I will be back on Monday, 30 November.") == date(2026, 11, 29)
    assert until("I am out from 20 Nov to 4 Dec.") == date(2026, 12, 4)


def test_who_is_asked_instead_has_a_name_and_an_address():
    words = "I am away until Friday. Please contact Lee Park (lee@acme.example).\n\nDana Ruiz\ndana@acme.example"
    found = absence_in(words, said_at=SAID)
    assert [(one.name, one.address) for one in found.stand_ins] == [("Lee Park", "lee@acme.example")]


def test_the_words_stand_in_the_text():
    found = absence_in("Hello,\n\nI am away until Friday.\n\nDana", said_at=SAID)
    assert found.words == "I am away until Friday."
