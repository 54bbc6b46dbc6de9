"""A sentence that comes again with another name, date or role in it is the same one; one that says no is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.facts.reading import FoundKind
from afterword.core.facts.words import Purpose
from afterword.core.reading.remembered import Remembered, as_remembered
from afterword.core.reading.template import is_same_template

SAME = (
    ("Hi Sam, your details stay on file until 4 May 2027.", "Hi Ana, your details stay on file until 12 June 2028."),
    (
        "Your file for the Data Engineer role has been sent on to the manager.",
        "Your file for the Buyer role has been sent on to the manager.",
    ),
    (
        "Your file for data engineer has been sent on to the manager.",
        "Your file for night porter has been sent on to the manager.",
    ),
    ("Dear Ms Ruiz, we talk about it with Lee on Monday.", "Dear Mr Okoro, we talk about it with Priya on Friday."),
    (
        "Ihre Unterlagen liegen seit dem 3. Mai bei Frau Brandt im Haus.",
        "Ihre Unterlagen liegen seit dem 9. Juni bei Frau Hale im Haus.",
    ),
)
OTHER = (
    ("Your file has been sent on to the manager.", "Your file has not been sent on to the manager."),
    ("We have given the role to you this morning.", "We have given the role to another this morning."),
    ("We decide on Monday.", "We decided against it."),
    ("Is the file with the manager already?", "Is the file with the manager already!"),
    ("Thanks, Sam.", "Thanks, Ana, bye."),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_numbers_days_and_roles_may_be_others(one: str, other: str) -> None:
    assert is_same_template(one, other)
    assert is_same_template(other, one)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_what_says_something_by_itself_makes_another_sentence(one: str, other: str) -> None:
    assert not is_same_template(one, other)
    assert not is_same_template(other, one)


@given(st.text(max_size=200), st.text(max_size=200))
def test_whatever_the_words_it_is_the_same_both_ways_and_a_sentence_is_itself(one: str, other: str) -> None:
    assert is_same_template(one, one)
    assert is_same_template(one, other) == is_same_template(other, one)


def test_a_correction_counts_for_the_template_and_never_leaves_out_a_no() -> None:
    said = Remembered(read_as=Purpose.ACKNOWLEDGEMENT, meant=Purpose.TIMELINE, evidence=(SAME[0][0],))
    found = FoundKind(kind=Purpose.ACKNOWLEDGEMENT, sure=0.9, evidence=(SAME[0][1],))
    assert as_remembered(found, [said], "acme.example").kind is Purpose.TIMELINE
    no = FoundKind(kind=Purpose.REJECTION, sure=0.97, evidence=(SAME[0][1],))
    before = Remembered(read_as=Purpose.REJECTION, meant=Purpose.TIMELINE, evidence=(SAME[0][0],))
    assert as_remembered(no, [before], "acme.example").kind is Purpose.REJECTION
