"""A form sent to a sign-in server, and its short answer: under TLS, bounded in size and time, no redirects."""

import contextlib
import http.client
import json
import socket
import ssl
from urllib.parse import urlencode, urlsplit

from afterword.adapters.mail.discovery.reaching import at_most, protect

SECONDS = 15.0
LARGEST = 64_000


class NoAnswer(OSError):
    """There was no answer that can be read."""


def post(
    address: str, fields: dict[str, str], *, trust: ssl.SSLContext | None = None, seconds: float = SECONDS
) -> dict[str, object]:
    """The answer's JSON object, whatever its status; raise NoAnswer where there is none."""
    parts = urlsplit(address)
    host, port = parts.hostname or "", parts.port or 443
    try:
        line = socket.create_connection((host, port), timeout=seconds)
        with contextlib.closing(line), at_most(seconds, line):
            protected = protect(line, host, trust or ssl.create_default_context())
            with contextlib.closing(protected):
                return _answer(protected, host, port, parts.path, urlencode(fields))
    except (OSError, http.client.HTTPException, ValueError, RecursionError):
        raise NoAnswer from None


def _answer(line: ssl.SSLSocket, host: str, port: int, path: str, body: str) -> dict[str, object]:
    connection = http.client.HTTPSConnection(host, port)
    connection.sock = line
    heads = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Accept": "application/json",
        "User-Agent": "Afterword",
    }
    connection.request("POST", path, body=body.encode("ascii"), headers=heads)
    octets = connection.getresponse().read(LARGEST + 1)
    found = json.loads(octets) if len(octets) <= LARGEST else None
    if not isinstance(found, dict):
        raise NoAnswer
    return found
