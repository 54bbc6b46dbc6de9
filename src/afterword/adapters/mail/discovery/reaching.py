"""A line to a public server, protected, with an end to its patience; to the address that was looked at, no other."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator

from afterword.adapters.mail.discovery.public import first_public

Addresses = Callable[[str], list[str]]


class NotPublic(OSError):
    """There is no such server, or its name leads into a network of somebody's own."""


def public_line(host: str, port: int, *, addresses: Addresses, seconds: float) -> socket.socket:
    """An open line to that server; raise OSError where there is none."""
    address = first_public(addresses(host))
    if address is None:
        raise NotPublic
    return socket.create_connection((address, port), timeout=seconds)


def protect(line: socket.socket, host: str, trust: ssl.SSLContext) -> ssl.SSLSocket:
    """The same line under TLS, the server's name proved; raise OSError where it cannot be."""
    return trust.wrap_socket(line, server_hostname=host)


@contextlib.contextmanager
def at_most(seconds: float, line: socket.socket) -> Iterator[None]:
    """Cut the line when the time is over, however slowly the other end trickles."""
    with line.dup() as own:  # TLS takes the socket itself over
        timer = threading.Timer(seconds, _cut, (own,))
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()


def _cut(line: socket.socket) -> None:
    with contextlib.suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
