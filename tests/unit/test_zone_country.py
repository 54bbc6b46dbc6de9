"""A zone's name tells the country, which tells the holidays."""

from zoneinfo import ZoneInfo

import pytest

from afterword.core.zone_country import COUNTRIES, country_of_zone


@pytest.mark.parametrize(
    ("tz", "country"),
    [
        ("America/New_York", "US"),
        ("US/Pacific", "US"),
        ("Europe/London", "GB"),
        ("America/Toronto", "CA"),
        ("Australia/Sydney", "AU"),
        ("Asia/Kolkata", "IN"),
        ("Asia/Calcutta", "IN"),
        ("Europe/Berlin", "DE"),
        ("UTC", ""),
        ("", ""),
        ("Nowhere/At_All", ""),
    ],
)
def test_a_zone_tells_its_country(tz, country):
    assert country_of_zone(tz) == country


def test_every_zone_of_the_table_exists():
    assert [tz for tz in COUNTRIES if not ZoneInfo(tz)] == []
