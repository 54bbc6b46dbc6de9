"""The mailbox shows that a message has left: by its Message-ID, or as the same mail under another one."""

from collections.abc import Iterable
from datetime import datetime

from afterword.core.facts.words import Channel
from afterword.core.lifecycle import COUNTS_AS_TOUCH, State
from afterword.core.reading.looking.twin import BY_THE_SERVER, TO_A_PROGRAM, Line, twin_of
from afterword.services.door import Road
from afterword.services.drop_void import drop_void_at
from afterword.store.models import Candidate, Outgoing, SeenMail, Touch
from afterword.store.read.messages import messages_of
from afterword.store.write.moves import move_to_sent

ARRIVED = (State.CLAIMED, State.UNSURE)
"""What the mailbox can settle; a message that is being sent this moment is settled by whoever sends it."""


def settle_own_copy(candidate: Candidate, message_id: str, *, at: datetime, now: datetime) -> bool:
    """Whether it is the copy of a message that left from here; one whose fate was unknown has left, then."""
    message = messages_of(candidate).filter(message_id=message_id).first()
    if message is None:
        return False
    left(message, at=at, now=now)
    return message.state in COUNTS_AS_TOUCH


def settle_answered(candidate: Candidate, answered: Iterable[str], *, now: datetime) -> None:
    """What nobody knew about has left, where a mail of theirs answers it, or a report names it: by its Message-ID."""
    names = [one for one in answered if one]
    for message in messages_of(candidate).filter(state=State.UNSURE, message_id__in=names) if names else ():
        left(message, at=message.claimed_at or now, now=now)


def left(message: Outgoing, *, at: datetime, now: datetime) -> None:
    """It left at that moment, if nobody knew so yet."""
    if message.state in ARRIVED and move_to_sent(message, since=[State(message.state)], at=at):
        drop_void_at(message.application.employer_id, now=now)


def sent_under_another_id(row: SeenMail, employer: int, people: frozenset[str], *, now: datetime) -> bool:
    """Whether this mail is a message from here that a mail program, or the server, gave another Message-ID."""
    rows = messages_of(row.candidate).filter(
        application__employer=employer, channel=Channel.EMAIL, state__in=COUNTS_AS_TOUCH, claimed_at__isnull=False
    )
    lines = {one.pk: one for one in rows.exclude(touch__mail__isnull=False)}
    twin = twin_of(row.at, people, row.subject, [line_of(one) for one in lines.values()])
    if twin is None:
        return False
    left(lines[twin.id], at=row.at, now=now)
    Touch.objects.filter(outgoing=twin.id).update(mail=row)
    return True


def line_of(message: Outgoing) -> Line:
    """A message of ours as the mailbox may show it: at once by the server, later by the person's own program."""
    by_server = message.road == Road.SMTP
    assert message.claimed_at is not None  # noqa: S101 - only those are asked for
    return Line(
        id=message.pk,
        at=(message.sent_at if by_server else None) or message.claimed_at,
        people=frozenset({str(message.person_id)}),
        subject=message.subject,
        within=BY_THE_SERVER if by_server else TO_A_PROGRAM,
        not_before=not by_server,
    )
