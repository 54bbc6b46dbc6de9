"""Which questions the search for servers asks of the network; each answers in bounded time, and never raises."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, order=True)
class Srv:
    """One SRV record (RFC 2782): the lowest priority first, then the highest weight; no target means "not here"."""

    priority: int
    minus_weight: int
    target: str
    port: int


class NameServer(Protocol):
    """Asks the domain name system; nothing known and no answer are the same to us."""

    def srv(self, name: str) -> list[Srv]:
        """The records of that name, the one to use first first."""

    def mx(self, domain: str) -> list[str]:
        """The names of the domain's mail exchangers, the one to use first first."""


class Fetcher(Protocol):
    """Gets one small file by https."""

    def get(self, host: str, path: str) -> bytes | None:
        """The file; None where there is none, or what answers is not to be trusted."""


class Knocker(Protocol):
    """Knocks at a server and listens to how it greets; it says nothing of the person."""

    def answers(self, host: str, port: int, security: str, *, greeting: bytes) -> bool:
        """Whether a server answers there that begins so, and proves who it is."""
