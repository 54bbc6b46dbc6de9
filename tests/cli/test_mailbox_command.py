"""`afterword mailbox` in the terminal: the password is typed or piped in, and printed nowhere."""

import json
from datetime import timedelta

import click
import pytest
from click.testing import CliRunner

from afterword import wiring, wiring_sign_in
from afterword.cli.mailbox import mailbox
from afterword.cli.main import commands
from afterword.core.ports.discovery import FoundBy, MailServer, MailServers, SignIn
from afterword.core.ports.mailbox import Hindrance, MailboxTrouble
from afterword.core.ports.sender import Refused
from afterword.core.ports.sign_in import Tokens
from afterword.store.models import Candidate, MailAccount, Mailbox

pytestmark = pytest.mark.django_db(transaction=True)
ADDRESS = "sam@acme.example"
PASSWORD = "hunter2 hunter2"
IMAP = MailServer(host="imap.acme.example", port=993, security="tls", username=ADDRESS)
SMTP = MailServer(host="smtp.acme.example", port=465, security="tls", username=ADDRESS)


class Network:
    def __init__(self):
        self.found = MailServers(imap=IMAP, smtp=SMTP, found_by=FoundBy.SRV, know=("Switch IMAP on.",))
        self.reading, self.sending, self.asked = None, None, []

    def read(self, account):
        self.asked.append((account.host, account.port, account.security, account.username, account.password))
        return self.reading

    def send(self, account):
        self.asked.append((account.host, account.port, account.security, account.username, account.password))
        return self.sending


@pytest.fixture
def network(monkeypatch):
    (wiring.data_folder() / "secrets.sealed").unlink(missing_ok=True)  # rows are taken back after a test, a file is not
    this = Network()
    monkeypatch.setattr(wiring, "find_servers", lambda _: this.found)
    monkeypatch.setattr(wiring, "test_imap", this.read)
    monkeypatch.setattr(wiring, "test_connection", this.send)
    return this


def run(*words, typed="", code=0):
    result = CliRunner().invoke(commands, ["mailbox", *words], input=typed)
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output
    assert "hunter2" not in result.output
    return result


def test_a_mailbox_is_connected_with_a_password_that_is_piped_in(network):
    output = run("connect", ADDRESS, typed=f"{PASSWORD}\n").output
    assert "Switch IMAP on." in output
    assert "Connected." in output
    assert network.asked == [
        ("imap.acme.example", 993, "tls", ADDRESS, PASSWORD),
        ("smtp.acme.example", 465, "tls", ADDRESS, PASSWORD),
    ]
    assert (Mailbox.objects.get().address, MailAccount.objects.get().sender_address) == (ADDRESS, ADDRESS)


def test_servers_can_be_named(network):
    words = ("--imap", "mail.acme.example:143", "--smtp", "mail.acme.example:587", "--username", "sam")
    run("connect", ADDRESS, *words, typed=PASSWORD)
    assert network.asked == [
        ("mail.acme.example", 143, "starttls", "sam", PASSWORD),
        ("mail.acme.example", 587, "starttls", "sam", PASSWORD),
    ]


def test_sending_can_be_left_out(network):
    run("connect", ADDRESS, "--no-sending", typed=PASSWORD)
    assert len(network.asked) == 1
    assert not MailAccount.objects.exists()


def test_what_stands_in_the_way_is_said_and_ends_with_one(network):
    network.reading = MailboxTrouble("Wrong password.", cause=Hindrance.PASSWORD)
    said = json.loads(run("connect", ADDRESS, "--json", typed=PASSWORD, code=1).stdout)
    assert said == {"works": False, "reading": {"cause": "password", "says": "Wrong password."}, "sending": None}
    assert not Mailbox.objects.exists()
    network.reading, network.sending = None, Refused("No way out.")
    assert "Sending does not work yet.\n  No way out." in run("connect", ADDRESS, typed=PASSWORD, code=1).output
    assert Mailbox.objects.exists()


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (None, "were not found"),
        (MailServers(imap=IMAP, smtp=None, found_by=FoundBy.TABLE, sign_in=SignIn.OAUTH), "cannot be connected"),
        (MailServers(imap=IMAP, smtp=None, found_by=FoundBy.SRV, own_house=False), "another house: imap.acme.example"),
    ],
)
def test_no_password_is_asked_for_where_it_would_be_no_use_or_not_safe(network, found, words):
    network.found = found
    assert words in run("connect", ADDRESS, typed=PASSWORD, code=1).output
    assert network.asked == []


