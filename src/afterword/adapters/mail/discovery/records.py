"""Servers by SRV records (RFC 6186, RFC 8314): a domain's own word in the domain name system."""

from afterword.adapters.mail.discovery.looking import NameServer
from afterword.core.ports.discovery import FoundBy, MailServer, MailServers

READING = (("_imaps._tcp", "tls"), ("_imap._tcp", "starttls"))
SENDING = (("_submissions._tcp", "tls"), ("_submission._tcp", "starttls"))
"""The one with TLS from the start is taken first, whatever the priorities say (RFC 8314, section 5.1)."""


def by_records(names: NameServer, domain: str, address: str) -> MailServers | None:
    """What the domain's records say; None where they name no server for reading."""
    imap = _first(names, READING, domain, address)
    if imap is None:
        return None
    smtp = _first(names, SENDING, domain, address)
    own = all(is_below(server.host, domain) for server in (imap, smtp) if server)
    return MailServers(imap=imap, smtp=smtp, found_by=FoundBy.SRV, own_house=own)


def _first(names: NameServer, services: tuple[tuple[str, str], ...], domain: str, address: str) -> MailServer | None:
    """A target of "." says that there is no such service (RFC 6186, section 3.4)."""
    for service, security in services:
        for record in names.srv(f"{service}.{domain}"):
            if record.target and 1 <= record.port <= 65_535:
                return MailServer(host=record.target, port=record.port, security=security, username=address)
    return None


def is_below(host: str, domain: str) -> bool:
    """Whether a server stands in that domain's own house."""
    return host == domain or host.endswith(f".{domain}")
