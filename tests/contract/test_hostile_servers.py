"""The SMTP sender against servers that misbehave at every step: the right exception, a good sentence, no secret."""

import base64
import socket
import time
from dataclasses import replace

import pytest

from afterword.adapters.mail import smtp
from afterword.adapters.mail.account import SmtpAccount
from afterword.core.facts.correspondent import Correspondent
from afterword.core.ports.sender import Cause, CutOff, NotSent, Refused
from servers.hostile import hostile
from servers.hostile_smtp import AFTER_TEXT, CLOSE, GREETING, HANG, HostileServer

PASSWORD = "hush-hush"
PLAIN = base64.b64encode(f"\0sam\0{PASSWORD}".encode()).decode()


def account(port=25, **changes):
    words = {"host": "127.0.0.1", "port": port, "security": "none", "username": "sam", "password": PASSWORD}
    return SmtpAccount(**{**words, "timeout": 0.3, "last_timeout": 0.3, **changes})


def attempt(mail, server, **changes):
    """Send one mail to the server; give what was raised, if anything, after looking it over for secrets."""
    with hostile(server):
        try:
            smtp.SmtpSender(account(server.port, **changes)).send(mail)
        except NotSent as error:
            assert_is_fit_to_be_read(error)
            return error
    return None


def assert_is_fit_to_be_read(error):
    told = f"{error!r} {error} {error.says} {error.__cause__!r}"
    assert PASSWORD not in told.lower()
    assert PLAIN not in told
    assert error.says[0].isupper()
    assert error.says.endswith(".")
    assert "{" not in error.says
    assert len(error.says) < 700


def test_a_well_behaved_server_gets_the_mail_once(mail):
    server = HostileServer()
    assert attempt(mail, server) is None
    assert len(server.texts) == 1
    assert [command.split()[0].upper() for command in server.commands] == [
        "EHLO",
        "AUTH",
        "MAIL",
        "RCPT",
        "DATA",
        "QUIT",
    ]


def test_the_own_machine_is_not_named_to_the_server(mail):
    server = HostileServer()
    attempt(mail, server)
    assert server.commands[0].lower() == "ehlo [127.0.0.1]"
    assert socket.gethostname().encode() not in server.texts[0]


@pytest.mark.parametrize("step", [GREETING, "EHLO", "AUTH", "MAIL", "RCPT", "DATA"])
def test_silence_before_the_text_leaves_nothing(mail, step):
    server = HostileServer({step: HANG})
    error = attempt(mail, server)
    assert type(error) is Refused
    assert error.cause is Cause.NO_ANSWER
    assert error.later_may_work
    assert error.says.startswith("Nothing was sent. ")
    assert server.texts == []


@pytest.mark.parametrize("step", [GREETING, "EHLO", "AUTH", "MAIL", "RCPT", "DATA"])
def test_a_line_closed_before_the_text_leaves_nothing(mail, step):
    server = HostileServer({step: CLOSE})
    error = attempt(mail, server)
    assert type(error) is Refused
    assert error.cause is Cause.LINE_BROKE
    assert server.texts == []


@pytest.mark.parametrize(
    "answer",
    [CLOSE, HANG, "", "what?", "100 hm", "354 more", "999 hm", "25", b"250-", b"250-x\r\n" * 9999, b"2" * 99_999],
)
def test_anything_but_a_clear_answer_after_the_text_leaves_us_unsure(mail, answer):
    server = HostileServer({AFTER_TEXT: answer})
    error = attempt(mail, server)
    assert type(error) is CutOff
    assert mail.message_id.encode() in error.text
    assert "nobody knows whether it arrived" in error.says
    assert len(server.texts) == 1


@pytest.mark.parametrize("size", [0, 100, 60_000])
def test_a_line_closed_within_the_text_leaves_us_unsure(mail, size):
    server = HostileServer(cut_text_after=size)
    error = attempt(replace(mail, body="line of text\n" * 12_000), server)
    assert type(error) is CutOff
    assert server.texts == []


