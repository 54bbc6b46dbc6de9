"""Take everything along, put it back, or erase it."""

from typing import Any

from django.db import IntegrityError

from afterword.core.ports.secrets import Secrets
from afterword.services.errors import Problem
from afterword.services.forget_mailbox import forget_passwords
from afterword.services.forget_text_model import forget_key
from afterword.services.saving import plainly, saving
from afterword.store.models import Candidate, DemoMail
from afterword.store.read.export import FORMAT, export_of
from afterword.store.write.restore import BadExport, restore

BELONGINGS = ("employers", "agencies", "do_not_contact")


def export_all(candidate: Candidate) -> dict[str, Any]:
    """Everything that is kept, as plain data for JSON; no password is in it."""
    with plainly():
        return export_of(candidate)


@saving
def import_all(candidate: Candidate, *, data: object) -> Candidate:
    """Put an export back, into an empty store; raise Problem, with nothing changed, where that cannot be done."""
    if not isinstance(data, dict) or data.get("afterword") != FORMAT:
        raise Problem("This is not a file that `afterword export` wrote, or a newer version wrote it.", field="file")
    if any(getattr(candidate, name).exists() for name in BELONGINGS):
        raise Problem("There are applications here already. Export and erase them first, then import.", field="file")
    candidate.changed_numbers.all().delete()
    try:
        restore(candidate, data)
    except BadExport as damaged:
        raise Problem(str(damaged), field="file") from damaged
    except IntegrityError as double:
        raise Problem("The file contradicts itself: two of its rows cannot both be true.", field="file") from double
    return candidate


@saving
def erase_all(candidate: Candidate, *, secrets: Secrets) -> None:
    """Erase every row of this candidate, the passwords with them; what stays is an empty app."""
    forget_passwords(candidate, secrets=secrets)
    forget_key(candidate, secrets=secrets)
    DemoMail.objects.all().delete()
    created_at = candidate.created_at
    candidate.delete()
    Candidate.objects.create(created_at=created_at)
