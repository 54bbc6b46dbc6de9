"""A mail server on loopback that misbehaves exactly where it is told to; it keeps what it was given."""

import contextlib
import socket
import ssl
import threading
from dataclasses import dataclass, field

from servers.certificates import Certificate
from servers.hostile import protected

CLOSE = "close"
HANG = "hang"
GREETING = "greeting"
AFTER_TEXT = "."
FINE = {
    GREETING: "220 mail.example ready",
    "EHLO": "250-mail.example\r\n250-AUTH PLAIN LOGIN\r\n250-SIZE 1000000\r\n250-8BITMIME\r\n250 STARTTLS",
    "HELO": "250 mail.example",
    "STARTTLS": "220 go on",
    "AUTH": "235 2.7.0 welcome",
    "MAIL": "250 2.1.0 fine",
    "RCPT": "250 2.1.5 fine",
    "DATA": "354 go on",
    AFTER_TEXT: "250 2.0.0 taken",
    "NOOP": "250 2.0.0 here",
    "RSET": "250 2.0.0 forgotten",
    "QUIT": "221 2.0.0 bye",
}


@dataclass
class HostileServer:
    """`answers` maps a command (or a whole command line) to what is said, or to CLOSE or HANG."""

    answers: dict[str, str | bytes] = field(default_factory=dict)
    certificate: Certificate | None = None
    tls_at_once: bool = False
    cut_text_after: int | None = None
    commands: list[str] = field(default_factory=list)
    texts: list[bytes] = field(default_factory=list)
    port: int = 0
    over: threading.Event = field(default_factory=threading.Event)

    def answer(self, line: str) -> str | bytes:
        """The most exact answer wins: the whole line, then its first word."""
        word = line.split(" ", 1)[0].upper()
        for known in (line, word):
            if known in self.answers:
                return self.answers[known]
        return FINE.get(line) or FINE.get(word, "500 5.5.1 what?")

    def talk(self, line: socket.socket) -> None:
        """Hold one conversation until somebody ends it."""
        line.settimeout(10)
        if self.tls_at_once:
            line = protected(line, self.certificate)
        with contextlib.closing(line), contextlib.suppress(OSError, ssl.SSLError):
            if self._say(line, self.answer(GREETING)):
                self._converse(line)

    def _converse(self, line: socket.socket) -> None:
        heard = line.makefile("rb")
        with contextlib.ExitStack() as files:
            files.enter_context(heard)
            while command := heard.readline(20_000).decode("latin-1").rstrip("\r\n"):
                self.commands.append(command)
                word = command.split(" ", 1)[0].upper()
                said = self.answer(command)
                if not self._say(line, said) or word == "QUIT":
                    return
                if word == "STARTTLS" and str(said).startswith("220"):
                    line = files.enter_context(protected(line, self.certificate))
                    heard = files.enter_context(line.makefile("rb"))
                if word == "DATA" and str(said).startswith("354") and not self._take_text(line, heard):
                    return

    def _take_text(self, line: socket.socket, heard) -> bool:
        text, ended = b"", False
        while not ended:
            if self.cut_text_after is not None and len(text) >= self.cut_text_after:
                return False
            got = heard.readline(100_000)
            if not got:
                return False
            ended = got == b".\r\n"
            text += b"" if ended else got
        self.texts.append(text)
        return self._say(line, self.answer(AFTER_TEXT))

    def _say(self, line: socket.socket, said: str | bytes) -> bool:
        if said == CLOSE:
            return False
        if said == HANG:
            self.over.wait(10)
            return False
        line.sendall(said if isinstance(said, bytes) else f"{said}\r\n".encode())
        return True
