"""A file with mail in it, as programs save it: one message, or many one after the other (mbox, RFC 4155)."""

import re
from collections.abc import Iterator

MOST_MAILS = 10_000
_BEGINS = re.compile(rb"(?:^|\n\r?\n)From [^\n]{1,500}\n")
_HIDDEN = re.compile(rb"^>(>*From )", re.MULTILINE)


def mails_in(data: bytes) -> Iterator[bytes]:
    """The source of each message, in the order of the file; a file without `From ` lines is one message."""
    text = data.removeprefix(b"\xef\xbb\xbf")
    if not re.match(rb"From [^\n]{1,500}\n", text):
        yield text
        return
    begins = [(found.start(), found.end()) for found in _BEGINS.finditer(text)][:MOST_MAILS]
    ends = [start for start, _ in begins[1:]] + [len(text)]
    for (_, start), end in zip(begins, ends, strict=True):
        yield _HIDDEN.sub(rb"\1", text[start:end])
