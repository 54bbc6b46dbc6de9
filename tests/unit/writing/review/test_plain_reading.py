"""Sentences that have to be read twice are found; plain ones, also about hard things, are left alone."""

import pytest
from reviewing import found, note

from afterword.core.writing.review.plain_reading import LONGEST, plain_reading

BAD = (
    "I liked it " + "and I liked it " * 12 + "a lot.",
    "I remain, pursuant to your request, at your side.",
    (
        "The organizational methodologies necessitate a comprehensive implementation of communication "
        "infrastructures for considerable operational productivity in a transitional period."
    ),
)
GOOD = (
    "I liked the migration, the architecture and the documentation of the billing service that you showed me.",
    "I liked it. " * 30,
    "Three things:\n\n- the first is long enough to be read as one line of a list;\n- so is the second;\n- the third.",
)


@pytest.mark.parametrize("said", BAD)
def test_it_is_found(said):
    assert len(found(plain_reading, note(said))) == 1


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert found(plain_reading, note(said)) == []


def test_the_limit_itself_is_left_alone():
    assert found(plain_reading, note("word " * (LONGEST - 1) + "end.")) == []
    assert len(found(plain_reading, note("word " * LONGEST + "end."))) == 1