@pytest.mark.parametrize("port", ["0", "99999", "x", ""])
def test_a_port_that_cannot_be_one_is_said(network, port):
    assert "The port" in run("connect", ADDRESS, "--imap", f"mail.acme.example:{port}", typed=PASSWORD, code=1).output


def test_the_connected_mailbox_is_tested_and_forgotten(network):
    assert "No mailbox is connected" in run("test", code=1).output
    run("connect", ADDRESS, typed=PASSWORD)
    assert "lets sam@acme.example in" in run("test").output
    network.reading = MailboxTrouble("Wrong password.", cause=Hindrance.PASSWORD)
    assert json.loads(run("test", "--json", code=1).stdout)["works"] is False
    run("forget", typed="n\n", code=1)
    assert Mailbox.objects.exists()
    run("forget", "--yes")
    assert not Mailbox.objects.exists()
    assert wiring.secrets().get(f"imap-{Candidate.objects.get().pk}") is None


def test_no_password_can_be_given_where_other_programs_see_it():
    context = click.Context(mailbox)
    options = [one for name in mailbox.list_commands(context) for one in mailbox.get_command(context, name).params]
    assert [one.name for one in options if "pass" in one.name or "secret" in one.name] == []
    assert [one.envvar for one in options if one.envvar] == []


def test_a_file_is_taken_in_and_told_of(tmp_path):
    file = tmp_path / "mail.eml"
    file.write_bytes(b"From: Kit <kit@x.example>\nTo: me@x.example\nSubject: Hi\nMessage-ID: <1@x>\n\nHello.\n")
    assert "1 mail to be asked about" in run("add", str(file)).output
    assert json.loads(run("add", str(file), "--json").output) == {"counted": 0, "asked": 0, "known": 1, "others": 0}


def test_what_is_no_mail_is_said_plainly(tmp_path):
    file = tmp_path / "mail.eml"
    file.write_bytes(b"just words")
    assert "does not say who wrote it" in run("add", str(file), code=1).output


def test_without_a_mailbox_there_is_nothing_to_look_into():
    assert "No mailbox is connected" in run("look", code=1).output


@pytest.fixture
def microsoft(network, monkeypatch):
    network.found = MailServers(imap=IMAP, smtp=SMTP, found_by=FoundBy.TABLE, sign_in=SignIn.OAUTH, oauth="microsoft")
    given = Tokens(access="hunter2-access", refresh="hunter2-refresh", until=wiring.clock() + timedelta(hours=1))
    monkeypatch.setattr(wiring_sign_in, "sign_in_elsewhere", lambda *_, **__: given)
    return network


def test_a_mailbox_that_was_signed_in_to_is_read_and_sends_with_its_token(microsoft, monkeypatch):
    tokens = []
    monkeypatch.setattr(wiring, "test_imap", lambda account: tokens.append((account.token, account.password)))
    monkeypatch.setattr(wiring, "test_connection", lambda account: tokens.append((account.token, account.password)))
    run("connect", ADDRESS, "--sign-in", "code")
    assert tokens == [("hunter2-access", "")] * 2
    mailbox = Mailbox.objects.get()
    assert (mailbox.auth, mailbox.provider) == ("oauth", "microsoft")
    monkeypatch.setattr(wiring.settings, "OAUTH_CLIENTS", {"microsoft": ("our-id", "")})
    assert wiring.imap_account(mailbox).token == "hunter2-access"
    assert wiring.lets_in(MailAccount.objects.get()) == {"token": "hunter2-access"}
    run("forget", "--yes")
    assert wiring.secrets().get(f"oauth-{mailbox.candidate_id}") is None


def test_a_sign_in_that_is_gone_is_said_when_the_mailbox_is_tested(microsoft):
    run("connect", ADDRESS, "--sign-in", "code")
    wiring.secrets().forget(f"oauth-{Candidate.objects.get().pk}")
    assert "sign in once more" in run("test", code=1).output


def test_without_a_client_id_it_is_said_what_is_missing(network, monkeypatch):
    network.found = MailServers(imap=IMAP, smtp=SMTP, found_by=FoundBy.TABLE, sign_in=SignIn.OAUTH, oauth="microsoft")
    assert "AFTERWORD_MICROSOFT_CLIENT_ID" in run("connect", ADDRESS, "--sign-in", "browser", code=1).output
