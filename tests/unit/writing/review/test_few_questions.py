"""More than two questions are found."""

import pytest
from reviewing import found, note

from afterword.core.facts.words import Purpose
from afterword.core.writing.review.few_questions import few_questions

BAD = """
Who owns it? Who tests it? Who ships it?
Who? What? When? Where?
""".strip().splitlines()
GOOD = """
Who owns it? And who tests it?
Who owns it?
I enjoyed our talk.
""".strip().splitlines()


@pytest.mark.parametrize("said", BAD)
def test_it_is_found(said):
    assert len(found(few_questions, note(said))) == 1


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert found(few_questions, note(said)) == []


def test_an_inquiry_has_one_question():
    assert found(few_questions, note("What is next? And when?"), purpose=Purpose.INQUIRY) != []
    assert found(few_questions, note("What is next?"), purpose=Purpose.INQUIRY) == []
