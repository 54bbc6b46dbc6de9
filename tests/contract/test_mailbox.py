"""The mailboxes against their contract: in memory, and by IMAP on real servers with and without their extensions."""

import itertools
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from mailbox_contract import Box, MailboxContract

from afterword.adapters.mail.account import ImapAccount
from afterword.adapters.mail.imap import beginning
from afterword.adapters.mail.imap import mailbox as imap
from afterword.adapters.mail.memory_mailbox import MemoryMailbox
from afterword.core.ports.mailbox import Hindrance, MailboxTrouble, Place
from servers import cyrus
from servers import mail as servers
from servers.other_program import OtherProgram

AN_EPOCH = 1.1
"""Seconds: many servers take the second in which a folder is made for its UIDVALIDITY."""
NUMBERS = itertools.count()
NOTHING_MORE = "IMAP4rev1 LITERAL+ SASL-IR ID"
"""What a server offers without CONDSTORE, QRESYNC, IDLE, SPECIAL-USE, MOVE and UIDPLUS."""
HALF = "IMAP4rev1 LITERAL+ SASL-IR ID ENABLE IDLE SPECIAL-USE LIST-EXTENDED MOVE"
OTHER_HALF = "IMAP4rev1 LITERAL+ SASL-IR ID ENABLE CONDSTORE QRESYNC UIDPLUS LIST-EXTENDED LIST-STATUS"
"""Each of the six is there in one half, and missing beside others that are there in the other."""


class OtherInMemory:
    """The other programs, for a mailbox that is but memory."""

    def __init__(self, mailbox):
        self._mailbox = mailbox
        self.make, self.remove = mailbox.make, mailbox.remove

    def deliver(self, folder, raw, *, at=None):
        self._mailbox.deliver(folder, raw, at=at)

    def mark(self, folder, uid, flag):
        if flag == "\\Seen":
            self._mailbox.mark_read(Place(folder, self._mailbox.shelf(folder).epoch, uid))

    def contents(self, folder):
        return dict(self._mailbox.shelf(folder).messages)


class TestMemory(MailboxContract):
    @pytest.fixture
    def box(self):
        mailbox = MemoryMailbox(lambda: datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
        return Box(mailbox.open, OtherInMemory(mailbox))


class ByImap(MailboxContract):
    uidplus = True

    @pytest.fixture(autouse=True)
    def small_batches(self, monkeypatch):
        monkeypatch.setattr(imap, "BATCH", 10)
        monkeypatch.setattr(imap, "MANY", 30)
        monkeypatch.setattr(beginning, "SAMPLES", 10)

    @pytest.fixture
    def account(self, server):
        return ImapAccount(
            host=server.host,
            port=server.port,
            security="starttls",
            username=f"sam{next(NUMBERS)}",
            password=server.password,
            ca_file=server.ca_file,
        )

    @pytest.fixture
    def box(self, server, account):
        other = OtherProgram(server, account.username)
        self.prepare(other)
        yield Box(lambda: imap.ImapMailbox(account), other, AN_EPOCH, self.uidplus)
        other.close()

    def prepare(self, other):
        """Make what the server does not make by itself."""


@pytest.fixture(scope="module")
def dovecot(certificate):
    with started(certificate) as server:
        yield server


@pytest.fixture(scope="module")
def dovecot_with_nothing_more(certificate):
    with started(certificate, can=NOTHING_MORE, roles=False) as server:
        yield server


@pytest.fixture(scope="module")
def dovecot_with_half(certificate):
    with started(certificate, can=HALF) as server:
        yield server


@pytest.fixture(scope="module")
def dovecot_with_the_other_half(certificate):
    with started(certificate, can=OTHER_HALF, roles=False) as server:
        yield server


@pytest.fixture(scope="module")
def cyrus_server(certificate):
    if reason := cyrus.missing():
        pytest.skip(reason)
    with cyrus.cyrus(certificate) as server:
        yield server


def started(certificate, **how):
    if reason := servers.missing():
        pytest.skip(reason)
    return servers.imap_server(certificate, **how)


@pytest.mark.mailserver
class TestDovecot(ByImap):
    @pytest.fixture
    def server(self, dovecot):
        return dovecot

    def test_the_state_counts_changes(self, box, line):
        place = line.put("INBOX", b"From: a@b.example\r\n\r\n\r\n")
        before = line.state("INBOX")
        box.other.mark("INBOX", place.uid, "\\Flagged")
        assert line.state("INBOX").change > before.change

    def test_what_takes_longer_than_the_limit_is_given_up(self, account):
        line = imap.ImapMailbox(account)
        line.limit(0.0)
        with pytest.raises(MailboxTrouble) as caught:
            line.state("INBOX")
        assert caught.value.cause is Hindrance.NO_ANSWER
        line.close()

    def test_tls_from_the_start_does_as_well(self, server, account):
        assert imap.test_connection(replace(account, security="tls", port=server.tls_port)) is None

    def test_a_wrong_password_is_named(self, account):
        found = imap.test_connection(replace(account, password="wrong-one"))
        assert found.cause is Hindrance.PASSWORD
        assert "wrong-one" not in f"{found!r} {found.says}"
        assert imap.test_connection(account) is None
        assert imap.test_connection(replace(account, ca_file=None)).cause is Hindrance.CERTIFICATE


class WithoutRoles:
    def prepare(self, other):
        for folder in ("Sent", "Drafts", "Spam", "Trash"):
            other.make(folder)


@pytest.mark.mailserver
class TestDovecotWithHalf(ByImap):
    uidplus = False

    @pytest.fixture
    def server(self, dovecot_with_half):
        return dovecot_with_half


@pytest.mark.mailserver
class TestDovecotWithTheOtherHalf(WithoutRoles, ByImap):
    @pytest.fixture
    def server(self, dovecot_with_the_other_half):
        return dovecot_with_the_other_half


@pytest.mark.mailserver
class TestDovecotWithNothingMore(WithoutRoles, ByImap):
    uidplus = False

    @pytest.fixture
    def server(self, dovecot_with_nothing_more):
        return dovecot_with_nothing_more

    def test_the_state_counts_no_changes(self, line):
        assert line.state("INBOX").change is None


@pytest.mark.mailserver
class TestCyrus(ByImap):
    @pytest.fixture
    def server(self, cyrus_server):
        return cyrus_server

    def test_tls_from_the_start_does_as_well(self, server, account):
        assert imap.test_connection(replace(account, security="tls", port=server.tls_port)) is None

    def test_a_wrong_password_is_named(self, account):
        assert imap.test_connection(replace(account, password="wrong-one")).cause is Hindrance.PASSWORD
