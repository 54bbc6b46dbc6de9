"""The person who was interviewed."""

from afterword.core.facts.voice import AS_IT_COMES, Voice
from afterword.core.record import record


@record(frozen=True, slots=True, kw_only=True)
class Candidate:
    """The writer of every message; `tz` is the candidate's own IANA zone, `voice` how they write."""

    name: str = ""
    email: str = ""
    tz: str | None = None
    voice: Voice = AS_IT_COMES
