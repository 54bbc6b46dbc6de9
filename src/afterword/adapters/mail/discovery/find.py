"""The search for an address's servers: what is known, what name servers say, what the domain itself says, a guess."""

from collections.abc import Callable
from dataclasses import dataclass

from afterword.adapters.mail.discovery.autoconfig import said_by
from afterword.adapters.mail.discovery.guess import guessed
from afterword.adapters.mail.discovery.looking import Fetcher, Knocker, NameServer
from afterword.adapters.mail.discovery.providers import Provider, of_domain, of_exchanger
from afterword.adapters.mail.discovery.records import by_records
from afterword.core.ports.discovery import FoundBy, MailServer, MailServers

MOST_EXCHANGERS = 10


@dataclass(frozen=True, slots=True)
class ServerSearch:
    """Asks in the order of trust, and stops at the first that knows where mail is read."""

    names: NameServer
    fetcher: Fetcher
    knocker: Knocker

    def servers_of(self, address: str) -> MailServers | None:
        """The servers of this address, None where nobody could name them."""
        mailbox, _, domain = address.strip().rpartition("@")
        domain = in_ascii(domain)
        if not mailbox or "." not in domain:
            return None
        address = f"{mailbox}@{domain}"
        ways: tuple[Callable[[], MailServers | None], ...] = (
            lambda: of_provider(of_domain(domain), address, FoundBy.TABLE),
            lambda: of_provider(self._exchanger(domain), address, FoundBy.MX),
            lambda: by_records(self.names, domain, address),
            lambda: said_by(self.fetcher, domain, address),
            lambda: guessed(self.knocker, domain, address),
        )
        return next((found for way in ways if (found := way())), None)

    def _exchanger(self, domain: str) -> Provider | None:
        hosts = self.names.mx(domain)[:MOST_EXCHANGERS]
        return next((found for host in hosts if (found := of_exchanger(host))), None)


def in_ascii(domain: str) -> str:
    """The domain as the network writes it; "" for what cannot be one."""
    try:
        return domain.lower().rstrip(".").encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def of_provider(provider: Provider | None, address: str, by: FoundBy) -> MailServers | None:
    """What the table says of a provider, with the user name filled in."""
    if provider is None:
        return None
    return MailServers(
        imap=_server(provider, provider.imap, provider.imap_port, provider.user, address),
        smtp=_server(provider, provider.smtp, provider.smtp_port, provider.sender, address),
        found_by=by,
        provider=provider.name,
        sign_in=provider.sign_in,
        know=provider.know,
        page=provider.page,
        oauth=provider.oauth,
    )


def _server(provider: Provider, host: str, port: int, user: str, address: str) -> MailServer | None:
    if not host:
        return None
    security = "none" if provider.plain else "starttls" if port == 587 else "tls"
    username = user.format(address=address, local=address.rpartition("@")[0])
    return MailServer(host=host, port=port, security=security, username=username)
