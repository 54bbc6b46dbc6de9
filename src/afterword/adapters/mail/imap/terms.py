"""From the people and domains that matter to the words of a SEARCH, in commands that every server takes."""

from collections.abc import Iterable, Iterator
from datetime import date

LONGEST_COMMAND = 4_000
"""Octets. RFC 2683 (section 3.2.1.5) has servers take 8,000; the rest of the command needs some too."""
LONGEST_TERM = 254
LONGEST_ID = 900
FIELDS = (b"FROM", b"TO", b"CC")
_NO_PART = frozenset('"\\<>(),;:')
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def searches(terms: Iterable[str], since: date) -> Iterator[list[bytes]]:
    """The criteria of one or more searches that together find what names one of the terms, from that day on.

    What is no part of an address (empty, with blanks or controls, absurdly long) finds nothing and is not asked for.
    """
    beginning = [b"SINCE", f"{since.day:02d}-{_MONTHS[since.month - 1]}-{since.year:04d}".encode()]
    words = _spelled(terms)
    for plain in (True, False):  # a server that knows no UTF-8 refuses the whole command
        for keys in _in_commands(word for word in words if word.isascii() is plain):
            yield [*beginning, *any_of(keys)]


def _in_commands(words: Iterable[bytes]) -> Iterator[list[list[bytes]]]:
    keys: list[list[bytes]] = []
    size = 0
    for term in words:
        of_term = [[field, term] for field in FIELDS]
        longer = sum(len(field) + len(term) + 8 for field in FIELDS)
        if keys and size + longer > LONGEST_COMMAND:
            yield keys
            keys, size = [], 0
        keys += of_term
        size += longer
    if keys:
        yield keys


def any_of(keys: list[list[bytes]]) -> list[bytes]:
    """One criterion for any of these; halves of halves, since some servers bear no deep nesting."""
    if len(keys) == 1:
        return keys[0]
    half = len(keys) // 2
    return [b"OR", *any_of(keys[:half]), *any_of(keys[half:])]


def as_word(text: str) -> bytes:
    """A text as a search takes it: quoted, or the bare octets where they have to go as a literal."""
    octets = text.encode()
    return b'"' + octets.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"' if text.isascii() else octets


def is_one_word(text: str, longest: int) -> bool:
    """Whether a text can stand in a search: something, printable, without a blank."""
    return 0 < len(text) <= longest and text.isprintable() and " " not in text


def is_of_an_address(term: str) -> bool:
    """Whether a text can be an address or the end of one; "@" alone would find everything."""
    return is_one_word(term, LONGEST_TERM) and term not in {"@", "."} and not _NO_PART.intersection(term)


def _spelled(terms: Iterable[str]) -> list[bytes]:
    """A domain beyond ASCII is looked for as mails write it, too."""
    plain = dict.fromkeys(term.lower() for term in terms if is_of_an_address(term))
    return [as_word(form) for form in dict.fromkeys(form for term in plain for form in (term, _in_ascii(term)) if form)]


def _in_ascii(term: str) -> str:
    local, at, domain = term.rpartition("@")
    if term.isascii():
        return term
    try:
        return f"{local}{at}{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return ""
