"""What an answer takes up of their message."""

from enum import StrEnum


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
    TIMELINE = "timeline"
    INVITATION = "invitation"
    OFFER = "offer"
    REJECTION = "rejection"
    OTHERWISE = "otherwise"
