"""From what a server says of a message to its head and where it lies; what cannot be read is left out."""

from datetime import UTC, datetime
from typing import Final

from afterword.adapters.mail.imap.line import Fetched
from afterword.adapters.mail.reading.head import READ_FROM, read_head
from afterword.core.facts.mail import Head
from afterword.core.ports.mailbox import Lying, Place

BATCH = 100
LONGEST_HEAD: Final = 32_768
"""Octets of the fields below; what is beyond, in a flood of readers or references, is not asked for."""
ITEMS = (
    f"(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS ({' '.join(READ_FROM).upper()})]<0.{LONGEST_HEAD}>)"
)


def lying(folder: str, epoch: int, uid: int, said: Fetched) -> Lying | None:
    """The message by its head alone, or None where the server does not say enough of it."""
    raw, size, flags = octets(said), said.get(b"RFC822.SIZE"), said.get(b"FLAGS")
    if raw is None or not isinstance(size, int) or not isinstance(flags, tuple):
        return None
    head = read_head(raw)
    received_at = _received(said.get(b"INTERNALDATE"), head)
    if received_at is None:
        return None
    marks = {flag.lower() for flag in flags if isinstance(flag, bytes)}
    place = Place(folder, epoch, uid)
    read, draft = rb"\seen" in marks, rb"\draft" in marks
    return Lying(place=place, received_at=received_at, size=size, head=head, read=read, draft=draft)


def octets(said: Fetched) -> bytes | None:
    """What was fetched of the message itself: the one item whose name tells a section."""
    return next((value for name, value in said.items() if name.startswith(b"BODY[") and isinstance(value, bytes)), None)


def _received(value: object, head: Head) -> datetime | None:
    """The server's word in UTC; where that is no date, the mail's own."""
    try:
        return value.astimezone(UTC) if isinstance(value, datetime) and value.tzinfo else head.sent_at
    except (ValueError, OverflowError):
        return head.sent_at
