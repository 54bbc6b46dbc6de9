"""The one door: whatever leaves, by any road, is judged here at the moment of acting, under the ledger's lock."""

from datetime import datetime
from enum import StrEnum

from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Reason, Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.lifecycle import State
from afterword.core.writing.review.finding import Finding, Severity
from afterword.services.approve_message import message_id_for, settled
from afterword.services.saving import plainly
from afterword.services.text_of import findings, proposal_of, verdict_columns
from afterword.store.models import Outgoing
from afterword.store.read.cases import case_of
from afterword.store.read.messages import message_of
from afterword.store.write.lock import ledger_locked


class Road(StrEnum):
    """How a message leaves."""

    SMTP = "smtp"
    MAIL_PROGRAM = "mail_program"
    COPIED = "copied"


def pass_door(message: Outgoing, *, now: datetime, road: Road, by_itself: bool = False) -> Verdict:
    """Go: the message is claimed, and nobody else can claim it. Wait or stop: it is held, with the reasons.

    `by_itself`: no person looks on. Raise NotReady for a message that is neither approved nor held.
    """
    with plainly(), ledger_locked(message.application.employer_id):
        fresh = message_of(message.application.employer.candidate, message.pk)
        if fresh.state == State.HELD:
            settled(fresh, State.APPROVED, (State.HELD,))
        verdict = last_look(fresh, case_of(fresh.application, now=now), now, by_itself=by_itself)
        kept = {"verdict": verdict_columns(verdict), "road": road, "wait_until": verdict.until}
        if verdict.word is Word.GO:
            settled(message, State.CLAIMED, (State.APPROVED,), claimed_at=now, message_id=message_id_for(fresh), **kept)
        else:
            settled(message, State.HELD, (State.APPROVED,), **kept)
    return verdict


def last_look(message: Outgoing, case: Case, now: datetime, *, by_itself: bool = False) -> Verdict:
    """The guard's word on the case as it is now; a text that no longer reads right stops even so."""
    verdict = judge(proposal_of(message), case, now)
    if verdict.word is not Word.GO:
        return verdict
    approved = message.approved_at if by_itself else None
    wrong = no_longer_right(message, case, now, approved)
    stop = Verdict(word=Word.STOP, reasons=tuple(Reason(one.check, one.says) for one in wrong))
    return stop if wrong else verdict


def no_longer_right(message: Outgoing, case: Case, now: datetime, approved: datetime | None) -> list[Finding]:
    """Errors; and, where it waited since it was approved, advice that the person has not seen: "yesterday" gets old."""
    found = findings(message, case, at=now)
    seen = {one.check for one in (findings(message, case, at=approved) if approved else found)}
    return [one for one in found if one.severity is Severity.ERROR or one.check not in seen]
