"""What is still to be filled in is found; brackets that mean something are left alone."""

import pytest
from reviewing import found, note

from afterword.core.writing.review.no_placeholder import no_placeholder

BAD = """
I enjoyed talking about [topic].
Thank you, {name}.
I'd love to join {{company}}.
I enjoyed talking about <topic>.
My number is XXX.
Lorem ipsum dolor sit amet.
I'd like to work at Company XYZ.
Insert detail here.
I enjoyed ____ most.
Thank you, Interviewer Name.
TODO: say something nice.
The role of %ROLE% is new to me.
Dear ${first_name}, thank you.
[Your Name]
I enjoyed our talk about TBD.
The [insert project] sounded good.
It was about .... (to be filled in).
""".strip().splitlines()
GOOD = """
I enjoyed talking about the XL plan (two years in).
The address is https://example.org/a_b.
I like it <3
We spoke about C++ and R&D.
The todo list on your wall was long.
So much to read ... and so little time.
""".strip().splitlines()


@pytest.mark.parametrize("said", BAD)
def test_it_is_found(said):
    assert len(found(no_placeholder, note(said))) == 1


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert found(no_placeholder, note(said)) == []
