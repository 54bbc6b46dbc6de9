"""Mend one thing that the review found in the text of a message, as it stands on the page."""

from datetime import datetime

from afterword.core.writing.mending import mended
from afterword.services.errors import NotReady
from afterword.services.review_message import review_message
from afterword.services.revise_message import revise_message
from afterword.store.models import Outgoing

GONE = "What was to be mended is not in the text any more."


def mend_message(message: Outgoing, *, subject: str, body: str, passage: str, version: int, now: datetime) -> Outgoing:
    """Keep the text with that passage mended, as the review mends it; raise NotReady where it finds no such thing."""
    message.subject, message.body = subject, body.replace("\r\n", "\n")
    found = (one.mend for one in review_message(message, now=now))
    mend = next((one for one in found if one and one.passage == passage), None)
    if mend is None:
        raise NotReady(GONE)
    return revise_message(message, subject=subject, body=mended(message.body, mend), version=version, now=now)
