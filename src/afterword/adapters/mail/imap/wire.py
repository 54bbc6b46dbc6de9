"""The octets of an IMAP line: TLS, bounded answers, bounded waits; what they mean is read elsewhere."""

import imaplib
import logging
import socket
import ssl
import time
from collections.abc import Sequence
from typing import Any

from imapclient import IMAPClient

from afterword.adapters.mail.account import ImapAccount
from afterword.adapters.mail.replies import ReplyTooLong

LONGEST_LINES = 65_536
"""For the lines of one answer together, where no more was asked for."""
MOST_LINES = 10_000
SLOWEST = 50_000
"""Octets a second: a line that carries less than this for long is as good as broken."""
PIECE = 65_536

LOGS = ("imapclient.imapclient", "imapclient.imaplib", "imapclient.util")
"""They quote what servers say and what is searched for, so they say nothing."""


Answer = tuple[str, list[Any]]
"""OK or NO, and what was said: lines as octets, literals in pairs with the line before them."""


class LineEnded(ConnectionError):
    """The server closed the line, or said goodbye."""


class Wire(imaplib.IMAP4):
    """An IMAP line that reads no more and waits no longer than it should.

    imaplib itself would read whatever size a server announces, and wait anew for each octet that trickles in.
    """

    def __init__(self, account: ImapAccount, context: ssl.SSLContext | None) -> None:
        self._account = account
        self._context = context
        self._held = bytearray()
        self._held_from: socket.socket | None = None
        self.is_broken = False
        self.end_at = time.monotonic() + account.opening
        self.expect()
        super().__init__(account.host.strip("[]"), account.port, account.timeout)

    def expect(
        self, *, lines: int = LONGEST_LINES, literals: int = 0, count: int = MOST_LINES, seconds: float | None = None
    ) -> None:
        """Say, before a command, how many octets its answer may have in lines and in literals, and how many lines.

        `seconds` is how long the server may be silent. What earlier answers left behind is forgotten.
        """
        self._lines_left, self._literals_left, self._count_left = lines, literals, count
        self._silence = self._account.timeout if seconds is None else seconds
        longest = max(self._silence, self._account.patience if seconds is None else seconds)
        self._until = time.monotonic() + longest
        if "sock" in vars(self):
            self.sock.settimeout(self._silence)
        if "untagged_responses" in vars(self):
            self.untagged_responses.clear()

    def readline(self) -> bytes:
        """Read one line; raise ReplyTooLong, TimeoutError or LineEnded, after which the line is of no more use."""
        seen = 0
        while (end := self._holding().find(b"\n", seen)) < 0:
            seen = len(self._held)
            self._need_room(self._lines_left - seen)
            self._more()
        self._lines_left -= end + 1
        self._count_left -= 1
        self._need_room(min(self._lines_left, self._count_left))
        return self._taken(end + 1)

    def read(self, size: int) -> bytes:
        """Read a literal of exactly that size; raise ReplyTooLong before the first octet where it is too much."""
        self._literals_left -= size
        self._need_room(self._literals_left)
        self._until += size / SLOWEST
        while len(self._holding()) < size:
            self._more()
        return self._taken(size)

    def in_seconds(self, seconds: float) -> float:
        """That moment on the clock of this line."""
        return time.monotonic() + seconds

    def hears_now(self) -> bool:
        """Whether a whole line is there already; it can then be read as always."""
        try:
            while b"\n" not in self._holding():
                self._need_room(self._lines_left - len(self._held))
                self.sock.settimeout(0)
                self._receive()
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        return True

    def ask(self, command: str, *words: str | bytes) -> Answer:
        """Say a command; OK or NO, and the server's words."""
        kind, said = self._simple_command(command, *words)
        return kind, said

    def sign_in(self, username: str, password: str) -> None:
        """Log in by LOGIN; imaplib quotes no user name, and knows no letter outside ASCII."""
        user: Any = self._quote(username)
        self.login(user, password)

    def told_of(self, name: str) -> list[Any]:
        """What the server told under this name since the last `expect`, and forget it."""
        return list(self.untagged_responses.pop(name, ()))

    def next_word(self) -> None:
        """Read one answer, wherever it belongs."""
        self._get_response()

    def protect(self) -> None:
        """Switch to TLS, and forget what somebody on the way may have said before it in clear."""
        if self._context is None or self.state != "NONAUTH" or "STARTTLS" not in self.capabilities:
            raise ssl.SSLError
        self.expect()
        self.starttls(self._context)
        self.untagged_responses.clear()

    def _create_socket(self, timeout: float | None) -> socket.socket:
        line = socket.create_connection((self.host, self.port), timeout)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        # imapclient sends a command in pieces; without this, each would wait some 40 ms for the one before it.
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._context and self._account.security == "tls":
            return self._context.wrap_socket(line, server_hostname=self.host)
        return line

    def _holding(self) -> bytearray:
        """What was read and not yet taken; with another socket, which STARTTLS brings, nothing is."""
        if self._held_from is not self.sock:
            self._held.clear()
            self._held_from = self.sock
        return self._held

    def _need_room(self, left: int) -> None:
        if left < 0:
            self.is_broken = True
            raise ReplyTooLong

    def _taken(self, size: int) -> bytes:
        octets = bytes(self._held[:size])
        del self._held[:size]
        return octets

    def _more(self) -> None:
        self.is_broken = True
        self._read_more()
        self.is_broken = False

    def _read_more(self) -> None:
        if self.state != "LOGOUT" and (goodbye := self.untagged_responses.get("BYE")):
            raise self.abort(b"".join(goodbye[-1]) if isinstance(goodbye[-1], tuple) else goodbye[-1])
        wait = min(self._silence, min(self._until, self.end_at) - time.monotonic())
        if wait <= 0:
            raise TimeoutError
        self.sock.settimeout(wait)
        self._receive()

    def _receive(self) -> None:
        octets = self.sock.recv(PIECE)
        if not octets:
            raise LineEnded
        self._held += octets

    def _quote(self, arg: str) -> bytes:
        return b'"' + arg.encode().replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'

    def _mesg(self, *_: object) -> None:
        """Write nothing: imaplib and imapclient would write down every line, the login among them."""

    def _log(self, line: str) -> None:
        """Keep nothing: imaplib would keep the last ten lines, the login among them."""


