"""Connecting the mail: the servers are found, both are tested, and what does not work is said at its own field."""

import re
from datetime import timedelta

import pytest
from pages import NOW, an_interview, post, said

from afterword import wiring
from afterword.core.ports.discovery import FoundBy, MailServer, MailServers, SignIn
from afterword.core.ports.mailbox import Hindrance, MailboxTrouble
from afterword.core.ports.sender import Cause, Refused
from afterword.services.connect_mailbox import try_secret
from afterword.store.models import MailAccount, Mailbox, MailFolder, SeenMail, Touch

pytestmark = pytest.mark.django_db
PASSWORD = "hunter2 hunter2"
ADDRESS = "sam@acme.example"
IMAP = MailServer(host="imap.acme.example", port=993, security="tls", username=ADDRESS)
SMTP = MailServer(host="smtp.acme.example", port=465, security="tls", username=ADDRESS)
FOUND = MailServers(imap=IMAP, smtp=SMTP, found_by=FoundBy.SRV)
FORM = {
    "step": "connect",
    "address": ADDRESS,
    "found_for": ADDRESS,
    "password": PASSWORD,
    **{f"imap_{name}": getattr(IMAP, name) for name in ("host", "port", "security", "username")},
    **{f"smtp_{name}": getattr(SMTP, name) for name in ("host", "port", "security", "username")},
}


class Servers:
    """What the network would say; it keeps with which passwords it was asked."""

    def __init__(self):
        self.found, self.reading, self.sending, self.passwords = FOUND, None, None, []

    def find(self, _address):
        return self.found

    def read(self, account):
        self.passwords.append((account.host, account.password))
        return self.reading

    def send(self, account):
        self.passwords.append((account.host, account.password))
        return self.sending


@pytest.fixture
def servers(monkeypatch):
    (wiring.data_folder() / "secrets.sealed").unlink(missing_ok=True)  # rows are taken back after a test, a file is not
    these = Servers()
    monkeypatch.setattr(wiring, "find_servers", these.find)
    monkeypatch.setattr(wiring, "test_imap", these.read)
    monkeypatch.setattr(wiring, "test_connection", these.send)
    return these


def connect(client, **changes):
    return post(client, "/settings/mailbox/", FORM | changes)


def error_at(page, field):
    found = re.search(rf'id="id_{field}_error">.*?<span>(.*?)</span>', page, re.DOTALL)
    return found.group(1) if found else ""


def test_enter_finds_the_servers(client, me, servers):
    page = said(client.get("/settings/mailbox/"))
    assert re.findall(r'name="step" value="(\w+)"', page)[0] == "find"


def test_first_the_address_then_what_its_provider_wants(client, me, servers):
    assert 'type="password"' not in said(client.get("/settings/mailbox/"))
    servers.found = MailServers(
        imap=IMAP, smtp=SMTP, found_by=FoundBy.TABLE, provider="Gmail", sign_in=SignIn.APP_PASSWORD,
        know=("You make one for Afterword alone.",), page="https://provider.example/app",
    )  # fmt: skip
    page = said(post(client, "/settings/mailbox/", {"step": "find", "address": ADDRESS}))
    assert '<h2 id="found-head">Gmail</h2>' in page
    assert "You make one for Afterword alone." in page
    assert 'href="https://provider.example/app"' in page
    assert 'value="imap.acme.example"' in page
    assert 'type="password"' in page


def test_both_are_tested_and_kept(client, me, servers):
    assert connect(client)["Location"] == "/settings/?done=connected#mailbox"
    assert servers.passwords == [("imap.acme.example", PASSWORD), ("smtp.acme.example", PASSWORD)]
    mailbox, account = Mailbox.objects.get(), MailAccount.objects.get()
    assert (mailbox.address, mailbox.host, mailbox.port, mailbox.auth) == (
        ADDRESS,
        "imap.acme.example",
        993,
        "password",
    )
    assert (account.host, account.sender_address) == ("smtp.acme.example", ADDRESS)
    assert wiring.imap_account(mailbox).password == PASSWORD
    assert wiring.password_of(me) == PASSWORD
    assert wiring.secrets().get(try_secret(me)) is None
    for path in ("/settings/", "/settings/mailbox/", "/settings/mail/"):
        assert "hunter2" not in said(client.get(path))
    assert "hunter2" not in said(post(client, "/settings/export/"))


