"""What an IMAP server's answer, or its silence, means to the person: one plain sentence for each; nothing is asked."""

import contextlib
import imaplib
import re
import socket
import ssl
from collections.abc import Iterator
from enum import Enum, auto

from imapclient.exceptions import ProtocolError

from afterword.adapters.mail.account import ImapAccount
from afterword.adapters.mail.discovery.providers import SWITCH
from afterword.adapters.mail.discovery.servers import of_server
from afterword.adapters.mail.imap.sentences import IMAP_SWITCH, PORT_HINTS, SAYS
from afterword.adapters.mail.imap.wire import LineEnded
from afterword.adapters.mail.quote import quoted
from afterword.adapters.mail.replies import NoPasswordLogin, ReplyTooLong
from afterword.core.ports.discovery import SignIn
from afterword.core.ports.mailbox import Hindrance, MailboxTrouble

ODDITIES = (imaplib.IMAP4.error, ValueError, LookupError, TypeError, AttributeError, AssertionError, ArithmeticError)
"""What imaplib and imapclient raise on answers that are no IMAP; a nesting without end is a RecursionError."""


class Stage(Enum):
    """How far the conversation with the server has come."""

    CONNECT = auto()
    TLS = auto()
    LOGIN = auto()
    TALK = auto()


class Odd(ValueError):
    """The server's answer lacks what it has to have."""


class Refusal(imaplib.IMAP4.error):
    """The server said no, in these words."""


@contextlib.contextmanager
def told(stage: Stage, account: ImapAccount, folder: str = "") -> Iterator[None]:
    """Turn whatever goes wrong on the line into MailboxTrouble, in words that anybody understands."""
    try:
        yield
    except (OSError, RecursionError, *ODDITIES) as error:
        raise _meaning(stage, error, account, folder) from None


def trouble(cause: Hindrance, account: ImapAccount, folder: str = "", heard: str = "") -> MailboxTrouble:
    """Return the trouble with its sentence; `heard` are the server's own words, where they help."""
    says = SAYS[cause].format(host=account.host, port=account.port, folder=folder)
    return MailboxTrouble(f"{says}{quoted(heard, account) if heard else ''}", cause=cause)


def _meaning(stage: Stage, error: Exception, account: ImapAccount, folder: str) -> MailboxTrouble:
    said = _no(error)
    if said is not None:
        cause = _cause(stage, said, account, goodbye=isinstance(error, imaplib.IMAP4.abort))
        return _refusal(cause, said, account, folder)
    cause = next((cause for kind, cause in _KINDS if isinstance(error, kind)), Hindrance.NOT_A_MAIL_SERVER)
    if isinstance(error, UnicodeError) and stage is Stage.CONNECT:
        cause = Hindrance.SERVER_NOT_FOUND
    says = trouble(cause, account, folder).says
    if isinstance(error, ssl.SSLCertVerificationError):
        says += f" The reason: {error.verify_message.rstrip('.')}."
    if stage is Stage.CONNECT:
        says += PORT_HINTS.get((account.security, cause), "")
    return MailboxTrouble(says, cause=cause)


def _no(error: Exception) -> str | None:
    """The server's words where it said no in good IMAP; imaplib has one kind of error for that and for nonsense."""
    if not isinstance(error, imaplib.IMAP4.error) or isinstance(error, ProtocolError):
        return None
    first = error.args[0] if error.args else ""
    if isinstance(first, bytes) and first.startswith(b"* "):  # what it greeted us with
        greeting = re.match(rb"\* (?:BYE|NO|BAD)\b ?(.*)", first, re.DOTALL | re.IGNORECASE)
        return greeting[1].decode("utf-8", "replace") if greeting else None
    text = first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)
    words = re.sub(r"^command: \w+ => ", "", text)
    if _NONSENSE.match(words):
        return None
    words = re.sub(r"^\S+ (?:failed: |command error: BAD )", "", words)
    return re.sub(r"^\[b(['\"])(.*)\1\]$", r"\2", words)


def _refusal(cause: Hindrance, said: str, account: ImapAccount, folder: str) -> MailboxTrouble:
    found = trouble(cause, account, folder, "" if cause in _SAY_ENOUGH else said)
    provider = of_server(account.host)
    if cause is Hindrance.PASSWORD and provider and SWITCH in provider.know:
        return MailboxTrouble(found.says + IMAP_SWITCH, cause=cause)
    return found


