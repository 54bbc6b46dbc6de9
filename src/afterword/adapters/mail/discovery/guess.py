"""The last resort: the names that mail servers usually have, and only what answers there."""

from concurrent.futures import ThreadPoolExecutor

from afterword.adapters.mail.discovery.looking import Knocker
from afterword.core.ports.discovery import FoundBy, MailServer, MailServers

READING = ((993, "tls"), (143, "starttls"))
SENDING = ((465, "tls"), (587, "starttls"))
IMAP_SAYS, SMTP_SAYS = b"* OK", b"220"
Door = tuple[str, int, str, bytes]
"""Host, port, security and how a server there greets."""


def guessed(knocker: Knocker, domain: str, address: str) -> MailServers | None:
    """The first server for reading that answers under a usual name, and the first for sending."""
    reading = [(f"{name}.{domain}", *port, IMAP_SAYS) for port in READING for name in ("imap", "mail")]
    sending = [(f"{name}.{domain}", *port, SMTP_SAYS) for port in SENDING for name in ("smtp", "mail")]
    with ThreadPoolExecutor(len(reading) + len(sending)) as knocking:
        answered = list(knocking.map(lambda door: _answers(knocker, door), reading + sending))
    imap, smtp = (
        next(
            (door for door, answers in zip(reading + sending, answered, strict=True) if answers and door in doors), None
        )
        for doors in (reading, sending)
    )
    if imap is None:
        return None
    return MailServers(
        imap=_server(imap, address), smtp=_server(smtp, address) if smtp else None, found_by=FoundBy.ANSWERED
    )


def _answers(knocker: Knocker, door: Door) -> bool:
    host, port, security, greeting = door
    return knocker.answers(host, port, security, greeting=greeting)


def _server(door: Door, address: str) -> MailServer:
    host, port, security, _ = door
    return MailServer(host=host, port=port, security=security, username=address)
