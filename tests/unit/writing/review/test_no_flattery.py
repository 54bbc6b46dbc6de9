"""Flattery is found; a plain liking is left alone."""

import pytest
from reviewing import found, note

from afterword.core.writing.review.no_flattery import no_flattery

BAD = """
You are an amazing leader.
It was truly an honor to meet you.
I was so impressed by you.
I was blown away by the office.
Yours is the best company in the world.
It was the best interview I ever had.
I admire you.
I was deeply humbled.
Your vast experience shows.
You run a world-class team.
I'm a huge fan of yours.
It was a privilege to talk with you.
What an incredible conversation.
Your brilliant questions made me think.
I felt extremely privileged.
""".strip().splitlines()
GOOD = """
I enjoyed our conversation.
I liked how calmly you spoke about the outage.
What stayed with me is that you pair every afternoon.
It was a pleasure to talk with you.
I was glad to meet you.
The incident review was the best part of it for me.
""".strip().splitlines()


@pytest.mark.parametrize("said", BAD)
def test_it_is_found(said):
    assert len(found(no_flattery, note(said))) == 1


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert found(no_flattery, note(said)) == []
