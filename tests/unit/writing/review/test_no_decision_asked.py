"""A thank-you that asks for the decision is found; questions about the work are left alone."""

import pytest
from reviewing import found, note

from afterword.core.facts.words import Purpose
from afterword.core.writing.review.no_decision_asked import no_decision_asked

BAD = """
When will you make a decision?
When can I expect to hear from you?
Have you made a decision yet?
Any update on the role?
Could you tell me where I stand in the process?
Did I get the job?
What are the next steps?
Please let me know your decision soon.
When do you expect to decide?
""".strip().splitlines()
GOOD = """
How does the team decide what goes on the roadmap?
When do you decide to roll back a release?
I'd still like to know which tests run before a release.
What are the next steps for the migration?
Thank you for telling me about the timeline.
""".strip().splitlines()


@pytest.mark.parametrize("said", BAD)
def test_it_is_found(said):
    assert len(found(no_decision_asked, note(said))) == 1


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert found(no_decision_asked, note(said)) == []


def test_an_inquiry_may_ask():
    assert found(no_decision_asked, note("When do you expect to decide?"), purpose=Purpose.INQUIRY) == []
