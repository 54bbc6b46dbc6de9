"""Delivery reports as RFC 3464 has them: which readers a mail did not reach, and which mail that was."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from afterword.adapters.mail.reading.addresses import correspondents
from afterword.adapters.mail.reading.bounds import LARGEST_STATUS, LONGEST_ADDRESS, MOST_STATUS_PARTS, MOST_UNDELIVERED
from afterword.adapters.mail.reading.cleaning import one_line
from afterword.adapters.mail.reading.head import identifiers
from afterword.adapters.mail.reading.headers import Headers, headers_in
from afterword.adapters.mail.reading.parts import MAILS, Part
from afterword.adapters.mail.reading.report_why import why
from afterword.core.facts.mail import Undelivered

STATUS: Final = frozenset({"message/delivery-status", "message/global-delivery-status"})
RECEIPT: Final = frozenset({"message/disposition-notification", "message/global-disposition-notification"})
_HEADERS_ALONE: Final = frozenset({"text/rfc822-headers", "message/rfc822-headers", "message/global-headers"})
_ARRIVED: Final = frozenset({"delivered", "relayed", "expanded"})
_STATUS: Final = re.compile(r"\s*([245])\.")
_SAID: Final = re.compile(r"(?<![\d.])([245])\d\d(?!\d)")
_COMPLAINT: Final = frozenset({"message/feedback-report"})
_WRAPPED: Final = re.compile(r"IMCEA(?:SMTP)?[A-Z0-9]{0,8}-", re.IGNORECASE)
_WRAPPED_SMTP: Final = re.compile(r"IMCEASMTP-([^\s@]{1,300})@", re.IGNORECASE)
_HEX: Final = re.compile(r"\+([0-9A-Fa-f]{2})")
_XTEXT: Final = re.compile(r"\+(2B|3D)")
"""The two signs that RFC 3461 writes so in an address; other figures behind a plus are somebody's own."""
_ONE: Final = re.compile(r'(?:[^\s@<>"]{1,200}|"[^"\\\n@<>]{1,200}")@[^\s@<>]{1,250}')
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
    return any(part.kind in STATUS | RECEIPT | _COMPLAINT for part in _own(whole))


def names_nobody(whole: Part) -> bool:
    """Whether it says that a mail failed, but not to whom in a form that anybody can write to."""
    groups = list(_groups(whole))
    return any(_has_failed(one) for one in groups) and not any(_action(one) in _ARRIVED for one in groups)


def written_to(whole: Part) -> tuple[str, ...]:
    """The readers of the mail that came back, by its own head; nobody where a report came back."""
    for part in _told_to_machines(whole):
        if part.kind in MAILS and part.children:
            headers = Headers() if has_status(part.children[0]) else part.children[0].headers
        elif part.kind in _HEADERS_ALONE:
            headers = _headers(part.content(LARGEST_STATUS))
        else:
            continue
        return tuple(one.address for name in ("to", "cc", "bcc") for one in correspondents(headers.first(name)))
    return ()


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
    return islice((part for part in _own(whole) if part.kind in kinds), MOST_STATUS_PARTS)


def _own(part: Part) -> Iterator[Part]:
    """The parts of the mail itself; those of a mail that it carries are none of them."""
    yield part
    if part.kind not in MAILS:
        for child in part.children:
            yield from _own(child)


def _blocks(part: Part) -> list[bytes]:
    """The fields of the mail, then those of each reader: they are set apart by empty lines."""
    data = part.content(LARGEST_STATUS).replace(b"\r\n", b"\n")
    return re.split(rb"\n[ \t]*\n", data)[: MOST_UNDELIVERED * 2]


def _headers(block: bytes) -> Headers:
    plain = block.replace(b"\r\n", b"\n").strip(b"\n")
    return headers_in(plain, 0, len(plain))


def _reader(group: Headers) -> Undelivered | None:
    address = _address(group.first("original-recipient")) or _address(group.first("final-recipient"))
    if not address or not _has_failed(group):
        return None
    action, status = _action(group), _class(group)
    told = f"{group.first('status')} {group.first('diagnostic-code')}"
    reason = why(told, group.first("diagnostic-code"))
    return Undelivered(address, action == "failed" or (not action and status == "5"), reason)


def _action(group: Headers) -> str:
    return group.first("action").partition(";")[0].partition("(")[0].strip().lower()


def _has_failed(group: Headers) -> bool:
    """Whether it did not arrive, or not yet."""
    action = _action(group)
    return bool(action) and action not in _ARRIVED if action else _class(group) in {"4", "5"}


def _class(group: Headers) -> str:
    """The first figure of its status, else of what the other server said; "" for neither."""
    found = _STATUS.match(group.first("status")) or _SAID.search(group.first("diagnostic-code"))
    return found[1] if found else ""


def _address(field: str) -> str:
    """The address of a field such as `rfc822; dana@acme.example`."""
    written = field.rpartition(";")[2]
    decoded = _CODED.sub(lambda found: chr(min(int(found[1], 16), 0x10FFFF)), written)
    bare = one_line(decoded, LONGEST_ADDRESS).strip("<> ").removeprefix("mailto:")
    wrapped = _WRAPPED_SMTP.match(bare)
    if wrapped:
        bare = _HEX.sub(lambda found: chr(int(found[1], 16)), wrapped[1])
    bare = _XTEXT.sub(lambda found: chr(int(found[1], 16)), bare)
    return bare if _ONE.fullmatch(bare) and not _WRAPPED.match(bare) else ""
