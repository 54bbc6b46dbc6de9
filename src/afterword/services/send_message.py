"""Send a message through the person's mail account: at most once, whatever happens on the way."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from afterword.core.etiquette.override import Override
from afterword.core.etiquette.verdict import Reason, Verdict, Word
from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.core.ports.sender import CutOff, OutgoingMail, Refused, Sender
from afterword.services.door import Road, pass_door
from afterword.services.drop_void import drop_beside
from afterword.services.errors import NotReady, Problem
from afterword.services.lay_copies import copy_wanted
from afterword.services.outgoing_mail import outgoing_mail, sender_address
from afterword.services.saving import plainly
from afterword.services.text_of import verdict_columns
from afterword.services.try_later import first_try, pause_after, remember_try, try_later
from afterword.store.models import Outgoing
from afterword.store.write.moves import move, move_to_sent

Clock = Callable[[], datetime]
ATTACH_IT_THERE = (
    "Nothing can be attached here, and this message hands over what you promised. Open it in your mail program and "
    "attach it there, or put a link to it into the text."
)
GO_HOLDS = timedelta(minutes=5)
"""How long the guard's go is good for; who sleeps between the door and the first byte asks again."""
SLEPT = Verdict(
    word=Word.WAIT, reasons=(Reason("asleep", "This machine slept before it left, so the guard is asked again."),)
)
ASKED_ANEW: dict[str, Any] = {"claimed_at": None, "wait_until": None, "override": {}, "verdict": verdict_columns(SLEPT)}
NOBODY_KNOWS = "Sending was interrupted by an error, so it is not certain whether it left."


def send_message(
    message: Outgoing,
    *,
    sender: Sender | None,
    now: datetime,
    clock: Clock | None = None,
    by_itself: bool = False,
    override: Override | None = None,
) -> Outgoing:
    """Pass the door, then hand the mail over; the row says what became of it: sent, held, failed or unsure.

    What goes against the guard's word is tried once: it is for the person to say whether it is to go later.
    """
    ready_to_send(message, sender, now=now)
    assert sender is not None  # noqa: S101 - it would not be ready
    first = first_try(message, now) if by_itself else None
    if pass_door(message, now=now, road=Road.SMTP, by_itself=by_itself, override=override).word is Word.GO:
        carry(message, sender, now, clock or (lambda: now), None if message.override else first)
    elif first and first < now:
        remember_try(message, first)
    return message


def ready_to_send(message: Outgoing, sender: Sender | None, *, now: datetime) -> None:
    """Raise NotReady or Problem for what would keep it from leaving, whatever the guard says."""
    if sender is None:
        raise NotReady("No mail account is set up. Set one up, or send it with your own mail program.")
    if not sender_address(message):
        raise Problem("Your own e-mail address is missing. Add it in the settings.", field="email")
    if needs_attaching(message):
        raise NotReady(ATTACH_IT_THERE)
    outgoing_mail(message, now=now)


def needs_attaching(message: Outgoing) -> bool:
    """Whether the thing that was promised is not in the text: mail from here carries no files, but it carries links."""
    return message.purpose == Purpose.DELIVERY and re.search(r"https?://\w", message.body) is None


def carry(message: Outgoing, sender: Sender, now: datetime, clock: Clock, first: datetime | None = None) -> None:
    """From claimed to the end; the row says `sending`, and keeps what leaves, before the first byte does."""
    with plainly():
        message.person.refresh_from_db(fields=["name", "email"])
        mail = outgoing_mail(message, now=now)
        if clock() - now > GO_HOLDS:
            move(message, State.HELD, since=[State.CLAIMED], **ASKED_ANEW)
            return
        copy = copy_before(message, sender, mail)
        if not move(message, State.SENDING, since=[State.CLAIMED], sent_to=message.person.email, sent_copy=copy):
            return
    text = hand_to(sender, mail, message, first=first, now=now)
    with plainly():
        if message.state == State.SENDING:
            move_to_sent(message, since=[State.SENDING, State.UNSURE], at=clock(), sent_copy=copy_of(message, text))
            drop_beside(message, now=now)


def copy_before(message: Outgoing, sender: Sender, mail: OutgoingMail) -> bytes | None:
    """What is about to leave, where the copy is ours to lay: a process that is killed meanwhile can tell nobody."""
    if not copy_wanted(message.application.employer.candidate):
        return None
    try:
        return sender.written(mail)
    except ValueError:
        return None  # the sender says so in a moment, and it has failed


def copy_of(message: Outgoing, text: bytes | None) -> bytes | None:
    """What is to be laid into the Sent folder, if that is ours to do."""
    return text if copy_wanted(message.application.employer.candidate) else None


def hand_to(
    sender: Sender, mail: OutgoingMail, message: Outgoing, *, first: datetime | None, now: datetime
) -> bytes | None:
    """The one call that lets a message leave: what left; each way it can fail has its own state.

    `first`: it goes by itself, and that was its first try.
    """
    try:
        return sender.send(mail)
    except Refused as no:
        pause = pause_after(first, now) if first and no.not_reached else None
        if pause:
            try_later(message, no, first or now, now + pause)
        else:
            move(message, State.FAILED, since=[State.SENDING], trouble=no.says)
    except CutOff as cut:
        move(message, State.UNSURE, since=[State.SENDING], trouble=cut.says, sent_copy=copy_of(message, cut.text))
    except ValueError as wrong:
        move(message, State.FAILED, since=[State.SENDING], trouble=str(wrong))
    except Exception:
        move(message, State.UNSURE, since=[State.SENDING], trouble=NOBODY_KNOWS)
        raise
    return None
