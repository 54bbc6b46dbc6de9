"""The person who was interviewed."""

from dataclasses import dataclass

from afterword.core.facts.voice import AS_IT_COMES, Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """The writer of every message; `tz` is the candidate's own IANA zone, `voice` how they write."""

    name: str = ""
    email: str = ""
    tz: str | None = None
    voice: Voice = AS_IT_COMES
