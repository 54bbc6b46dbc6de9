"""Moves of an outgoing message: each one conditional update, so that of two that try only one passes."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction

from afterword.core.facts.words import Direction
from afterword.core.lifecycle import State, check_move
from afterword.store.models import Outgoing, Touch
from afterword.store.read.messages import leaves_open


def move(message: Outgoing, then: State, *, since: Iterable[State], **facts: Any) -> bool:  # noqa: ANN401 - columns
    """Move the row if it still stands in one of `since`; say whether it did, and bring `message` up to date.

    An override acts once, and a road is chosen once: a message that is a draft again has neither. What is held
    leaves at no moment that was named before.
    Raise ForbiddenMove for a move that the table of states does not know.
    """
    before = tuple(since)
    for state in before:
        check_move(state, then)
    if then is State.DRAFT:
        facts |= {"override": {}, "road": "", "goes_at": None, "lies_at": {}, "sent_copy": None, "sent_to": ""}
    if then is State.HELD:
        facts |= {"override": {}, "goes_at": None, "sent_copy": None}
    if then is State.FAILED:
        facts |= {"sent_copy": None}
    moved = Outgoing.objects.filter(pk=message.pk, state__in=before).update(state=then, **facts)
    message.refresh_from_db(fields=COLUMNS)
    return moved == 1


COLUMNS = [
    "state",
    "subject",
    "body",
    "composed_subject",
    "composed_body",
    "covers",
    "channel",
    "delivery",
    "letter_since",
    "laid_aside",
    "road",
    "message_id",
    "in_reply_to",
    "references",
    "verdict",
    "override",
    "wait_until",
    "trouble",
    "version",
    "approved_at",
    "approved_for",
    "goes_at",
    "claimed_at",
    "sent_at",
    "lies_at",
    "sent_to",
]
"""What a move can change; the reader and the application stay, and stay loaded."""


def give_to_account(message: Outgoing, *, road: str, goes_at: datetime, override: dict[str, Any]) -> bool:
    """The person wants it to leave at that moment; say whether it could still be given. It waits no longer.

    `override`: their reason, where it goes against the guard's word; else empty.
    """
    if message.state == State.HELD:
        move(message, State.APPROVED, since=[State.HELD])
    facts = {"road": road, "goes_at": goes_at, "wait_until": None, "verdict": {}, "trouble": "", "override": override}
    given = Outgoing.objects.filter(pk=message.pk, state=State.APPROVED).update(**facts)
    message.refresh_from_db(fields=COLUMNS)
    return given == 1


def move_to_sent(message: Outgoing, *, since: Iterable[State], at: datetime, sent_copy: bytes | None = None) -> bool:
    """It left: the state and the line in the ledger are written together or not at all.

    `sent_copy`: what left, where it is still to be laid into the Sent folder; what was kept for that before stays.
    """
    with transaction.atomic():
        facts: dict[str, Any] = {"sent_at": at, "trouble": "", "wait_until": None}
        if sent_copy is not None:
            facts["sent_copy"] = sent_copy
        moved = move(message, State.SENT, since=since, **facts)
        if moved:
            write_touch(message, at=at)
    return moved


def write_touch(message: Outgoing, *, at: datetime) -> Touch:
    """The ledger's line for a message that left from here: one message, one line."""
    touch = Touch.objects.create(
        employer_id=message.application.employer_id,
        application_id=message.application_id,
        interview_id=message.interview_id,
        outgoing=message,
        at=at,
        direction=Direction.OUT,
        channel=message.channel,
        purpose=message.purpose,
        delivery=message.delivery,
        text=message.body,
        asks=leaves_open(message, at=at),
        covers=message.covers,
        override=message.override,
    )
    touch.people.add(message.person_id)
    return touch
