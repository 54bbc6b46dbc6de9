"""Long texts are found, by purpose and channel; a right length is left alone."""

import pytest
from reviewing import found, note

from afterword.core.facts.words import Channel, Purpose
from afterword.core.writing.review.length import length


@pytest.mark.parametrize(
    ("words", "channel", "purpose"),
    [
        (190, Channel.EMAIL, Purpose.THANKS),
        (450, Channel.EMAIL, Purpose.THANKS),
        (140, Channel.EMAIL, Purpose.INQUIRY),
        (170, Channel.LETTER, Purpose.THANKS),
        (70, Channel.SMS, Purpose.THANKS),
        (100, Channel.SOCIAL, Purpose.THANKS),
    ],
)
def test_too_many_words_are_found(words, channel, purpose):
    assert len(found(length, note("word " * words), channel=channel, purpose=purpose)) == 1


@pytest.mark.parametrize("words", [5, 60, 160])
def test_it_leaves_alone_a_note_of_the_right_length(words):
    assert found(length, note("word " * words)) == []
