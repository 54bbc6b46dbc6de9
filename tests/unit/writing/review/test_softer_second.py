"""A second inquiry that counts mails or silence is found; the first one, and a soft second, are left alone."""

from datetime import timedelta

import pytest
from reviewing import ENDED, case_with, found, note

from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Direction, Purpose
from afterword.core.writing.review.softer_second import softer_second

ASKED = Touch(
    at=ENDED + timedelta(days=8),
    direction=Direction.OUT,
    channel=Channel.EMAIL,
    purpose=Purpose.INQUIRY,
    people=("dana",),
    application="a1",
    text=note("Is there news about the data engineer role?"),
)
ANSWERED = Touch(
    at=ENDED + timedelta(days=9),
    direction=Direction.IN,
    channel=Channel.EMAIL,
    purpose=Purpose.ANSWER,
    people=("dana",),
    application="a1",
)
BAD = """
This is my second email about the role.
I am still waiting for news about the role.
I wrote to you last week about the role.
There is still no word about the role.
When will I hear about the role?
I want to remind you of the role.
""".strip().splitlines()
GOOD = """
I know that these things take time. Is there news about the role?
One last line from me about the role: I am still interested.
""".strip().splitlines()


def asked(said, *touches, purpose=Purpose.INQUIRY):
    return found(softer_second, note(said), case=case_with(touches=touches), purpose=purpose, later=timedelta(days=20))


@pytest.mark.parametrize("said", BAD)
def test_it_is_found_in_the_second_alone(said):
    assert len(asked(said, ASKED)) == 1
    assert asked(said) == []
    assert asked(said, ASKED, ANSWERED) == []
    assert asked(said, ASKED, purpose=Purpose.THANKS) == []


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert asked(said, ASKED) == []


def test_a_second_one_that_is_much_longer_is_found():
    assert len(asked("I would like to work on this. " * 25, ASKED)) == 1