@pytest.mark.parametrize(
    ("cause", "field"),
    [
        (Hindrance.PASSWORD, "password"),
        (Hindrance.APP_PASSWORD, "password"),
        (Hindrance.NO_PASSWORD_LOGIN, "password"),
        (Hindrance.SERVER_NOT_FOUND, "imap_host"),
        (Hindrance.NO_ANSWER, "imap_host"),
        (Hindrance.CERTIFICATE, "imap_host"),
        (Hindrance.NO_TLS, "imap_security"),
        (Hindrance.IMAP_OFF, None),
        (Hindrance.BUSY, None),
    ],
)
def test_what_does_not_work_is_told_at_its_field_and_nothing_is_kept(client, me, servers, cause, field):
    servers.reading = MailboxTrouble("This is what happened.", cause=cause)
    answer = connect(client)
    assert answer.status_code == 409
    page = said(answer)
    assert "This is what happened." in (error_at(page, field) if field else page)
    assert 'value="imap.acme.example"' in page
    assert "hunter2" not in page
    assert not Mailbox.objects.exists()
    assert not MailAccount.objects.exists()


def test_a_password_that_failed_need_not_be_typed_again(client, me, servers):
    servers.reading = MailboxTrouble("No answer.", cause=Hindrance.NO_ANSWER)
    assert "still there" in said(connect(client))
    servers.reading = None
    assert connect(client, password="").status_code == 302
    assert servers.passwords[-1] == ("smtp.acme.example", PASSWORD)


def test_it_is_not_given_to_the_servers_of_another_address(client, me, servers):
    servers.reading = MailboxTrouble("No answer.", cause=Hindrance.NO_ANSWER)
    connect(client)
    asked = len(servers.passwords)
    other = "sam@evil.example"
    answer = connect(client, address=other, found_for=other, password="", imap_host="imap.evil.example")
    assert answer.status_code == 422
    assert "Enter the password" in error_at(said(answer), "password")
    assert len(servers.passwords) == asked


def test_after_an_hour_it_is_forgotten(client, me, servers, monkeypatch):
    servers.reading = MailboxTrouble("No answer.", cause=Hindrance.NO_ANSWER)
    connect(client)
    later = wiring.clock() + timedelta(minutes=61)
    monkeypatch.setattr(wiring, "clock", lambda: later)
    assert connect(client, password="").status_code == 422
    assert wiring.secrets().get(try_secret(me)) is None


def test_reading_is_kept_where_only_sending_does_not_work(client, me, servers):
    servers.sending = Refused("The server refused.", cause=Cause.SERVER_NOT_FOUND)
    answer = connect(client)
    assert answer.status_code == 409
    assert "Reading works and is kept." in said(answer)
    assert error_at(said(answer), "smtp_host") == "The server refused. "
    assert Mailbox.objects.exists()
    assert not MailAccount.objects.exists()


def test_sending_can_be_left_out(client, me, servers):
    assert connect(client, smtp_host="").status_code == 302
    assert servers.passwords == [("imap.acme.example", PASSWORD)]
    assert not MailAccount.objects.exists()


def test_servers_of_another_house_are_shown_before_the_password(client, me, servers):
    servers.found = MailServers(imap=IMAP, smtp=None, found_by=FoundBy.SRV, own_house=False)
    page = said(post(client, "/settings/mailbox/", {"step": "find", "address": ADDRESS}))
    assert "belong to another house" in page
    assert servers.passwords == []


def test_a_changed_address_is_looked_up_anew_and_its_password_not_used(client, me, servers):
    page = said(connect(client, address="sam@brook.example"))
    assert 'value="sam@brook.example"' in page
    assert servers.passwords == []


@pytest.mark.parametrize("sign_in", [SignIn.OAUTH, SignIn.NEVER])
def test_a_provider_that_takes_no_password_is_asked_none(client, me, servers, sign_in):
    servers.found = MailServers(imap=IMAP, smtp=SMTP, found_by=FoundBy.TABLE, provider="Outlook.com", sign_in=sign_in)
    page = said(post(client, "/settings/mailbox/", {"step": "find", "address": ADDRESS}))
    assert 'type="password"' not in page
    assert "give it a mail by hand" in page


