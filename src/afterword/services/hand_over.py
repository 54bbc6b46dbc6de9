"""Let the person send a message by their own hand, and hear from them whether it left."""

from datetime import datetime

from afterword.core.etiquette.override import Override
from afterword.core.lifecycle import State
from afterword.core.ports.sender import OutgoingMail
from afterword.services import fields
from afterword.services.approve_message import settled
from afterword.services.door import Road, pass_door
from afterword.services.drop_void import drop_beside
from afterword.services.errors import NotReady, Problem
from afterword.services.outgoing_mail import outgoing_mail
from afterword.services.saving import saving
from afterword.store.models import Outgoing
from afterword.store.write.moves import move_to_sent

BY_HAND = (Road.MAIL_PROGRAM, Road.COPIED, Road.DRAFTS)


def hand_over(message: Outgoing, *, road: str, now: datetime, override: Override | None = None) -> Outgoing:
    """Pass the door; then the text may be opened in the mail program, or copied. A wait or a stop holds it."""
    by_hand = fields.word(road, Road, "road")
    if by_hand in (Road.SMTP, Road.DRAFTS):
        raise NotReady("The mail account and the Drafts folder have ways of their own; only the others go by hand.")
    pass_door(message, now=now, road=by_hand, override=override)
    return message


def mail_by_hand(message: Outgoing, *, now: datetime) -> OutgoingMail:
    """The mail for the person's own program; raise NotReady where the guard has not said go for that road."""
    if message.state != State.CLAIMED or message.road not in BY_HAND:
        raise NotReady("Approve it first, then choose your mail program.")
    return outgoing_mail(message, now=now)


@saving
def confirm_sent(message: Outgoing, *, now: datetime, sent_at: datetime | None = None) -> Outgoing:
    """The person says that it left: it stands in the ledger from now on. Twice is fine."""
    at = fields.moment(sent_at or now, "sent_at")
    if at > now:
        raise Problem("It cannot have left in the future. Please check the time.", field="sent_at")
    if message.state != State.SENT and not move_to_sent(message, since=[State.CLAIMED, State.UNSURE], at=at):
        raise NotReady("This message is not one that you were about to send by hand.")
    drop_beside(message, now=now)
    return message


@saving
def confirm_not_sent(message: Outgoing) -> Outgoing:
    """The person says that it did not leave: it is a draft again."""
    return settled(message, State.DRAFT, (State.CLAIMED, State.UNSURE), claimed_at=None, trouble="")


@saving
def settle_unsure(message: Outgoing, *, arrived: bool, now: datetime) -> Outgoing:
    """The person found out whether it arrived."""
    if not arrived:
        return settled(message, State.DRAFT, (State.UNSURE,), claimed_at=None, trouble="")
    if not move_to_sent(message, since=[State.UNSURE], at=message.claimed_at or now):
        raise NotReady("This message is not one whose fate is unknown.")
    return message
