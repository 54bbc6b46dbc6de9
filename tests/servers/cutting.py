"""A line to a real server that is cut at a given byte, on the way there or back; it keeps what went through."""

import contextlib
import socket
import ssl
import threading
from dataclasses import dataclass, field
from pathlib import Path

UP, DOWN = "up", "down"
PIECE = 16_384


@dataclass
class CuttingProxy:
    """Speaks in clear to the client and TLS to the server. `after`: so many bytes of the direction `cut` go through.

    With `holds` it does not cut there but stands still, and says so by `reached`, for whoever kills the client then.
    """

    server: int
    ca_file: Path
    cut: str = ""
    after: int = 0
    holds: bool = False
    port: int = 0
    up: bytearray = field(default_factory=bytearray)
    down: bytearray = field(default_factory=bytearray)
    reached: threading.Event = field(default_factory=threading.Event)
    over: threading.Event = field(default_factory=threading.Event)

    def begin(self, cut: str = "", after: int = 0, *, holds: bool = False) -> None:
        """Forget the last line; the next one is cut there, and those after it are not."""
        self.cut, self.after, self.holds = cut, after, holds
        self.up, self.down = bytearray(), bytearray()
        self.reached.clear()

    def talk(self, client: socket.socket) -> None:
        """One line, until somebody ends it or it is cut."""
        context = ssl.create_default_context(cafile=self.ca_file)
        raw = socket.create_connection(("127.0.0.1", self.server), 10)
        server = context.wrap_socket(raw, server_hostname="localhost")
        cut, after, up, down = self.cut, self.after, self.up, self.down
        self.cut = ""
        with contextlib.closing(client), contextlib.closing(server):
            back = threading.Thread(target=self._pass, args=(server, client, down, up, after if cut == DOWN else None))
            back.start()
            self._pass(client, server, up, up, after if cut == UP else None)
            back.join(20)

    def _pass(self, source: socket.socket, to: socket.socket, seen: bytearray, up: bytearray, most: int | None) -> None:
        with contextlib.suppress(OSError, ValueError):
            while most is None or len(seen) < most:
                piece = source.recv(PIECE if most is None else min(PIECE, most - len(seen)))
                if not piece:
                    break
                seen += piece
                to.sendall(piece)
            if most is not None and len(seen) >= most:
                if seen is not up:
                    source.recv(1)  # the server has done its work once it says more than that
                self.reached.set()
                if self.holds:
                    self.over.wait(20)
        for end in (source, to):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def cutting(server: int, ca_file: Path):
    """Listen on a port of its own for as long as the block lasts."""
    proxy = CuttingProxy(server, ca_file)
    with socket.create_server(("127.0.0.1", 0)) as door:
        proxy.port = door.getsockname()[1]
        threading.Thread(target=_serve, args=(door, proxy), daemon=True).start()
        try:
            yield proxy
        finally:
            proxy.over.set()


def _serve(door: socket.socket, proxy: CuttingProxy) -> None:
    while not proxy.over.is_set():
        try:
            client, _ = door.accept()
        except OSError:
            return
        threading.Thread(target=_talk, args=(proxy, client), daemon=True).start()


def _talk(proxy: CuttingProxy, client: socket.socket) -> None:
    with contextlib.suppress(OSError, ssl.SSLError):
        proxy.talk(client)
