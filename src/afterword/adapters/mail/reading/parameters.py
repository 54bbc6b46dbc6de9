"""A header with parameters, such as Content-Type: its word, and what follows behind semicolons (RFC 2045, 2231)."""

import re
from typing import Final
from urllib.parse import unquote_to_bytes

from afterword.adapters.mail.reading.charset import text_from
from afterword.adapters.mail.reading.encoded_words import readable

_TOKEN: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|;|[^";]+|"', re.DOTALL)
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_SECTION: Final = re.compile(r"([^*]{1,60})(?:\*([0-9]{1,3}))?(\*)?")
_MOST: Final = 100
_LONGEST: Final = 4_000


def word_and_parameters(value: str) -> tuple[str, dict[str, str]]:
    """The word in small letters, and the parameters by name in small letters, decoded."""
    word, *fields = _fields(value[:_LONGEST])
    pairs = [one.partition("=") for one in fields[:_MOST]]
    return word.strip().lower(), _joined([(name.strip().lower(), _bare(text)) for name, _, text in pairs if name])


def _fields(value: str) -> list[str]:
    """What stands between the semicolons that are not within quotes."""
    fields: list[list[str]] = [[]]
    for found in _TOKEN.finditer(value):
        if found.group() == ";":
            fields.append([])
        else:
            fields[-1].append(found.group())
    return ["".join(parts) for parts in fields]


def _bare(text: str) -> str:
    stripped = text.strip()
    if not stripped.startswith('"'):
        return stripped
    return _ESCAPED.sub(r"\1", stripped.strip('"'))


def _joined(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """Long values come in numbered pieces (name*0*=, name*1=), foreign ones as charset'language'%C3%BC."""
    whole: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for name, value in pairs:
        found = _SECTION.fullmatch(name)
        if found is None or (found[2] is None and found[3] is None):
            whole.setdefault(name, readable(value))
        else:
            pieces.setdefault(found[1], []).append((int(found[2] or 0), found[3] is not None, value))
    return {**whole, **{name: _decoded(sorted(several)) for name, several in pieces.items()}}


def _decoded(several: list[tuple[int, bool, str]]) -> str:
    coded = several[0][1]
    label, _, first = several[0][2].partition("'") if coded else ("", "", several[0][2])
    first = first.partition("'")[2] if coded and "'" in first else (first or label)
    octets = [_octets(first, coded=coded), *(_octets(text, coded=percent) for _, percent, text in several[1:])]
    return text_from(b"".join(octets), label)


def _octets(text: str, *, coded: bool) -> bytes:
    return unquote_to_bytes(text) if coded else text.encode("utf-8", "replace")
