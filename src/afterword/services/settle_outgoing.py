"""After a look: what the mailbox tells of messages from here, and what is still to be laid down in it."""

from datetime import datetime

from django.db.models import Q

from afterword.core.lifecycle import State
from afterword.core.ports.mailbox import OpenMailbox
from afterword.services.find_unsure import find_unsure
from afterword.services.lay_copies import lay_copies
from afterword.services.settle_drafts import settle_drafts
from afterword.store.models import Candidate, Outgoing


def settle_outgoing(candidate: Candidate, line: OpenMailbox, *, now: datetime) -> None:
    """Messages whose fate is unknown, drafts that were laid down, copies that are missing; most have none of these."""
    if not anything_to_settle(candidate):
        return
    find_unsure(candidate, line, now=now)
    settle_drafts(candidate, line, now=now)
    lay_copies(candidate, line, now=now)


def anything_to_settle(candidate: Candidate) -> bool:
    """Whether one of the three has anything to do: one short question, since every look asks it."""
    waits = Q(state__in=(State.UNSURE, State.CLAIMED)) | Q(state=State.SENT, sent_copy__isnull=False)
    return Outgoing.objects.filter(waits, application__employer__candidate=candidate).exists()
