"""How a command finds the one application, interview or message that a person means by a few words."""

from collections.abc import Iterable
from typing import TypeVar

import click

Row = TypeVar("Row")


START = "Start with: afterword interview add FILE.ics"
NONE = {
    "application": f"There is no application yet. {START}",
    "interview": f"There is no interview yet. {START}",
    "message": "There is no message to send. `afterword why` says what happens next, and when.",
}


def the_one(rows: Iterable[Row], words: str | None, *, what: str) -> Row:
    """The one row whose words hold these; several or none is an error that lists them."""
    known = list(rows)
    if not known:
        raise click.ClickException(NONE.get(what, f"There is no {what} yet."))
    asked = (words or "").casefold().split()
    found = [row for row in known if all(word in str(row).casefold() for word in asked)]
    exact = [row for row in found if str(row).casefold() == (words or "").strip().casefold()]
    if len(exact or found) == 1:
        return (exact or found)[0]
    listed = "\n".join(f"  {row}" for row in (found or known)[:20])
    if not found:
        raise click.ClickException(f"No {what} is called “{words}”. There are:\n{listed}")
    raise click.ClickException(f"Which {what}? Say a word of its name:\n{listed}")
