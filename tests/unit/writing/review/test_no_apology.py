"""Apologies are found; thanks and plain words are left alone."""

from dataclasses import replace

import pytest
from reviewing import case_with, found, note

from afterword.core.facts.words import InterviewStatus, Purpose
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


def became(status):
    case = case_with()
    return replace(case, interviews=(replace(case.interviews[0], status=status),))


@pytest.mark.parametrize("status", [InterviewStatus.MISSED, InterviewStatus.CANCELLED])
def test_a_talk_that_did_not_take_place_is_owed_one_apology(status):
    case, once = became(status), "I'm sorry that I missed our conversation today."
    for purpose in (Purpose.ANSWER, Purpose.OTHER):
        assert found(no_apology, note(once), case=case, purpose=purpose) == []
        (says,) = found(no_apology, note(f"{once} My apologies again."), case=case, purpose=purpose)
        assert says.startswith("“My apolog")
        assert len(found(no_apology, note("I hate to bother you."), case=case, purpose=purpose)) == 1


def test_no_apology_is_owed_for_a_talk_that_took_place():
    done, missed = became(InterviewStatus.DONE), became(InterviewStatus.MISSED)
    assert len(found(no_apology, note("I'm sorry that I was late."), case=done, purpose=Purpose.OTHER)) == 1
    assert len(found(no_apology, note("I'm sorry that I was late."), case=missed, purpose=Purpose.THANKS)) == 1
