"""Read their words that the candidate noted by hand, as a mail is read; what the candidate said of them counts."""

from datetime import datetime

from afterword.core.facts.mail import Head, Mail
from afterword.core.facts.words import Direction, Purpose
from afterword.core.reading.effect import Suggested
from afterword.core.reading.read import read
from afterword.services.take_reading import take_reading
from afterword.store.models import Touch

OPEN_WORDS = frozenset({Purpose.ANSWER, Purpose.TIMELINE, Purpose.OTHER})
"""What is noted as one of these may say more than that."""


def read_words(touch: Touch, *, now: datetime) -> None:
    """Keep what the words mean beside their line: a date holds or is asked about, an end is asked about.

    A question in them waits for an answer, ticked or not: that only keeps us quiet until it has one.
    """
    if touch.direction != Direction.IN or touch.purpose not in OPEN_WORDS or not touch.text or not touch.human:
        return
    employer = touch.employer
    mail = Mail(head=Head(), text=touch.text)
    found = read(mail, at=touch.at, tz=employer.tz or None, country=employer.country or None)
    if found.asks and not touch.asks:
        touch.asks = True
        touch.save(update_fields=["asks"])
    take_reading(touch, found, human=True, leave_out=frozenset({Suggested.ROBOT}), now=now)
