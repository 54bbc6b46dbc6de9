"""The senders against their contract: in memory, and through a real Postfix into a real Dovecot mailbox."""

import time
from dataclasses import replace

import pytest
from sender_contract import Road, SenderContract, a_mail

from afterword.adapters.mail import smtp
from afterword.adapters.mail.account import SmtpAccount
from afterword.adapters.mail.memory import HandingSender, MemorySender
from afterword.adapters.mail.message import build, envelope
from afterword.core.facts.correspondent import Correspondent
from afterword.core.ports.sender import Cause, CutOff, Refused

PATIENCE = 15.0


class TestMemory(SenderContract):
    @pytest.fixture
    def road(self):
        sender = MemorySender(unknown={"nobody@mail.example"})

        def arrived(address, message_id, *, wait=True):
            mails = [mail for mail in sender.delivered if mail.message_id == message_id and address in envelope(mail)]
            return [build(mail).as_bytes() for mail in mails]

        return Road(sender, "sam@mail.example", "dana@mail.example", "lee@mail.example", "nobody@mail.example", arrived)


class ThroughServers(SenderContract):
    security = "starttls"

    @pytest.fixture
    def account(self, mail_servers):
        return SmtpAccount(
            host=mail_servers.host,
            port=mail_servers.smtps_port if self.security == "tls" else mail_servers.smtp_port,
            security=self.security,
            username=mail_servers.user,
            password=mail_servers.password,
            ca_file=mail_servers.ca_file,
        )

    @pytest.fixture
    def road(self, mail_servers, account):
        def arrived(address, message_id, *, wait=True):
            with mail_servers.mailbox(address) as box:
                return copies(box, message_id, time.monotonic() + (PATIENCE if wait else 0))

        sender = smtp.SmtpSender(account)
        return Road(sender, mail_servers.user, "dana@mail.example", "lee@mail.example", "nobody@mail.example", arrived)


def copies(box, message_id, until):
    """Every copy in the inbox, looked for again until there is one or the time is over."""
    while True:
        box.select("INBOX", readonly=True)
        found = box.search(None, "HEADER", "Message-ID", f'"{message_id}"')[1][0].split()
        if found or time.monotonic() > until:
            return [box.fetch(number, "(BODY.PEEK[])")[1][0][1] for number in found]
        time.sleep(0.03)


@pytest.mark.mailserver
class TestStarttls(ThroughServers):
    def test_the_connection_can_be_tried_without_sending(self, account):
        assert smtp.test_connection(account) is None

    def test_a_wrong_password_is_named(self, account):
        refused = smtp.test_connection(replace(account, password="wrong-one"))
        assert refused.cause is Cause.PASSWORD
        assert "wrong-one" not in refused.says

    def test_a_foreign_sender_address_is_named(self, road):
        with pytest.raises(Refused) as caught:
            road.sender.send(a_mail(road, sender_address="lee@mail.example"))
        assert caught.value.cause is Cause.SENDER_REFUSED

    def test_an_unknown_authority_is_not_trusted(self, account):
        assert smtp.test_connection(replace(account, ca_file=None)).cause is Cause.CERTIFICATE

    def test_a_text_beyond_the_servers_size_is_refused_before_it_leaves(self, road):
        with pytest.raises(Refused) as caught:
            road.sender.send(a_mail(road, body="日" * 150_000))
        assert caught.value.cause is Cause.TOO_BIG

    def test_an_address_with_umlauts_is_carried_where_the_server_can(self, road):
        with pytest.raises(Refused) as caught:
            road.sender.send(a_mail(road, to=(Correspondent("Zoë", "zoë@mail.example"),)))
        assert caught.value.addresses == ("zoë@mail.example",)
        assert caught.value.cause is Cause.RECIPIENT_UNKNOWN


@pytest.mark.mailserver
class TestTlsFromTheStart(ThroughServers):
    security = "tls"


def test_the_handing_sender_gives_each_mail_to_its_function_and_stops_bad_ones():
    given = []
    sender = HandingSender(given.append)
    road = Road(sender, "sam@mail.example", "dana@mail.example", "", "", None)
    mail = a_mail(road)
    sender.send(mail)
    with pytest.raises(ValueError, match="may not contain"):
        sender.send(replace(mail, subject="a\nb"))
    assert given == [mail]


def test_a_memory_that_refuses_keeps_nothing_and_one_that_is_cut_off_may_have_it():
    road = Road(None, "sam@mail.example", "dana@mail.example", "", "", None)
    refusing = MemorySender(trouble=Refused("No."))
    with pytest.raises(Refused):
        refusing.send(a_mail(road))
    cut_off = MemorySender(trouble=CutOff("Who knows."))
    with pytest.raises(CutOff):
        cut_off.send(a_mail(road))
    assert (len(refusing.delivered), len(cut_off.delivered)) == (0, 1)
