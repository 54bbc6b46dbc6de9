"""The text of a proposal."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A note of which a text says nothing: `note` as it was typed, `why` in one plain sentence."""

    note: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Plain text: `subject` is one line, `body` has paragraphs parted by an empty line and ends with the name.

    `left_out` are the notes that were meant for its reader and are not in it. `ours` is the body as we wrote it, where
    it began so: how its sentences sound was looked at when its words were made.
    """

    subject: str
    body: str
    left_out: tuple[LeftOut, ...] = ()
    ours: str = ""