def test_a_server_that_stops_reading_leaves_us_unsure(mail):
    server = HostileServer({"DATA": "354 go on"})
    server._take_text = lambda *_: server.over.wait(10)
    assert type(attempt(replace(mail, body="line of text\n" * 15_000), server)) is CutOff


@pytest.mark.parametrize(("answer", "taken"), [("250 ok", True), ("200 ok", True), ("250-a\r\n250 b", True)])
def test_every_yes_after_the_text_is_a_yes(mail, answer, taken):
    assert attempt(mail, HostileServer({AFTER_TEXT: answer})) is None


@pytest.mark.parametrize("answer", [CLOSE, HANG, "what?", b"2" * 99_999])
def test_what_happens_at_the_goodbye_no_longer_matters(mail, answer):
    assert attempt(mail, HostileServer({"QUIT": answer})) is None


@pytest.mark.parametrize(
    ("step", "answer", "cause"),
    [
        (GREETING, "554 5.7.1 blocked", Cause.SERVER_SAID_NO),
        (GREETING, "421 4.7.0 too many connections", Cause.TOO_MANY),
        (GREETING, "421 later", Cause.BUSY),
        (GREETING, "* OK IMAP4rev1 ready", Cause.NOT_A_MAIL_SERVER),
        (GREETING, "HTTP/1.1 400 Bad Request", Cause.NOT_A_MAIL_SERVER),
        (GREETING, b"\x16\x03\x01\x00\xff\n", Cause.NOT_A_MAIL_SERVER),
        (GREETING, b"220-x\r\n" * 10_000, Cause.NOT_A_MAIL_SERVER),
        (GREETING, b"2" * 100_000, Cause.NOT_A_MAIL_SERVER),
        ("EHLO", "250-mail.example\r\n250 SIZE 100000", Cause.NO_PASSWORD_LOGIN),
        ("EHLO", "250-mail.example\r\n250 AUTH XOAUTH2", Cause.NO_PASSWORD_LOGIN),
        ("EHLO", "250-mail.example\r\n250-AUTH PLAIN\r\n250 SIZE 90", Cause.TOO_BIG),
        ("AUTH", "535 5.7.8 Username and Password not accepted", Cause.PASSWORD),
        ("AUTH", "535 5.7.8 hush-hush is wrong", Cause.PASSWORD),
        ("AUTH", "534 5.7.9 Application-specific password required", Cause.APP_PASSWORD),
        (
            "AUTH",
            "534-5.7.14 <https://provider.example> Please log in via\r\n534 5.7.14 your web browser",
            Cause.APP_PASSWORD,
        ),
        ("AUTH", "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", Cause.NO_PASSWORD_LOGIN),
        ("AUTH", "454 4.7.0 Temporary authentication failure", Cause.BUSY),
        ("AUTH", "454 4.7.0 Too many login attempts, please try again later", Cause.TOO_MANY),
        ("AUTH", "334 ", Cause.NOT_A_MAIL_SERVER),
        ("MAIL", "530 5.7.0 Authentication Required", Cause.PASSWORD),
        ("MAIL", "553 5.7.1 Sender address rejected: not owned by user sam", Cause.SENDER_REFUSED),
        ("MAIL", "550 5.1.8 sender denied", Cause.SENDER_REFUSED),
        ("MAIL", "552 5.3.4 Message size exceeds fixed limit", Cause.TOO_BIG),
        ("MAIL", "451 4.3.0 try later", Cause.BUSY),
        ("RCPT", "550 5.1.1 <dana@acme.example>: User unknown in local recipient table", Cause.RECIPIENT_UNKNOWN),
        ("RCPT", "550-5.1.1 The email account that you tried to reach does not exist.", None),
        ("RCPT", "550 Requested action not taken: mailbox unavailable", Cause.RECIPIENT_UNKNOWN),
        ("RCPT", "552 5.2.2 Correspondent full", Cause.MAILBOX_FULL),
        ("RCPT", "452 4.2.2 The email account that you tried to reach is over quota", Cause.MAILBOX_FULL),
        ("RCPT", "450 4.2.0 <dana@acme.example>: Recipient address rejected: Greylisted", Cause.BUSY),
        ("RCPT", "554 5.7.1 <dana@acme.example>: Relay access denied", Cause.RECIPIENT_REFUSED),
        ("RCPT", "553 5.7.1 <sam@x.example>: Sender address rejected: not owned by user", Cause.SENDER_REFUSED),
        ("RCPT", "550 5.4.5 Daily user sending limit exceeded", Cause.TOO_MANY),
        ("RCPT", "550 no", Cause.RECIPIENT_REFUSED),
        ("DATA", "554 no valid recipients", Cause.SERVER_SAID_NO),
        ("DATA", "451 4.3.0 queue file write error", Cause.BUSY),
        (AFTER_TEXT, "554 5.7.1 Message rejected as spam by content filtering", Cause.SPAM),
        (AFTER_TEXT, "550 5.7.1 Our system has detected that this message is likely unsolicited mail", Cause.SPAM),
        (AFTER_TEXT, "552 5.3.4 message too big", Cause.TOO_BIG),
        (AFTER_TEXT, "554 5.2.252 SendAsDenied; sam not allowed to send as lee", Cause.SENDER_REFUSED),
        (AFTER_TEXT, "452 4.3.1 Insufficient system storage", Cause.BUSY),
        (AFTER_TEXT, "421 4.7.28 unusual rate of mail", Cause.TOO_MANY),
        (AFTER_TEXT, "550 no", Cause.SERVER_SAID_NO),
    ],
)
def test_each_no_is_told_for_what_it_is(mail, step, answer, cause):
    if cause is None:
        answer, cause = f"{answer}\r\n550 5.1.1 Try another", Cause.RECIPIENT_UNKNOWN
    error = attempt(mail, HostileServer({step: answer}))
    assert type(error) is Refused
    assert error.cause is cause


