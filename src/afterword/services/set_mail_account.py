"""Keep, or forget, the account that mail leaves through; its password goes to the secrets and nowhere else."""

import ipaddress
from datetime import datetime
from typing import NotRequired, TypedDict, Unpack

from afterword.core.ports.secrets import Secrets, SecretsUnavailable
from afterword.services import fields
from afterword.services.change_candidate import change_candidate
from afterword.services.errors import CannotKeep, Problem
from afterword.services.saving import saving
from afterword.store.models import Candidate, MailAccount

SECURITIES = ("tls", "starttls", "none")
LONGEST_HOST, MOST_PORT = 253, 65_535


class AccountFacts(TypedDict):
    """`password` None keeps the one that is there; `security` none is for a server on this machine."""

    host: str
    port: int
    security: str
    sender_address: str
    username: NotRequired[str]
    sender_name: NotRequired[str]
    password: NotRequired[str | None]
    tested_at: NotRequired[datetime | None]


def secret_name(candidate: Candidate) -> str:
    """Under which name the secrets keep this candidate's password."""
    return f"smtp-{candidate.pk}"


@saving
def set_mail_account(
    candidate: Candidate, *, secrets: Secrets, now: datetime | None = None, **facts: Unpack[AccountFacts]
) -> MailAccount:
    """Keep the account; raise Problem, which names the field, for what cannot be right.

    Name and address fill those of the candidate where they are not known; `now`: untouched drafts are signed with it.
    """
    columns = checked(facts)
    account, _ = MailAccount.objects.update_or_create(candidate=candidate, defaults=columns)
    password = facts.get("password")
    if password is not None:
        keep(secrets, secret_name(candidate), password)
    if not candidate.email:
        candidate.email = account.sender_address
        candidate.save(update_fields=["email"])
    if not candidate.name and account.sender_name:
        change_candidate(candidate, now=now or candidate.created_at, name=account.sender_name)
    return account


def checked(facts: AccountFacts) -> dict[str, object]:
    """The columns of the account."""
    return {
        "host": server_name(facts["host"], "host"),
        "port": port(facts["port"], "port"),
        "security": security(facts["security"], facts["host"], "security"),
        "sender_address": sender_address(facts["sender_address"], "sender_address"),
        "username": user_name(facts.get("username", ""), "username"),
        "sender_name": fields.one_line(facts.get("sender_name", ""), "sender_name"),
        "tested_at": facts.get("tested_at"),
    }


def server_name(value: str, field: str) -> str:
    """The server's name, in lower case."""
    host = fields.one_line(value, field, LONGEST_HOST).lower()
    if not host or " " in host or "/" in host or "@" in host:
        raise Problem("The server's name looks like smtp.example.org.", field=field)
    return host


def port(value: int, field: str) -> int:
    """A port that there is."""
    if not 1 <= value <= MOST_PORT:
        raise Problem("The port is a number such as 587 or 465.", field=field)
    return value


def security(value: str, host: str, field: str) -> str:
    """How the line is protected; without protection only on this machine."""
    if value not in SECURITIES:
        raise Problem("The connection is tls, starttls or none.", field=field)
    if value == "none" and not is_here(host.strip().lower()):
        raise Problem("Without encryption only a server on this machine may be used.", field=field)
    return value


def sender_address(value: str, field: str) -> str:
    """Where the mail comes from."""
    typed = fields.address(value, field)
    if not typed:
        raise Problem("Which address does your mail come from?", field=field)
    return typed


def user_name(value: str, field: str) -> str:
    """What one signs in with, or nothing; mostly it is an address."""
    return fields.one_line(value, field, fields.LONGEST_ADDRESS)


def is_here(host: str) -> bool:
    """Whether a server's name means this machine."""
    try:
        return host == "localhost" or ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def keep(secrets: Secrets, name: str, password: str) -> None:
    """Put the password away."""
    if len(password) > 1000 or any(letter in password for letter in "\r\n\0"):
        raise Problem("This is not a password: it is too long, or has a line break in it.", field="password")
    try:
        secrets.set(name, password)
    except SecretsUnavailable as trouble:
        raise CannotKeep(trouble.says, field="password") from trouble


@saving
def forget_mail_account(candidate: Candidate, *, secrets: Secrets) -> None:
    """Forget the account and its password."""
    MailAccount.objects.filter(candidate=candidate).delete()
    forget_password(candidate, secrets=secrets)


def forget_password(candidate: Candidate, *, secrets: Secrets) -> None:
    """Forget the password alone."""
    try:
        secrets.forget(secret_name(candidate))
    except SecretsUnavailable as trouble:
        raise CannotKeep(trouble.says) from trouble
