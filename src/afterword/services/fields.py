"""What a typed field may hold: one line or a text, how long, and which words; a Problem says what to mend."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar
from zoneinfo import ZoneInfo

from afterword.core.facts.mail_address import nobody_reads
from afterword.services.errors import Problem

LONGEST_LINE = 200
LONGEST_TEXT = 20_000
LONGEST_ADDRESS = 320
LONGEST_URL = 2000
LINE_BREAKERS = frozenset({"Cc", "Cs", "Zl", "Zp"})
EARLIEST, LATEST = datetime(1990, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
ADDRESS = re.compile(r"[^\s<>()\[\],;:\"@]+@[^\s<>()\[\],;:\"@]+")
Word = TypeVar("Word", bound=StrEnum)


def one_line(value: str, field: str, longest: int = LONGEST_LINE) -> str:
    """The text without blanks around it; a line break or another control character is a Problem."""
    typed = value.strip(" \t\r\n\u00a0")
    if any(unicodedata.category(letter) in LINE_BREAKERS for letter in typed):
        raise Problem("This has to be one line, without line breaks or control characters.", field=field)
    return short_enough(typed, field, longest)


def text(value: str, field: str, longest: int = LONGEST_TEXT) -> str:
    """A text of several lines: line ends made alike, other control characters left out."""
    lines = value.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(letter for letter in lines if letter in "\n\t" or unicodedata.category(letter) not in {"Cc", "Cs"})
    return short_enough(kept, field, longest)


def short_enough(value: str, field: str, longest: int) -> str:
    """The same text; a Problem that names the limit where it is longer."""
    if len(value) > longest:
        raise Problem(
            f"This is {len(value):,} characters long; {longest:,} is the most. Please shorten it.", field=field
        )
    return value


def address(value: str, field: str) -> str:
    """An e-mail address, or nothing."""
    typed = one_line(value, field, LONGEST_ADDRESS)
    if typed and not ADDRESS.fullmatch(typed):
        raise Problem(f"“{typed}” is not an e-mail address. It should look like name@company.example.", field=field)
    return typed


def address_of_person(value: str, field: str) -> str:
    """The address of somebody who may be written to, or nothing; a no-reply address is nobody's."""
    typed = address(value, field)
    if nobody_reads(typed):
        raise Problem(f"Nobody reads what is sent to {typed}. Leave it empty until you know their own.", field=field)
    return typed


def zone(value: str, field: str) -> str:
    """The name of a time zone, or nothing."""
    typed = one_line(value, field, 64)
    try:
        if typed:
            ZoneInfo(typed)
    except (KeyError, ValueError, OSError):
        raise Problem(f"“{typed}” is not a time zone. It should look like America/New_York.", field=field) from None
    return typed


def country(value: str, field: str) -> str:
    """A country's two letters, or nothing."""
    typed = one_line(value, field).upper()
    if typed and not re.fullmatch(r"[A-Z]{2}", typed):
        raise Problem("A country is given by its two letters, such as US or DE.", field=field)
    return typed


def web_address(value: str, field: str) -> str:
    """An http or https address, or nothing."""
    typed = one_line(value, field, LONGEST_URL)
    if typed and not re.match(r"https?://[^\s/]", typed, re.IGNORECASE):
        raise Problem("The link should begin with https:// or http://.", field=field)
    return typed


def word(value: str, words: type[Word], field: str) -> Word:
    """One of the glossary's words."""
    if value not in list(words):
        raise Problem(f"“{value[:40]}” is not known here. There are: {', '.join(words)}.", field=field)
    return words(value)


def moment(value: datetime, field: str) -> datetime:
    """An aware time within the years that make sense."""
    if value.utcoffset() is None:
        raise Problem("The time needs its time zone.", field=field)
    if not EARLIEST <= value <= LATEST:
        raise Problem(f"The year {value.year} cannot be right. Please check the date.", field=field)
    return value.astimezone(UTC)


def few(values: Iterable[str], field: str, most: int = 50) -> list[str]:
    """A short list of lines, blanks and doubles left out."""
    typed = list(dict.fromkeys(line for line in (one_line(value, field) for value in values) if line))
    if len(typed) > most:
        raise Problem(f"There are {len(typed)} entries; {most} is the most.", field=field)
    return typed
