"""A reading as JSON in a row, and back; the text stays out, since the ledger's line has it."""

from dataclasses import replace
from typing import Any

import msgspec

from afterword.core.facts.reading import Parts, Reading


def as_kept(reading: Reading) -> dict[str, Any]:
    """What a row keeps of it."""
    bare = replace(reading, parts=Parts(new=""))
    kept: dict[str, Any] = msgspec.to_builtins(bare)
    return kept


def from_kept(kept: dict[str, Any], text: str = "") -> Reading:
    """The reading, with the text that belongs to it; ValueError where the row was not written by `as_kept`."""
    reading = msgspec.convert(kept, Reading)
    return replace(reading, parts=Parts(new=text))
