"""The text of a proposal."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Plain text: `subject` is one line, `body` has paragraphs parted by an empty line and ends with the name."""

    subject: str
    body: str
