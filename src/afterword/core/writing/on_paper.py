"""How a text is set on paper: the date as that country writes it, and room for the signature over the name."""

from datetime import date
from typing import Final, NamedTuple

from afterword.core.wording import closing_of

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
MONTH_FIRST = frozenset({"US", "CA"})
ENGLISH = frozenset({"US", "CA", "GB", "IE", "AU", "NZ", "IN", "ZA", "SG"})
LONGEST_CLOSING = 60
BY_HAND: Final = {"de": "Persönlich überbracht", "fr": "Remis en main propre", "es": "Entregado en mano"}


class Parts(NamedTuple):
    """The text without its end, the line over the name, and the name."""

    text: str
    closing: str
    name: str


def parts_of(body: str) -> Parts:
    """Where the last block is a closing over a name, a signature has room between the two.

    A closing is a short line with a comma, or one that is known as such: in German it has none.
    """
    blocks = body.strip().split("\n\n")
    lines = blocks[-1].strip().split("\n")
    if len(lines) != 2 or max(map(len, lines)) > LONGEST_CLOSING or not _is_closing(lines[0].strip()):
        return Parts(body.strip(), "", "")
    return Parts("\n\n".join(blocks[:-1]).strip(), lines[0].strip(), lines[1].strip())


def _is_closing(line: str) -> bool:
    return line.endswith(",") or bool(closing_of(line))


def by_hand_in(lang: str) -> str:
    """What stands on an envelope that bears no stamp, in the letter's language (ISO 639-1); English else."""
    return BY_HAND.get(lang, "By hand")


def dated(day: date, country: str | None, lang: str) -> str:
    """November 24, 2026 in the US and Canada, 24 November 2026 elsewhere; in figures where English is not certain.

    `country` is the reader's (ISO 3166-1 alpha-2), `lang` the text's, "" where it is not known.
    """
    if lang != "en" and (country or "US").upper() not in ENGLISH:
        return f"{day.day:02}.{day.month:02}.{day.year}"
    if (country or "").upper() in MONTH_FIRST:
        return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
