"""Long texts are found, by purpose and channel; a right length is left alone."""

import pytest
from reviewing import found, note

from afterword.core.facts.words import Channel, Purpose
from afterword.core.writing.review.length import length
from afterword.core.writing.sheet import LONGEST_TEXT


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


@pytest.mark.parametrize("piece", ["?", "。", "a" * 50 + "\n"])
def test_a_text_that_is_not_looked_at_to_its_end_is_stopped_however_few_its_words(piece):
    text = (piece * (LONGEST_TEXT + 1))[: LONGEST_TEXT + 1]
    assert "Only the first" in found(length, text)[0]
    assert not any("Only the first" in says for says in found(length, text[:-1]))
