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


def test_own_addresses_are_nobodys_stand_in():
    words = "I am away until Friday. Contact dana@acme.example or lee@acme.example."
    found = absence_in(words, said_at=SAID, own=("Dana@acme.example",))
    assert [one.address for one in found.stand_ins] == ["lee@acme.example"]


def test_a_reply_left_standing_is_over_and_not_for_next_year():
    assert until("I am out of the office until November 20.") == date(2026, 11, 20)
    assert until("I am out of the office until August 20.") == date(2027, 8, 20)


def test_until_a_month_is_to_its_end_until_a_week_or_the_new_year_is_until_it_begins():
    assert until("I am on parental leave until March 2027.") == date(2027, 3, 31)
    assert until("I am away until next week.") == date(2026, 11, 29)
    assert until("I am on leave until the new year.") == date(2026, 12, 31)


def test_the_last_day_that_is_said_counts_unless_working_days_lie_before_the_return():
    assert until("I am out from 23 Nov to 27 Nov, back on Monday 30 Nov.") == date(2026, 11, 27)
    assert until("I am at a conference until 27 Nov and back on 7 Dec.") == date(2026, 12, 6)


def test_of_several_absences_the_one_that_is_now_counts_else_the_next():
    words = "I am away on 30 November. I am also away from 21 December to 3 January."
    assert until(words) == date(2026, 11, 30)
    assert absence_in(words, said_at=SAID.replace(month=12, day=23)).until == date(2027, 1, 3)


def test_figures_are_month_first_only_in_the_us():
    assert until("I am away until 12/4.") == date(2026, 12, 4)
    assert until("I am away until 4/12.", country="GB") == date(2026, 12, 4)


def test_a_country_or_zone_that_is_none_is_an_error():
    with pytest.raises(ValueError, match="zone"):
        absence_in("I am away.", said_at=SAID, tz="Nowhere/Land")
    with pytest.raises(ValueError, match="country"):
        absence_in("I am away.", said_at=SAID, country="Atlantis")
    with pytest.raises(ValueError, match="said_at"):
        absence_in("I am away.", said_at=SAID.replace(tzinfo=None))
