"""Connect a mailbox: test reading and sending with what the person typed, keep what works, say what does not."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.core.ports.discovery import MailServer
from afterword.core.ports.mailbox import MailboxTrouble
from afterword.core.ports.secrets import Secrets, SecretsUnavailable
from afterword.core.ports.sender import Refused
from afterword.core.ports.sign_in import Tokens
from afterword.services import fields
from afterword.services.errors import CannotKeep, Problem
from afterword.services.mail_tokens import keep_tokens
from afterword.services.saving import saving
from afterword.services.set_mail_account import LONGEST_HOST, MOST_PORT, SECURITIES, is_here, keep, set_mail_account
from afterword.store.models import Candidate, Mailbox

TRY_AGAIN = timedelta(hours=1)
"""How long a password that did not work yet is kept for the next try."""
TestReading = Callable[[MailServer, str], MailboxTrouble | None]
TestSending = Callable[[MailServer, str], Refused | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the person wants to connect; without `smtp` only looking is set up."""

    address: str
    imap: MailServer
    smtp: MailServer | None = None
    provider: str = ""


@dataclass(frozen=True, slots=True)
class Connected:
    """What stood in the way of reading and of sending; None where it works and is kept, or was not wanted."""

    reading: MailboxTrouble | None = None
    sending: Refused | None = None

    @property
    def works(self) -> bool:
        """Whether all that was wanted works."""
        return self.reading is None and self.sending is None


def imap_secret(candidate_id: int) -> str:
    """Under which name the secrets keep the password for reading."""
    return f"imap-{candidate_id}"


def connect_mailbox(
    candidate: Candidate,
    wanted: Wanted,
    password: str,
    *,
    tests: tuple[TestReading, TestSending],
    secrets: Secrets,
    now: datetime,
) -> Connected:
    """Test both, keep what works; where reading does not work nothing is kept but the password, for another try.

    An empty password is the one of the last try, or the one that is kept. Raise Problem, which names the field.
    """
    wanted = checked(wanted)
    password = need_password(candidate, wanted, password, secrets=secrets, now=now)
    keep_for_another_try(candidate, wanted.address, password, secrets=secrets, now=now)
    test_reading, test_sending = tests
    reading = test_reading(wanted.imap, password)
    if reading is not None:
        return Connected(reading=reading)
    keep(secrets, imap_secret(candidate.pk), password)
    keep_mailbox(candidate, wanted, now=now)
    sending = test_sending(wanted.smtp, password) if wanted.smtp else None
    if sending is None:
        keep_sending(candidate, wanted, password, secrets=secrets, now=now)
        forget_try(candidate, secrets)
    return Connected(sending=sending)


def need_password(candidate: Candidate, wanted: Wanted, password: str, *, secrets: Secrets, now: datetime) -> str:
    """What was typed, else the one of before; raise Problem where there is none."""
    password = password or password_before(candidate, wanted, secrets, now)
    if not password:
        raise Problem("Enter the password that your provider wants for programs.", field="password")
    return password


def checked(wanted: Wanted) -> Wanted:
    """The same, its words looked over; raise Problem, which names the field, for what cannot be right."""
    address = fields.address(wanted.address, "address")
    if not address:
        raise Problem("Enter your e-mail address.", field="address")
    smtp = checked_server(wanted.smtp, "smtp") if wanted.smtp else None
    imap = checked_server(wanted.imap, "imap")
    return Wanted(address=address, imap=imap, smtp=smtp, provider=wanted.provider)


def checked_server(server: MailServer, side: str) -> MailServer:
    """One server, in lower case; `side` begins the names of its fields."""
    return MailServer(
        host=checked_host(server, side),
        port=checked_port(server, side),
        security=checked_security(server, side),
        username=checked_username(server, side),
    )


def checked_host(server: MailServer, side: str) -> str:
    """The server's name, in lower case."""
    host = fields.one_line(server.host, f"{side}_host", LONGEST_HOST).lower()
    if not host or any(letter in host for letter in " /@"):
        raise Problem(f"The server’s name looks like {side}.provider.example.", field=f"{side}_host")
    return host


def checked_port(server: MailServer, side: str) -> int:
    """A port that there is."""
    if not 1 <= server.port <= MOST_PORT:
        usual = "993 or 143" if side == "imap" else "465 or 587"
        raise Problem(f"The port is a number such as {usual}.", field=f"{side}_port")
    return server.port


def checked_security(server: MailServer, side: str) -> str:
    """How the line is protected; without protection only on this machine."""
    if server.security not in SECURITIES:
        raise Problem("Choose how the line is protected.", field=f"{side}_security")
    if server.security == "none" and not is_here(server.host.strip().lower()):
        raise Problem("Without protection only a server on this machine may be used.", field=f"{side}_security")
    return server.security


def checked_username(server: MailServer, side: str) -> str:
    """What one signs in with."""
    name = fields.one_line(server.username, f"{side}_username", fields.LONGEST_ADDRESS)
    if not name:
        raise Problem("Enter the user name; mostly it is the whole address.", field=f"{side}_username")
    return name


