"""One dated round of an application."""

from datetime import datetime

from afterword.core.facts.moment import need_zone
from afterword.core.facts.words import Format, InterviewStatus, PlaceKind
from afterword.core.record import record


@record(frozen=True, slots=True, kw_only=True)
class Interview:
    """`interviewers` are person ids; a missing `status` is told by the times, a missing `end` is the start."""

    id: str
    application: str
    start: datetime
    end: datetime | None = None
    format: Format = Format.ONSITE
    place_kind: PlaceKind = PlaceKind.OFFICE
    status: InterviewStatus | None = None
    interviewers: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        need_zone(self.start, "start")
        need_zone(self.end, "end")

    @property
    def over_at(self) -> datetime:
        """The moment at which the interview ends."""
        return self.start if self.end is None else self.end
