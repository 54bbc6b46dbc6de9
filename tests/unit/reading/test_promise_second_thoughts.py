"""Ranges whose second end is said apart, and bounds that lean on a day spoken of; said on Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+00:00")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("You'll hear from us on Monday or, if the post is slow, Tuesday.", "11-30", "12-01"),
        ("We'll let you know in a week to ten days.", "12-01", "12-04"),
        ("We'll let you know within ten days to two weeks.", "", "12-08"),
        ("We'll let you know before Friday 5 o'clock.", "", "11-27"),
        ("The board meets on 8 December. We'll let you know at the latest two days later.", "", "12-10"),
        ("The board meets on 8 December. We'll let you know the day after or the day after that.", "12-09", "12-10"),
        ("The board meets on 8 December. We'll let you know the following weekend.", "12-12", "12-13"),
    ],
)
def test_second_ends_and_later_bounds(text, first, last):
    found = find_promises(text, said_at=SAID, country="GB")
    assert [(str(one.earliest or "")[5:], str(one.latest or "")[5:]) for one in found] == [(first, last)]