def _cause(stage: Stage, said: str, account: ImapAccount, *, goodbye: bool) -> Hindrance:
    for stages, pattern, cause in _SIGNS:
        if stage in stages and re.search(pattern, said[:2000], re.IGNORECASE):
            return cause
    if goodbye and stage is not Stage.CONNECT:
        return Hindrance.LINE_BROKE
    return _login_cause(account) if stage is Stage.LOGIN else _ELSE[stage]


def _login_cause(account: ImapAccount) -> Hindrance:
    """Some providers say nothing but no; what they want is known from their manuals."""
    if account.token:
        return Hindrance.SIGN_IN_AGAIN
    provider = of_server(account.host)
    if provider and provider.sign_in is SignIn.OAUTH:
        return Hindrance.NO_PASSWORD_LOGIN
    wants_one = provider and provider.sign_in is SignIn.APP_PASSWORD and SWITCH not in provider.know
    return Hindrance.APP_PASSWORD if wants_one else Hindrance.PASSWORD


_NONSENSE = re.compile(
    r"unexpected (?:tagged )?response|server not IMAP4|no CAPABILITY|command \w+ illegal|socket error|Unexpected IDLE"
)
_ANY = frozenset(Stage)
_LOGIN = frozenset({Stage.LOGIN})
_TALK = frozenset({Stage.TALK})
_SAY_ENOUGH = frozenset(
    {Hindrance.PASSWORD, Hindrance.APP_PASSWORD, Hindrance.NO_PASSWORD_LOGIN, Hindrance.SIGN_IN_AGAIN}
)

# The words in brackets are the response codes of RFC 5530 and RFC 3501; others are those of large providers.
_SIGNS: tuple[tuple[frozenset[Stage], str, Hindrance], ...] = (
    (_LOGIN, r"app(?:lication)?[- ]?(?:specific )?pass|web ?browser|\[webalert", Hindrance.APP_PASSWORD),
    (
        _LOGIN,
        r"not enabled for imap|(?:imap|pop3).{0,40}(?:disabled|not (?:enabled|activated|allowed))",
        Hindrance.IMAP_OFF,
    ),
    (_LOGIN, r"enable.{0,40}imap|imap access (?:is )?(?:disabled|denied|blocked)", Hindrance.IMAP_OFF),
    (_LOGIN, r"basic ?auth|\[privacyrequired|plaintext|login ?(?:is )?disabled", Hindrance.NO_PASSWORD_LOGIN),
    (_ANY, r"too many|rate.?limit|limit exceeded|\[limit\]|\[inuse\]|simultaneous|throttl", Hindrance.TOO_MANY),
    (_ANY, r"\[unavailable\]|temporar|try (?:again|later)|later", Hindrance.BUSY),
    (_TALK, r"\[overquota\]|quota", Hindrance.MAILBOX_FULL),
    (_TALK, r"\[toobig\]|too (?:large|big)|size limit", Hindrance.TOO_BIG),
    (_TALK, r"\[trycreate\]|\[nonexistent\]", Hindrance.NO_FOLDER),
)
_ELSE = {Stage.CONNECT: Hindrance.BUSY, Stage.TLS: Hindrance.NO_TLS, Stage.TALK: Hindrance.SERVER_SAID_NO}

# The first kind that fits is taken, so the narrower ones stand first.
_KINDS: tuple[tuple[type[Exception], Hindrance], ...] = (
    (NoPasswordLogin, Hindrance.NO_PASSWORD_LOGIN),
    (ReplyTooLong, Hindrance.NOT_A_MAIL_SERVER),
    (LineEnded, Hindrance.LINE_BROKE),
    (socket.gaierror, Hindrance.SERVER_NOT_FOUND),
    (ssl.SSLCertVerificationError, Hindrance.CERTIFICATE),
    (ssl.SSLError, Hindrance.NO_TLS),
    (TimeoutError, Hindrance.NO_ANSWER),
    (ConnectionRefusedError, Hindrance.NO_ANSWER),
    (ConnectionError, Hindrance.LINE_BROKE),
    (OSError, Hindrance.NO_ANSWER),
)
