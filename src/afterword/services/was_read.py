"""The candidate has read a mail: in whatever program, or here, where they have said what it means."""

from afterword.services.saving import saving
from afterword.store.models import SeenMail, Touch


@saving
def was_read(row: SeenMail) -> None:
    """The mail, and its line in the ledger of each employer, wait to be read no more."""
    SeenMail.objects.filter(pk=row.pk).update(read=True)
    Touch.objects.filter(mail=row, read=False).update(read=True)
