"""What a server's answer, or its silence, means to the person: one plain sentence for each; nothing is sent here."""

import contextlib
import re
import smtplib
import socket
import ssl
from collections.abc import Iterator
from enum import Enum, auto

from afterword.adapters.mail.account import SmtpAccount
from afterword.adapters.mail.quote import quoted
from afterword.adapters.mail.sentences import PORT_HINTS, SAYS, UNSURE
from afterword.core.ports.sender import Cause, CutOff, NotSent, Refused


class Stage(Enum):
    """How far the conversation with the server has come."""

    CONNECT = auto()
    TLS = auto()
    LOGIN = auto()
    WRITER = auto()
    READER = auto()
    OFFER = auto()
    TEXT = auto()


class NoPasswordLogin(OSError):
    """The server offers no login by password here."""


class AddressNotCarried(OSError):
    """An address has letters that this server cannot carry."""


class TextTooBig(OSError):
    """The server said beforehand that it takes no text of this size."""


class ReplyTooLong(OSError):
    """The server talks without end."""


@contextlib.contextmanager
def told(stage: Stage, account: SmtpAccount) -> Iterator[None]:
    """Turn whatever goes wrong on the line into Refused or, once the text was on its way, into CutOff."""
    try:
        yield
    except (OSError, UnicodeError) as error:
        raise _meaning(stage, error, account) from None


def refused_by(reply: tuple[int, bytes], stage: Stage, account: SmtpAccount, address: str = "") -> Refused:
    """Return what a server's no means; `address` is the reader whom it was about."""
    code, text = reply
    cause = _cause(stage, f"{code} {text.decode('utf-8', 'replace')}")
    says = SAYS[cause].format(address=address or "this reader", host=account.host, port=account.port)
    heard = "" if stage is Stage.LOGIN else quoted(f"{code} {text.decode('utf-8', 'replace')}", account)
    return Refused(f"{says}{heard}", cause=cause, addresses=(address,) if address else ())


def _meaning(stage: Stage, error: Exception, account: SmtpAccount) -> NotSent:
    if isinstance(error, smtplib.SMTPResponseException) and 400 <= error.smtp_code < 600:
        return refused_by((error.smtp_code, _octets(error.smtp_error)), stage, account)
    if stage is Stage.TEXT:
        return CutOff(UNSURE.format(host=account.host), cause=Cause.LINE_BROKE)
    cause = next(cause for kind, cause in _TROUBLE if isinstance(error, kind))
    says = SAYS[cause].format(host=account.host, port=account.port, address="this reader")
    if isinstance(error, ssl.SSLCertVerificationError):
        says += f" The reason: {error.verify_message.rstrip('.')}."
    if stage is Stage.CONNECT:
        says += PORT_HINTS.get((account.security, cause), "")
    return Refused(says, cause=cause)


def _cause(stage: Stage, reply: str) -> Cause:
    for stages, pattern, cause in _SIGNS:
        if stage in stages and re.search(pattern, reply[:2000], re.IGNORECASE):
            return cause
    return Cause.BUSY if reply.startswith("4") else _ELSE.get(stage, Cause.SERVER_SAID_NO)


def _octets(value: bytes | str) -> bytes:
    return value if isinstance(value, bytes) else value.encode()


_ANY = frozenset(Stage)
_LOGIN = frozenset({Stage.LOGIN})
_WRITER = frozenset({Stage.WRITER})
_READER = frozenset({Stage.READER})
_AFTER_LOGIN = frozenset({Stage.WRITER, Stage.READER, Stage.OFFER, Stage.TEXT})

# The numbers with dots are the enhanced status codes of RFC 3463; some are those of large providers:
# 5.7.9 and 5.7.14 Google, 5.7.139 and 5.7.60 Microsoft, 4.7.28 and 5.4.5 Google's limits.
_SIGNS: tuple[tuple[frozenset[Stage], str, Cause], ...] = (
    (_LOGIN, r"^534|5\.7\.(?:9|14)\b|app(?:lication)?[- ]?(?:specific )?pass|web ?browser", Cause.APP_PASSWORD),
    (_LOGIN, r"5\.7\.139|basic auth|is disabled|^50[0234]", Cause.NO_PASSWORD_LOGIN),
    (_ANY, r"too many|rate.?limit|limit exceeded|[45]\.4\.5\b|4\.7\.28|quota exceeded for sending", Cause.TOO_MANY),
    (_AFTER_LOGIN, r"5\.7\.60|send ?as|not owned|sender address rejected", Cause.SENDER_REFUSED),
    (_READER, r"[45]\.2\.2\b|over ?quota|quota|(?:mailbox|inbox) (?:is )?full", Cause.MAILBOX_FULL),
    (_READER, r"gr[ae]y-?list|^45[012]|^4\d\d .*try again", Cause.BUSY),
    (_READER, r"relay|5\.7\.1\b|authent", Cause.RECIPIENT_REFUSED),
    (
        _READER,
        r"5\.1\.[01236]\b|unknown|no such|not exist|not found|invalid|unavailable|no mailbox",
        Cause.RECIPIENT_UNKNOWN,
    ),
    (_WRITER, r"^530|authentication (?:is )?required|must (?:issue|authent)", Cause.PASSWORD),
    (_AFTER_LOGIN, r"5\.3\.4\b|too (?:large|big)|size exceed|exceeds.{0,20}size", Cause.TOO_BIG),
    (_AFTER_LOGIN, r"spam|black ?list|block ?list|blocked|reputation|dmarc|\bspf\b|\bdkim\b|unsolicited", Cause.SPAM),
    (frozenset({Stage.TEXT}), r"^55\d .*(?:5\.7\.1\b|policy|content)", Cause.SPAM),
)
_ELSE = {Stage.LOGIN: Cause.PASSWORD, Stage.WRITER: Cause.SENDER_REFUSED, Stage.READER: Cause.RECIPIENT_REFUSED}

# The first kind that fits is taken, so the narrower ones stand first.
_TROUBLE: tuple[tuple[type[Exception], Cause], ...] = (
    (NoPasswordLogin, Cause.NO_PASSWORD_LOGIN),
    (AddressNotCarried, Cause.ADDRESS_NOT_CARRIED),
    (TextTooBig, Cause.TOO_BIG),
    (socket.gaierror, Cause.SERVER_NOT_FOUND),
    (UnicodeError, Cause.SERVER_NOT_FOUND),
    (ssl.SSLCertVerificationError, Cause.CERTIFICATE),
    (ssl.SSLError, Cause.NO_TLS),
    (smtplib.SMTPNotSupportedError, Cause.NO_TLS),
    (TimeoutError, Cause.NO_ANSWER),
    (ConnectionRefusedError, Cause.NO_ANSWER),
    (smtplib.SMTPResponseException, Cause.NOT_A_MAIL_SERVER),
    (ReplyTooLong, Cause.NOT_A_MAIL_SERVER),
    (smtplib.SMTPServerDisconnected, Cause.LINE_BROKE),
    (ConnectionError, Cause.LINE_BROKE),
    (Exception, Cause.NO_ANSWER),
)
