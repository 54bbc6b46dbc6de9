"""Phrases from the shelf are found; plain ones are left alone."""

import pytest
from reviewing import found, note

from afterword.core.writing.review.no_stock_phrase import no_stock_phrase

BAD = """
Just checking in on this.
I'm just following up on our conversation.
I wanted to touch base with you.
Circling back on my application.
I hope this email finds you well.
I hope you are doing well.
I look forward to hearing from you.
Thank you for the opportunity.
Thank you for your consideration.
Thanks in advance.
I am a hard-working team player.
I would be a perfect fit for this role.
I am writing to express my gratitude.
Please do not hesitate to contact me.
I want to reiterate my strong interest.
Per our conversation, here is the file.
I am passionate about data.
I'm reaching out about the role.
This is my dream job.
I could hit the ground running.
Feel free to call me.
Following up with you about Tuesday.
I wanted to take a moment to thank you.
I look forward to your response.
I am excited about this opportunity to leverage my skills.
""".strip().splitlines()
GOOD = """
I'd be glad to continue the conversation.
I was glad that we got to talk about the migration.
You check in code twice a day, you said.
The follow-up visits for patients were new to me.
I look forward to reading the paper you named.
The fit between the two teams was the hardest part, you said.
It was good to meet you.
Thank you for your time.
""".strip().splitlines()


@pytest.mark.parametrize("said", BAD)
def test_it_is_found(said):
    assert len(found(no_stock_phrase, note(said))) == 1


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert found(no_stock_phrase, note(said)) == []
