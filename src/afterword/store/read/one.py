"""One row by its number, and only if it is the candidate's own; lists and facts are read elsewhere."""

from typing import TypeVar

from django.db.models import Model, QuerySet

Row = TypeVar("Row", bound=Model)
LARGEST_NUMBER = 2**63 - 1


class NotFound(LookupError):
    """No such row, or it is not this candidate's: from outside the two look the same."""


def one(rows: QuerySet[Row], pk: int) -> Row:
    """The row with this number; raise NotFound where there is none."""
    found = rows.filter(pk=pk).first() if 0 < pk <= LARGEST_NUMBER else None
    if found is None:
        raise NotFound("There is nothing at this address. It may have been erased.")
    return found
