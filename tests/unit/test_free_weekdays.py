"""The table of holidays says what the library `holidays` says."""

from datetime import date, timedelta

import pytest
from holidays import country_holidays

from afterword.core.free_weekdays import FREE_WEEKDAYS
from afterword.core.worktime import free_days


@pytest.mark.parametrize("country", FREE_WEEKDAYS)
def test_the_table_of_a_country_agrees_with_the_library_on_every_day(country):
    for year, line in FREE_WEEKDAYS[country].items():
        calendar = country_holidays(country, years=year, expand=False)
        first = date(year, 1, 1)
        days = [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]
        free = [day for day in days if not calendar.is_working_day(day)]
        assert line == " ".join(f"{day:%m%d}" for day in free if day.weekday() < 5)
        assert free_days(country, None, year) == set(free)


def test_a_part_of_a_country_is_still_looked_up_in_the_library():
    assert date(2026, 8, 31) in free_days("GB", "ENG", 2026)
    assert date(2026, 8, 31) not in free_days("GB", None, 2026)


def test_a_year_outside_the_table_is_still_looked_up_in_the_library():
    assert 2040 not in FREE_WEEKDAYS["US"]
    assert date(2040, 12, 25) in free_days("US", None, 2040)
