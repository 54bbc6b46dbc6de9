"""The IMAP mailbox against servers that misbehave at every step: the right word for it, bounded, and no secret told."""

import base64
import itertools
import logging
from datetime import date

import pytest
from listening import waited

from afterword.adapters.mail.account import ImapAccount
from afterword.adapters.mail.imap import mailbox as imap
from afterword.adapters.mail.imap.replies import Refusal, Stage, told
from afterword.core.ports.mailbox import FolderRole, Hindrance, MailboxTrouble, Place
from servers.hostile import hostile
from servers.hostile_imap import CLOSE, GREETING, HANG, MESSAGE, HostileImap

PASSWORD = "hush-hush"
TOKEN = "ya29.very-secret-token"
PLAIN = base64.b64encode(f"\0sam\0{PASSWORD}".encode()).decode()
MORE = 16_000_000 + 8_000_000
"""The most that any answer may have, and what the sockets between us hold."""
STEPS = [GREETING, "CAPABILITY", "AUTHENTICATE", "LIST", "STATUS", "EXAMINE", "SEARCH", "FETCH", "APPEND", "STORE"]
STEPS += ["EXPUNGE", "IDLE", "DONE", "NOOP"]


SWITCHED_ON_FIRST = {"imap.gmx.net", "imap.yandex.ru", "imap.163.com"}
SOON = {"timeout": 0.3, "patience": 0.5}


def account(port=143, **changes):
    words = {"host": "127.0.0.1", "port": port, "security": "none", "username": "sam", "password": PASSWORD}
    return ImapAccount(**{**words, "timeout": 8.0, "patience": 8.0, **changes})


def everything(mailbox, idle=0.005):
    """Every call once; whatever the server says, what comes back is what the port says, or MailboxTrouble is raised."""
    folders = mailbox.folders()
    assert all(folder.name for folder in folders)
    state = mailbox.state("INBOX")
    assert state.epoch >= 0
    assert all(uid > 0 for uid in mailbox.search("INBOX", terms=["@acme.example"], since=date(2026, 1, 1)))
    uids = mailbox.arrived("INBOX", from_uid=1)
    heads = list(mailbox.heads("INBOX", uids))
    assert all(lying.received_at.tzinfo for lying in heads)
    raw = mailbox.source(Place("INBOX", 7, 1), most=1_000)
    assert raw is None or len(raw) <= 1_000
    mailbox.find("<m1@acme.example>")
    mailbox.put("Drafts", b"Message-ID: <m2@acme.example>\r\n\r\nText.\r\n", draft=True)
    waited(mailbox, "INBOX", idle)
    mailbox.take_away(Place("INBOX", 7, 1))
    return heads


def long_enough(step):
    """A busy machine needs longer than the shortest wait before it comes to IDLE at all."""
    return 1.0 if step in {"IDLE", "DONE"} else 0.005


def attempt(server, idle=0.005, **changes):
    """Open the mailbox and call everything; what was raised, if anything, after looking it over for secrets."""
    mailbox = None
    with hostile(server):
        try:
            mailbox = imap.ImapMailbox(account(server.port, **changes))
            everything(mailbox, idle)
        except MailboxTrouble as trouble:
            assert_is_fit_to_be_read(trouble)
            return trouble
        finally:
            if mailbox:
                mailbox.close()
                mailbox.close()
    return None


def assert_is_fit_to_be_read(trouble):
    told = f"{trouble!r} {trouble} {trouble.says} {trouble.__cause__!r}"
    assert PASSWORD not in told.lower()
    assert TOKEN not in told
    assert PLAIN not in told
    assert trouble.says[0].isupper()
    assert trouble.says.endswith(".")
    assert "{" not in trouble.says.partition("The server’s words")[0]
    assert len(trouble.says) < 700


def test_a_well_behaved_server_gives_its_message_and_hears_no_more_than_it_must():
    server = HostileImap()
    with hostile(server):
        mailbox = imap.ImapMailbox(account(server.port))
        (lying,) = everything(mailbox)
        mailbox.close()
    assert lying.head.message_id == "<m1@acme.example>"
    assert not [command for command in server.commands if "BODY[" in command]
    assert server.commands[-1].endswith("LOGOUT")


