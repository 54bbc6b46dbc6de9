"""The link that opens a written mail in the person's own mail program; no message is built here."""

from urllib.parse import quote

from afterword.adapters.mail.headers import LONGEST_SUBJECT, need_one_line, wire_address
from afterword.core.facts.correspondent import Correspondent
from afterword.core.ports.sender import OutgoingMail

LONGEST_LINK = 1_900
"""Windows hands a program at most 2,048 characters of link, and a browser adds a little of its own."""


def mailto_url(mail: OutgoingMail) -> str | None:
    """Return the link of RFC 6068, or None where the text is too long for one: offer the .eml file instead."""
    parts = [("cc", _addresses(mail.cc))] if mail.cc else []
    parts.append(("subject", _percent(need_one_line(mail.subject, "A subject", LONGEST_SUBJECT))))
    parts.append(("body", _percent(_lines(mail.body))))
    link = f"mailto:{_addresses(mail.to)}?" + "&".join(f"{name}={value}" for name, value in parts)
    return link if len(link) <= LONGEST_LINK else None


def _addresses(mailboxes: tuple[Correspondent, ...]) -> str:
    return ",".join(quote(wire_address(mailbox.address), safe="@") for mailbox in mailboxes)


def _lines(body: str) -> str:
    return body.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").replace("\n", "\r\n")


def _percent(text: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ValueError("The text has a character that cannot be sent. Please type that place again.") from None
