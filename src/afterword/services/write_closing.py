"""Draft the one kind word after an application has ended, to the reader that the plan names."""

from datetime import datetime

from afterword.core.facts.words import Purpose
from afterword.services.write_step import write_step
from afterword.store.models import Application, Outgoing


def write_closing(application: Application, *, now: datetime) -> Outgoing:
    """The closing word that is under way, or a new draft; raise NotReady where the plan knows of none."""
    return write_step(application, purpose=Purpose.CLOSING, now=now)
