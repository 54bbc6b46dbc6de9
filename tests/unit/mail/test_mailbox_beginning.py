"""A large folder is searched from where what came since a day can begin, and nothing of it is missed."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.mail.imap.beginning import MANY, SAMPLES, number_to_begin_with, places_to_sample

SINCE = date(2026, 9, 24)
START = datetime(2022, 1, 1, 12, tzinfo=UTC)


def sampled(days):
    """The samples of a folder whose messages came on these days, numbered from one."""
    places = [int(place) for place in places_to_sample(len(days)).split(b",")]
    return [(place, START + timedelta(days=days[place - 1])) for place in places]


@given(st.integers(MANY, 10_000_000))
def test_a_few_places_before_the_end_are_sampled(messages):
    places = [int(place) for place in places_to_sample(messages).split(b",")]
    assert places[0] == 1
    assert places[-1] < messages
    assert SAMPLES - 2 <= len(places) <= SAMPLES + 1


@given(st.lists(st.integers(0, 2_500), min_size=SAMPLES, max_size=400), st.lists(st.integers(0, 400), max_size=8))
def test_of_mail_that_came_in_order_nothing_that_came_since_lies_before(days, moved):
    days = sorted(days)
    for place in moved:  # what was moved here later lies behind what had come by then, with its older date
        days[place % len(days)] = 0
    first = number_to_begin_with(sampled(days), SINCE)
    before = [START + timedelta(days=day) for day in days[: first - 1]]
    assert all(at.date() < SINCE for at in before)


def test_mail_in_no_order_is_searched_from_its_first_number():
    days = [index * 7 % 1_900 for index in range(1_900)]
    assert number_to_begin_with(sampled(days), SINCE) == 1
    assert number_to_begin_with(sampled(sorted(days, reverse=True)), SINCE) == 1


def test_nothing_known_leaves_nothing_out():
    assert number_to_begin_with([], SINCE) == 1


def test_of_five_years_only_the_last_part_is_searched():
    days = [index // 10 for index in range(18_000)]
    first = number_to_begin_with(sampled(days), SINCE)
    assert 0.9 * (SINCE - START.date()).days * 10 < first
