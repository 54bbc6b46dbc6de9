"""A language is named only where our own words still stand."""

import pytest

from afterword.core.writing.language import language_of

OURS = "Dear Dana,\n\nThank you for the conversation on Friday. I liked it.\n\nSam Okoro"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (OURS, "en"),
        ("Hello! Thank you for the conversation on Friday. Bis bald", "en"),
        ("Liebe Frau Ruiz,\n\nvielen Dank für das Gespräch am Freitag.\n\nSam Okoro", ""),
        ("", ""),
    ],
)
def test_the_language_is_ours_where_a_sentence_of_ours_still_stands(text, language):
    assert language_of(text, OURS) == language


def test_what_was_not_composed_here_has_no_language():
    assert language_of("Thank you for the conversation on Friday.", "") == ""
