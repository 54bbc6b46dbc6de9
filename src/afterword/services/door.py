"""The one door: whatever leaves, by any road, is judged here at the moment of acting, under the ledger's lock."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from afterword.core.etiquette.explain import explain
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.override import Override, objections, refusal, unanswered
from afterword.core.etiquette.verdict import Reason, Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.facts.words import Channel, Delivery
from afterword.core.lifecycle import State
from afterword.services.approve_message import message_id_for, settled, stands_elsewhere
from afterword.services.errors import NotReady
from afterword.services.outgoing_mail import IS_A_LETTER
from afterword.services.overtaken import read_again
from afterword.services.pending_override import override_columns, pending_override
from afterword.services.same_text import of_version
from afterword.services.saving import plainly
from afterword.services.still_right import look_at_text
from afterword.services.text_of import proposal_of, verdict_columns
from afterword.store.models import Outgoing
from afterword.store.read.cases import case_of
from afterword.store.read.messages import message_of
from afterword.store.write.lock import ledger_locked


class Road(StrEnum):
    """How a message leaves."""

    SMTP = "smtp"
    MAIL_PROGRAM = "mail_program"
    COPIED = "copied"
    DRAFTS = "drafts"
    HANDED = "handed"
    POSTED = "posted"


BY_LETTER = {Road.HANDED: Delivery.HANDED, Road.POSTED: Delivery.POSTED}
IS_NO_LETTER = "This one is no letter. Write it as one first."


def pass_door(
    message: Outgoing, *, now: datetime, road: Road, by_itself: bool = False, override: Override | None = None
) -> Verdict:
    """Go: the message is claimed, and nobody else can claim it. Wait or stop: it is held, with the reasons.

    `by_itself`: no person looks on. `override`: the person's reason to send it all the same; it answers the reasons
    that they read, and nothing that is new since; where they pressed a moment ago, the row keeps it. Raise NotReady
    for a message that is neither approved nor held, or whose text is another by now than `message` has.
    """
    if by_itself and override:
        raise ValueError("What leaves by itself overrides nothing: only a person may.")
    with plainly(), ledger_locked(message.application.employer_id):
        fresh = message_of(message.application.employer.candidate, message.pk)
        if fresh.application.employer_id != message.application.employer_id:
            raise NotReady("This company was just brought together with another. Please try again.")
        come_to_the_door(of_version(fresh, message.version), now, road, by_itself=by_itself)
        case = case_of(fresh.application, now=now)
        pressed = pending_override(fresh, now) if by_itself else None
        verdict, against = ruled(fresh, case, now, override=override or pressed, by_itself=by_itself)
        kept = {
            "verdict": verdict_columns(verdict),
            "road": road,
            "delivery": fresh.delivery,
            "wait_until": verdict.until,
            "override": {},
            "goes_at": None,
        }
        if verdict.word is Word.GO:
            kept["sent_to"] = fresh.person.email if fresh.channel == Channel.EMAIL else ""
            if against:
                kept["override"] = override_columns(override, against, fresh, now) if override else fresh.override
            settled(message, State.CLAIMED, (State.APPROVED,), claimed_at=now, message_id=message_id_for(fresh), **kept)
        else:
            settled(message, State.HELD, (State.APPROVED,), **kept)
    return verdict


def come_to_the_door(message: Outgoing, now: datetime, road: Road, *, by_itself: bool) -> None:
    """What is held is asked about again; raise NotReady for what is not to leave now, or not by this road.

    How a letter travels is known from here on: the guard is asked about that.
    """
    if (message.channel == Channel.LETTER) != (road in BY_LETTER):
        raise NotReady(IS_A_LETTER if message.channel == Channel.LETTER else IS_NO_LETTER)
    if message.state == State.HELD:
        settled(message, State.APPROVED, (State.HELD,))
    if message.state != State.APPROVED:
        raise stands_elsewhere(message)
    if by_itself and not is_due(message, now):
        raise NotReady("This message is not to leave by itself now.")
    message.delivery = BY_LETTER.get(road, "")


def last_look(message: Outgoing, case: Case, now: datetime, *, by_itself: bool = False) -> Verdict:
    """The guard's word on the case as it is now; a text that no longer reads right stops even so.

    Advice does not stop what the person read a moment ago and sent: what it says stood beside the button.
    """
    verdict = judge(proposal_of(message), case, now)
    again = read_again(message, case, now) if by_itself and verdict.word is not Word.STOP else None
    if again:
        return again
    waited = by_itself and message.goes_at is None
    return look_at_text(message, case, now, by_itself=waited) if verdict.word is Word.GO else verdict


def is_due(message: Outgoing, now: datetime) -> bool:
    """Whether it was given to the mail account, and can no longer be taken back."""
    return message.road == Road.SMTP and (message.goes_at is None or message.goes_at <= now)


def ruled(
    message: Outgoing, case: Case, now: datetime, *, override: Override | None, by_itself: bool = False
) -> tuple[Verdict, Verdict | None]:
    """The last word on it, and the guard's word that the person's reason has answered, where it has."""
    verdict = last_look(message, case, now, by_itself=by_itself)
    if override is None or (by_itself and read_again(message, case, now)):
        return verdict, None
    reasons = answered(override, message, case, now)
    return (look_at_text(message, case, now), replace(verdict, reasons=reasons)) if reasons else (verdict, None)


def goes_all_the_same(message: Outgoing, case: Case, now: datetime) -> bool:
    """Whether the person pressed a moment ago, having read all that speaks against it."""
    override = pending_override(message, now)
    return override is not None and ruled(message, case, now, override=override, by_itself=True)[0].word is Word.GO


def answered(override: Override, message: Outgoing, case: Case, now: datetime) -> tuple[Reason, ...]:
    """What holds it back, remarks left out; none where that may not be overridden, or was not read by the person."""
    reasons = objections(explain(proposal_of(message), case, now))
    return () if refusal(reasons) or unanswered(override, reasons) else reasons
