"""A text that speaks of an attachment is found; other uses of the word are left alone."""

import pytest
from reviewing import found, note

from afterword.core.writing.review.attachment import attachment

BAD = """
Please find attached my sample.
I have attached the slides.
The deck is attached.
See the attachment for more.
Enclosed is my portfolio.
I'm attaching the code.
Attached is the paper.
I've attached it.
""".strip().splitlines()
GOOD = """
I'll send you the slides.
Here is the link.
You grew attached to the old system.
""".strip().splitlines()


@pytest.mark.parametrize("said", BAD)
def test_it_is_found(said):
    assert len(found(attachment, note(said))) == 1


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert found(attachment, note(said)) == []


def test_it_leaves_alone_what_is_known_to_be_covered():
    assert found(attachment, note("I have attached the slides."), covers=("c1",)) == []
