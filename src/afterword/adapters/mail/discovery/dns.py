"""The domain name system, asked through the machine's own name servers; what it says is hearsay."""

import time
from typing import TYPE_CHECKING, Any

from afterword.adapters.mail.discovery.looking import Srv

if TYPE_CHECKING:
    from dns.resolver import Resolver

SECONDS = 3.0
"""For each question, all its repeats together."""
ALL_SECONDS = 8.0
MOST = 20
"""Records of one name that we look at."""


class DnsNames:
    """Asks by dnspython, which is imported with the first question."""

    def __init__(
        self, resolver: "Resolver | None" = None, *, seconds: float = SECONDS, all_seconds: float = ALL_SECONDS
    ) -> None:
        self._resolver = resolver
        self._seconds = seconds
        self._until = time.monotonic() + all_seconds

    def srv(self, name: str) -> list[Srv]:
        """The records of that name, the one to use first first."""
        said = [
            Srv(int(one.priority), -int(one.weight), _plain(one.target), int(one.port))
            for one in self._asked(name, "SRV")
        ]
        return sorted(said)

    def mx(self, domain: str) -> list[str]:
        """The names of the domain's mail exchangers, the one to use first first."""
        said = sorted((one.preference, _plain(one.exchange)) for one in self._asked(domain, "MX"))
        return [host for _, host in said]

    def addresses(self, host: str) -> list[str]:
        """The IPv4 and IPv6 addresses of a host."""
        return [str(one.address) for kind in ("A", "AAAA") for one in self._asked(host, kind)]

    def _asked(self, name: str, kind: str) -> "list[Any]":
        import dns.exception
        import dns.resolver

        left = min(self._seconds, self._until - time.monotonic())
        if left <= 0:
            return []
        try:
            self._resolver = self._resolver or dns.resolver.Resolver()
            return list(self._resolver.resolve(f"{name}.", kind, lifetime=left))[:MOST]
        except (dns.exception.DNSException, OSError, ValueError):
            return []


def _plain(name: object) -> str:
    return str(name).lower().rstrip(".")
