"""An IMAP server on loopback that misbehaves exactly where it is told to; it keeps what it was told."""

import contextlib
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from servers.certificates import Certificate
from servers.hostile import protected

CLOSE = "close"
HANG = "hang"
GREETING = "greeting"
Said = str | bytes | Callable[[], Iterable[bytes]]
HEAD = "Message-ID: <m1@acme.example>\r\nFrom: dana@acme.example\r\n\r\n"
SAID_OF_IT = '(UID 1 FLAGS (\\Seen) INTERNALDATE "20-Nov-2026 09:30:00 +0000" RFC822.SIZE 99'
MESSAGE = f"* 1 FETCH {SAID_OF_IT} BODY[]<0> {{{len(HEAD)}}}\r\n{HEAD})"
FINE: dict[str, Said] = {
    GREETING: "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready",
    "CAPABILITY": "* CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 IDLE UIDPLUS\r\n{tag} OK done",
    "AUTHENTICATE": "{tag} OK in",
    "LOGIN": "{tag} OK in",
    "LIST": '* LIST (\\HasNoChildren) "/" INBOX\r\n* LIST (\\Drafts) "/" Drafts\r\n{tag} OK done',
    "STATUS": "* STATUS INBOX (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 7)\r\n{tag} OK done",
    "EXAMINE": "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] fine\r\n{tag} OK [READ-ONLY] done",
    "SELECT": "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] fine\r\n{tag} OK [READ-WRITE] done",
    "SEARCH": "* SEARCH 1\r\n{tag} OK done",
    "FETCH": f"{MESSAGE}\r\n{{tag}} OK done",
    "APPEND": "{tag} OK [APPENDUID 7 2] done",
    "IDLE": "+ idling",
    "DONE": "{tag} OK done",
    "LOGOUT": "* BYE see you\r\n{tag} OK done",
}


@dataclass
class HostileImap:
    """`answers` maps a command to what is said, with `{tag}` for its tag, or to CLOSE, HANG or a stream of octets."""

    answers: dict[str, Said] = field(default_factory=dict)
    certificate: Certificate | None = None
    commands: list[str] = field(default_factory=list)
    secrets: list[str] = field(default_factory=list)
    swallowed: int = 0
    """Octets of streams that were taken from us before the line was closed."""
    port: int = 0
    over: threading.Event = field(default_factory=threading.Event)

    def talk(self, line: socket.socket) -> None:
        """Hold one conversation until somebody ends it."""
        line.settimeout(10)
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with contextlib.closing(line), contextlib.suppress(OSError, ssl.SSLError):
            if self._say(line, GREETING, ""):
                self._converse(line)

    def _converse(self, line: socket.socket) -> None:
        heard = line.makefile("rb")
        idle = ""
        with contextlib.ExitStack() as files:
            files.enter_context(heard)
            while command := heard.readline(20_000).decode("latin-1").rstrip("\r\n"):
                self.commands.append(command)
                tag, word = (idle, "DONE") if command == "DONE" else self._tag_and_word(command)
                self._take_literals(line, heard, word, command)
                if not self._say(line, word, tag) or word == "LOGOUT":
                    return
                idle = tag if word == "IDLE" else idle
                if word == "STARTTLS":
                    line = files.enter_context(protected(line, self.certificate))
                    heard = files.enter_context(line.makefile("rb"))

    def _tag_and_word(self, command: str) -> tuple[str, str]:
        tag, word, *more = [*command.split(" "), ""]
        return tag, more[0].upper() if word.upper() == "UID" else word.upper()

    def _take_literals(self, line: socket.socket, heard, word: str, command: str) -> None:
        if word == "AUTHENTICATE" and self.answers.get("+") != CLOSE:
            line.sendall(b"+ \r\n")
            self.secrets.append(heard.readline(20_000).decode("latin-1").rstrip("\r\n"))
        if size := re.search(r"\{(\d+)\}$", command):
            line.sendall(b"+ go on\r\n")
            heard.read(int(size[1]))
            heard.readline(1_000)

    def _say(self, line: socket.socket, word: str, tag: str) -> bool:
        said = self.answers.get(word, FINE.get(word, "{tag} OK done"))
        if said == CLOSE:
            return False
        if said == HANG:
            self.over.wait(10)
            return False
        if callable(said):
            for octets in said():
                line.sendall(octets)
                self.swallowed += len(octets)
            return False
        octets = said if isinstance(said, bytes) else f"{said}\r\n".encode()
        line.sendall(octets.replace(b"{tag}", tag.encode()))
        return True
