"""The person who was interviewed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """The writer of every message; `tz` is the candidate's own IANA zone."""

    name: str = ""
    email: str = ""
    tz: str | None = None
