"""Words that name a day by its distance, and when they are overtaken."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.writing.day_words import day_words, overtaken

FRIDAY = date(2026, 11, 20)


def later(days: int) -> date:
    return FRIDAY + timedelta(days=days)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Thank you for today's conversation.", ("today",)),
        ("We spoke yesterday, and I could come by tomorrow.", ("yesterday", "tomorrow")),
        ("I am free this week and next Tuesday.", ("this week", "next Tuesday")),
        ("As you said on Thursday, three days ago.", ("Thursday", "three days ago")),
        ("Let us talk at the end of the week or next month.", ("the end of the week", "next month")),
    ],
)
def test_they_are_found_where_they_stand(text: str, words: tuple[str, ...]) -> None:
    assert day_words(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "We spoke on Friday, November 20 about the role, and on Friday 20 November.",
        "You deploy on Fridays, and every Friday the team meets.",
        "One week in six, within two weeks, the next steps, this role.",
        "> See you tomorrow\n  > and next week",
        "",
    ],
)
def test_a_date_or_a_habit_is_none(text: str) -> None:
    assert day_words(text) == ()


@pytest.mark.parametrize(
    ("word", "holds", "overtaken_on"),
    [
        ("today", 0, 1),
        ("Yesterday", 0, 1),
        ("in two days", 0, 1),
        ("this week", 2, 3),
        ("next Tuesday", 2, 3),
        ("last month", 10, 11),
        ("Tuesday", 3, 4),
        ("Friday", 6, 7),
    ],
)
def test_each_holds_for_its_own_time(word: str, holds: int, overtaken_on: int) -> None:
    assert overtaken([word], FRIDAY, later(holds)) is None
    assert overtaken([word], FRIDAY, later(overtaken_on)) == word


def test_the_first_that_is_overtaken_is_named() -> None:
    assert overtaken(["Tuesday", "this week", "today"], FRIDAY, later(1)) == "today"
    assert overtaken([], FRIDAY, later(30)) is None


def test_on_a_clock_set_back_a_day_is_another_day_too() -> None:
    assert overtaken(["today"], FRIDAY, later(-1)) == "today"
    assert overtaken(["Tuesday"], FRIDAY, later(-1)) is None


@given(st.text(max_size=200), st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-400, 400))
def test_on_the_day_itself_everything_holds_and_any_text_can_be_read(text: str, written: date, days: int) -> None:
    words = day_words(text)
    assert overtaken(words, written, written) is None
    assert overtaken(words, written, written + timedelta(days=days)) in (None, *words)
