"""Words that say when nothing is to be expected: a first day, or an older date taken back."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from afterword.core.reading.promises import read_promises

CORPUS = Path(__file__).parents[2] / "corpus" / "promise" / "withdrawn.jsonl"
SAID = datetime.fromisoformat("2026-11-24T10:00:00+00:00")


def read(text):
    return read_promises(text, said_at=SAID, tz="Europe/London", country="GB")


def first_days(text):
    return [(str(one.earliest or ""), str(one.latest or "")) for one in read(text).promises]


def test_what_takes_an_older_date_back_and_what_does_not_is_told_apart():
    rows = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
    assert {row["text"]: read(row["text"]).withdrawn for row in rows} == {row["text"]: row["withdrawn"] for row in rows}


@pytest.mark.parametrize(
    "text",
    [
        "If you hear nothing before Friday, call me.",
        "Nothing is needed from you before Friday.",
        "We don't expect you to start before Friday.",
        "The interview will not happen before Friday.",
        "My account is suspended until Friday.",
    ],
)
def test_nothing_before_a_day_is_no_first_day_where_it_is_about_something_else(text):
    assert first_days(text) in ([], [("", "2026-11-26")])


def test_a_later_promise_says_all_of_it():
    text = "Nothing will happen until the new year, but we'll get back to you by 20 January."
    assert first_days(text) == [("", "2027-01-20")]


def test_a_day_of_ours_that_is_sooner_leaves_the_first_day_standing():
    text = "The role is on hold until the new year. I'll send you a short update by Friday."
    assert first_days(text) == [("2027-01-01", ""), ("", "2026-11-27")]


def test_on_hold_without_a_date_is_taken_back_by_no_date_of_its_own():
    found = read("The position has been put on hold. I'll reach out as soon as I know more.")
    assert (found.promises, found.withdrawn) == ((), True)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The role is on hold until the end of the month.", "2026-11-30"),
        ("Everything is frozen until the end of Q1.", "2027-03-31"),
        ("La plaza está parada hasta final de mes.", "2026-11-30"),
        ("Le recrutement est suspendu jusqu'à la fin du mois.", "2026-11-30"),
        ("The role is on hold until mid-December.", "2026-12-11"),
    ],
)
def test_what_rests_until_the_end_of_a_month_rests_to_its_last_day(text, first):
    assert first_days(text) == [(first, "")]