SERVER_CHECKS = (checked_host, checked_port, checked_security, checked_username)
"""One for each field of a server."""


@saving
def keep_mailbox(candidate: Candidate, wanted: Wanted, *, now: datetime, auth: str = "password") -> Mailbox:
    """The row; where it is another mailbox than before, the look begins anew."""
    before = Mailbox.objects.filter(candidate=candidate).first()
    if before and (before.host, before.username) != (wanted.imap.host, wanted.imap.username):
        before.delete()
    columns = {
        "address": wanted.address,
        "host": wanted.imap.host,
        "port": wanted.imap.port,
        "security": wanted.imap.security,
        "username": wanted.imap.username,
        "auth": auth,
        "provider": wanted.provider,
        "connected_at": now,
        "trouble": "",
        "cause": "",
    }
    mailbox, _ = Mailbox.objects.update_or_create(candidate=candidate, defaults=columns)
    if not candidate.email:
        candidate.email = wanted.address
        candidate.save(update_fields=["email"])
    return mailbox


def connect_signed_in(
    candidate: Candidate,
    wanted: Wanted,
    tokens: Tokens,
    *,
    tests: tuple[TestReading, TestSending],
    secrets: Secrets,
    now: datetime,
) -> Connected:
    """The same after a sign-in by the provider's own page; the tests take a token in place of a password."""
    wanted = checked(wanted)
    test_reading, test_sending = tests
    reading = test_reading(wanted.imap, tokens.access)
    if reading is not None:
        return Connected(reading=reading)
    keep_tokens(candidate.pk, tokens, secrets=secrets)
    keep_mailbox(candidate, wanted, now=now, auth="oauth")
    sending = test_sending(wanted.smtp, tokens.access) if wanted.smtp else None
    if sending is None:
        keep_sending(candidate, wanted, "", secrets=secrets, now=now)
    return Connected(sending=sending)


def keep_sending(candidate: Candidate, wanted: Wanted, password: str, *, secrets: Secrets, now: datetime) -> None:
    """The account that mail leaves through, where a server for it is known."""
    if wanted.smtp is None:
        return
    set_mail_account(
        candidate,
        secrets=secrets,
        now=now,
        host=wanted.smtp.host,
        port=wanted.smtp.port,
        security=wanted.smtp.security,
        username=wanted.smtp.username,
        sender_address=wanted.address,
        sender_name=candidate.name,
        password=password,
        tested_at=now,
    )


def try_secret(candidate: Candidate) -> str:
    """Under which name the password of a try that did not work yet is kept."""
    return f"connecting-{candidate.pk}"


def keep_for_another_try(candidate: Candidate, address: str, password: str, *, secrets: Secrets, now: datetime) -> None:
    """So that nothing typed is lost, and no page has to say a password back."""
    if len(password) > 1000 or any(letter in password for letter in "\r\n\0"):
        raise Problem("This is not a password: it is too long, or has a line break in it.", field="password")
    kept = json.dumps({"address": address, "password": password, "at": now.isoformat()})
    try:
        secrets.set(try_secret(candidate), kept)
    except SecretsUnavailable as trouble:
        raise CannotKeep(trouble.says, field="password") from trouble


def password_before(candidate: Candidate, wanted: Wanted, secrets: Secrets, now: datetime) -> str:
    """The password of the last try, for the same address alone; else the one of the mailbox that is connected so."""
    kept = kept_try(candidate, wanted.address, secrets=secrets, now=now)
    if kept:
        return kept
    mailbox = Mailbox.objects.filter(candidate=candidate, auth="password").first()
    same = mailbox and (mailbox.host, mailbox.username) == (wanted.imap.host, wanted.imap.username)
    return (said_by(secrets, imap_secret(candidate.pk)) or "") if same else ""


def kept_try(candidate: Candidate, address: str, *, secrets: Secrets, now: datetime) -> str:
    """The password of a try of this hour for this address, or none; one that is older is forgotten."""
    words = said_by(secrets, try_secret(candidate))
    if not words:
        return ""
    kept = json.loads(words)
    if now - datetime.fromisoformat(kept["at"]) > TRY_AGAIN:
        forget_try(candidate, secrets)
        return ""
    return str(kept["password"]) if kept["address"] == address else ""


def said_by(secrets: Secrets, name: str) -> str | None:
    """A secret; raise CannotKeep where it cannot be had."""
    try:
        return secrets.get(name)
    except SecretsUnavailable as trouble:
        raise CannotKeep(trouble.says, field="password") from trouble


def forget_try(candidate: Candidate, secrets: Secrets) -> None:
    """The password of a try, once it is kept in its own place or no longer wanted."""
    try:
        secrets.forget(try_secret(candidate))
    except SecretsUnavailable as trouble:
        raise CannotKeep(trouble.says) from trouble
