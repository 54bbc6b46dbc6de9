"""After a look: what the mailbox tells of messages from here, and what is still to be laid down in it."""

from datetime import datetime

from afterword.core.ports.mailbox import OpenMailbox
from afterword.services.find_unsure import find_unsure
from afterword.services.lay_copies import lay_copies
from afterword.services.settle_drafts import settle_drafts
from afterword.store.models import Candidate


def settle_outgoing(candidate: Candidate, line: OpenMailbox, *, now: datetime) -> None:
    """Messages whose fate is unknown, drafts that were laid down, copies that are missing; most have none of these."""
    find_unsure(candidate, line, now=now)
    settle_drafts(candidate, line, now=now)
    lay_copies(candidate, line, now=now)
