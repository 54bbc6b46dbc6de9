"""The person handed a letter in, or posted it: it passes the door as of that hour, and stands in the ledger."""

from datetime import datetime

from django.db import transaction

from afterword.core.etiquette.explain import explain
from afterword.core.etiquette.override import objections
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.words import Channel, Delivery
from afterword.core.lifecycle import State
from afterword.services import fields
from afterword.services.door import Road, pass_door
from afterword.services.errors import NotReady, Problem
from afterword.services.hand_over import confirm_sent
from afterword.services.text_of import proposal_of
from afterword.store.models import Outgoing
from afterword.store.read.cases import case_of

ROADS = {Delivery.HANDED: Road.HANDED, Delivery.POSTED: Road.POSTED}
NO_LETTER = "This one is no letter. Write it as one first."


def hand_in_letter(message: Outgoing, *, way: str, now: datetime, at: datetime | None = None) -> Outgoing:
    """Sent, with its line in the ledger.

    `at`: when it was handed in; now, where it is not said. Twice is fine. Raise NotReady for what is not approved, and
    Problem, with the reasons of that hour, where the guard would not have let it go: the letter stays as it is.
    """
    delivery = fields.word(way, Delivery, "way")
    handed_at = fields.moment(at or now, "at")
    if handed_at > now:
        raise Problem("It cannot have been handed in yet. Please check the time.", field="at")
    if message.channel != Channel.LETTER:
        raise NotReady(NO_LETTER)
    if message.state == State.SENT:
        return message
    if message.state != State.CLAIMED:
        through_the_door(message, handed_at, ROADS[delivery])
    if message.state == State.CLAIMED:
        confirm_sent(message, now=now, sent_at=handed_at)
    return message


def through_the_door(message: Outgoing, handed_at: datetime, road: Road) -> None:
    """Claimed, or nothing is changed: what the door would hold is told at the form, and not kept."""
    with transaction.atomic():
        verdict = pass_door(message, now=handed_at, road=road)
        if verdict.word is Word.GO:
            return
        case = case_of(message.application, now=handed_at)
        reasons = objections(explain(proposal_of(message), case, handed_at)) or verdict.reasons
        transaction.set_rollback(True)
    message.refresh_from_db()
    raise Problem(" ".join(reason.says for reason in reasons), field="at")
