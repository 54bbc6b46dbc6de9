"""Days that do not fit are found; those that do are left alone."""

from datetime import timedelta

import pytest
from reviewing import found, note, sheet

from afterword.core.writing.mending import mended
from afterword.core.writing.review.right_day import right_day

PLAIN = "Hi Dana,\n\n{said}\n\nBest,\nSam Okoro"


def days(said, later=timedelta(hours=2)):
    return found(right_day, PLAIN.replace("{said}", said), later=later)


@pytest.mark.parametrize(
    "said",
    [
        "We spoke on Monday, November 24.",
        "We spoke on Tuesday, 25 November.",
        "Thank you for talking with me yesterday.",
        "Thank you for Monday's conversation.",
        "It was good to meet you on Friday.",
        "Thank you for our talk about the data engineer role on Friday.",
        "Thank you for the conversation we had on Friday.",
        "Thank you for talking with me and Lee on Friday.",
        "You decide by Friday, December 5.",
    ],
)
def test_a_day_that_does_not_fit_is_found(said):
    assert len(days(said)) == 1


@pytest.mark.parametrize(
    "said",
    [
        "We spoke on Tuesday, November 24.",
        "We spoke on Tuesday 24 November.",
        "Thank you for talking with me today.",
        "Thank you for Tuesday's conversation.",
        "You decide by Friday, December 4.",
        "The team meets every Thursday.",
        "I'd be free for a talk with Lee on Friday, November 27.",
        "I keep coming back to our talk about deploys on Friday.",
        "I enjoyed our conversation on deploys every Friday.",
        "It was good to talk of how you deploy on Friday.",
        "I remember the call where nobody deploys on Friday.",
    ],
)
def test_it_leaves_alone_days_that_fit(said):
    assert days(said) == []


def test_today_is_told_to_be_wrong_only_once_the_text_can_leave():
    (says,) = days("Thank you for talking with me today.", timedelta(days=1))
    assert says == (
        "This leaves on Wednesday, November 25 at the earliest, and “today” would be wrong then:"
        " you met on Tuesday, November 24."
    )
    (says,) = days("Thank you for talking with me yesterday.")
    assert says == "The text says “yesterday”, but you met on Tuesday, November 24."


def test_today_is_wrong_the_day_after():
    assert len(found(right_day, note(), later=timedelta(days=1))) == 1
    assert days("Thank you for talking with me yesterday.", timedelta(days=1)) == []


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("We spoke on Monday, November 24.", "We spoke on Tuesday, November 24."),
        ("Thank you for yesterday's talk on it.", "Thank you for today's talk on it."),
    ],
)
def test_the_day_is_mended(said, right):
    body = note(said).replace("Thank you for the conversation today. ", "")
    (one,) = right_day(sheet(body))
    assert mended(body, one.mend) == body.replace(said, right)
