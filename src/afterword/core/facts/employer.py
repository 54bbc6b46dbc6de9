"""The company that hires."""

from afterword.core.record import record


@record(frozen=True, slots=True, kw_only=True)
class Employer:
    """`country` is ISO 3166-1 alpha-2, `subdivision` the part of it whose holidays count, `tz` an IANA zone."""

    name: str
    country: str | None = None
    subdivision: str | None = None
    tz: str | None = None
    size: str | None = None
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
