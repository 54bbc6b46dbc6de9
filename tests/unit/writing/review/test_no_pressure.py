"""Pushing, pleading and ultimatums are found; warmth and interest are left alone."""

import pytest
from reviewing import found, note

from afterword.core.writing.review.no_pressure import no_pressure

BAD = """
Please get back to me as soon as possible.
I need an answer by Friday.
I need this job.
I really need this job.
Please hire me.
You won't regret hiring me.
I'm the perfect candidate for this.
I am the best candidate you will find.
I still haven't heard back from you.
You have not replied to my last message.
Why haven't I heard from you?
If I don't hear from you by Friday, I will have to accept another offer.
I have another offer on the table.
I am desperate to join.
This is the third time I have written.
I have been waiting for weeks.
I can't wait to hear from you.
I'll call you tomorrow.
I will keep calling until I reach someone.
Give me a chance and I'll prove it.
At your earliest convenience, let me know.
It is urgent for me.
Please consider me.
I'm begging you.
I expect a reply this week.
I beg you to think about it.
I must have an answer.
Please respond.
Kindly reply.
I would do anything for this job.
""".strip().splitlines()
GOOD = """
I'd be glad to continue the conversation.
I remain very interested in the role.
If you need anything further from my side, I'm happy to provide it.
There is no need to answer this.
I'd very much like to do this work.
We spoke about urgent care and how the ward is staffed.
You said that the release process needs to be faster.
You mentioned that a customer had another offer from a competitor's product, and left.
I'd still like to know how you handle deadlines.
I remember that you called it the best decision of the year.
Thank you for answering so many of my questions.
I know these decisions take time.
""".strip().splitlines()


@pytest.mark.parametrize("said", BAD)
def test_it_is_found(said):
    assert len(found(no_pressure, note(said))) == 1


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert found(no_pressure, note(said)) == []
