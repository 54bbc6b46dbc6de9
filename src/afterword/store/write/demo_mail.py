"""The demo's post office: what the demo sends is put into a table, and nowhere else."""

from datetime import datetime

from afterword.core.ports.sender import OutgoingMail
from afterword.store.models import DemoMail


def deliver(mail: OutgoingMail, *, at: datetime) -> None:
    """Keep one mail as its readers would have got it; the same mail twice is one."""
    to = ", ".join(f"{reader.name} <{reader.address}>".strip() for reader in (*mail.to, *mail.cc))
    facts = {"to": to[:600], "subject": mail.subject[:500], "body": mail.body, "delivered_at": at}
    DemoMail.objects.get_or_create(message_id=mail.message_id, defaults=facts)
