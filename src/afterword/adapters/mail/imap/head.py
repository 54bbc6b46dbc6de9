"""A head as a server gives it, read just well enough to tell mails apart."""

from email import message_from_bytes, policy
from email.utils import getaddresses, parsedate_to_datetime

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.mail import Head


def read_head(raw: bytes) -> Head:
    """Return what the head says."""
    message = message_from_bytes(raw, policy=policy.compat32)

    def people(name: str) -> tuple[Correspondent, ...]:
        values = [str(value) for value in message.get_all(name, [])]
        return tuple(Correspondent(shown, address) for shown, address in getaddresses(values) if "@" in address)

    try:
        sent_at = parsedate_to_datetime(str(message["Date"]))
    except (TypeError, ValueError):
        sent_at = None
    return Head(
        message_id=str(message["Message-ID"] or "").strip(),
        in_reply_to=tuple(str(message["In-Reply-To"] or "").split()),
        references=tuple(str(message["References"] or "").split()),
        sent_at=sent_at if sent_at and sent_at.tzinfo else None,
        sender=next(iter(people("From")), None),
        reply_to=people("Reply-To"),
        to=people("To"),
        cc=people("Cc"),
        subject=str(message["Subject"] or ""),
    )
