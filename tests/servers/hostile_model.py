"""A language model's server on loopback: it answers and misbehaves as it is told to, and keeps what it heard."""

import contextlib
import gzip
import json
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from servers.certificates import Certificate
from servers.hostile import protected

PATIENCE = 5.0
Manner = Callable[["ModelServer", socket.socket], None]


def saying(words: object, *, ended: str = "stop") -> bytes:
    """The body of a good answer."""
    choice = {"index": 0, "message": {"role": "assistant", "content": words}, "finish_reason": ended}
    return json.dumps({"object": "chat.completion", "choices": [choice]}).encode()


def answer(body: bytes, *, status: str = "200 OK", kind: str = "application/json", more: str = "") -> bytes:
    """A whole answer with its head."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{more}\r\n"
    return head.encode() + body


@dataclass
class ModelServer:
    """`says` is a whole answer, a list of them (the last one for ever), or a manner that has the line."""

    says: bytes | list[bytes] | Manner = b""
    certificate: Certificate | None = None
    heads: list[str] = field(default_factory=list)
    asked: list[dict] = field(default_factory=list)
    port: int = 0
    over: threading.Event = field(default_factory=threading.Event)

    @property
    def address(self) -> str:
        """What a person would type."""
        return f"{'https' if self.certificate else 'http'}://localhost:{self.port}/v1"

    def talk(self, line: socket.socket) -> None:
        """Hear one request out, and answer it."""
        line.settimeout(PATIENCE)
        if self.certificate:
            line = protected(line, self.certificate)
        with contextlib.closing(line), contextlib.suppress(OSError, ssl.SSLError):
            self._hear(line)
            if callable(self.says):
                self.says(self, line)
            elif isinstance(self.says, list):
                line.sendall(self.says.pop(0) if len(self.says) > 1 else self.says[0])
            else:
                line.sendall(self.says)

    def _hear(self, line: socket.socket) -> None:
        with line.makefile("rb") as heard:
            head = ""
            while (row := heard.readline(20_000).decode("latin-1")) not in {"\r\n", ""}:
                head += row
            self.heads.append(head)
            length = next(
                (int(row.split(":")[1]) for row in head.splitlines() if row.lower().startswith("content-le")), 0
            )
            self.asked.append(json.loads(heard.read(length) or b"{}"))


def hangs(server: ModelServer, _line: socket.socket) -> None:
    """Says nothing at all."""
    server.over.wait(PATIENCE)


def drips(server: ModelServer, line: socket.socket) -> None:
    """A good answer, one byte now and then: each read is quick, the whole is not."""
    for byte in answer(saying("Thank you.")):
        line.sendall(bytes([byte]))
        if server.over.wait(0.02):
            return


def drips_heads(server: ModelServer, line: socket.socket) -> None:
    """A head that goes on and on."""
    line.sendall(b"HTTP/1.1 200 OK\r\n")
    while not server.over.wait(0.02):
        line.sendall(b"X-More: yes\r\n")


def goes_on(server: ModelServer, line: socket.socket) -> None:
    """ "100 Continue" without end."""
    while not server.over.wait(0.01):
        line.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")


def streams(server: ModelServer, line: socket.socket) -> None:
    """Events for ever, though none were asked for."""
    line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n")
    while not server.over.wait(0.002):
        line.sendall(b'data: {"choices":[{"delta":{"content":"offer "}}]}\n\n')


def streams_json(server: ModelServer, line: socket.socket) -> None:
    """JSON in chunks that has no end, as fast as it is taken."""
    line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
    line.sendall(b'1\r\n"\r\n')
    while not server.over.is_set():
        line.sendall(b"2000\r\n" + b"a" * 0x2000 + b"\r\n")


def breaks_off(_server: ModelServer, line: socket.socket) -> None:
    """Half an answer."""
    line.sendall(answer(saying("Thank you."))[:-20])


def packed(body: bytes) -> bytes:
    """Packed, though plain was asked for: a few bytes here, and ten million there."""
    return answer(gzip.compress(body), more="Content-Encoding: gzip\r\n")
