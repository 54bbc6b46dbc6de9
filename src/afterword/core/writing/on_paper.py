"""How a text is set on paper: the date as that country writes it, and room for the signature over the name."""

from datetime import date
from typing import NamedTuple

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
MONTH_FIRST = frozenset({"US", "CA"})
ENGLISH = frozenset({"US", "CA", "GB", "IE", "AU", "NZ", "IN", "ZA", "SG"})
LONGEST_CLOSING = 60


class Parts(NamedTuple):
    """The text without its end, the line over the name, and the name."""

    text: str
    closing: str
    name: str


def parts_of(body: str) -> Parts:
    """Where the last block is a short line with a comma over a name, a signature has room between the two."""
    blocks = body.strip().split("\n\n")
    lines = blocks[-1].strip().split("\n")
    if len(lines) != 2 or not lines[0].rstrip().endswith(",") or max(map(len, lines)) > LONGEST_CLOSING:
        return Parts(body.strip(), "", "")
    return Parts("\n\n".join(blocks[:-1]).strip(), lines[0].strip(), lines[1].strip())


def dated(day: date, country: str | None, lang: str) -> str:
    """November 24, 2026 in the US and Canada, 24 November 2026 elsewhere; in figures where English is not certain.

    `country` is the reader's (ISO 3166-1 alpha-2), `lang` the text's, "" where it is not known.
    """
    if lang != "en" and (country or "US").upper() not in ENGLISH:
        return f"{day.day:02}.{day.month:02}.{day.year}"
    if (country or "").upper() in MONTH_FIRST:
        return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
