"""Someone at the employer or the agency."""

from afterword.core.facts.words import Channel, Role, Side
from afterword.core.record import record


@record(frozen=True, slots=True, kw_only=True)
class Person:
    """`tz` and `country` are the person's own where known, else the organisation's count."""

    id: str
    name: str = ""
    email: str = ""
    role: Role = Role.INTERVIEWER
    at: Side = Side.EMPLOYER
    tz: str | None = None
    country: str | None = None
    subdivision: str | None = None
    invited_channels: tuple[Channel, ...] = ()
