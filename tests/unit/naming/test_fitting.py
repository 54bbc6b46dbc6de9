"""Whose a title may be."""

import pytest

from afterword.core.naming.fitting import may_be_titled
from afterword.core.naming.given_names import MENS_NAMES, WOMENS_NAMES


@pytest.mark.parametrize(
    ("name", "title", "fits"),
    [
        ("Oliver Brandt", "Frau", False),
        ("Oliver Brandt", "Herr", True),
        ("Herr Oliver Brandt", "Frau", False),
        ("Herr Brandt", "Frau", False),
        ("Frau Sabine Keller", "Frau", True),
        ("Sabine Keller", "Herrn", False),
        ("Dr. Anna Vogel", "Herr", False),
        ("Hans-Peter Koch", "Frau", False),
        ("Kim Brandt", "Frau", True),
        ("Ikenna Brandt", "Frau", True),
    ],
)
def test_a_title_is_nobodys_whose_name_tells_otherwise(name, title, fits):
    assert may_be_titled(name, title) is fits


def test_no_name_is_of_women_alone_and_of_men_alone():
    assert not WOMENS_NAMES & MENS_NAMES
