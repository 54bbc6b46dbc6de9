"""Which countries there are, and which of their parts have holidays of their own."""

import pytest
from holidays import list_supported_countries

from afterword.core.countries import COUNTRIES, country_named, part_named, parts_of


def test_every_country_that_has_a_calendar_of_holidays_is_known() -> None:
    assert {code for code in list_supported_countries() if len(code) == 2} == COUNTRIES | {"UK"}


@pytest.mark.parametrize(
    ("written", "country"),
    [("us", "US"), (" GB ", "GB"), ("UK", "GB"), ("USA", "US"), ("XX", None), ("ZZ", None), ("", None), ("EU", None)],
)
def test_a_country_is_known_by_its_letters(written: str, country: str | None) -> None:
    assert country_named(written) == country


@pytest.mark.parametrize(
    ("written", "country", "part"),
    [
        ("NY", "US", "NY"),
        ("us-ny", "US", "NY"),
        ("California", "US", "CA"),
        ("Bayern", "DE", "BY"),
        ("ZZ", "US", None),
        ("zh", "AQ", "ZH"),
    ],
)
def test_a_part_is_known_by_its_code_or_name(written: str, country: str, part: str | None) -> None:
    assert part_named(written, country) == part


def test_a_country_without_such_parts_takes_any() -> None:
    assert parts_of("AQ") == {}
