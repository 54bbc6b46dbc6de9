"""The big providers by their servers: whose this is, and which of them take mail from a program; nothing is asked."""

from afterword.adapters.mail.discovery.providers import PROVIDERS, Provider


def of_server(host: str) -> Provider | None:
    """The provider whose server this is, or any other server below the same name."""
    parts = host.lower().rstrip(".").split(".")
    return next((found for at in range(len(parts)) if (found := _BY_HOST.get(".".join(parts[at:])))), None)


def for_sending() -> tuple[Provider, ...]:
    """Those that people have addresses at and whose server takes mail with a password, each name once."""
    named = {one.name: one for one in reversed(PROVIDERS) if one.domains and one.smtp and not one.plain}
    return tuple(named[one.name] for one in PROVIDERS if named.get(one.name) is one)


def _house(host: str) -> str:
    """The name below which a provider has its servers: that of the server without its first part, if two are left."""
    rest = host.partition(".")[2]
    return rest if "." in rest else host


_BY_HOST = {_house(host): one for one in PROVIDERS if not one.plain for host in (one.imap, one.smtp) if host}
_BY_HOST |= {"googlemail.com": _BY_HOST["gmail.com"], "yandex.ru": _BY_HOST["yandex.com"]}
