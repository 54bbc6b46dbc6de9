"""Days and hours as a reader's calendar shows them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.main_zones import MAIN_ZONES
from afterword.core.worktime import (
    Hours,
    Place,
    at_hour,
    day_of,
    free_days,
    is_working_day,
    main_zone,
    working_day_after,
    zone_named,
)

NEW_YORK = Place(ZoneInfo("America/New_York"), "US")
ZONES = (
    "America/New_York",
    "Europe/Dublin",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
    "Pacific/Apia",
)


@pytest.mark.parametrize(
    ("day", "count", "after"),
    [
        (date(2026, 11, 24), 0, date(2026, 11, 24)),
        (date(2026, 11, 24), 1, date(2026, 11, 25)),
        (date(2026, 11, 25), 1, date(2026, 11, 27)),
        (date(2026, 11, 27), 2, date(2026, 12, 1)),
        (date(2026, 11, 28), 1, date(2026, 11, 30)),
        (date(2026, 12, 24), 1, date(2026, 12, 28)),
        (date(2026, 12, 31), 1, date(2027, 1, 4)),
    ],
)
def test_the_day_itself_is_left_out_and_holidays_are_skipped(day: date, count: int, after: date) -> None:
    assert working_day_after(day, count, NEW_YORK) == after


def test_a_part_of_a_country_has_its_own_holidays() -> None:
    epiphany = date(2026, 1, 6)
    assert not is_working_day(epiphany, Place(UTC, "DE", "BY"))
    assert is_working_day(epiphany, Place(UTC, "DE", "BE"))
    assert is_working_day(epiphany, Place(UTC, "DE", "nowhere"))


def test_in_an_unknown_part_of_a_country_the_holidays_of_the_country_count() -> None:
    unity = date(2025, 10, 3)
    assert unity.weekday() < 5
    assert not is_working_day(unity, Place(UTC, "DE", "nowhere"))


@pytest.mark.parametrize(("country", "part"), [("DE", "BY"), ("US", "NY"), ("EC", None)])
def test_the_first_and_the_last_day_of_a_year_are_looked_up_too(country: str, part: str | None) -> None:
    """Where the library is asked: a holiday on 1 January, and a Sunday on 31 December."""
    assert not is_working_day(date(2026, 1, 1), Place(UTC, country, part))
    assert not is_working_day(date(2028, 12, 31), Place(UTC, country, part))


def test_week_ends_at_either_end_of_a_year_are_free_where_nothing_is_known() -> None:
    ends = [date(2028, 1, 1), date(2028, 12, 31)]
    assert [day.weekday() for day in ends] == [5, 6]
    assert [is_working_day(day, Place()) for day in ends] == [False, False]


def test_a_half_day_is_a_working_day() -> None:
    assert is_working_day(date(2026, 12, 24), Place(UTC, "DE"))


def test_week_ends_are_those_of_the_country() -> None:
    friday, sunday = date(2026, 11, 13), date(2026, 11, 15)
    assert [is_working_day(friday, Place(UTC, each)) for each in ("US", "IL", "SA")] == [True, False, False]
    assert [is_working_day(sunday, Place(UTC, each)) for each in ("US", "IL", "SA")] == [False, True, True]


def test_a_working_saturday_is_a_working_day() -> None:
    assert is_working_day(date(2026, 2, 14), Place(UTC, "CN"))


@pytest.mark.parametrize("country", ["XX", None])
def test_of_an_unknown_country_only_the_week_end_is_known(country: str | None) -> None:
    assert free_days(country, None, 2026) == {
        day for n in range(365) if (day := date(2026, 1, 1) + timedelta(days=n)).weekday() >= 5
    }


@pytest.mark.parametrize("name", ["", None, "Mars/Base", "America", "../../etc/passwd", "x" * 300, "UTC\0"])
def test_what_is_no_zone_is_none(name: str | None) -> None:
    assert zone_named(name) is None


def test_every_main_zone_exists() -> None:
    assert [country for country in MAIN_ZONES if main_zone(country) is None] == []
    assert main_zone("US") is None
    assert main_zone(None) is None


def test_the_date_is_that_of_the_reader() -> None:
    late = datetime(2026, 11, 24, 23, 30, tzinfo=ZoneInfo("America/New_York"))
    assert day_of(late, NEW_YORK) == date(2026, 11, 24)
    assert day_of(late, Place(ZoneInfo("Asia/Tokyo"))) == date(2026, 11, 25)


def test_a_day_that_a_zone_left_out_opens_on_the_next() -> None:
    """Samoa went from 29 to 31 December 2011."""
    assert at_hour(date(2011, 12, 30), 9, Place(ZoneInfo("Pacific/Apia"))).isoformat() == "2011-12-31T09:00:00+14:00"


@settings(deadline=None, max_examples=60)
@given(
    st.datetimes(*(datetime.fromisoformat(f"{year}-01-01") for year in (2010, 2030)), timezones=st.just(UTC)),
    st.sampled_from(ZONES),
    st.booleans(),
)
def test_an_opening_is_never_before_the_moment_and_always_inside(now: datetime, zone: str, any_day: bool) -> None:
    place, hours = Place(ZoneInfo(zone), "US"), Hours(9, 17, any_day=any_day)
    opening = hours.opening_from(now, place)
    here = opening.astimezone(place.zone)
    assert opening >= now
    assert 9 <= here.hour < 17
    assert any_day or is_working_day(here.date(), place)
    assert opening == now or (here.hour, here.minute, here.second) == (9, 0, 0)
    assert hours.opening_from(opening, place) == opening
