"""What was promised and is not said is found; what is done, covered or named is left alone."""

import pytest
from reviewing import case_with, found, note

from afterword.core.facts.debrief import Commitment, Debrief
from afterword.core.facts.words import Purpose
from afterword.core.writing.review.commitments_named import commitments_named


def promised(text="send the code sample", person="dana", *, done=False):
    commitment = Commitment(id="c1", text=text, person=person, done=done)
    return case_with(debrief=Debrief(interview="i1", commitments=(commitment,)))


@pytest.mark.parametrize("person", ["dana", None])
def test_a_promise_unsaid_is_found(person):
    assert len(found(commitments_named, note(), case=promised(person=person))) == 1
    assert len(found(commitments_named, note(), case=promised(person=person), purpose=Purpose.INQUIRY)) == 1


@pytest.mark.parametrize(
    "said", ["I'll send the code sample tonight.", "The sample is on its way.", "I'll send you what I promised."]
)
def test_it_leaves_alone_what_is_named_as_coming(said):
    assert found(commitments_named, note(said), case=promised()) == []


def test_it_leaves_alone_what_is_covered_done_or_somebody_elses():
    assert found(commitments_named, note(), case=promised(), covers=("c1",)) == []
    assert found(commitments_named, note(), case=promised(done=True)) == []
    assert found(commitments_named, note(), case=promised(person="lee")) == []


def test_a_promise_without_words_is_found_and_can_be_named():
    assert len(found(commitments_named, note(), case=promised(""))) == 1
    assert found(commitments_named, note("I'll send you what I promised."), case=promised("")) == []


@pytest.mark.parametrize("said", ["Here is what I promised.", "Here it is."])
def test_a_delivery_that_does_not_say_what_it_brings_is_found_with_the_persons_own_note(said):
    told = found(commitments_named, note(said), case=promised(), purpose=Purpose.DELIVERY, covers=("c1",))
    assert len(told) == 1
    assert "“send the code sample”" in told[0]


@pytest.mark.parametrize("said", ["Here is the code sample.", "You find it attached.", "Here is my sample of code."])
def test_a_delivery_that_names_what_it_brings_or_attaches_it_is_left_alone(said):
    assert found(commitments_named, note(said), case=promised(), purpose=Purpose.DELIVERY, covers=("c1",)) == []
