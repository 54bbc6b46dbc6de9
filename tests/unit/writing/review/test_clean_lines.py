"""Hidden characters and line ends in a subject are found; accents, emoji and paragraphs are left alone."""

import pytest
from reviewing import found, note

from afterword.core.writing.review.clean_lines import clean_lines


@pytest.mark.parametrize(
    "subject", ["Thanks\r\nBcc: x@example.org", "Thanks\nagain", "a\x00b", "a\u2028b", "x" * 500, "a\u202eb"]
)
def test_a_broken_subject_is_found(subject):
    assert len(found(clean_lines, note(), subject=subject)) == 1


@pytest.mark.parametrize("said", ["a\x00b", "a\x1bb", "a\u202eb", "a\u2029b"])
def test_a_hidden_character_is_found(said):
    assert len(found(clean_lines, note(said))) == 1


@pytest.mark.parametrize("said", ["Très bien.", "Danke 🙂", "One\n\nTwo", "One\r\n\r\nTwo", "شكرا", "می\u200cخواهم"])
def test_it_leaves_alone(said):
    assert found(clean_lines, note(said), subject="Très bien – merci 🙂") == []
