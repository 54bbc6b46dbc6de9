"""What the cut lines are cut on: an app with a store of its own, a real server for sending, and two real mailboxes."""

import contextlib
import imaplib
import os
import ssl
import subprocess
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from servers import certificates
from servers.cutting import CuttingProxy, cutting
from servers.mail import PASSWORD, PASSWORD_OF_ALL, MailServers, imap_server, mail_servers

BEGAN = datetime(2026, 11, 24, 16, tzinfo=UTC)
"""A Tuesday, eleven o'clock in New York: nothing has to wait for its hour."""
SENDER, READER = "sam@mail.example", "dana@mail.example"


class Clock:
    """A clock that is moved by hand, on a day on which everything may be sent."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds = seconds

    def __call__(self) -> datetime:
        return BEGAN + timedelta(seconds=self.seconds)


@dataclass
class World:
    """`smtp` and `imap` are cut where they are told to; `reader` looks into the mailbox of whoever is written to."""

    servers: MailServers
    smtp: CuttingProxy
    imap: CuttingProxy
    clock: Clock

    def sender(self):
        from afterword.adapters.mail.account import SmtpAccount
        from afterword.adapters.mail.smtp import SmtpSender

        return SmtpSender(smtp_account(SmtpAccount, self.smtp.port))

    def opener(self, _mailbox=None):
        return imap_line(self.imap.port)

    def arrived(self) -> list[str]:
        """The Message-ID of everything that lies in the reader's real mailbox."""
        with imaplib.IMAP4("127.0.0.1", self.servers.imap_port, timeout=20) as line:
            line.starttls(ssl.create_default_context(cafile=self.servers.ca_file))
            line.authenticate("PLAIN", lambda _: f"\0{READER}\0{PASSWORD}".encode())
            line.select("INBOX", readonly=True)
            _, heads = line.fetch("1:*", "(BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")
            return [one[1].decode().partition(":")[2].strip() for one in heads if isinstance(one, tuple)]

    def settled(self) -> list[str]:
        """The same once the server has worked off what it took: nothing new for two seconds."""
        before, since = self.arrived_or_none(), time.monotonic()
        while time.monotonic() - since < 2:
            time.sleep(0.25)
            now = self.arrived_or_none()
            if now != before:
                before, since = now, time.monotonic()
        return before

    def arrived_or_none(self) -> list[str]:
        try:
            return self.arrived()
        except imaplib.IMAP4.error:
            return []


@contextlib.contextmanager
def imap_line(port: int):
    """A line to the sender's mailbox, by the proxy that may cut it."""
    from afterword.adapters.mail.account import ImapAccount
    from afterword.adapters.mail.imap.mailbox import ImapMailbox

    account = ImapAccount(
        host="localhost", port=port, security="none", username=SENDER, password=PASSWORD_OF_ALL, timeout=10
    )
    line = ImapMailbox(account)
    try:
        yield line
    finally:
        line.close()


def into_drafts(row, line, now) -> None:
    """What the button on the page does."""
    from afterword.adapters.mail.message import as_draft
    from afterword.services.hand_over import mail_by_hand
    from afterword.services.lay_draft import lay_draft

    lay_draft(row, line=line, write=lambda one: as_draft(mail_by_hand(one, now=now)), now=now)


def smtp_account(kind, port: int):
    """The line that is cut, in clear, since only so can one see at which byte."""
    return kind(
        host="localhost", port=port, security="none", username=SENDER, password=PASSWORD, timeout=10, last_timeout=10
    )


@contextlib.contextmanager
def world():
    """Servers, proxies and an empty app; all of it is gone afterwards."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="afterword-torture-")))
        os.environ["AFTERWORD_HOME"] = str(folder / "home")
        open_app()
        servers = stack.enter_context(mail_servers())
        made = certificates.make_certificate(folder / "certificates")
        mailbox = stack.enter_context(imap_server(made))
        smtp = stack.enter_context(cutting(servers.smtps_port, servers.ca_file))
        imap = stack.enter_context(cutting(mailbox.tls_port, made.ca))
        yield World(servers, smtp, imap, Clock())


def open_app() -> None:
    """The store, made where it is not there yet."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.config.settings")
    django.setup()
    from django.core.management import call_command

    from afterword.wiring import data_folder

    data_folder().mkdir(parents=True, exist_ok=True)
    call_command("migrate", verbosity=0, interactive=False)


def child(*words: str) -> subprocess.Popen:
    """A real process of its own, with the same store."""
    import sys

    return subprocess.Popen([sys.executable, "-m", "torture.worker", *words], cwd=Path(__file__).parents[1])
