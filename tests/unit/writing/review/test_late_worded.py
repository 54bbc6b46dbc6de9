"""Late thanks that read as if written at once are found."""

from datetime import timedelta

import pytest
from reviewing import found, note

from afterword.core.writing.review.late_worded import late_worded

LATE = timedelta(days=3)


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


def test_it_leaves_alone_what_is_in_time():
    assert found(late_worded, note(), later=timedelta(hours=23)) == []
