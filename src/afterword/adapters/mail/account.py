"""What is needed to hand a mail to somebody's mail server; nothing is opened here."""

import unicodedata
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from typing import Literal

Security = Literal["tls", "starttls", "none"]
LONGEST_FIELD = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpAccount:
    """A server and a login; `security` is TLS from the start (port 465), STARTTLS (587), or none on this machine only.

    The waits are in seconds: one for each answer, and a longer one for the last, when the server works on the text.
    `ca_file` holds the authorities to trust in place of the system's, for a server with a certificate of its own.
    """

    host: str
    port: int
    security: Security = "tls"
    username: str = ""
    password: str = field(default="", repr=False)
    timeout: float = 30.0
    last_timeout: float = 120.0
    ca_file: Path | None = None

    def __post_init__(self) -> None:
        _need_words(self)
        if not 1 <= self.port <= 65_535:
            raise ValueError(
                "The port is a number from 1 to 65535; most servers use 465 with TLS or 587 with STARTTLS."
            )
        if self.security not in {"tls", "starttls", "none"}:
            raise ValueError("The security is one of tls, starttls, none.")
        if self.security == "none" and not _is_this_machine(self.host):
            raise ValueError("Without TLS the password could be read on the way. Choose TLS or STARTTLS.")
        if self.username and not self.password:
            raise ValueError("The password is missing.")


def _need_words(account: SmtpAccount) -> None:
    if not account.host or account.host != "".join(account.host.split()):
        raise ValueError("The server's name is missing or has a blank in it. It looks like smtp.provider.example.")
    for what, value in (("server", account.host), ("user name", account.username), ("password", account.password)):
        if any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in value):
            raise ValueError(f"The {what} may not contain a line break or another control character.")
        if len(value) > LONGEST_FIELD:
            raise ValueError(f"The {what} is longer than {LONGEST_FIELD:,} characters. Please check it.")


def _is_this_machine(host: str) -> bool:
    try:
        return host.lower() == "localhost" or ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
