"""How pages say dates: in words, on the clock that is meant, with the year only where it is another."""

from datetime import UTC, date, datetime

import pytest

from afterword.web.base import dates
from afterword.web.base.tags import body_start, face, first_name

NOW = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "tz", "words"),
    [
        (datetime(2026, 12, 1, 14, 0, tzinfo=UTC), "America/New_York", "Tuesday 1 December, 09:00 in New York"),
        (datetime(2026, 12, 31, 23, 30, tzinfo=UTC), "Asia/Tokyo", "Friday 1 January 2027, 08:30 in Tokyo"),
        (datetime(2026, 11, 24, 9, 0, tzinfo=UTC), None, "Tuesday 24 November, 09:00 in UTC"),
        (datetime(2026, 11, 24, 9, 0, tzinfo=UTC), "Mars/Olympus", "Tuesday 24 November, 09:00 in UTC"),
    ],
)
def test_a_moment_is_said_on_their_clock(moment, tz, words):
    assert dates.moment_in_words(moment, tz, NOW) == words


def test_a_short_moment_names_the_place():
    assert dates.short_moment(NOW, "America/New_York", NOW) == "Tue 24 Nov, 12:00 (New York)"


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        (None, date(2026, 11, 27), "by Friday 27 November"),
        (date(2026, 11, 30), None, "not before Monday 30 November"),
        (date(2026, 11, 27), date(2026, 11, 27), "on Friday 27 November"),
        (date(2026, 11, 27), date(2027, 1, 4), "between Friday 27 November and Monday 4 January 2027"),
        (None, None, "no date yet"),
    ],
)
def test_a_range_is_said_as_people_say_it(earliest, latest, words):
    assert dates.range_in_words(earliest, latest, NOW.date()) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [(24, "today"), (25, "tomorrow"), (23, "yesterday"), (29, "in 5 days"), (20, "4 days ago")],
)
def test_how_near_a_day_is(day, words):
    assert dates.how_near(date(2026, 11, day), date(2026, 11, 24)) == words


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        *(("Dana Ruiz", "DR"), ("Cher", "C"), ("דנה רואיז", "דר"), ("🦊", "·"), ("", "·"), ("Ana de la Cruz", "AC")),
        *(("Frau Kim Heide", "KH"), ("Herr von der Heide", "VH"), ("Dr. Otto", "O"), ("<img src=x>", "·")),
    ],
)
def test_a_face_has_the_first_letters(name, letters):
    assert face(name) == letters


@pytest.mark.parametrize(
    ("name", "called"),
    [
        *(("Dana Ruiz", "Dana"), ("Dr. Ruiz", "Dr. Ruiz"), ("Cher", "Cher"), ("d@x.example", "d@x.example")),
        *(("Frau Dr. Ute Maier", "Frau Dr. Maier"), ("Herr Kim von der Heide", "Herr von der Heide")),
        *(("Mme Anne Le Goff", "Mme Le Goff"), ("<img src=x>", "<img src=x>"), ("John and Mary", "John and Mary")),
    ],
)
def test_a_first_name_is_only_taken_where_there_is_one(name, called):
    assert first_name(name) == called


def test_a_preview_leaves_the_greeting_out():
    assert body_start("Hi Dana,\n\nThank you for today.") == "Thank you for today."
    assert body_start("One line only") == "One line only"
