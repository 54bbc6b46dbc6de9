"""One open line to a mail server: TLS, login, replies of bounded size and time; it knows nothing of mails."""

import base64
import contextlib
import smtplib
import ssl
import time
from collections.abc import Iterator

from afterword.adapters.mail.account import SmtpAccount
from afterword.adapters.mail.quote import xoauth2
from afterword.adapters.mail.replies import NoPasswordLogin, ReplyTooLong, Stage, told
from afterword.adapters.mail.sentences import TRUST_FILE
from afterword.core.ports.sender import Cause, Refused

LONGEST_REPLY = 32_000
OWN_NAME = "[127.0.0.1]"
"""How we greet: the name of the person's machine is nobody's business, and asking the network for it can take long."""
GO_ON = 334
GOODBYE_SECONDS = 2.0


class Line(smtplib.SMTP):
    """An SMTP line that reads no more and waits no longer than it should."""

    _held = b""

    def getreply(self) -> tuple[int, bytes]:
        """Read one reply; raise TimeoutError where all of it takes too long, ReplyTooLong where it has no end."""
        try:
            lines = self._lines(time.monotonic() + self.timeout)
            if self.sock:
                self.sock.settimeout(self.timeout)
        except OSError:
            self.close()
            raise
        code = lines[-1][:3]
        return (int(code) if code.isdigit() else -1), b"\n".join(line[4:] for line in lines)

    def protect(self, context: ssl.SSLContext) -> None:
        """Switch to TLS, and forget what somebody on the way may have said before it in clear."""
        self.starttls(context=context)
        self._held = b""
        self.ehlo_or_helo_if_needed()

    def _lines(self, until: float) -> list[bytes]:
        lines: list[bytes] = []
        size = 0
        while not lines or lines[-1][3:4] == b"-":
            while b"\n" not in self._held:
                self._held += self._more(until)
                if size + len(self._held) > LONGEST_REPLY:
                    raise ReplyTooLong
            line, _, self._held = self._held.partition(b"\n")
            size += len(line) + 1
            lines.append(line.rstrip())
        return lines

    def _more(self, until: float) -> bytes:
        left = until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected
        self.sock.settimeout(left)
        octets = self.sock.recv(4096)
        if not octets:
            raise smtplib.SMTPServerDisconnected
        return octets


class TlsLine(Line, smtplib.SMTP_SSL):
    """The same line with TLS from its first octet."""


@contextlib.contextmanager
def open_line(account: SmtpAccount) -> Iterator[Line]:
    """Yield a line that is protected and logged in; raise Refused where it cannot be had. It says goodbye by itself."""
    context = _trust(account)
    with told(Stage.CONNECT, account):
        line = _connected(account, context)
    with contextlib.closing(line):
        with told(Stage.TLS, account):
            _greet(line, account, context)
        if account.username:
            with told(Stage.LOGIN, account):
                _log_in(line, account)
        try:
            yield line
        finally:
            _say_goodbye(line)


def _trust(account: SmtpAccount) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=account.ca_file)
    except OSError:
        raise Refused(TRUST_FILE, cause=Cause.CERTIFICATE) from None


def _connected(account: SmtpAccount, context: ssl.SSLContext) -> Line:
    host = account.host.strip("[]")  # as people write an IPv6 address
    if account.security == "tls":
        return TlsLine(host, account.port, OWN_NAME, timeout=account.timeout, context=context)
    return Line(host, account.port, OWN_NAME, timeout=account.timeout)


def _greet(line: Line, account: SmtpAccount, context: ssl.SSLContext) -> None:
    line.ehlo_or_helo_if_needed()
    if account.security == "starttls":
        line.protect(context)


def _log_in(line: Line, account: SmtpAccount) -> None:
    """Done here and not by smtplib, which knows no password with a letter outside ASCII."""
    ways = line.esmtp_features.get("auth", "").upper().split()
    if account.token:
        reply = line.docmd("AUTH", "XOAUTH2 " + _coded(xoauth2(account.username, account.token)))
        reply = line.docmd("") if reply[0] == GO_ON else reply  # the server says in between why not; then comes its no
    elif "PLAIN" in ways:
        reply = line.docmd("AUTH", "PLAIN " + _coded(f"\0{account.username}\0{account.password}"))
    elif "LOGIN" in ways:
        reply = line.docmd("AUTH", "LOGIN")
        for secret in (account.username, account.password):
            reply = line.docmd(_coded(secret)) if reply[0] == GO_ON else reply
    else:
        raise NoPasswordLogin
    if not 200 <= reply[0] < 300:
        raise smtplib.SMTPResponseException(*reply)


def _coded(secret: str) -> str:
    return base64.b64encode(secret.encode()).decode("ascii")


def _say_goodbye(line: Line) -> None:
    """Politeness only: what was said before stands, so nothing that happens now matters."""
    if line.sock:
        line.timeout = GOODBYE_SECONDS
        with contextlib.suppress(OSError):
            line.sock.settimeout(GOODBYE_SECONDS)
            line.quit()
