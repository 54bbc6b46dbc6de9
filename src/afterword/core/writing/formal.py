"""Where a first message is written formally."""

from typing import Final

from afterword.core.etiquette.profiles import BY_COUNTRY, Formality

_FORMAL_TOO: Final = {
    "AT": "Austria",
    "CH": "Switzerland",
    "PL": "Poland",
    "KR": "South Korea",
    "CN": "China",
    "TW": "Taiwan",
}
"""Countries without a profile of their own whose neighbours are formal."""


def is_formal_in(country: str) -> bool:
    """Whether a first message is formal there, by the country's profile where it has one."""
    profile = BY_COUNTRY.get(country)
    return profile.formality.word is Formality.FORMAL if profile else country in _FORMAL_TOO


def formal_country(country: str) -> str:
    """The name of a country where a first message is formal."""
    profile = BY_COUNTRY.get(country)
    return profile.country if profile else _FORMAL_TOO.get(country, country)
