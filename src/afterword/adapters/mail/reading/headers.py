"""The head of a mail or of a part: its lines by name, folds undone, as they came otherwise."""

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from afterword.adapters.mail.reading.bounds import LARGEST_HEAD, LONGEST_HEADER, MOST_NAMES, MOST_OF_A_NAME
from afterword.adapters.mail.reading.charset import text_from

_NAME: Final = re.compile(rb"([!-9;-~]{1,100})[ \t]*:")
_FOLDED: Final = (b" ", b"\t")
_USUAL: Final = re.compile(
    rb"^(?:from|to|cc|subject|date|message-id|mime-version|content-[a-z-]{1,40}|received|return-path|reply-to|references|"
    rb"in-reply-to|x-[a-z0-9-]{1,60}|dkim-signature)[ \t]{0,9}:",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(slots=True)
class Headers:
    """`values` by the name in small letters, in the order in which they stand."""

    values: dict[str, list[str]] = field(default_factory=dict)

    def first(self, name: str) -> str:
        """The uppermost header of that name, "" where there is none."""
        return self.values.get(name, [""])[0]

    def all(self, name: str) -> list[str]:
        """Every header of that name."""
        return self.values.get(name, [])

    def has(self, *names: str) -> bool:
        """Whether one of them is there."""
        return any(name in self.values for name in names)


def head_end(raw: bytes, start: int, end: int) -> tuple[int, int]:
    """Where the head ends and where what follows it begins: at the empty line.

    A line that is no header begins the text where that line is missing; within a head it is passed over.
    """
    if raw[start : start + 1] == b"\n":
        return start, start + 1
    empty = raw.find(b"\n\n", start, end)
    limit = end if empty < 0 else empty + 1
    odd = _first_odd_line(raw, start, min(limit, start + LARGEST_HEAD))
    if odd is not None and _USUAL.search(raw, odd, limit) is None:
        return odd, odd
    if empty < 0:
        return end, end if odd is None else odd  # it may be either: nothing of it is lost
    return empty + 1, empty + 2


def _first_odd_line(raw: bytes, start: int, limit: int) -> int | None:
    at = start
    while at < limit:
        if not raw.startswith(_FOLDED, at, limit) and _NAME.match(raw, at, limit) is None:
            return at
        line_end = raw.find(b"\n", at, limit)
        at = limit if line_end < 0 else line_end + 1
    return None


def headers_in(raw: bytes, start: int, end: int) -> Headers:
    """The headers that stand there; lines that are none are passed over."""
    found = Headers()
    for name, value in _lines(raw[start : min(end, start + LARGEST_HEAD)]):
        found.values.setdefault(name, []).append(_text(value))
    return found


def _lines(block: bytes) -> list[tuple[str, list[bytes]]]:
    """Name and lines of each header."""
    found: list[tuple[str, list[bytes]]] = []
    count: Counter[str] = Counter()
    belongs = False
    for line in block.split(b"\n"):
        if line.startswith(_FOLDED):
            if belongs:
                found[-1][1].append(line)
            continue
        named = _NAME.match(line)
        name = named[1].decode("ascii").lower() if named else ""
        belongs = bool(name) and count[name] < MOST_OF_A_NAME and (count[name] > 0 or len(count) < MOST_NAMES)
        if named is not None and belongs:
            count[name] += 1
            found.append((name, [line[named.end() :]]))
    return found


def _text(lines: list[bytes]) -> str:
    return text_from(b"".join(lines)[:LONGEST_HEADER].replace(b"\0", b"").replace(b"\r", b"")).strip()
