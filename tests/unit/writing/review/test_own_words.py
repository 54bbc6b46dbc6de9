"""A copy of another note is found; notes that share a turn of phrase are left alone."""

from datetime import timedelta

from reviewing import ENDED, case_with, found, note

from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Direction, Purpose
from afterword.core.writing.review.own_words import own_words

OTHER = note("Your view on interface contracts was new to me, and I'd like to read the paper.", name="Lee")


def test_a_copy_with_the_name_changed_is_found():
    assert len(found(own_words, note(), others=(note(name="Lee"),))) == 1


def test_a_copy_of_what_was_sent_to_a_colleague_is_found():
    sent = Touch(
        at=ENDED + timedelta(hours=1),
        direction=Direction.OUT,
        purpose=Purpose.THANKS,
        people=("lee",),
        text=note(name="Lee"),
    )
    assert len(found(own_words, note(), case=case_with(touches=(sent,)))) == 1


def test_it_leaves_alone_notes_that_only_greet_and_sign_alike():
    assert found(own_words, note(), others=(OTHER,)) == []


def test_it_leaves_alone_where_there_is_no_other():
    assert found(own_words, note()) == []
