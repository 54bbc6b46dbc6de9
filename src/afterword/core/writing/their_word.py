"""When they said that they would answer: the newest of their promises for this application, and whose it is."""

from afterword.core.facts.person import Person
from afterword.core.facts.promise import Promise
from afterword.core.writing.grounds import Grounds
from afterword.core.writing.occasion import person_called


def newest_promise(grounds: Grounds) -> Promise | None:
    """The promise said last for this application."""
    application = grounds.occasion.application
    mine = [p for p in grounds.case.promises if application is None or p.application == application.id]
    return max((p for p in mine if p.said_at <= grounds.now), key=lambda promise: promise.said_at, default=None)


def said_by(grounds: Grounds, promise: Promise) -> Person | None:
    """Who said it, where that is somebody else than the readers; None: one of them, or nobody in particular."""
    if promise.by is None:
        return None
    person = person_called(promise.by, grounds.case)
    return None if person.id in {reader.id for reader in grounds.occasion.readers} else person


def is_hearsay(grounds: Grounds, promise: Promise) -> bool:
    """Whether it is not known to be the reader's: nobody in particular said it, and an agent reads of it."""
    return promise.by is None and grounds.occasion.at_agency


def is_readers(grounds: Grounds, promise: Promise) -> bool:
    """Whether a reader is known to have said it, who need not be told."""
    return promise.by is not None and said_by(grounds, promise) is None
