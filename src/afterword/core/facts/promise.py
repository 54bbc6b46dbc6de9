"""The date range by which they said they would answer."""

from datetime import date, datetime

from afterword.core.facts.moment import need_zone
from afterword.core.record import record


@record(frozen=True, slots=True, kw_only=True)
class Promise:
    """Both ends inclusive, in the speaker's calendar. No `latest`: "after the 14th". Neither: withdrawn, left open."""

    application: str
    said_at: datetime
    earliest: date | None = None
    latest: date | None = None
    by: str | None = None
    words: str = ""

    def __post_init__(self) -> None:
        need_zone(self.said_at, "said_at")
