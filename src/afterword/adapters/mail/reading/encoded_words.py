"""The words of a header that hold other letters than ASCII (RFC 2047), as they are meant to be read."""

import binascii
import re
from typing import Final

from afterword.adapters.mail.reading.charset import text_from
from afterword.adapters.mail.reading.transfer import from_base64

_WORD: Final = re.compile(r"=\?([^?\s]{1,80})\?([bBqQ])\?([^?]*)\?=")


def readable(value: str) -> str:
    """The text of a header. Neighbouring words of one character set are joined first: some split a letter in two."""
    if "=?" not in value:
        return value
    pieces: list[str] = []
    held, charset, at = b"", "", 0
    for found in _WORD.finditer(value):
        between = value[at : found.start()]
        label = found[1].partition("*")[0].lower()
        if held and (between.strip() or label != charset):
            pieces.append(text_from(held, charset))
            held = b""
        pieces.append(between if between.strip() or at == 0 else "")
        held += _bytes(found[2], found[3])
        charset, at = label, found.end()
    return "".join([*pieces, text_from(held, charset), value[at:]])


def _bytes(kind: str, word: str) -> bytes:
    octets = word.encode("utf-8", "replace")
    return from_base64(octets) if kind in "bB" else binascii.a2b_qp(octets, header=True)