@pytest.mark.parametrize("step", STEPS)
def test_silence_is_told_as_silence(step):
    trouble = attempt(HostileImap({step: HANG}), long_enough(step), **SOON)
    assert trouble.cause is Hindrance.NO_ANSWER
    assert trouble.later_may_work


@pytest.mark.parametrize("step", STEPS)
def test_a_closed_line_is_told_as_one(step):
    trouble = attempt(HostileImap({step: CLOSE}), long_enough(step))
    assert trouble.cause is Hindrance.LINE_BROKE
    assert trouble.later_may_work


def forever(*pieces):
    return lambda: itertools.chain(pieces[:-1], itertools.repeat(pieces[-1]))


NONSENSE = {
    "words": "what?",
    "http": "HTTP/1.1 400 Bad Request",
    "smtp": "220 mail.example ESMTP",
    "octets": b"\x16\x03\x01\x00\xff\n",
    "nothing": b"\r\n",
    "a bare star": "*",
    "another's tag": "ZZZZ99 OK done",
    "a bare line feed": b"* OK fine\n",
    "a number too long": "* " + "9" * 6_000 + " EXISTS",
    "a literal of no size": b"* LIST (\\x) {" + b"9" * 5_000 + b"}\r\n",
    "deep brackets": b"* 1 FETCH " + b"(" * 50_000 + b"\r\n{tag} OK done\r\n",
    "deep list": b"* LIST " + b"(" * 50_000 + b"\r\n{tag} OK done\r\n",
    "deep status": b"* STATUS INBOX " + b"(" * 20_000 + b"\r\n{tag} OK done\r\n",
}


@pytest.mark.parametrize("step", [*STEPS[:9], "IDLE"])
@pytest.mark.parametrize("nonsense", NONSENSE.values(), ids=NONSENSE.keys())
def test_nonsense_is_told_or_left_out(step, nonsense):
    """Where it has no tag to end an answer, the server goes away after it."""
    octets = nonsense if isinstance(nonsense, bytes) else f"{nonsense}\r\n".encode()
    trouble = attempt(HostileImap({step: octets if b"{tag}" in octets else lambda: [octets]}))
    assert trouble is None or isinstance(trouble.cause, Hindrance)


STREAMS = {
    "a line without end": forever(b"* " + b"x" * 65_536, b"x" * 65_536),
    "lines without end": forever(b'* LIST (\\HasNoChildren) "/" "A folder"\r\n' * 1_000),
    "numbers without end": forever(b"* SEARCH", b" 1234567890" * 5_000),
    "a literal of two gigabytes": forever(b"* 1 FETCH (UID 1 BODY[]<0> {2147483647}\r\n", b"x" * 65_536),
    "folders as long literals": forever(b'* LIST () "/" {99999999}\r\n', b"x" * 65_536),
    "messages without end": forever(f"{MESSAGE}\r\n".encode() * 300),
    "greetings without end": forever(b"* OK still here\r\n" * 1_000),
}


@pytest.mark.parametrize("step", ["CAPABILITY", "LIST", "STATUS", "EXAMINE", "SEARCH", "FETCH", "APPEND", "IDLE"])
@pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS.keys())
def test_what_has_no_end_is_not_listened_to(step, stream):
    server = HostileImap({step: stream})
    trouble = attempt(server)
    waited = step == "IDLE" and trouble is None  # on a busy machine a wait is over before the bound is reached
    assert waited or trouble.cause in {Hindrance.NOT_A_MAIL_SERVER, Hindrance.NO_ANSWER}
    assert server.swallowed < MORE


def test_a_server_that_trickles_is_not_waited_for_without_end():
    def octet_by_octet():
        for _ in range(100):
            yield b"x"
            server.over.wait(0.1)

    server = HostileImap({"LIST": octet_by_octet})
    assert attempt(server, **SOON).cause is Hindrance.NO_ANSWER


