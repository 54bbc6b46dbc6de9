"""The other programs that work in the same mailbox: what delivers, files, marks and clears away behind our back."""

import contextlib
import imaplib
import re
import ssl
from collections.abc import Iterator
from datetime import datetime

from imapclient.imap_utf7 import encode

from servers.mail import ImapServer


class OtherProgram:
    """One line for all its calls, by the standard library alone; no folder stays open between them."""

    def __init__(self, server: ImapServer, user: str) -> None:
        self._server, self._user = server, user
        self._open: imaplib.IMAP4 | None = None

    def close(self) -> None:
        if self._open:
            self._open.logout()

    def deliver(self, folder: str, raw: bytes, *, at: datetime | None = None, flags: str = "") -> None:
        with self._line() as line:
            need(line.append(wire(folder), flags, at or "", raw))

    def make(self, folder: str) -> None:
        with self._line() as line:
            need(line.create(wire(folder)))

    def remove(self, folder: str) -> None:
        with self._line() as line:
            need(line.delete(wire(folder)))

    def mark(self, folder: str, uid: int, flag: str) -> None:
        with self._line() as line:
            need(line.select(wire(folder)))
            need(line.uid("STORE", str(uid), "+FLAGS", f"({flag})"))

    def contents(self, folder: str) -> dict[int, set[str]]:
        """The flags of what lies there, by number."""
        with self._line() as line:
            need(line.select(wire(folder), readonly=True))
            said = need(line.uid("FETCH", "1:*", "(UID FLAGS)"))
        found = {}
        for one in filter(None, said):
            uid, flags = re.search(rb"UID (\d+)", one), re.search(rb"FLAGS \(([^)]*)\)", one)
            found[int(uid[1])] = set(flags[1].decode().split()) - {"\\Recent"}
        return found

    @contextlib.contextmanager
    def _line(self) -> Iterator[imaplib.IMAP4]:
        if not self._open:
            self._open = imaplib.IMAP4("127.0.0.1", self._server.port, timeout=20)
            self._open.starttls(ssl.create_default_context(cafile=self._server.ca_file))
            self._open.authenticate("PLAIN", lambda _: f"\0{self._user}\0{self._server.password}".encode())
        yield self._open
        if self._open.state == "SELECTED":
            self._open.unselect()


def wire(folder: str) -> str:
    return '"' + encode(folder).decode() + '"'


def need(answer):
    kind, said = answer
    assert kind == "OK", said
    return said
