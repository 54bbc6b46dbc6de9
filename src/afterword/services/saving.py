"""The bracket around every change: all of it is kept or none, and a database in trouble speaks in plain words."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import ParamSpec, TypeVar

from django.db import DatabaseError, transaction

from afterword.services.errors import CannotKeep

Given = ParamSpec("Given")
Result = TypeVar("Result")

TROUBLES = {
    "full": "The disk is full, so this could not be saved. Free some space, then save again.",
    "no space": "The disk is full, so this could not be saved. Free some space, then save again.",
    "locked": "Another program is using Afterword's database. Close it, or wait a moment, then try again.",
    "readonly": "Afterword may not write to its data folder. Check the folder's permissions, then try again.",
    "read-only": "Afterword may not write to its data folder. Check the folder's permissions, then try again.",
    "unable to open": "Afterword's database could not be opened. Check that its data folder is still there.",
    "malformed": "Afterword's database file is damaged. Put back a backup of it, or an export.",
    "connect": "The database server does not answer. Start it, then try again.",
    "terminat": "The database server closed the connection. Try again.",
}
OTHERWISE = "This could not be saved. Try again; if it stays so, “afterword doctor” in the terminal says more."


def saving(change: Callable[Given, Result]) -> Callable[Given, Result]:
    """Run a service in one transaction, and turn a database's trouble into CannotKeep."""

    @wraps(change)
    def kept(*args: Given.args, **facts: Given.kwargs) -> Result:
        with plainly(), transaction.atomic():
            return change(*args, **facts)

    return kept


@contextmanager
def plainly() -> Iterator[None]:
    """Turn a database's trouble into CannotKeep, for a service that opens its own transactions."""
    try:
        yield
    except DatabaseError as trouble:
        said = str(trouble).lower()
        says = next((sentence for sign, sentence in TROUBLES.items() if sign in said), OTHERWISE)
        raise CannotKeep(says) from trouble
