"""How the guard writes names, days and numbers."""

from datetime import date

import pytest

from afterword.core.etiquette import phrases
from afterword.core.facts.person import Person


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Dana Ruiz", "Dana Ruiz"),
        ("  Dana\r\nBcc: x@example.org ", "Dana Bcc: x@example.org"),
        ("山田 太郎", "山田 太郎"),
        ("دانا", "دانا"),
        ("🙂 Dana", "🙂 Dana"),
        ("D" * 5_000, "D" * 60 + "…"),
        ("a\u202eb\x00c", "a b c"),
    ],
)
def test_a_name_stays_a_name(written: str, said: str) -> None:
    assert phrases.name(Person(id="x", name=written)) == said


def test_somebody_without_a_name_is_they() -> None:
    assert phrases.name(None) == "They"
    assert phrases.name(Person(id="x", name=" "), otherwise="your reader") == "your reader"


def test_days_carry_their_year_only_where_it_is_another() -> None:
    assert phrases.day(date(2026, 11, 27), 2026) == "27 Nov"
    assert phrases.weekday(date(2027, 1, 4), 2026) == "Mon 4 Jan 2027"


def test_small_numbers_are_words() -> None:
    assert [phrases.count(number) for number in (0, 1, 10, 11)] == ["no", "one", "ten", "11"]
    assert [phrases.ordinal(number) for number in (1, 5, 12)] == ["first", "fifth", "12th"]
    assert [phrases.working_days(number) for number in (1, 2)] == ["one working day", "two working days"]


def test_a_joiner_stays_where_a_name_is_written_with_it() -> None:
    assert phrases.plain("Sam 👩\u200d💻") == "Sam 👩\u200d💻"
    assert phrases.plain("علی\u200cرضا\u202e") == "علی\u200cرضا"


def test_each_word_for_a_day_a_month_and_a_number_is_spelled_right() -> None:
    week = [phrases.weekday(date(2026, 11, day), 2026)[:3] for day in range(2, 9)]
    assert week == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    year = " ".join(phrases.day(date(2026, month, 1), 2026).removeprefix("1 ") for month in range(1, 13))
    assert year == "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
    counted = " ".join(map(phrases.count, range(12)))
    assert counted == "no one two three four five six seven eight nine ten 11"
    ordered = " ".join(map(phrases.ordinal, range(12)))
    assert ordered == "same first second third fourth fifth sixth seventh eighth ninth tenth 11th"


def test_a_name_is_cut_only_past_its_longest() -> None:
    assert phrases.plain("D" * 60) == "D" * 60
    assert phrases.plain("D" * 61) == "D" * 60 + "…"
