"""What every server that misbehaves has in common: it listens on loopback, one conversation after the other."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from typing import Protocol, TypeVar

from servers.certificates import Certificate


class Talker(Protocol):
    """It holds one conversation; `over` is set once the block has ended."""

    port: int
    over: threading.Event

    def talk(self, line: socket.socket) -> None:
        """Hold one conversation until somebody ends it."""


Server = TypeVar("Server", bound=Talker)


@contextlib.contextmanager
def hostile(server: Server) -> Iterator[Server]:
    """Run the server on a free loopback port for as long as the block lasts."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        server.port = door.getsockname()[1]
        door.settimeout(0.02)
        thread = threading.Thread(target=_serve, args=(server, door))
        thread.start()
        try:
            yield server
        finally:
            server.over.set()
            thread.join(15)


def protected(line: socket.socket, certificate: Certificate | None) -> socket.socket:
    """The same line, encrypted with that certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    assert certificate
    context.load_cert_chain(certificate.chain, certificate.key)
    return context.wrap_socket(line, server_side=True)


def _serve(server: Talker, door: socket.socket) -> None:
    while not server.over.is_set():
        with contextlib.suppress(TimeoutError):
            line, _ = door.accept()
            with line, contextlib.suppress(OSError, ssl.SSLError):
                server.talk(line)
