"""The recruiting agency between candidate and employer."""

from afterword.core.facts.words import DirectContact
from afterword.core.record import record


@record(frozen=True, slots=True, kw_only=True)
class Agency:
    """`direct_contact` is the agency's word on writing to the employer; `granted`: it was asked and agreed."""

    name: str
    direct_contact: DirectContact = DirectContact.ASK
    granted: bool = False
    country: str | None = None
    subdivision: str | None = None
    tz: str | None = None
    domains: tuple[str, ...] = ()
