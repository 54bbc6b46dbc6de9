"""Read until when they want the candidate's answer to their offer; nothing is kept until the candidate says so."""

from afterword.core.facts.reading import FoundPromise
from afterword.core.facts.words import Direction, Purpose
from afterword.core.reading.own_deadline import own_deadline
from afterword.store.models import Application
from afterword.store.read.messages import touches_of


def find_own_deadline(application: Application) -> FoundPromise | None:
    """What the newest offer says about it."""
    offer = touches_of(application).filter(direction=Direction.IN, purpose=Purpose.OFFER).order_by("-at", "-pk").first()
    if offer is None:
        return None
    employer = application.employer
    zone = employer.tz or employer.candidate.tz or None
    return own_deadline(offer.text, said_at=offer.at, tz=zone, country=employer.country or None)
