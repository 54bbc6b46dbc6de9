"""Who puts a copy of what was sent into the Sent folder: the provider by itself, or we."""

from typing import Final

BY_THEMSELVES: Final = (
    ({"smtp.gmail.com", "smtp.googlemail.com"}, {"imap.gmail.com", "imap.googlemail.com"}),
    (
        {"smtp.office365.com", "smtp-mail.outlook.com", "smtp.outlook.com"},
        {"outlook.office365.com", "imap-mail.outlook.com", "imap.outlook.com"},
    ),
)
"""Servers for outgoing mail that lay a copy into the account's own mailbox, and where that mailbox is: Google (Gmail
help, "Check Gmail through other email platforms") and Microsoft 365 (Exchange Online, SMTP AUTH client submission)."""


def lays_copies_itself(smtp_host: str, imap_host: str) -> bool:
    """Whether mail that leaves by this server lies in that mailbox's Sent folder without us."""
    out, kept = smtp_host.lower().rstrip("."), imap_host.lower().rstrip(".")
    return any(out in outgoing and kept in mailboxes for outgoing, mailboxes in BY_THEMSELVES)
