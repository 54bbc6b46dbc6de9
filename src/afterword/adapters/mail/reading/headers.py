"""The head of a mail or of a part: its lines by name, folds undone, as they came otherwise."""

import re
from dataclasses import dataclass, field
from typing import Final

from afterword.adapters.mail.reading.bounds import LARGEST_HEAD, LONGEST_HEADER, MOST_HEADERS
from afterword.adapters.mail.reading.charset import text_from

_NAME: Final = re.compile(rb"([!-9;-~]{1,100})[ \t]*:")
_FOLDED: Final = (b" ", b"\t")


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

    Without one, and in a head longer than any, a line that is no header begins the text.
    """
    if raw[start : start + 1] == b"\n":
        return start, start + 1
    empty = raw.find(b"\n\n", start, min(end, start + LARGEST_HEAD))
    return (empty + 1, empty + 2) if empty >= 0 else _first_odd_line(raw, start, end)


def _first_odd_line(raw: bytes, start: int, end: int) -> tuple[int, int]:
    at, limit = start, min(end, start + LARGEST_HEAD)
    while at < limit:
        if not raw.startswith(_FOLDED, at, limit) and _NAME.match(raw, at, limit) is None:
            return at, at
        line_end = raw.find(b"\n", at, limit)
        at = limit if line_end < 0 else line_end + 1
    return limit, limit


def headers_in(raw: bytes, start: int, end: int) -> Headers:
    """The headers that stand there; lines that are none are passed over."""
    found = Headers()
    for name, value in _lines(raw[start : min(end, start + LARGEST_HEAD)]):
        found.values.setdefault(name, []).append(_text(value))
    return found


def _lines(block: bytes) -> list[tuple[str, list[bytes]]]:
    """Name and lines of each header."""
    found: list[tuple[str, list[bytes]]] = []
    belongs = False
    for line in block.split(b"\n"):
        if line.startswith(_FOLDED):
            if belongs:
                found[-1][1].append(line)
            continue
        named = _NAME.match(line)
        belongs = named is not None and len(found) < MOST_HEADERS
        if named is not None and belongs:
            found.append((named[1].decode("ascii").lower(), [line[named.end() :]]))
    return found


def _text(lines: list[bytes]) -> str:
    return text_from(b"".join(lines)[:LONGEST_HEADER].replace(b"\0", b"").replace(b"\r", b"")).strip()
