"""Apologies are found; thanks and plain words are left alone."""

import pytest
from reviewing import found, note

from afterword.core.writing.review.no_apology import no_apology

BAD = """
I'm sorry for the late reply.
Sorry to bother you.
I apologize for being nervous.
My apologies for the delay.
I hate to bother you.
I know I did badly on the last question.
I was so nervous.
Forgive me for writing again.
I don't want to be a nuisance.
I apologise for the mix-up.
I regret how I answered the last question.
Sorry if this is late.
Please excuse the delay.
I am so sorry that I was late.
""".strip().splitlines()
GOOD = """
This comes a little later than I had planned.
I should also have mentioned my talk at PyCon.
You said that sorry cases land on your desk first.
I meant to write sooner.
A belated thank you for the conversation.
""".strip().splitlines()


@pytest.mark.parametrize("said", BAD)
def test_it_is_found(said):
    assert len(found(no_apology, note(said))) == 1


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert found(no_apology, note(said)) == []
