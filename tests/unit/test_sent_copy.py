"""Whose copy it is to lay."""

import pytest

from afterword.core.sent_copy import lays_copies_itself


@pytest.mark.parametrize(
    ("smtp", "imap", "by_itself"),
    [
        ("smtp.gmail.com", "imap.gmail.com", True),
        ("SMTP.Office365.com.", "outlook.office365.com", True),
        ("smtp.gmail.com", "imap.fastmail.com", False),
        ("smtp.gmail.com", "outlook.office365.com", False),
        ("smtp.fastmail.com", "imap.fastmail.com", False),
        ("", "imap.gmail.com", False),
    ],
)
def test_a_provider_lays_copies_only_of_what_left_by_its_own_server(smtp, imap, by_itself):
    assert lays_copies_itself(smtp, imap) is by_itself
