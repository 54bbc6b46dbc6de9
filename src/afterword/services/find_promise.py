"""Read what they said about when; nothing is kept until the candidate confirms it."""

from datetime import datetime

from afterword.core.facts.reading import FoundPromise
from afterword.core.reading.promises import find_promises
from afterword.services import fields
from afterword.store.models import Application, Interview


def find_promise(interview: Interview, *, words: str, now: datetime) -> tuple[FoundPromise, ...]:
    """What was said at this interview; its day is the day said, today's where it is not over."""
    said_at = min(interview.end or interview.start, now)
    return find_promise_of(interview.application, words=words, said_at=said_at, tz=interview.tz)


def find_promise_of(
    application: Application, *, words: str, said_at: datetime, tz: str = ""
) -> tuple[FoundPromise, ...]:
    """What was said on another occasion."""
    employer = application.employer
    zone = employer.tz or tz or employer.candidate.tz or None
    return find_promises(fields.text(words, "words"), said_at=said_at, tz=zone, country=employer.country or None)
