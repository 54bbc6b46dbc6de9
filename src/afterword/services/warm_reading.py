"""The reading is made ready while a server is asked: the first mail of a process would else wait for it."""

from datetime import UTC, datetime
from functools import cache
from threading import Thread

from afterword.core.facts.mail import Head, Mail
from afterword.core.reading.read import read

_AT = datetime(2026, 11, 24, 17, tzinfo=UTC)
_LIKE_MANY = (
    "Hi,\n\nThank you for your time on Monday. Unfortunately we have not decided yet: we still meet two other "
    "candidates, and will let you know by Friday at the latest. Are you free for a call at 10 am on Tuesday?\n\n"
    "Best regards,\nDana\n\nSent from my phone\n\nOn Mon, 23 Nov 2026 at 10:00, Sam wrote:\n> When do you decide?\n"
)
"""Speaks of what most mails speak of, so that what is needed for them is there."""
_SUBJECT = "4711"
"""In no language, so that it is looked through for the turns of phrase of each."""


@cache
def begin_warm_reading() -> Thread:
    """Once in a process, in a thread of its own: on the first use tables are unpacked and turns of phrase compiled."""
    thread = Thread(target=_read_one, name="warm-reading", daemon=True)
    thread.start()
    return thread


def _read_one() -> None:
    read(Mail(head=Head(subject=_SUBJECT), text=_LIKE_MANY), at=_AT, tz="UTC", country="US")
