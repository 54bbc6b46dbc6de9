"""When they said that they would answer: the newest of their promises for this application."""

from afterword.core.facts.promise import Promise
from afterword.core.writing.grounds import Grounds


def newest_promise(grounds: Grounds) -> Promise | None:
    """The promise said last for this application."""
    application = grounds.occasion.application
    mine = [p for p in grounds.case.promises if application is None or p.application == application.id]
    return max((p for p in mine if p.said_at <= grounds.now), key=lambda promise: promise.said_at, default=None)