@pytest.mark.parametrize(
    ("step", "answer", "cause"),
    [
        (GREETING, "* BYE Too many connections from your address", Hindrance.TOO_MANY),
        (GREETING, "* BYE [UNAVAILABLE] Please come back later", Hindrance.BUSY),
        (GREETING, "* PREAUTH welcome whoever you are", Hindrance.NOT_A_MAIL_SERVER),
        ("AUTHENTICATE", "{tag} NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", Hindrance.PASSWORD),
        ("AUTHENTICATE", "{tag} NO hush-hush is wrong", Hindrance.PASSWORD),
        (
            "AUTHENTICATE",
            "* NO [WEBALERT] Web login.\r\n{tag} NO [ALERT] Please log in via your web browser: (Failure)",
            Hindrance.APP_PASSWORD,
        ),
        ("AUTHENTICATE", "{tag} NO [ALERT] Application-specific password required: (Failure)", Hindrance.APP_PASSWORD),
        ("AUTHENTICATE", "{tag} NO [AUTHENTICATIONFAILED] Please use an app password", Hindrance.APP_PASSWORD),
        ("AUTHENTICATE", "{tag} NO [ALERT] Your account is not enabled for IMAP use. (Failure)", Hindrance.IMAP_OFF),
        ("AUTHENTICATE", "{tag} NO IMAP access is disabled for this account", Hindrance.IMAP_OFF),
        ("AUTHENTICATE", "{tag} NO [PRIVACYREQUIRED] Plaintext authentication disallowed", Hindrance.NO_PASSWORD_LOGIN),
        ("AUTHENTICATE", "{tag} NO LOGIN failed. BasicAuthBlocked", Hindrance.NO_PASSWORD_LOGIN),
        ("AUTHENTICATE", "{tag} NO [ALERT] Too many simultaneous connections. (Failure)", Hindrance.TOO_MANY),
        ("AUTHENTICATE", "{tag} NO [LIMIT] rate limit hit", Hindrance.TOO_MANY),
        ("AUTHENTICATE", "{tag} NO [UNAVAILABLE] Temporary authentication failure", Hindrance.BUSY),
        ("AUTHENTICATE", "{tag} BAD what?", Hindrance.PASSWORD),
        ("AUTHENTICATE", "* BYE Too many bad guesses", Hindrance.TOO_MANY),
        (
            "CAPABILITY",
            "* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n{tag} OK done",
            Hindrance.NO_PASSWORD_LOGIN,
        ),
        ("LIST", "{tag} NO [SERVERBUG] Internal error", Hindrance.SERVER_SAID_NO),
        ("LIST", "{tag} BAD unknown command", Hindrance.SERVER_SAID_NO),
        ("SEARCH", "{tag} NO [UNAVAILABLE] try again later", Hindrance.BUSY),
        ("SEARCH", "* BYE Server shutting down", Hindrance.LINE_BROKE),
        ("EXAMINE", "{tag} NO [NOPERM] not yours", Hindrance.SERVER_SAID_NO),
        ("FETCH", "{tag} NO [INUSE] locked", Hindrance.TOO_MANY),
        ("APPEND", "{tag} NO [OVERQUOTA] Quota exceeded", Hindrance.MAILBOX_FULL),
        ("APPEND", "{tag} NO Message too big", Hindrance.TOO_BIG),
    ],
)
def test_each_no_is_told_for_what_it_is(step, answer, cause):
    assert attempt(HostileImap({step: answer})).cause is cause


@pytest.mark.parametrize(
    ("host", "cause"),
    [
        ("imap.mail.yahoo.com", Hindrance.APP_PASSWORD),
        ("imap.mail.me.com", Hindrance.APP_PASSWORD),
        ("IMAP.GMAIL.COM", Hindrance.APP_PASSWORD),
        ("outlook.office365.com", Hindrance.NO_PASSWORD_LOGIN),
        ("imap.googlemail.com", Hindrance.APP_PASSWORD),
        ("imap.gmx.net", Hindrance.PASSWORD),
        ("imap.yandex.ru", Hindrance.PASSWORD),
        ("imap.163.com", Hindrance.PASSWORD),
        ("posteo.de", Hindrance.PASSWORD),
        ("mail.de", Hindrance.PASSWORD),
        ("imap.notgmail.com.example", Hindrance.PASSWORD),
    ],
)
def test_a_provider_that_says_only_no_is_known_by_its_name(host, cause):
    where = ImapAccount(host=host, port=993, username="sam", password=PASSWORD)
    with pytest.raises(MailboxTrouble) as caught, told(Stage.LOGIN, where):
        raise Refusal("[AUTHENTICATIONFAILED] no")
    assert caught.value.cause is cause
    assert ("switched on first" in caught.value.says) is (host in SWITCHED_ON_FIRST)


