"""A mail that was forwarded whole, as it stands below the words of whoever passed it on."""

from email.utils import format_datetime

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.mail import Mail


def as_text(mail: Mail) -> str:
    """Its head in four lines, under the line that mail programs write, and its text."""
    head = mail.head
    lines = [
        "---------- Forwarded message ----------",
        f"From: {_shown(head.sender) if head.sender else ''}",
        f"Date: {format_datetime(head.sent_at) if head.sent_at else ''}",
        f"Subject: {head.subject}",
        f"To: {', '.join(map(_shown, head.to[:20]))}",
    ]
    return "\n".join([*lines, "", mail.text]).rstrip()


def _shown(one: Correspondent) -> str:
    return f"{one.name} <{one.address}>" if one.name else one.address