def test_all_readers_that_are_wrong_are_named_at_once_and_nobody_gets_it(mail):
    cc = tuple(Correspondent("", f"{name}@acme.example") for name in ("lee", "kim", "max", "eve"))
    good = {f"rcpt TO:<{name}@acme.example>": "250 fine" for name in ("dana", "kim")}
    server = HostileServer({"RCPT": "550 5.1.1 unknown", **good})
    error = attempt(replace(mail, cc=cc), server)
    assert error.addresses == ("lee@acme.example", "max@acme.example", "eve@acme.example")
    assert all(address in error.says for address in error.addresses)
    assert not any(command.upper().startswith("DATA") for command in server.commands)


@pytest.mark.parametrize("echo", [PASSWORD, PASSWORD.upper(), PLAIN, base64.b64encode(PASSWORD.encode()).decode()])
@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA", AFTER_TEXT])
def test_a_server_that_says_our_password_back_is_not_quoted_with_it(mail, step, echo):
    error = attempt(mail, HostileServer({step: f"550 5.0.0 you said {echo} before"}))
    assert "you said … before" in error.says


def test_the_servers_words_are_quoted_short_and_without_controls(mail):
    error = attempt(mail, HostileServer({"DATA": b"550 \x1b[31mno\x07 \xff " + b"blah " * 500 + b"\r\n"}))
    assert "\x1b" not in error.says
    assert len(error.says) < 400


def test_a_server_that_drips_is_not_waited_for_without_end(mail):
    server = HostileServer()

    def drip(line, said):
        for letter in "220-slow " * 30:
            line.sendall(letter.encode())
            time.sleep(0.05)
        return False

    server._say = drip
    started = time.monotonic()
    assert attempt(mail, server).cause is Cause.NO_ANSWER
    assert time.monotonic() - started < 3 + 0.05 * len("220-slow " * 30)


def test_nothing_listens_there(mail):
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    with pytest.raises(Refused, match="does not answer on port") as caught:
        smtp.SmtpSender(account(port)).send(mail)
    assert caught.value.cause is Cause.NO_ANSWER


@pytest.mark.parametrize("host", ["mail.nowhere.invalid", "a" * 70 + ".example", "..", "ünknown.invalid"])
def test_a_server_that_is_not_there_is_named(mail, host):
    refused = smtp.test_connection(account(host=host, security="tls"))
    assert refused.cause is Cause.SERVER_NOT_FOUND
    assert host in refused.says


