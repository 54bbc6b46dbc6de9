"""Change the text of a message that has not left."""

from datetime import datetime

from afterword.core.lifecycle import State
from afterword.services import fields
from afterword.services.errors import NotReady, Outdated
from afterword.services.recompose import reword
from afterword.services.saving import saving
from afterword.store.models import Outgoing
from afterword.store.read.cases import case_of
from afterword.store.read.messages import message_of
from afterword.store.write.lock import ledger_locked
from afterword.store.write.moves import move

STILL_HERE = (State.DRAFT, State.APPROVED, State.HELD, State.FAILED)
LONGEST_SUBJECT = 400
CHANGED_AFTER = "You changed it after you had approved it: read it once more, then approve it."


@saving
def revise_message(message: Outgoing, *, subject: str, body: str, version: int, now: datetime) -> Outgoing:  # noqa: ARG001 - every change is told the time
    """Keep the person's own text; an approved one becomes a draft again. Raise Outdated for an older page."""
    typed = fields.one_line(subject, "subject", LONGEST_SUBJECT), fields.text(body, "body")
    with ledger_locked(message.application.employer_id):
        before = message_of(message.application.employer.candidate, message.pk)
        same = (before.subject, before.body) == typed
        if same and before.state == State.APPROVED:
            return before
        kept = as_draft(message, trouble="" if same or before.state == State.FAILED else CHANGED_AFTER)
        if same:
            return kept
        if kept.version != version:
            raise Outdated(kept)
        kept.subject, kept.body = typed
        kept.version += 1
        kept.save(update_fields=["subject", "body", "version"])
        return kept


@saving
def rewrite_message(message: Outgoing, *, now: datetime) -> Outgoing:
    """Back to our own wording, from the facts as they are now."""
    with ledger_locked(message.application.employer_id):
        kept = as_draft(message)
        reword(kept, case_of(kept.application, now=now), now=now)
        return kept


def as_draft(message: Outgoing, *, trouble: str = "") -> Outgoing:
    """The row as it is kept now, as a draft, with a word on why it is one again.

    Raise NotReady where it may have left already.
    """
    kept = message_of(message.application.employer.candidate, message.pk)
    if kept.state not in STILL_HERE:
        raise NotReady("This message can no longer be changed: it has left, or is about to.")
    if kept.state != State.DRAFT:
        move(kept, State.DRAFT, since=[State(kept.state)], wait_until=None, trouble=trouble, verdict={})
    return kept
