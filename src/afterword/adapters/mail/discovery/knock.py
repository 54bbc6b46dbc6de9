"""A knock at a server's door: does it greet as a mail server does, and prove who it is? Nothing is told to it."""

import contextlib
import socket
import ssl

from afterword.adapters.mail.discovery.reaching import Addresses, at_most, protect, public_line

SECONDS = 3.0
LONGEST_GREETING = 2_000


class GreetingKnocker:
    """A STARTTLS server is asked for its greeting only: whether it protects the line shows when somebody signs in."""

    def __init__(self, addresses: Addresses, *, trust: ssl.SSLContext | None = None, seconds: float = SECONDS) -> None:
        self._addresses = addresses
        self._trust = trust
        self._seconds = seconds

    def answers(self, host: str, port: int, security: str, *, greeting: bytes) -> bool:
        """Whether a server answers there that begins so, and proves who it is."""
        with contextlib.suppress(OSError, ValueError):
            line = public_line(host, port, addresses=self._addresses, seconds=self._seconds)
            with contextlib.closing(line), at_most(self._seconds, line):
                return self._greeting(line, host, security).startswith(greeting)
        return False

    def _greeting(self, line: socket.socket, host: str, security: str) -> bytes:
        if security != "tls":
            return line.recv(LONGEST_GREETING)
        with contextlib.closing(protect(line, host, self._trust or ssl.create_default_context())) as protected:
            return protected.recv(LONGEST_GREETING)