@pytest.mark.parametrize("step", ["AUTHENTICATE", "LIST", "SEARCH", "APPEND", GREETING])
@pytest.mark.parametrize("echo", [PASSWORD, PASSWORD.upper(), PLAIN, "hush-\x01hush", f"x{PASSWORD}x"])
def test_a_server_that_says_our_password_back_is_not_quoted_with_it(step, echo):
    says = "* BYE" if step == GREETING else "{tag} NO"
    trouble = attempt(HostileImap({step: f"{says} I know {echo}"}))
    assert PASSWORD not in trouble.says.lower()


def test_a_bearer_token_is_the_login_and_is_told_nobody():
    server = HostileImap()
    assert attempt(server, password="", token=TOKEN) is None
    assert base64.b64decode(server.secrets[0]) == f"user=sam\1auth=Bearer {TOKEN}\1\1".encode()
    refused = HostileImap({"AUTHENTICATE": f"{{tag}} NO {TOKEN} has run out"})
    assert attempt(refused, password="", token=TOKEN).cause is Hindrance.SIGN_IN_AGAIN
    assert TOKEN not in repr(account(token=TOKEN))
    assert PASSWORD not in repr(account())


def test_a_password_with_any_letter_is_given_as_it_is():
    server = HostileImap()
    attempt(server, password='wörd "\\ ')
    assert base64.b64decode(server.secrets[0]).decode() == '\0sam\0wörd "\\ '
    old = HostileImap({"CAPABILITY": "* CAPABILITY IMAP4rev1\r\n{tag} OK done"})
    attempt(old, password='wörd "\\ ', username='s "am')
    login = next(command for command in old.commands if " LOGIN " in command)
    assert login.encode("latin-1").decode().split(" ", 1)[1] == 'LOGIN "s \\"am" "wörd \\"\\\\ "'