class TestProtection:
    def test_a_server_without_starttls_never_hears_the_password(self, mail):
        server = HostileServer({"EHLO": "250-mail.example\r\n250 AUTH PLAIN LOGIN"})
        error = attempt(mail, server, security="starttls")
        assert (type(error), error.cause) == (Refused, Cause.NO_TLS)
        assert "no password was given" in error.says
        assert not any("AUTH" in command.upper() for command in server.commands)

    @pytest.mark.parametrize("answer", ["454 4.7.0 TLS not available", "501 no", "what?"])
    def test_a_refused_starttls_never_hears_the_password(self, mail, answer):
        server = HostileServer({"STARTTLS": answer})
        assert type(attempt(mail, server, security="starttls")) is Refused
        assert not any("AUTH" in command.upper() for command in server.commands)

    @pytest.mark.parametrize("at_once", [True, False])
    def test_a_certificate_for_another_name_is_refused(self, mail, foreign_certificate, at_once):
        server = HostileServer(certificate=foreign_certificate, tls_at_once=at_once)
        security = "tls" if at_once else "starttls"
        error = attempt(mail, server, security=security, ca_file=foreign_certificate.ca)
        assert error.cause is Cause.CERTIFICATE
        assert "cannot prove that it is 127.0.0.1" in error.says
        assert not any("AUTH" in command.upper() for command in server.commands)

    @pytest.mark.parametrize("at_once", [True, False])
    def test_an_unknown_authority_is_refused(self, mail, certificate, at_once):
        server = HostileServer(certificate=certificate, tls_at_once=at_once)
        error = attempt(mail, server, security="tls" if at_once else "starttls")
        assert error.cause is Cause.CERTIFICATE

    @pytest.mark.parametrize("at_once", [True, False])
    def test_a_right_certificate_is_taken(self, mail, certificate, at_once):
        server = HostileServer(certificate=certificate, tls_at_once=at_once)
        security = "tls" if at_once else "starttls"
        assert attempt(mail, server, security=security, ca_file=certificate.ca, timeout=5.0) is None
        assert len(server.texts) == 1

    def test_what_was_said_before_the_protection_is_forgotten(self, mail, certificate):
        """Somebody on the way may add replies in clear, to be taken for the server's own afterwards."""
        early = "220 go on\r\n250-evil.example\r\n250 AUTH LOGIN"
        server = HostileServer({"STARTTLS": early}, certificate=certificate)
        error = attempt(mail, server, security="starttls", ca_file=certificate.ca, timeout=5.0)
        assert error is None
        assert any(command.startswith("AUTH PLAIN") for command in server.commands)

    def test_tls_on_a_clear_port_hints_at_starttls(self, mail):
        error = attempt(mail, HostileServer(), security="tls")
        assert error.cause is Cause.NO_TLS
        assert "choose STARTTLS" in error.says

    def test_a_server_that_never_finishes_its_handshake_is_not_waited_for(self, mail):
        error = attempt(mail, HostileServer({GREETING: HANG}), security="tls")
        assert error.cause is Cause.NO_ANSWER

    def test_starttls_on_a_tls_port_hints_at_tls(self, mail, certificate):
        server = HostileServer(certificate=certificate, tls_at_once=True)
        error = attempt(mail, server, security="starttls")
        assert error.cause is Cause.NO_ANSWER
        assert "choose TLS" in error.says

    @pytest.mark.parametrize("content", [None, "no certificate"])
    def test_a_broken_trust_file_is_named(self, tmp_path, content):
        trusted = tmp_path / "ca.pem"
        if content:
            trusted.write_text(content)
        refused = smtp.test_connection(account(465, security="tls", ca_file=trusted))
        assert "trusted certificates cannot be read" in refused.says


