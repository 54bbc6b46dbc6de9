"""What is noted about a person for oneself is told to nobody's face."""

import pytest

from afterword.core.writing.discretion import is_private


@pytest.mark.parametrize(
    "noted",
    [
        "she laughs a lot",
        "he smiles a lot and has 3 kids",
        "she never finished college herself",
        "he is about 60",
        "she has a dog called Max",
        "Dana has twins",
        "she's very funny",
        "he is tall, speaks softly",
    ],
)
def test_a_remark_about_a_person_is_kept_to_oneself(noted):
    assert is_private(noted)


@pytest.mark.parametrize(
    "noted",
    [
        "she is friendly with the whole ward",
        "he is kind of the glue between the teams",
        "she has 40 patients on her list",
        "they have 60 kids in the after-school club",
        "she has three children's wards",
        "he talks a lot with the night team",
        "he is strict about hygiene",
        "she has twenty years on the ward",
        "Ben has children's parties on Saturdays",
    ],
)
def test_what_somebody_does_at_work_is_no_such_remark(noted):
    assert not is_private(noted)
