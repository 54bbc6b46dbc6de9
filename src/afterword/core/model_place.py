"""Where a language model is asked: the address that a person typed, taken apart; nothing is looked up here."""

from dataclasses import dataclass
from urllib.parse import urlsplit

PATH = "/chat/completions"
PORTS = {"https": 443, "http": 80}
LOOKS_LIKE = "It looks like http://localhost:8080/v1."


class NoSuchPlace(ValueError):
    """The address is none that a model can be asked at; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """`path` ends with the one call that is made; `in_clear`: by plain http, so only where nobody else can listen."""

    host: str
    port: int
    path: str
    in_clear: bool

    @property
    def named(self) -> str:
        """Host and port as a person knows them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS["http" if self.in_clear else "https"] else f"{host}:{self.port}"

    @property
    def here(self) -> bool:
        """Whether the address itself says that it is this machine."""
        return self.host in {"localhost", "::1"} or self.host.startswith("127.")


def place_of(address: str) -> Place:
    """The place behind an address such as http://localhost:8080/v1; raise NoSuchPlace."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise NoSuchPlace(f"This is not an address. {LOOKS_LIKE}") from None
    if parts.scheme not in PORTS or not host:
        raise NoSuchPlace(f"The address begins with http:// or https://. {LOOKS_LIKE}")
    if parts.username is not None or parts.query or parts.fragment:
        raise NoSuchPlace(f"The address holds no name, no password and nothing behind a “?”. {LOOKS_LIKE}")
    if not f"{host}{parts.path}".isascii() or any(not letter.isprintable() or letter.isspace() for letter in address):
        raise NoSuchPlace(f"The address has plain letters only, and no blanks. {LOOKS_LIKE}")
    path = parts.path.rstrip("/").removesuffix(PATH)
    return Place(host, port or PORTS[parts.scheme], f"{path or '/v1'}{PATH}", in_clear=parts.scheme == "http")
