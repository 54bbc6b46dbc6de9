"""What prints a letter: on which paper, which of its sheets, and what stands on it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

LONGEST = 20_000
"""Letters of a text that is still printed; as long as a message may be."""
LETTER_PAPER = frozenset({"US", "CA"})
"""Where the paper of the office is 8.5 by 11 inches."""


class Paper(StrEnum):
    """The paper in the printer."""

    A4 = "a4"
    LETTER = "letter"


class Sheet(StrEnum):
    """What is printed: the letter itself, its text large for copying by hand, or the envelope."""

    PLAIN = "plain"
    GUIDE = "guide"
    ENVELOPE = "envelope"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedLetter:
    """Lines and texts as they stand on the paper, with none of their signs meaning anything to the printer.

    `closing` is the line over the name, such as "Sincerely,"; `name` and `closing` are "" where the text has no such
    end. `address` are the envelope's lines. `by_hand`: no stamp goes on it, and `says_by_hand` stands in its place.
    `lang` is "" where it is not known.
    """

    dated: str
    text: str
    closing: str
    name: str
    sender: str
    address: tuple[str, ...]
    by_hand: bool
    lang: str = "en"
    says_by_hand: str = "By hand"

    @property
    def words(self) -> int:
        """How many there are to copy."""
        return len(f"{self.text} {self.closing} {self.name}".split())


class CannotPrint(ValueError):
    """`says` why, and what can be done instead, for the person."""

    def __init__(self, says: str) -> None:
        super().__init__(says)
        self.says = says


class Printer(Protocol):
    """Makes a file that prints the same everywhere."""

    def pdf(self, letter: PrintedLetter, *, sheet: Sheet, paper: Paper) -> bytes:
        """One sheet as a PDF, the envelope at its own size; raise CannotPrint for what cannot be shown."""


def paper_in(country: str | None) -> Paper:
    """The usual paper of a country (ISO 3166-1 alpha-2); A4 where it is not known."""
    return Paper.LETTER if (country or "").upper() in LETTER_PAPER else Paper.A4