class Client(IMAPClient):
    """IMAPClient on such a line; what we use of it has its types here, for it has but few of its own."""

    _imap: Wire

    def __init__(self, account: ImapAccount, context: ssl.SSLContext | None) -> None:
        self._account, self._context = account, context
        for name in LOGS:
            logging.getLogger(name).disabled = True
        super().__init__(account.host.strip("[]"), account.port, ssl=False, timeout=account.timeout)
        self.normalise_times = False
        self.folder_encode = False
        self.wire.debug = 0
        vars(self.wire).pop("_mesg", None)

    @property
    def wire(self) -> Wire:
        """The line below."""
        return self._imap

    def offered(self) -> frozenset[bytes]:
        """The capabilities after the login."""
        return frozenset(self.capabilities())

    def status_of(self, folder: str, items: Sequence[str]) -> dict[bytes, Any]:
        """What a STATUS says, by item."""
        return dict(self.folder_status(folder, items))

    def opened(self, folder: str, *, readonly: bool) -> dict[bytes, Any]:
        """What the server says as it opens a folder, by item."""
        return dict(self.select_folder(folder, readonly))

    def uid_command(self, command: bytes, words: Sequence[bytes]) -> Answer:
        """A command on numbers, in which words with octets beyond ASCII go as literals."""
        kind, said = self._raw_command(command, [*words])
        return kind, said

    def _create_IMAP4(self) -> Wire:  # noqa: N802 - imapclient's own name
        return Wire(self._account, self._context)
