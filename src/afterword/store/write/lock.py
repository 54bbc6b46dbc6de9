"""The lock that two changes to one ledger queue at: the employer's row, inside a transaction."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction

from afterword.store.models import Employer


@contextmanager
def ledger_locked(employer_pk: int) -> Iterator[None]:
    """Hold the ledger of one employer to the end of the block; SQLite's transactions already hold the whole file."""
    with transaction.atomic():
        Employer.objects.select_for_update().filter(pk=employer_pk).first()
        yield
