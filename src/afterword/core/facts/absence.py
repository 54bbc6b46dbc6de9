"""When a person is away."""

from datetime import date

from afterword.core.record import record


@record(frozen=True, slots=True, kw_only=True)
class Absence:
    """`until` is the last day away, in that person's calendar; `stand_in` is a person id."""

    person: str
    until: date | None = None
    stand_in: str | None = None
