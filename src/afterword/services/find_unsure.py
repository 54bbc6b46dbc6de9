"""A message whose fate is unknown is looked for in the mailbox: found, it has left; not found, the person is asked."""

from datetime import datetime

from afterword.core.lifecycle import State
from afterword.core.ports.mailbox import OpenMailbox
from afterword.core.seeking import seek_again
from afterword.services.door import Road
from afterword.services.left_by_itself import left
from afterword.services.traces import left_at, lying_with
from afterword.store.models import Candidate, Outgoing
from afterword.store.read.messages import messages_of


def find_unsure(candidate: Candidate, line: OpenMailbox, *, now: datetime) -> None:
    """Nothing is ever sent again because it was not found: that there is no copy proves nothing."""
    for message in messages_of(candidate).filter(state=State.UNSURE, road=Road.SMTP).exclude(message_id=""):
        if message.claimed_at is not None and seek_again(message.claimed_at, message.sought_at, now):
            at = left_at(lying_with(line, message.message_id))
            if at is not None:
                left(message, at=min(at, now), now=now)
            else:
                Outgoing.objects.filter(pk=message.pk).update(sought_at=now)
