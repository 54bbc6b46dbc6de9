"""One small file by https from a public server: bounded in size and time, no redirects, nothing of this network."""

import contextlib
import http.client
import socket
import ssl

from afterword.adapters.mail.discovery.autoconfig import LARGEST
from afterword.adapters.mail.discovery.reaching import Addresses, at_most, protect, public_line

SECONDS = 4.0
OK = 200


class HttpsFetcher:
    """Takes a file only where the server answers at once with it; a redirect is no file, and is not followed."""

    def __init__(
        self, addresses: Addresses, *, trust: ssl.SSLContext | None = None, port: int = 443, seconds: float = SECONDS
    ) -> None:
        self._addresses = addresses
        self._trust = trust
        self._port = port
        self._seconds = seconds

    def get(self, host: str, path: str) -> bytes | None:
        """The file; None where there is none, or what answers is not to be trusted."""
        with contextlib.suppress(OSError, http.client.HTTPException, ValueError):
            line = public_line(host, self._port, addresses=self._addresses, seconds=self._seconds)
            with contextlib.closing(line), at_most(self._seconds, line):
                return self._asked(line, host, path)
        return None

    def _asked(self, line: socket.socket, host: str, path: str) -> bytes | None:
        connection = http.client.HTTPSConnection(host, self._port)
        with contextlib.closing(protect(line, host, self._trust or ssl.create_default_context())) as protected:
            connection.sock = protected
            connection.request("GET", path, headers={"Accept": "text/xml", "User-Agent": "Afterword"})
            with contextlib.closing(connection.getresponse()) as answer:
                octets = answer.read(LARGEST + 1) if answer.status == OK else b""
                return octets if 0 < len(octets) <= LARGEST else None
