"""What an answer takes up of their message."""

from enum import StrEnum
from typing import Final


class Settled(StrEnum):
    """By the facts that are known, else by the kind of the message."""

    DATE = "date"
    """They invite to a talk whose day is known."""
    NEW_DATE = "new_date"
    """They moved a talk to another day."""
    PUT_OFF = "put_off"
    """They called a talk off, and no other day is known."""
    NEWS_BY = "news_by"
    """They named a day for their answer."""
    PROPOSED = "proposed"
    """They ask for a talk at the one time that they name, and nothing is known that stands against it."""
    OFFER_BY = "offer_by"
    """They made an offer, and want its answer by a day."""
    ACCEPTED = "accepted"
    """They made an offer, and the candidate takes it."""
    DECLINED = "declined"
    """They made an offer, and the candidate turns it down."""
    STEPPED_BACK = "stepped_back"
    """The candidate has withdrawn; whatever they wrote, that is the answer."""
    TIMELINE = "timeline"
    INVITATION = "invitation"
    OFFER = "offer"
    REJECTION = "rejection"
    OTHERWISE = "otherwise"


OF_AN_OFFER: Final = frozenset({Settled.OFFER_BY, Settled.OFFER, Settled.ACCEPTED, Settled.DECLINED})
"""What answers an offer."""
