"""Absences in invented text: never an error, and the work stays in proportion to the length."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.reading.absence.absence import absence_in

PIECES = (
    "i am out of the office until back on from to 24 4. 12/4 31.12. 30 feb 29 february may monday next week december "
    "2026 9999 for two weeks 99 months bis zum urlaub wieder ab jusqu'au retour hasta el fuera vuelvo fino al t/m "
    "till 12月4日 まで 休暇 至 kw 53 - – , . new year easter contact lee@acme.example Lee Park 2026-02-30 00/00 ' ( )"
)
WORDS = st.sampled_from([*PIECES.split(), "\n"])
MOMENTS = st.datetimes(datetime(1951, 1, 1), datetime(2199, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001


@given(st.lists(WORDS, max_size=60).map(" ".join), MOMENTS, st.sampled_from([None, "US", "DE", "JP"]))
def test_made_up_absences_never_raise_and_their_words_stand_in_the_text(text, said_at, country):
    found = absence_in(text, said_at=said_at, country=country)
    assert found is None or found.words in text


@given(st.text(max_size=300), MOMENTS)
def test_any_text_never_raises(text, said_at):
    absence_in(text, said_at=said_at)
    absence_in(f"I am away until {text}", said_at=said_at)


@pytest.mark.parametrize(
    "piece", ["a", "12.", "bis ", "back ", "@", "A. ", "\n", "月", "Lee ", "(", "x@y.", "out until 4 ", "?", ".", "?'"]
)
def test_hostile_text_below_an_absence_does_not_hide_it(piece):
    words = "I am away until 4 December.\n\n"
    found = absence_in(words + piece * (100_000 // len(piece)), said_at=datetime(2026, 11, 24, tzinfo=UTC))
    assert found is not None
    assert found.words == words.strip() or "until" in piece
