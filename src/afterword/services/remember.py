"""Remember what the candidate said of a mail that was read wrongly, for the next one from the same sender."""

from datetime import datetime

from afterword.core.facts.words import Purpose
from afterword.core.reading.remembered import sender_of
from afterword.store.models import Correction, Reading


def remember(reading: Reading, kind: Purpose, *, now: datetime) -> None:
    """It counts for mail that rests on the same words; nothing is kept where the reading was right."""
    mail, found = reading.touch.mail, reading.found.get("found", {})
    sender = sender_of(mail.sender_address) if mail is not None else ""
    if mail is None or not sender or found.get("kind") == kind:
        return
    Correction.objects.create(
        candidate=mail.candidate,
        sender=sender,
        read_as=found["kind"],
        meant=kind,
        evidence=list(found.get("evidence", [])),
        at=now,
    )
