"""The person approves a text, takes it back, or drops it."""

from datetime import datetime
from uuid import uuid4

from afterword.core.etiquette.judge import judge
from afterword.core.facts.words import Channel
from afterword.core.lifecycle import State
from afterword.core.writing.review.finding import Severity
from afterword.services.errors import DoesNotRead, NotReady, Outdated, Reworded
from afterword.services.in_thread import thread_columns
from afterword.services.outgoing_mail import sender_address
from afterword.services.recompose import reword
from afterword.services.review_message import review_message
from afterword.services.saving import saving
from afterword.services.text_of import leaves_at, proposal_of
from afterword.store.models import Outgoing
from afterword.store.read.cases import case_of
from afterword.store.read.messages import message_of
from afterword.store.write.lock import ledger_locked
from afterword.store.write.moves import move

NOT_YET_GONE = (State.DRAFT, State.APPROVED, State.HELD, State.UNSURE, State.FAILED)


def approve_message(message: Outgoing, *, now: datetime, version: int | None = None) -> Outgoing:
    """From draft to approved; `version` is the text that the person read.

    Raise DoesNotRead for errors in the review, Outdated where the text was changed meanwhile, and Reworded where it
    was our own wording and its day is over.
    """
    reworded = freshen(message, now=now)
    if reworded is not None:
        raise Reworded(reworded)
    return approve(message, now=now, version=version)


@saving
def freshen(message: Outgoing, *, now: datetime) -> Outgoing | None:
    """The draft with our wording of today, where it had our wording of another day."""
    kept = message_of(message.application.employer.candidate, message.pk)
    untouched = (kept.subject, kept.body) == (kept.composed_subject, kept.composed_body)
    if kept.state != State.DRAFT or not untouched or not kept.body:
        return None
    before = kept.version
    reword(kept, case_of(kept.application, now=now), now=now)
    return kept if kept.version != before else None


@saving
def approve(message: Outgoing, *, now: datetime, version: int | None) -> Outgoing:
    """The move itself."""
    with ledger_locked(message.application.employer_id):
        kept = message_of(message.application.employer.candidate, message.pk)
        if kept.state == State.APPROVED:
            return kept
        if version is not None and version != kept.version:
            raise Outdated(kept)
        errors = [one.says for one in review_message(kept, now=now) if one.severity is Severity.ERROR]
        if errors:
            raise DoesNotRead(tuple(errors))
        meant, case = proposal_of(kept), case_of(kept.application, now=now)
        until = None if kept.channel == Channel.LETTER else judge(meant, case, now).until
        read = {"approved_at": now, "approved_for": leaves_at(meant, case, now), "trouble": "", "verdict": {}}
        fixed = {"message_id": message_id_for(kept), **thread_columns(kept)}
        return settled(kept, State.APPROVED, (State.DRAFT,), wait_until=until, **fixed, **read)


@saving
def take_back(message: Outgoing) -> Outgoing:
    """An approved or held message becomes a draft again."""
    return settled(message, State.DRAFT, (State.APPROVED, State.HELD), wait_until=None, verdict={})


@saving
def cancel_message(message: Outgoing) -> Outgoing:
    """The person drops it; what may have left cannot be dropped."""
    return settled(message, State.CANCELLED, NOT_YET_GONE)


def settled(message: Outgoing, then: State, since: tuple[State, ...], **facts: object) -> Outgoing:
    """The message after its move; raise NotReady where it stands elsewhere."""
    if not move(message, then, since=since, **facts):
        raise stands_elsewhere(message)
    return message


def stands_elsewhere(message: Outgoing) -> NotReady:
    """Why this cannot be done with a message that stands where it stands."""
    return NotReady(STANDS_ELSEWHERE.get(State(message.state), "This cannot be done with this message now."))


STANDS_ELSEWHERE = {
    State.DRAFT: "This message is a draft. Read it and approve it first.",
    State.CLAIMED: "This message is on its way out. Say first whether it left.",
    State.SENDING: "This message is being sent this moment.",
    State.SENT: "This message has been sent.",
    State.CANCELLED: "This message was dropped.",
    State.UNSURE: "It is not known whether this message arrived. Say first whether it did.",
    State.FAILED: "This message could not be sent. Mend what was wrong, then approve it again.",
}


def message_id_for(message: Outgoing) -> str:
    """Fixed once and kept for good, so that a copy can always be found; it never names this machine."""
    domain = sender_address(message).rpartition("@")[2]
    if message.message_id or not domain:
        return message.message_id
    return f"<{uuid4().hex}@{domain.encode('idna').decode('ascii')}>"
