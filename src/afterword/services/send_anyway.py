"""The person sends a message against the guard's word, with a written reason; only a page or a terminal asks for it.

It acts now or never: where the door finds a reason that is new, the message is held as ever, and the person decides
anew.
"""

from collections.abc import Sequence
from datetime import datetime

from afterword.core.etiquette.override import LONGEST, Override, is_reason, refusal, unanswered
from afterword.core.etiquette.verdict import Reason
from afterword.core.lifecycle import State
from afterword.core.ports.sender import Sender
from afterword.services import fields
from afterword.services.errors import NotReady, Problem
from afterword.services.hand_over import hand_over
from afterword.services.send_message import SLEPT, Clock, send_message
from afterword.services.send_soon import send_soon
from afterword.services.text_of import verdict_of
from afterword.store.models import Outgoing

SAY_WHY = "Say why in a few words of your own. They are kept with the message."
IS_NEW = "Something is new since you looked, so it has not left: {} Read it, then decide again."


def send_anyway(
    message: Outgoing,
    *,
    why: str,
    seen: Sequence[Reason],
    sender: Sender | None,
    now: datetime,
    clock: Clock | None = None,
) -> Outgoing:
    """Through the account, this moment. `seen`: the reasons that were read; raise NotReady where others hold it."""
    override = override_of(why, seen)
    return passed(send_message(message, sender=sender, now=now, clock=clock, override=override), override)


def send_anyway_soon(
    message: Outgoing,
    *,
    why: str,
    seen: Sequence[Reason],
    sender: Sender | None,
    now: datetime,
    clock: Clock | None = None,
) -> Outgoing:
    """The same once the time to undo is over: the guard is asked now and then again, and the reason answers no more."""
    override = override_of(why, seen)
    return passed(send_soon(message, sender=sender, now=now, clock=clock, override=override), override)


def hand_over_anyway(message: Outgoing, *, why: str, seen: Sequence[Reason], road: str, now: datetime) -> Outgoing:
    """By the person's own hand: their mail program, or as a text to copy."""
    override = override_of(why, seen)
    return passed(hand_over(message, road=road, now=now, override=override), override)


def override_of(why: str, seen: Sequence[Reason]) -> Override:
    """The reason as it is kept; raise Problem for one that says nothing."""
    typed = fields.text(why, "why", LONGEST).strip()
    if not is_reason(typed):
        raise Problem(SAY_WHY, field="why")
    return Override(why=typed, seen=tuple(seen))


def passed(message: Outgoing, override: Override) -> Outgoing:
    """The message on its way; raise NotReady, with what is new, where the door has held it."""
    if message.state != State.HELD:
        return message
    verdict = verdict_of(message)
    new = unanswered(override, verdict.reasons) or verdict.reasons
    says = " ".join(reason.says for reason in new)
    refused = None if verdict == SLEPT else refusal(verdict.reasons)
    raise NotReady(f"{says} {refused}" if refused else IS_NEW.format(says))
