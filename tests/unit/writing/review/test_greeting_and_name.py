"""A text without greeting or name is found; short messages and other ways to sign are left alone."""

import pytest
from reviewing import case_with, found, note

from afterword.core.facts.candidate import Candidate
from afterword.core.facts.words import Channel
from afterword.core.writing.review.greeting_and_name import greeting_and_name


def test_a_missing_greeting_is_found():
    assert len(found(greeting_and_name, note().split("\n\n", 1)[1])) == 1


@pytest.mark.parametrize("ending", ["", "Best regards,", "Best regards,\nAlex"])
def test_a_missing_name_is_found(ending):
    text = note().replace("Best regards,\nSam Okoro", ending)
    assert len(found(greeting_and_name, text)) == 1


@pytest.mark.parametrize("ending", ["Sam", "Thanks again,\nSam Okoro", "Sam Okoro\n+1 555 0100", "– Sam"])
def test_it_leaves_alone_other_ways_to_sign(ending):
    assert found(greeting_and_name, note().replace("Best regards,\nSam Okoro", ending)) == []


def test_it_leaves_alone_a_text_message():
    assert found(greeting_and_name, "Thank you for today!", channel=Channel.SMS) == []


@pytest.mark.parametrize("ending", ["", "\n\nBest,", "\n\nBest regards,\n"])
def test_a_text_that_nobody_signs_cannot_leave_where_no_name_is_known(ending):
    case = case_with(candidate=Candidate())
    text = f"Hi Dana,\n\nThank you for today.{ending}"
    (said,) = found(greeting_and_name, text, case=case)
    assert said.startswith("The text ends without a name")


@pytest.mark.parametrize("ending", ["Best,\nAlex", "Alex Winter", "– Alex", "Best regards,\n\nAlex"])
def test_a_name_that_was_typed_is_left_alone_where_none_is_known(ending):
    case = case_with(candidate=Candidate())
    assert found(greeting_and_name, f"Hi Dana,\n\nThank you for today.\n\n{ending}", case=case) == []
