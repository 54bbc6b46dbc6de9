"""What is needed to reach somebody's mail servers, the one for sending and the one for looking; nothing is opened."""

import unicodedata
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from typing import ClassVar, Literal

Security = Literal["tls", "starttls", "none"]
LONGEST_FIELD = 1_000
LONGEST_TOKEN = 16_000
"""Microsoft's bearer tokens have some 2,000 letters, and grow with what is granted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerAccount:
    """A server and a login; `security` is TLS from the start, STARTTLS, or none on this machine only.

    The wait is in seconds, for each answer. `ca_file` holds the authorities to trust in place of the system's, for a
    server with a certificate of its own.
    """

    usual_ports: ClassVar[str]
    looks_like: ClassVar[str]

    host: str
    port: int
    security: Security = "tls"
    username: str = ""
    password: str = field(default="", repr=False)
    timeout: float = 30.0
    ca_file: Path | None = None

    def __post_init__(self) -> None:
        self._need_words()
        if not 1 <= self.port <= 65_535:
            raise ValueError(f"The port is a number from 1 to 65535; {self.usual_ports}.")
        if self.security not in {"tls", "starttls", "none"}:
            raise ValueError("The security is one of tls, starttls, none.")
        if self.security == "none" and not _is_this_machine(self.host):
            raise ValueError("Without TLS the password could be read on the way. Choose TLS or STARTTLS.")
        if self.username and not self.secrets:
            raise ValueError("The password is missing.")

    @property
    def secrets(self) -> tuple[str, ...]:
        """What nobody but the server may see."""
        return (self.password,) if self.password else ()

    def _need_words(self) -> None:
        if not self.host or self.host != "".join(self.host.split()):
            raise ValueError(f"The server's name is missing or has a blank in it. It looks like {self.looks_like}.")
        for what, value in (("server", self.host), ("user name", self.username), ("password", self.password)):
            need_field(what, value, LONGEST_FIELD)


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpAccount(ServerAccount):
    """The server that takes mail: TLS is port 465, STARTTLS 587; the last wait is for its work on the text.

    With a `token` (OAuth2, by XOAUTH2) no password is needed or used.
    """

    usual_ports: ClassVar[str] = "most servers use 465 with TLS or 587 with STARTTLS"
    looks_like: ClassVar[str] = "smtp.provider.example"

    last_timeout: float = 120.0
    token: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        need_field("token", self.token, LONGEST_TOKEN)
        ServerAccount.__post_init__(self)  # a class with slots is another one than `super()` was written for

    @property
    def secrets(self) -> tuple[str, ...]:
        """What nobody but the server may see."""
        return tuple(secret for secret in (self.password, self.token) if secret)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapAccount(ServerAccount):
    """The server that shows the mailbox: TLS is port 993, STARTTLS 143.

    With a `token` (OAuth2, by XOAUTH2) no password is needed or used. `patience` is the longest wait in seconds for
    what a server may work at or talk about for long: a search, a batch of heads, a whole message. `opening` is for
    connecting and logging in, all of it together.
    """

    usual_ports: ClassVar[str] = "most servers use 993 with TLS or 143 with STARTTLS"
    looks_like: ClassVar[str] = "imap.provider.example"

    token: str = field(default="", repr=False)
    patience: float = 120.0
    opening: float = 60.0

    def __post_init__(self) -> None:
        need_field("token", self.token, LONGEST_TOKEN)
        ServerAccount.__post_init__(self)  # a class with slots is another one than `super()` was written for
        if not self.username:
            raise ValueError("The user name is missing; mostly it is the whole e-mail address.")

    @property
    def secrets(self) -> tuple[str, ...]:
        """What nobody but the server may see."""
        return tuple(secret for secret in (self.password, self.token) if secret)


def need_field(what: str, value: str, longest: int) -> None:
    """Raise ValueError, without the value, for what could break out of its line or is absurdly long."""
    if any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in value):
        raise ValueError(f"The {what} may not contain a line break or another control character.")
    if len(value) > longest:
        raise ValueError(f"The {what} is longer than {longest:,} characters. Please check it.")


def _is_this_machine(host: str) -> bool:
    try:
        return host.lower() == "localhost" or ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