class TestLogin:
    def test_login_by_questions_works_too(self, mail):
        name, secret = (base64.b64encode(word.encode()).decode() for word in ("sam", PASSWORD))
        hello = "250-mail.example\r\n250 AUTH LOGIN"
        answers = {"EHLO": hello, "AUTH": "334 VXNlcm5hbWU6", name: "334 UGFzc3dvcmQ6", secret: "235 in"}
        server = HostileServer(answers)
        assert attempt(mail, server) is None
        assert len(server.texts) == 1

    def test_a_password_outside_ascii_is_sent_as_typed(self, mail):
        server = HostileServer()
        attempt(mail, server, password="pässwörd")
        coded = next(command for command in server.commands if command.startswith("AUTH")).split()[-1]
        assert base64.b64decode(coded).decode() == "\0sam\0pässwörd"

    def test_an_account_without_a_name_does_not_log_in(self, mail):
        server = HostileServer({"AUTH": "535 no"})
        assert attempt(mail, server, username="", password="") is None

    def test_an_old_server_without_ehlo_is_spoken_to(self, mail):
        server = HostileServer({"EHLO": "502 what?"})
        assert attempt(mail, server, username="", password="") is None


class TestLettersOutsideAscii:
    def test_a_server_that_cannot_carry_the_address_is_named(self, mail):
        error = attempt(replace(mail, to=(Correspondent("Zoë", "zoë@acme.example"),)), HostileServer())
        assert error.cause is Cause.ADDRESS_NOT_CARRIED

    def test_one_that_can_gets_it_as_typed(self, mail):
        hello = "250-mail.example\r\n250-AUTH PLAIN\r\n250-8BITMIME\r\n250 SMTPUTF8"
        server = HostileServer({"EHLO": hello})
        assert attempt(replace(mail, to=(Correspondent("Zoë", "zoë@acme.example"),)), server) is None
        assert b"<zo\xc3\xab@acme.example>" in server.texts[0]
        assert any(command.encode("latin-1").decode() == "rcpt TO:<zoë@acme.example>" for command in server.commands)

    def test_a_domain_alone_needs_no_such_server(self, mail):
        server = HostileServer()
        assert attempt(replace(mail, to=(Correspondent("Zoë", "zoe@straße.example"),)), server) is None
        assert "rcpt TO:<zoe@xn--strae-oqa.example>" in server.commands


class TestTheConnectionAlone:
    def test_a_good_one_sends_nothing(self):
        with hostile(HostileServer()) as server:
            assert smtp.test_connection(account(server.port)) is None
        assert [command.split()[0].upper() for command in server.commands] == ["EHLO", "AUTH", "NOOP", "QUIT"]

    @pytest.mark.parametrize("answers", [{"AUTH": "535 no"}, {GREETING: HANG}, {"NOOP": "421 bye"}, {"NOOP": CLOSE}])
    def test_a_bad_one_is_told(self, answers):
        with hostile(HostileServer(answers)) as server:
            refused = smtp.test_connection(account(server.port))
        assert isinstance(refused, Refused)
        assert_is_fit_to_be_read(refused)
        assert not refused.says.startswith("Nothing was sent")


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"security": "none", "host": "smtp.provider.example"}, "password could be read on the way"),
        ({"security": "none", "host": "127.0.0.1.evil.example"}, "password could be read on the way"),
        ({"security": "ssl"}, "one of tls, starttls, none"),
        ({"port": 0}, "1 to 65535"),
        ({"port": 70_000}, "1 to 65535"),
        ({"host": ""}, "server’s name is missing|server's name is missing"),
        ({"host": "smtp provider"}, "has a blank in it"),
        ({"password": ""}, "password is missing"),
        ({"password": "a\0b"}, "password may not contain"),
        ({"username": "a\r\nb"}, "user name may not contain"),
        ({"password": "x" * 1001}, "longer than"),
    ],
)
def test_an_account_that_cannot_work_is_refused_with_a_sentence(changes, says):
    with pytest.raises(ValueError, match=says) as caught:
        account(**changes)
    assert PASSWORD not in str(caught.value)


def test_an_account_never_shows_its_password():
    assert PASSWORD not in repr(account())


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "::1", "[::1]"])
def test_this_machine_alone_needs_no_protection(host):
    assert account(host=host).security == "none"
