"""From a file's bytes to plain calendar lines: e-mail wrapping, character sets, line ends and folds; no meaning yet."""

import codecs
import re

from afterword.adapters.calendars.bounds import check_counts, check_size
from afterword.core.ports.calendar import UnreadableCalendar

_BEGIN = re.compile(rb"^[ \t]*BEGIN:V(?:CALENDAR|EVENT)\b", re.IGNORECASE | re.MULTILINE)
_HEADER = re.compile(rb"\A\s{0,20}[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]|\AFrom ")
_FOLD = re.compile(rb"\n[ \t]")
_MOST_BOUNDARIES = 60
_NO_CALENDAR = "This is not a calendar invitation. Choose the .ics file of the invitation, often called invite.ics; "


def calendar_lines(data: bytes) -> list[str]:
    """Return the unfolded lines of the calendar in `data`, which may be an e-mail that carries one."""
    check_size(len(data))
    if not data.strip():
        raise UnreadableCalendar("This file is empty. Save the invitation again and choose the new file.")
    plain = _plain(_as_utf8(data))
    check_counts(plain)
    if not _begins_a_calendar(plain):
        plain = _from_mail(plain)
        check_counts(plain)
    # Old programs fold in the middle of a character, so folds are undone before the bytes become text.
    return _decoded(_FOLD.sub(b"", plain)).split("\n")


def _plain(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\0", b"")


def _as_utf8(data: bytes) -> bytes:
    """Undo UTF-16, which Windows programs write; everything else passes."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace").encode()
    if data[:4] == b"B\0E\0":
        return data.decode("utf-16-le", "replace").encode()
    return data.removeprefix(codecs.BOM_UTF8)


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _begins_a_calendar(plain: bytes) -> bool:
    found = _BEGIN.search(plain)
    return found is not None and _HEADER.match(plain) is None


def _from_mail(plain: bytes) -> bytes:
    if _HEADER.match(plain) is not None and plain.count(b"boundary=") <= _MOST_BOUNDARIES:
        for part in _mail_parts(plain):
            if _BEGIN.search(part) is not None:
                return part
    if _BEGIN.search(plain) is None:
        raise UnreadableCalendar(
            f"{_NO_CALENDAR}where there is none, paste the words of the mail on the page “Add an interview”."
        )
    return plain


def _mail_parts(plain: bytes) -> list[bytes]:
    """Return the calendar parts of an e-mail, decoded, the likeliest first."""
    from email import message_from_bytes
    from email.message import Message

    def payload(part: Message) -> bytes:
        body = part.get_payload(decode=True)
        raw = body if isinstance(body, bytes) else b""
        return _plain(_as_utf8(_recoded(raw, part.get_content_charset())))

    try:
        parts = [part for part in message_from_bytes(plain).walk() if not part.is_multipart()]
        return [payload(part) for part in sorted(parts, key=lambda part: part.get_content_type() != "text/calendar")]
    except (ValueError, LookupError, RecursionError, AttributeError, IndexError, TypeError):
        return []  # mail that the standard library stumbles over is searched as it stands


def _recoded(raw: bytes, charset: str | None) -> bytes:
    if charset in {None, "utf-8", "us-ascii"}:
        return raw
    try:
        return raw.decode(charset or "ascii").encode()
    except (UnicodeError, LookupError):
        return raw
