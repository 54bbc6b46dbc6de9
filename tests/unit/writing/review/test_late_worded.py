"""Late thanks that read as if written at once are found."""

from dataclasses import replace
from datetime import timedelta

import pytest
from reviewing import ENDED, case_with, found, note

from afterword.core.writing.review.late_worded import late_worded

LATE = timedelta(days=3)
HOUR = timedelta(hours=1)
FRIDAY = ENDED - timedelta(days=4)


def test_a_late_note_without_a_late_word_is_found():
    assert len(found(late_worded, note(), later=LATE)) == 1


@pytest.mark.parametrize(
    "said",
    [
        "In the days since we spoke, I kept thinking about it.",
        "This comes a little later than I had planned.",
        "A belated thank you.",
        "I meant to write sooner.",
        "It has been a few days.",
    ],
)
def test_it_leaves_alone_late_wording(said):
    assert found(late_worded, note(said), later=LATE) == []


@pytest.mark.parametrize("hours", [23, 25, 37])
def test_it_leaves_alone_what_is_in_time_and_what_still_says_yesterday(hours):
    assert found(late_worded, note(), later=timedelta(hours=hours)) == []


def test_two_days_later_it_is_late():
    assert len(found(late_worded, note(), later=timedelta(hours=39))) == 1


def test_the_first_working_day_after_the_talk_is_in_time():
    """After a talk on Tuesday that is Wednesday, after one on Friday it is Monday."""
    assert found(late_worded, note(), later=timedelta(hours=25)) == []
    assert len(found(late_worded, note(), later=timedelta(days=3))) == 1
    friday = case_with(interviews=(replace(case_with().interviews[0], start=FRIDAY - HOUR, end=FRIDAY),))
    monday = FRIDAY + timedelta(days=3) - ENDED
    assert found(late_worded, note(), later=monday, case=friday) == []
    assert len(found(late_worded, note(), later=monday + timedelta(days=1), case=friday)) == 1
