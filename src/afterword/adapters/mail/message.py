"""From an outgoing mail to the message that leaves; the last wall against broken headers. No network here."""

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.quoprimime import body_encode
from email.utils import format_datetime
from hashlib import sha256

from afterword.adapters.mail.breaking import flowed
from afterword.adapters.mail.headers import LONGEST_SUBJECT, address_line, need_one_line, text_line, wire_address
from afterword.adapters.mail.html import html_of
from afterword.core.facts.correspondent import Correspondent
from afterword.core.ports.sender import OutgoingMail

LONGEST_BODY = 200_000
MOST_READERS = 50
MOST_REFERENCES = 20
LONGEST_ID = 900
LONGEST_CODED_LINE = 74  # two below the limit, for the letter that is coded afterwards

_AS_WRITTEN = policy.SMTP.clone(refold_source="none")
_AS_WRITTEN_UTF8 = policy.SMTPUTF8.clone(refold_source="none")
_OWN_ID = re.compile(r"<[!-;=?A-~]+@[!-;=?A-~]+>")
_ANY_ID = re.compile(r"<[!-;=?-~]+>")
_PLAIN_LINES = re.compile(r"(?:[ -~\t]{0,76}\n)*")
_TOUCHY = re.compile(r"^(?:From |\.|--)|[ \t]$", re.MULTILINE)
_HALF_LETTER = re.compile("[\ud800-\udfff]")


def build(mail: OutgoingMail) -> EmailMessage:
    """Return the message as it is handed to a server; raise ValueError, in plain words, for what no mail can carry.

    The same mail gives the same bytes each time. Its text is there twice, plain and as HTML: each reader's program
    shows the one that it shows best.
    """
    return _message([*_head(mail), *_alternative(mail)], mail)


def as_draft(mail: OutgoingMail) -> bytes:
    """Return a draft for a Drafts folder: plain text alone, so that whatever edits it has one text to keep."""
    return _message([*_head(mail), *_plain(mail)], mail).as_bytes()


def as_eml(mail: OutgoingMail) -> bytes:
    """Return a draft file that a mail program opens for sending.

    It has neither Date nor Message-ID: both are the mail program's to give when the person sends it.
    """
    headers = [
        "X-Unsent: 1",
        *_people(mail, sender_needed=False),
        text_line("Subject", need_one_line(mail.subject, "A subject", LONGEST_SUBJECT)),
        *_thread(mail),
        *_plain(mail),
    ]
    return _message(headers, mail).as_bytes()


def needs_utf8(mail: OutgoingMail) -> bool:
    """True where an address itself, not just a name, has letters that only a server with SMTPUTF8 can carry."""
    return not all(wire_address(address).isascii() for address in (mail.sender_address, *envelope(mail)) if address)


def envelope(mail: OutgoingMail) -> tuple[str, ...]:
    """Return each reader's address once, as servers take it."""
    return tuple(
        {wire_address(one.address).lower(): wire_address(one.address) for one in (*mail.to, *mail.cc)}.values()
    )


def _message(lines: list[str], mail: OutgoingMail) -> EmailMessage:
    raw = "\r\n".join(lines).encode()
    return message_from_bytes(raw, policy=_AS_WRITTEN_UTF8 if needs_utf8(mail) else _AS_WRITTEN)


def _head(mail: OutgoingMail) -> list[str]:
    return [
        *_people(mail),
        text_line("Subject", need_one_line(mail.subject, "A subject", LONGEST_SUBJECT)),
        f"Date: {format_datetime(mail.date)}",
        f"Message-ID: {_own_id(mail.message_id)}",
        *_thread(mail),
    ]


def _plain(mail: OutgoingMail) -> list[str]:
    """The text alone; each paragraph stays one line, which every program wraps for itself."""
    return ["MIME-Version: 1.0", *_part("text/plain", "", _within_bounds(mail.body))]


def _alternative(mail: OutgoingMail) -> list[str]:
    text = _within_bounds(mail.body)
    parts = [
        _part("text/plain", "; format=flowed", flowed(text)),
        _part("text/html", "", html_of(text, mail.lang)),
    ]
    # No encoded text holds "=_"; made of the mail itself, so that a copy of it has the same bytes.
    border = "=_" + sha256(f"{mail.message_id} {text}".encode()).hexdigest()[:24]
    return [
        "MIME-Version: 1.0",
        f'Content-Type: multipart/alternative; boundary="{border}"',
        "",
        *(line for part in parts for line in (f"--{border}", *part)),
        f"--{border}--",
        "",
    ]


def _part(kind: str, more: str, text: str) -> list[str]:
    encoding, payload = _encoded(text)
    return [
        f'Content-Type: {kind}; charset="utf-8"{more}',
        f"Content-Transfer-Encoding: {encoding}",
        "",
        payload,
    ]


def _people(mail: OutgoingMail, *, sender_needed: bool = True) -> list[str]:
    if len(mail.to) + len(mail.cc) > MOST_READERS:
        raise ValueError(f"A mail goes to at most {MOST_READERS} people. Please take some out.")
    lines = [address_line("To", mail.to)]
    if mail.cc:
        lines.append(address_line("Cc", mail.cc))
    if mail.sender_address or sender_needed:
        if not mail.sender_address:
            raise ValueError("Your own e-mail address is missing. Add it in the settings.")
        lines.insert(0, address_line("From", (Correspondent(mail.sender_name, mail.sender_address),)))
    return lines


def _own_id(message_id: str) -> str:
    if len(message_id) > LONGEST_ID or not _OWN_ID.fullmatch(message_id):
        raise ValueError("A Message-ID looks like <letters-and-digits@domain>, without blanks or line breaks.")
    return message_id


def _thread(mail: OutgoingMail) -> list[str]:
    """Other people's programs write odd identifiers: what breaks a line is an error, what is merely odd is left out."""
    answered = [_known(mail.in_reply_to)] if mail.in_reply_to else []
    earlier = [_known(reference) for reference in mail.references]
    kept = [reference for reference in earlier if reference]
    if len(kept) > MOST_REFERENCES:
        kept = [kept[0], *kept[1 - MOST_REFERENCES :]]
    lines = [f"In-Reply-To: {one}" for one in answered if one]
    return [*lines, "References: " + "\r\n ".join(kept)] if kept else lines


def _known(message_id: str) -> str | None:
    one_line = need_one_line(message_id, "A Message-ID", 10_000)
    return one_line if len(one_line) <= LONGEST_ID and _ANY_ID.fullmatch(one_line) else None


def _within_bounds(body: str) -> str:
    if len(body) > LONGEST_BODY:
        raise ValueError(f"The text is {len(body):,} characters long; {LONGEST_BODY:,} is the most. Please shorten it.")
    if _HALF_LETTER.search(body):
        raise ValueError("The text has a character that cannot be sent. Please type that place again.")
    return re.sub(r"\r\n?", "\n", body)


def _encoded(text: str) -> tuple[str, str]:
    """Return the encoding's name and the encoded text."""
    text = text if text.endswith("\n") else text + "\n"
    if _PLAIN_LINES.fullmatch(text) and not _TOUCHY.search(text):
        return "7bit", text.replace("\n", "\r\n")
    return "quoted-printable", _quoted_printable(text)


def _quoted_printable(text: str) -> str:
    """Also hide a leading dot and a leading "From ", which some servers on the way still change."""
    encoded = body_encode(text.encode().decode("latin-1"), maxlinelen=LONGEST_CODED_LINE, eol="\r\n")
    return re.sub(r"^From ", "=46rom ", re.sub(r"^\.", "=2E", encoded, flags=re.MULTILINE), flags=re.MULTILINE)
