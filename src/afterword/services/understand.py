"""Read what a mail of theirs means, with what is known of whoever wrote it."""

from dataclasses import replace
from datetime import datetime

from afterword.core.facts.mail import Mail
from afterword.core.facts.reading import Reading
from afterword.core.facts.words import Purpose
from afterword.core.reading.read import read
from afterword.core.reading.remembered import Remembered, as_remembered, sender_of
from afterword.store.models import Candidate, Correction, Employer


def understand(candidate: Candidate, mail: Mail, *, employers: tuple[int, ...], at: datetime) -> Reading:
    """The reading; dates by the employer's calendar where the mail has none of its own, kinds as the candidate said."""
    employer = Employer.objects.filter(pk__in=employers).order_by("pk").first()
    place = (employer.tz or None, employer.country or None) if employer else (None, None)
    reading = read(mail, at=at, tz=place[0], country=place[1])
    sender = sender_of(mail.head.sender.address) if mail.head.sender else ""
    found = as_remembered(reading.found, corrections(candidate, sender), sender)
    return reading if found is reading.found else replace(reading, found=found)


def corrections(candidate: Candidate, sender: str) -> list[Remembered]:
    """What was said of mail from there, the newest first."""
    rows = Correction.objects.filter(candidate=candidate, sender=sender).order_by("-at", "-pk") if sender else ()
    return [
        Remembered(read_as=Purpose(row.read_as), meant=Purpose(row.meant), evidence=tuple(row.evidence)) for row in rows
    ]
