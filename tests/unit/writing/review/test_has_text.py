"""A text with nothing in it is found."""

from reviewing import found, note

from afterword.core.writing.review.has_text import has_text


def test_an_empty_text_is_found():
    assert len(found(has_text, "")) == 1


def test_a_greeting_and_a_name_alone_are_no_text():
    assert len(found(has_text, "Hi Dana,\n\nBest,\nSam Okoro")) == 1


def test_it_leaves_alone_a_short_note():
    assert found(has_text, "Hi Dana,\n\nThank you for your time today.\n\nSam") == []
    assert found(has_text, note()) == []
