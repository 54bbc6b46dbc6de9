"""What holds for every text: nothing raises, ranges are ordered and in its own words, weekdays agree with a count."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from afterword.core.reading.promise.spans import Spoken
from afterword.core.reading.promise.tokens import LONGEST_SENTENCE, tokens_of
from afterword.core.reading.promises import MOST_DATES, MOST_TOGETHER, MOST_WORDS, find_promises, sentences_of

DAYS = st.dates(min_value=date(2002, 1, 1), max_value=date(2033, 12, 31))
MOMENTS = DAYS.map(lambda day: datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
COUNTRIES = st.sampled_from([None, "US", "GB", "CA", "AU", "IN", "DE", "ZZ"])
PIECES = st.one_of(
    st.sampled_from(
        ["we will let you know", "by", "before", "after", "from", "until", "between", "and", "or", "within"]
    ),
    st.sampled_from(
        ["in", "the next", "next", "this", "end of", "early", "mid", "late", "Friday", "Monday", "tomorrow"]
    ),
    st.sampled_from(
        ["today", "week", "weeks", "month", "days", "business days", "two", "3", "5", "a few", "a couple of"]
    ),
    st.sampled_from(["12/4", "31/12", "29 February", "Dec 4", "the 31st", "2026-12-04", "4.12.2026", "Thanksgiving"]),
    st.sampled_from(["Easter", "Diwali", "the holidays", "the new year", "the bank holiday", "Q1", "at the latest"]),
    st.sampled_from(
        ["at the earliest", "if you have not heard", "but", "not", "instead of", "moved", "pushed to", "?"]
    ),
    st.sampled_from(
        ["please", ".", ",", "-", "|", "\n", "(", "then", "after that", "the following", "of", "once", "back on"]
    ),
)
FOREIGN = st.sampled_from(
    [
        *(
            "wir melden uns",
            "bis",
            "zum 5.12.",
            "der 3.",
            "Ende nächster Woche",
            "KW 53",
            "Sie",
            "nicht",
            "falls",
            "Do.",
        ),
        *("vous aurez une réponse", "d'ici", "la", "le 12", "mi-décembre", "sous 48 h", "dès", "n'hésitez pas", "si"),
        *(
            "le diremos algo",
            "a más tardar",
            "el 1º",
            "de 2026",
            "la semana que viene",
            "unos",
            "para el",
            "no",
            "¿",
            "h",
        ),
        *("l'", "'", "-", "31.", "99.99.", "semaine 60", "en 999 días", "vor zwei", "vom", "a finales de", "@by"),
    ]
)
TEXTS = st.one_of(
    st.lists(FOREIGN, max_size=25).map(" ".join),
    st.lists(st.one_of(FOREIGN, PIECES), max_size=25).map(" ".join),
    st.text(max_size=300),
    st.lists(PIECES, max_size=25).map(" ".join),
)
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@given(TEXTS, MOMENTS, COUNTRIES)
@settings(deadline=None, max_examples=400)
@example("END OF EARLY WEEK", datetime(2002, 1, 1, 12, tzinfo=UTC), None)
def test_any_text_gives_ordered_ranges_in_its_own_words(text, said_at, country):
    for found in find_promises(text, said_at=said_at, country=country):
        assert found.words
        assert found.words in text
        assert found.earliest or found.latest
        assert not (found.earliest and found.latest) or found.earliest <= found.latest


@given(st.lists(st.one_of(FOREIGN, PIECES), min_size=5, max_size=40), st.sampled_from([" ", ". "]))
@settings(deadline=None, max_examples=60)
def test_a_longer_text_of_random_date_words_takes_no_more_work(words, between):
    """Work: for each date, the words of its sentence, which are all looked at."""
    whole = between.join(words * (MOST_WORDS // len(words) + 1)).replace("\n", ",")
    assert work(whole) == work(whole + between + whole)
    assert work(whole) <= (MOST_DATES + MOST_TOGETHER) * LONGEST_SENTENCE


def work(text):
    read = list(sentences_of(text, Spoken(date(2026, 11, 24), "GB")))
    assert all(len(sentence.marks) <= MOST_TOGETHER for sentence, _ in read)
    return sum(len(sentence.marks) * len(tokens) for sentence, tokens in read)


@given(st.text(alphabet="ab' 1,\n", max_size=400), st.integers(min_value=1, max_value=30))
@settings(deadline=None)
def test_the_first_words_of_a_text_are_those_of_all_its_words(text, most):
    assert tokens_of(text, most) == tokens_of(text)[:most]


@given(MOMENTS, st.sampled_from(NAMES))
@settings(deadline=None)
def test_a_weekday_is_the_next_one_strictly_after_the_day_said(said_at, name):
    days = [said_at.date() + timedelta(days=ahead) for ahead in range(1, 8)]
    expected = next(day for day in days if NAMES[day.weekday()] == name)
    (found,) = find_promises(f"We will call you on {name}.", said_at=said_at)
    assert (found.earliest, found.latest) == (expected, expected)


@given(MOMENTS, st.sampled_from(NAMES[:5]))
@settings(deadline=None)
def test_next_weekday_lies_in_the_week_that_begins_on_the_coming_monday(said_at, name):
    said = said_at.date()
    coming = next(day for ahead in range(1, 8) if (day := said + timedelta(days=ahead)).weekday() == 0)
    (found,) = find_promises(f"We will call you next {name}.", said_at=said_at)
    assert found.latest == coming + timedelta(days=NAMES.index(name))


@given(MOMENTS, st.integers(min_value=1, max_value=60))
@settings(deadline=None)
def test_within_some_days_counts_every_day(said_at, count):
    (found,) = find_promises(f"We will decide within {count} days.", said_at=said_at)
    assert (found.earliest, found.latest) == (None, said_at.date() + timedelta(days=count))


@given(MOMENTS, st.integers(min_value=1, max_value=28))
@settings(deadline=None)
def test_a_day_of_the_month_is_the_next_one_after_the_day_said(said_at, number):
    said = said_at.date()
    expected = next(day for ahead in range(1, 40) if (day := said + timedelta(days=ahead)).day == number)
    suffix = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}.get(number, "th")
    (found,) = find_promises(f"You will hear from us by the {number}{suffix}.", said_at=said_at)
    assert found.latest == expected


@given(st.dates(min_value=date(2026, 11, 25), max_value=date(2090, 12, 31)), st.sampled_from(["US", "GB"]))
@settings(deadline=None)
def test_figures_with_a_year_come_back_as_the_date_they_were_made_from(day, country):
    written = f"{day.month}/{day.day}/{day.year}" if country == "US" else f"{day.day}/{day.month}/{day.year}"
    said_at = datetime(2026, 11, 24, tzinfo=UTC)
    (found,) = find_promises(f"We will decide by {written}.", said_at=said_at, country=country)
    assert found.latest == day
