"""A text as its lines: how each looks, and what each is."""

from enum import Enum, auto
from typing import Final

MOST_LINES: Final = 700
"""So many lines without > are looked at; what stands below them is taken for older words."""

_MOST_OF_ALL: Final = 10_000
"""So many lines are looked at at all, those with > and empty ones included."""
_LONGEST_LINE: Final = 900
_ENDS: Final = " \t\u200b\u200e\u200f\u202a\u202b\u202c*_"
_ALIKE: Final = (
    *(("’", "'"), ("‘", "'"), ("´", "'"), ("：", ":"), ("\u00a0", " "), ("\u202f", " ")),
    *(("e-mail", "email"), ("e-post", "epost")),
)  # fmt: skip


class What(Enum):
    """What a line is. Those from SIGNATURE on are only likely: where nothing else is left, they are new after all."""

    NEW = auto()
    QUOTE = auto()
    """Marked with >."""
    HEAD = auto()
    """What stands above older words: who wrote, header lines, "Original Message"."""
    FOOTER = auto()
    """A telephone's line, a banner, a notice of the lawyers, how to unsubscribe."""
    SIGNATURE = auto()
    NOTICE = auto()
    """A footer so short that it may be the letter: "Disclaimer: I may be late"."""
    BELOW = auto()
    """What stands below a footer."""
    HISTORY = auto()
    """Older words without a mark."""


_NEW: Final = What.NEW


def plain(words: str) -> str:
    """Words as they are looked for: small letters, one kind of apostrophe and colon, `email` without a hyphen."""
    low = words.lower()
    for written, meant in _ALIKE:
        low = low.replace(written, meant)
    return low


class Page:
    """`bare` are the lines without blanks around them, `low` the same in small letters, without * and _.

    `small` is the whole text so; `spoken` are the numbers of the lines that are neither empty nor quoted.
    `barren`: above that line no header lines begin that make a head, for they were looked at in vain.
    """

    __slots__ = ("bare", "barren", "lines", "low", "marks", "small", "spoken")

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.bare = [line.strip() for line in self.lines[:_MOST_OF_ALL]]
        self.small = plain(text)
        self.low = [line.strip().strip(_ENDS) for line in self.small.split("\n", _MOST_OF_ALL)[:_MOST_OF_ALL]]
        beyond = len(self.lines) - len(self.bare)
        self.bare += [""] * beyond
        self.low += [""] * beyond
        self.marks = [_NEW] * len(self.lines)
        self.spoken = [at for at, bare in enumerate(self.bare) if bare and bare[0] != ">"]
        if len(self.spoken) > MOST_LINES:
            self.mark(self.spoken[MOST_LINES], len(self.lines), What.HISTORY)
            self.spoken = self.spoken[:MOST_LINES]
        self.barren = 0

    def mark(self, start: int, end: int, what: What) -> None:
        """Say what the lines are, from `start` to before `end`."""
        self.marks[start:end] = [what] * (end - start)

    def is_new(self, at: int) -> bool:
        """Whether the line has new words."""
        return self.marks[at] is _NEW and self.low[at] != ""

    def after(self, at: int) -> int:
        """The next line from `at` on that is not empty, or the number of lines."""
        while at < len(self.bare) and not self.bare[at]:
            at += 1
        return at

    def above(self, at: int) -> int:
        """The nearest line above `at` that is not empty, or -1."""
        at -= 1
        while at >= 0 and not self.bare[at]:
            at -= 1
        return at

    def is_quoted(self, at: int) -> bool:
        """Whether a line with > stands there."""
        return at < len(self.bare) and self.bare[at][:1] == ">"

    def paragraph(self, at: int, most: int = 8) -> str:
        """The words from a line to the next empty one, on one line."""
        end = at
        while end < min(at + most, len(self.low)) and self.low[end]:
            end += 1
        return " ".join(line[:_LONGEST_LINE] for line in self.low[at:end])
