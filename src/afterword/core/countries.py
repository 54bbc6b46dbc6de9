"""The countries there are, and the parts of them that keep holidays of their own, by the names that people write."""

from functools import lru_cache

from afterword.core.main_zones import MAIN_ZONES
from afterword.core.zone_country import FURTHER_ZONES

WITHOUT_A_ZONE = frozenset({"AQ", "BV", "HM", "UM", "XK"})
"""ISO 3166-1 has these too (XK by custom); no zone is theirs alone."""
COUNTRIES = frozenset(MAIN_ZONES) | frozenset(FURTHER_ZONES) | WITHOUT_A_ZONE
ALSO = {"UK": "GB", "USA": "US"}


def country_named(written: str) -> str | None:
    """The two letters of a country (ISO 3166-1 alpha-2), however its letters are written; None: there is no such."""
    name = written.strip().upper()
    name = ALSO.get(name, name)
    return name if name in COUNTRIES else None


@lru_cache(maxsize=256)
def parts_of(country: str) -> dict[str, str]:
    """Code and names, case-folded, -> the code of each part of a country that has holidays of its own."""
    from holidays import country_holidays  # late: it takes 60 ms, and few cases name a part

    calendar = country_holidays(country)
    names = {name: code for name, code in calendar.subdivisions_aliases.items() if code in calendar.subdivisions}
    return {name.casefold(): code for name, code in ({code: code for code in calendar.subdivisions} | names).items()}


def part_named(written: str, country: str) -> str | None:
    """The code of a part of a country (ISO 3166-2 without the country); None where the country's list lacks it."""
    known = parts_of(country)
    name = written.strip().casefold().removeprefix(f"{country.casefold()}-")
    return known.get(name) if known else name.upper()