def test_nothing_of_the_conversation_is_logged(caplog):
    caplog.set_level(logging.DEBUG)
    for name in ("imaplib", "imapclient"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    attempt(HostileImap({"CAPABILITY": "* CAPABILITY IMAP4rev1\r\n{tag} OK done", "FETCH": "{tag} NO \xe4"}))
    assert not [record for record in caplog.records if record.name.startswith("imap")]
    assert PASSWORD not in caplog.text


def test_without_starttls_no_password_is_given():
    server = HostileImap()
    assert attempt(server, security="starttls").cause is Hindrance.NO_TLS
    assert server.secrets == []


def test_what_was_said_before_tls_is_forgotten(certificate):
    capable = "* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\n{tag} OK done"
    injected = "{tag} OK go on\r\n* CAPABILITY IMAP4rev1 AUTH=EVIL"
    server = HostileImap({"CAPABILITY": capable, "STARTTLS": injected}, certificate=certificate)
    assert attempt(server, security="starttls", ca_file=certificate.ca) is None
    assert server.secrets == [PLAIN]


def test_a_server_that_cannot_prove_who_it_is_gets_no_password(foreign_certificate):
    capable = "* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\n{tag} OK done"
    server = HostileImap({"CAPABILITY": capable}, certificate=foreign_certificate)
    assert attempt(server, security="starttls", ca_file=foreign_certificate.ca).cause is Hindrance.CERTIFICATE
    assert server.secrets == []


def test_tls_where_there_is_none_is_told_with_a_hint():
    trouble = attempt(HostileImap(), security="tls")
    assert trouble.cause is Hindrance.NO_TLS
    assert "STARTTLS" in trouble.says


def test_nobody_there_and_no_such_name_are_told():
    with pytest.raises(MailboxTrouble) as nobody:
        imap.ImapMailbox(account(1))
    assert nobody.value.cause is Hindrance.NO_ANSWER
    with pytest.raises(MailboxTrouble) as unknown:
        imap.ImapMailbox(account(host="imap.nowhere.invalid", security="tls"))
    assert unknown.value.cause is Hindrance.SERVER_NOT_FOUND


def test_a_file_of_authorities_that_is_none_is_told(tmp_path):
    assert attempt(HostileImap(), security="tls", ca_file=tmp_path / "none.pem").cause is Hindrance.CERTIFICATE


@pytest.mark.parametrize(
    "garbled",
    [
        "* 2 FETCH (UID 2 FLAGS (\\Seen) INTERNALDATE",
        "* 2 FETCH (UID 2)",
        "* 2 FETCH (UID x FLAGS y)",
        "* 2 FETCH (FLAGS (\\Deleted))",
        "* 1 FETCH (FLAGS (\\Draft))",
        "* 2 FETCH (UID 2 BODY[]<0> {3}\r\nabc INTERNALDATE {2}\r\nzz)",
        "* 2 FETCH (UID 99 FLAGS () RFC822.SIZE 1 BODY[]<0> {2}\r\nzz)",
    ],
)
def test_one_garbled_message_does_not_hide_or_change_the_others(garbled):
    answer = f"{garbled}\r\n{MESSAGE}\r\n{garbled}\r\n{{tag}} OK done"
    server = HostileImap({"FETCH": answer, "SEARCH": "* SEARCH 1\r\n* SEARCH 2 (MODSEQ 77)\r\n{tag} OK done"})
    with hostile(server):
        mailbox = imap.ImapMailbox(account(server.port))
        assert mailbox.arrived("INBOX", from_uid=1) == [1, 2]
        (lying,) = mailbox.heads("INBOX", [1, 2])
        mailbox.close()
    assert (lying.head.message_id, lying.draft) == ("<m1@acme.example>", False)


def test_one_garbled_folder_does_not_hide_the_others():
    listing = (
        '* LIST (\\HasNoChildren "/" Broken\r\n* LIST () NIL\r\n* LIST () "/" {7}\r\nLiteral\r\n'
        '* LIST (\\Noselect) "/" "[Gmail]"\r\n* LIST (\\All) "/" "[Gmail]/All Mail"\r\n* LIST () "/" R&D\r\n'
        '* LIST () "/" 2019\r\n* LIST () "/" "Gesendet"\r\n* LIST () NIL inbox\r\n{tag} OK done'
    )
    with hostile(HostileImap({"LIST": listing})) as server:
        mailbox = imap.ImapMailbox(account(server.port))
        found = {folder.name: folder.role for folder in mailbox.folders()}
        mailbox.state("R&D")
        mailbox.close()
    assert found == {
        "inbox": FolderRole.INBOX,
        "Literal": FolderRole.OTHER,
        "[Gmail]/All Mail": FolderRole.ALL,
        "R&D": FolderRole.OTHER,
        "2019": FolderRole.OTHER,
        "Gesendet": FolderRole.SENT,
    }
    assert [command for command in server.commands if '"R&D"' in command]


def test_on_gmail_a_message_is_looked_for_where_all_of_them_are():
    answers = {
        "CAPABILITY": "* CAPABILITY IMAP4rev1 AUTH=PLAIN UIDPLUS X-GM-EXT-1\r\n{tag} OK done",
        "LIST": '* LIST () "/" INBOX\r\n* LIST (\\All) "/" All\r\n* LIST (\\Trash) "/" Bin\r\n* LIST () "/" Label\r\n'
        "{tag} OK done",
    }
    with hostile(HostileImap(answers)) as server:
        mailbox = imap.ImapMailbox(account(server.port))
        assert mailbox.find("<m1@acme.example>") == (Place("All", 7, 1), Place("Bin", 7, 1))
        mailbox.close()
    assert [c.split(" ", 1)[1] for c in server.commands if "SEARCH" in c] == [
        'UID SEARCH X-GM-RAW "rfc822msgid:<m1@acme.example>"'
    ] * 2
