"""From an e-mail address to its mail servers, and what its provider wants of a program; nothing is looked up here."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class SignIn(StrEnum):
    """What a provider lets a program in with."""

    PASSWORD = "password"  # noqa: S105 - the name of a way, not a password
    APP_PASSWORD = "app_password"  # noqa: S105 - the name of a way, not a password
    OAUTH = "oauth"
    NEVER = "never"


class FoundBy(StrEnum):
    """How servers were found, the surest way first."""

    TABLE = "table"
    MX = "mx"
    SRV = "srv"
    AUTOCONFIG = "autoconfig"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServer:
    """Where a server is and whom to sign in as; `security` is tls, starttls, or none on this machine only."""

    host: str
    port: int
    security: str
    username: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServers:
    """What was found for an address; a server that could not be found is None.

    `know` are sentences on what the provider wants, `page` its own web page for that, `oauth` whose sign-in page it
    takes ("google", "microsoft", or none). `own_house`: the servers are of the address's own domain, or of a provider
    that we know. Elsewhere a name server's word alone stands for them, so the person looks at them first (RFC 6186).
    """

    imap: MailServer | None
    smtp: MailServer | None
    found_by: FoundBy
    provider: str = ""
    sign_in: SignIn = SignIn.PASSWORD
    know: tuple[str, ...] = ()
    page: str = ""
    oauth: str = ""
    own_house: bool = True


class Discovery(Protocol):
    """Looks the servers up; it tells nobody but name servers and the address's own domain what it looks for."""

    def servers_of(self, address: str) -> MailServers | None:
        """The servers of this address, None where nobody could name them; never raises for what the network says."""
