"""Send a message in a moment: until then it can be taken back, and the guard is asked once more when it has come."""

from datetime import datetime, timedelta

from afterword.core.etiquette.override import Override
from afterword.core.etiquette.verdict import Word
from afterword.core.lifecycle import State
from afterword.core.ports.sender import Sender
from afterword.services.door import Road, ruled
from afterword.services.pending_override import override_columns
from afterword.services.same_text import of_version
from afterword.services.saving import saving
from afterword.services.send_message import Clock, ready_to_send, send_message
from afterword.store.models import Outgoing
from afterword.store.read.cases import case_of
from afterword.store.read.messages import message_of
from afterword.store.write.lock import ledger_locked
from afterword.store.write.moves import give_to_account


def send_soon(
    message: Outgoing,
    *,
    sender: Sender | None,
    now: datetime,
    clock: Clock | None = None,
    override: Override | None = None,
) -> Outgoing:
    """Give it to the mail account, which sends it when the time to undo is over; what the guard holds is held at once.

    A second press changes nothing. Without a time to undo it is sent this moment. `override`: as at the door.
    """
    undo = timedelta(seconds=message.application.employer.candidate.undo_seconds)
    ready_to_send(message, sender, now=now)
    if undo and (is_given(message) or given(message, now, now + undo, override)):
        return message
    return send_message(message, sender=sender, now=now, clock=clock, override=override)


def is_given(message: Outgoing) -> bool:
    """Whether it is on its way out already, and can still be taken back."""
    return message.state == State.APPROVED and message.goes_at is not None


@saving
def given(message: Outgoing, now: datetime, goes_at: datetime, override: Override | None) -> bool:
    """Whether it may go, so that it was given to the account, with the reason; the door asks once more in the end."""
    with ledger_locked(message.application.employer_id):
        fresh = message_of(message.application.employer.candidate, message.pk)
        if of_version(fresh, message.version).state not in (State.APPROVED, State.HELD):
            return False
        verdict, against = ruled(fresh, case_of(fresh.application, now=now), now, override=override)
        if verdict.word is not Word.GO:
            return False
        why = override_columns(override, against, fresh, now) if override and against else {}
        return give_to_account(message, road=Road.SMTP, goes_at=goes_at, override=why)
