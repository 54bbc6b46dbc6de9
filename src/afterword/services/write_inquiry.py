"""Draft the one inquiry about the next steps, to the reader that the plan names."""

from datetime import datetime

from afterword.core.facts.words import Purpose
from afterword.services.write_step import open_message, write_step
from afterword.store.models import Application, Outgoing


def write_inquiry(application: Application, *, now: datetime) -> Outgoing:
    """The inquiry that is under way, or a new draft; raise NotReady where the plan knows of none."""
    return write_step(application, purpose=Purpose.INQUIRY, now=now)


def open_inquiry(application: Application) -> Outgoing | None:
    """The inquiry of this application that was neither sent nor dropped."""
    return open_message(application, Purpose.INQUIRY)