def test_where_nothing_was_found_the_servers_can_be_entered(client, me, servers):
    servers.found = None
    page = said(post(client, "/settings/mailbox/", {"step": "find", "address": ADDRESS}))
    assert "We did not find your mail servers" in page
    assert '<details class="more card" open>' in page
    assert '<details class="more card" open>' in said(
        post(client, "/settings/mailbox/", {"step": "hand", "address": ADDRESS})
    )


@pytest.mark.parametrize(
    ("wrong", "field", "words"),
    [
        ({"imap_host": ""}, "imap_host", "imap.provider.example"),
        ({"imap_host": "a b"}, "imap_host", "imap.provider.example"),
        ({"imap_port": "0"}, "imap_port", "993"),
        ({"imap_port": "many"}, "imap_port", "993"),
        ({"imap_security": "none"}, "imap_security", "this machine"),
        ({"smtp_port": "99999"}, "smtp_port", "465"),
        ({"password": "two\nlines"}, "password", "line break"),
        ({"password": ""}, "password", "Enter the password"),
        ({"address": "sam", "found_for": "sam"}, "address", "not an e-mail address"),
        ({"address": "", "found_for": ""}, "address", "Enter your e-mail address"),
    ],
)
def test_what_cannot_be_right_is_said_before_anybody_is_asked(client, me, servers, wrong, field, words):
    answer = connect(client, **wrong)
    assert answer.status_code == 422
    assert words in error_at(said(answer), field)
    assert servers.passwords == []


def test_the_connected_mailbox_is_tested_again_with_the_kept_password(client, me, servers):
    connect(client)
    assert post(client, "/settings/mailbox/test/")["Location"] == "/settings/?done=mailbox-works#mailbox"
    assert servers.passwords[-1] == ("imap.acme.example", PASSWORD)
    servers.reading = MailboxTrouble("Sign in again.", cause=Hindrance.SIGN_IN_AGAIN)
    assert "Sign in again." in said(post(client, "/settings/mailbox/test/"))
    assert connect(client, password="").status_code == 409


def test_another_mailbox_begins_anew_and_the_same_one_goes_on(client, me, servers):
    connect(client)
    MailFolder.objects.create(mailbox=Mailbox.objects.get(), name="INBOX", epoch=1, next_uid=7, messages=3)
    connect(client)
    assert MailFolder.objects.count() == 1
    connect(client, imap_host="imap.brook.example")
    assert MailFolder.objects.count() == 0
    assert Mailbox.objects.get().host == "imap.brook.example"


def test_forgetting_wipes_every_secret_and_every_place_and_keeps_the_ledger(client, me, servers):
    employer = an_interview(me).application.employer
    connect(client)
    mailbox = Mailbox.objects.get()
    MailFolder.objects.create(mailbox=mailbox, name="INBOX", epoch=1, next_uid=7, messages=3)
    facts = {"candidate": me, "standing": "counted", "way": "address", "at": NOW}
    seen = SeenMail.objects.create(message_id="<1@acme.example>", folder="INBOX", **facts)
    SeenMail.objects.create(message_id="<2@acme.example>", **facts)
    Touch.objects.create(employer=employer, mail=seen, at=NOW, direction="in", channel="email", purpose="answer")
    wiring.secrets().set(f"oauth-{me.pk}", "token")
    answer = post(client, "/settings/mailbox/forget/")
    assert answer["Location"] == "/settings/?done=disconnected#mailbox"
    assert not Mailbox.objects.exists()
    assert not MailFolder.objects.exists()
    assert not MailAccount.objects.exists()
    assert [one.message_id for one in SeenMail.objects.all()] == ["<2@acme.example>"]
    assert Touch.objects.filter(purpose="answer").count() == 1
    names = (f"imap-{me.pk}", f"smtp-{me.pk}", f"oauth-{me.pk}", f"connecting-{me.pk}")
    assert [wiring.secrets().get(name) for name in names] == [None] * 4


def test_erasing_everything_forgets_the_passwords_too(client, me, servers):
    connect(client)
    post(client, "/settings/erase/", {"confirm": "erase"})
    assert wiring.secrets().get(f"imap-{me.pk}") is None
