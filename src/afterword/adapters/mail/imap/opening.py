"""From an account to an open line: connected, protected and logged in, or a plain word why not; nothing is read."""

import contextlib
import math
import ssl
from functools import lru_cache
from pathlib import Path

from afterword.adapters.mail.account import ImapAccount
from afterword.adapters.mail.imap.replies import Odd, Stage, told
from afterword.adapters.mail.imap.wire import Client
from afterword.adapters.mail.quote import xoauth2
from afterword.adapters.mail.replies import NoPasswordLogin
from afterword.adapters.mail.sentences import TRUST_FILE
from afterword.core.ports.mailbox import Hindrance, MailboxTrouble

GOODBYE_SECONDS = 2.0


def open_client(account: ImapAccount) -> Client:
    """Return a client that is protected and logged in; raise MailboxTrouble where it cannot be had."""
    context = _trust(account)
    with told(Stage.CONNECT, account):
        client = Client(account, context)
    with contextlib.ExitStack() as undo:
        undo.callback(hang_up, client)
        if account.security == "starttls":
            with told(Stage.TLS, account):
                client.wire.protect()
        with told(Stage.LOGIN, account):
            _log_in(client, account)
        client.wire.end_at = math.inf
        undo.pop_all()
    return client


def hang_up(client: Client) -> None:
    """Say goodbye and close; politeness only, so nothing that happens now matters."""
    with contextlib.suppress(Exception):
        client.wire.expect(seconds=GOODBYE_SECONDS)
        if not client.wire.is_broken:
            client.wire.logout()
    with contextlib.suppress(Exception):
        client.wire.shutdown()


def _trust(account: ImapAccount) -> ssl.SSLContext | None:
    if account.security == "none":
        return None
    try:
        return _context(account.ca_file)
    except OSError:
        raise MailboxTrouble(TRUST_FILE, cause=Hindrance.CERTIFICATE) from None


@lru_cache(maxsize=8)
def _context(ca_file: Path | None) -> ssl.SSLContext:
    """One for all lines: the system's authorities take milliseconds to read, and memory for each that keeps them."""
    return ssl.create_default_context(cafile=ca_file)


def _log_in(client: Client, account: ImapAccount) -> None:
    """Done here and not by imapclient, which knows no password with a letter outside ASCII."""
    wire = client.wire
    wire.expect()
    if wire.state != "NONAUTH":
        raise Odd  # somebody on the way may have spoken first, or it takes us for somebody else
    ways = set(wire.capabilities)
    if account.token:
        answers = iter([xoauth2(account.username, account.token).encode()])
        wire.authenticate("XOAUTH2", lambda _: next(answers, b""))
    elif "AUTH=PLAIN" in ways:
        pair = f"\0{account.username}\0{account.password}".encode()
        wire.authenticate("PLAIN", lambda _: pair)
    elif "LOGINDISABLED" not in ways:
        wire.sign_in(account.username, account.password)
    else:
        raise NoPasswordLogin
