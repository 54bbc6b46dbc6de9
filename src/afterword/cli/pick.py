"""How a command finds the one application, interview or message that a person means by a few words."""

from collections.abc import Iterable
from typing import TypeVar

import click

Row = TypeVar("Row")


def the_one(rows: Iterable[Row], words: str | None, *, what: str) -> Row:
    """The one row whose words hold these; several or none is an error that lists them."""
    known = list(rows)
    if not known:
        raise click.ClickException(f"There is no {what} yet. Start with: afterword interview add FILE.ics")
    asked = (words or "").casefold().split()
    found = [row for row in known if all(word in str(row).casefold() for word in asked)]
    if len(found) == 1:
        return found[0]
    listed = "\n".join(f"  {row}" for row in (found or known)[:20])
    if not found:
        raise click.ClickException(f"No {what} is called “{words}”. There are:\n{listed}")
    raise click.ClickException(f"Which {what}? Say a word of its name:\n{listed}")
