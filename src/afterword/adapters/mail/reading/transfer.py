"""What a part was wrapped in for its journey, undone: base64 and quoted-printable, and nothing else is unpacked."""

import binascii
import re
from typing import Final

_NO_BASE64: Final = re.compile(rb"[^A-Za-z0-9+/=]+")


def unwrapped(data: bytes, encoding: str, most: int) -> bytes:
    """At most `most` bytes of the content; what is badly wrapped comes as far as it can be read."""
    kind = encoding.strip().lower()
    if kind == "base64":
        return from_base64(data[: most * 2])[:most]
    if kind == "quoted-printable":
        return binascii.a2b_qp(data[: most * 3])[:most]
    return data[:most]


def from_base64(data: bytes) -> bytes:
    """The bytes, up to the padding that ends them; letters that do not belong are passed over."""
    kept, _, _ = _NO_BASE64.sub(b"", data).partition(b"=")
    kept = kept[: len(kept) - 1] if len(kept) % 4 == 1 else kept
    return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))
