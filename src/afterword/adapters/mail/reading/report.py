"""Delivery reports as RFC 3464 has them: which readers a mail did not reach, and which mail that was."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from afterword.adapters.mail.reading.bounds import LARGEST_STATUS, LONGEST_ADDRESS, MOST_STATUS_PARTS, MOST_UNDELIVERED
from afterword.adapters.mail.reading.cleaning import one_line
from afterword.adapters.mail.reading.head import identifiers
from afterword.adapters.mail.reading.headers import Headers, headers_in
from afterword.adapters.mail.reading.parts import MAILS, Part
from afterword.core.facts.mail import Undelivered

STATUS: Final = frozenset({"message/delivery-status", "message/global-delivery-status"})
RECEIPT: Final = frozenset({"message/disposition-notification", "message/global-disposition-notification"})
_HEADERS_ALONE: Final = frozenset({"text/rfc822-headers", "message/rfc822-headers", "message/global-headers"})
_ARRIVED: Final = frozenset({"delivered", "relayed", "expanded"})
_STATUS: Final = re.compile(r"\s*([245])\.")
_CODED: Final = re.compile(r"\\x\{([0-9A-Fa-f]{1,6})\}")


def undelivered(whole: Part) -> tuple[Undelivered, ...]:
    """The readers that the machine-readable part names, each once, as the mail was addressed to them."""
    found: dict[str, Undelivered] = {}
    for group in _groups(whole):
        one = _reader(group)
        if one is not None and len(found) < MOST_UNDELIVERED:
            known = found.setdefault(one.address.lower(), one)
            if one.permanent and not known.permanent:
                found[one.address.lower()] = one
    return tuple(found.values())


def has_status(whole: Part) -> bool:
    """Whether a machine-readable part says what became of a mail, be it good or bad."""
    return any(part.kind in STATUS | RECEIPT for part in whole.walk())


def about(whole: Part) -> str:
    """The Message-ID of the mail that came back or was not delivered; "" where the report does not carry it."""
    for part in _told_to_machines(whole):
        found: tuple[str, ...] = ()
        if part.kind in MAILS and part.children:
            found = identifiers(part.children[0].headers.first("message-id"))
        elif part.kind in _HEADERS_ALONE:
            found = identifiers(_headers(part.content(LARGEST_STATUS)).first("message-id"))
        elif part.kind in STATUS | RECEIPT:
            fields = [_headers(block) for block in _blocks(part)]
            named = (one.first("original-message-id") or one.first("x-original-message-id") for one in fields)
            found = identifiers(next(filter(None, named), ""))
        if found:
            return found[0]
    return ""


def _groups(whole: Part) -> Iterator[Headers]:
    for part in _told_to_machines(whole):
        if part.kind in STATUS:
            yield from map(_headers, _blocks(part))


def _told_to_machines(whole: Part) -> Iterator[Part]:
    """The parts of a report that are not for the reader, as many as a report can have."""
    kinds = STATUS | RECEIPT | MAILS | _HEADERS_ALONE
    return islice((part for part in whole.walk() if part.kind in kinds), MOST_STATUS_PARTS)


def _blocks(part: Part) -> list[bytes]:
    """The fields of the mail, then those of each reader: they are set apart by empty lines."""
    data = part.content(LARGEST_STATUS).replace(b"\r\n", b"\n")
    return re.split(rb"\n[ \t]*\n", data)[: MOST_UNDELIVERED * 2]


def _headers(block: bytes) -> Headers:
    plain = block.replace(b"\r\n", b"\n").strip(b"\n")
    return headers_in(plain, 0, len(plain))


def _reader(group: Headers) -> Undelivered | None:
    address = _address(group.first("original-recipient")) or _address(group.first("final-recipient"))
    action = group.first("action").partition(";")[0].partition("(")[0].strip().lower()
    if not address or action in _ARRIVED:
        return None
    status = _STATUS.match(group.first("status"))
    if not action and (status is None or status[1] == "2"):
        return None
    return Undelivered(
        address, permanent=action == "failed" or (not action and status is not None and status[1] == "5")
    )


def _address(field: str) -> str:
    """The address of a field such as `rfc822; dana@acme.example`."""
    written = field.rpartition(";")[2]
    decoded = _CODED.sub(lambda found: chr(min(int(found[1], 16), 0x10FFFF)), written)
    bare = one_line(decoded, LONGEST_ADDRESS).strip("<> ").removeprefix("mailto:")
    return bare if re.fullmatch(r"[^\s@<>]{1,200}@[^\s@<>]{1,250}", bare) else ""
