"""Bring the messages that wait up to date: drafts that nobody touched are dropped, the rest says why it stops."""

from datetime import datetime

from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.past import left_behind
from afterword.core.planning.plan import plan
from afterword.core.planning.void import PASSING, is_void, was_early
from afterword.services.door import goes_all_the_same, last_look
from afterword.services.overtaken import read_again
from afterword.services.recompose import is_untouched, reword, start_over
from afterword.services.still_right import is_about_the_text
from afterword.services.text_of import asked_at, proposal_of, verdict_columns
from afterword.services.try_later import tried
from afterword.store.models import Application, Outgoing, Person
from afterword.store.read.cases import case_of
from afterword.store.read.messages import with_company
from afterword.store.write.moves import move

DROPPED = "Dropped, since things have changed."
TO_AGENCY = (Purpose.THANKS, Purpose.REPORT)
SAID_ALREADY = "thanks_once"
WAITING = (State.DRAFT, State.APPROVED, State.HELD)


def drop_void(application: Application, *, now: datetime) -> None:
    """The plan drafts an inquiry again when its time comes; what the person wrote or changed is never dropped."""
    waiting = list(with_company(Outgoing.objects.filter(application=application, state__in=WAITING)))
    case = case_of(application, now=now) if waiting else None
    for message in waiting:
        if case is not None:
            brought_up_to_date(message, case, now=now)


def drop_void_at(employer_pk: int, *, now: datetime) -> None:
    """The same for every application at one employer: what happened about one may hold the other."""
    waiting = Application.objects.filter(employer_id=employer_pk, outgoing__state__in=WAITING).distinct()
    for application in waiting.select_related("employer__candidate", "agency"):
        drop_void(application, now=now)


def brought_up_to_date(message: Outgoing, case: Case, *, now: datetime) -> None:
    """One message that has not left: dropped, held with the reason, or free again; what was approved is not dropped.

    Our own wording that its day has overtaken is a draft again, worded for the day that it is.
    """
    held = message.state == State.HELD
    if message.state == State.DRAFT and is_untouched(message):
        reword(message, case, now=now)
    at = asked_at(message, case, now)
    verdict = last_look(message, case, at, by_itself=True) if held else read_again(message, case, now)
    verdict = verdict or judge(proposal_of(message), case, at)
    if message.state == State.DRAFT and is_untouched(message) and drop(message, verdict, case, now=now):
        return
    if held and is_about_the_text(verdict) and start_over(message, verdict, case, now=now):
        return
    if verdict.word is Word.STOP:
        if not goes_all_the_same(message, case, now):
            stop(message, verdict)
    elif message.state == State.HELD:
        release(message, verdict)
    elif message.state == State.APPROVED or message.verdict:
        until = verdict.until if message.state == State.APPROVED else None
        Outgoing.objects.filter(pk=message.pk, state=message.state).update(verdict={}, wait_until=until)


def drop_beside(message: Outgoing, *, now: datetime) -> None:
    """After an interview the agency gets one message: once it has left, the other one in our own words is dropped.

    Approved, too, where the guard now stops it: it would be held for ever. What the person wrote is kept, and held.
    """
    if message.state != State.SENT or message.person.agency_id is None:
        return
    beside = Outgoing.objects.filter(
        application=message.application, person=message.person, purpose__in=TO_AGENCY, state__in=WAITING
    )
    for other in filter(is_untouched, with_company(beside)):
        case = case_of(message.application, now=now)
        if other.state == State.DRAFT:
            drop_if_void(other, case, now=now)
        else:
            drop_if_said(other, case, now=now)


def drop_if_said(approved: Outgoing, case: Case, *, now: datetime) -> None:
    """Drop an approved thank-you whose thanks the message that has left gave already."""
    verdict = judge(proposal_of(approved), case, now)
    if any(reason.rule == SAID_ALREADY for reason in verdict.reasons) and verdict.word is Word.STOP:
        move(approved, State.CANCELLED, since=[State.APPROVED, State.HELD], trouble=why_dropped(verdict))


def drop_if_void(draft: Outgoing, case: Case, *, now: datetime) -> bool:
    """Drop one draft if it is void; say whether it was. One that was approved and taken back waits for its person.

    Nothing has happened meanwhile: what happens is looked at in `brought_up_to_date`.
    """
    verdict = judge(proposal_of(draft), case, now)
    taken_back = draft.approved_at is not None and verdict.word is Word.WAIT
    return not taken_back and drop(draft, verdict, case, now=now)


def drop(draft: Outgoing, verdict: Verdict, case: Case, *, now: datetime) -> bool:
    """Drop a draft that is void; say whether it was.

    One that was written before its time stays as long as its reader is still the one to ask. What an end has left
    behind goes too, though the guard may let it through, as it does with thanks to the agency.
    """
    behind = left_behind(proposal_of(draft), case) if draft.approved_at is None else None
    if behind is not None:
        return move(draft, State.CANCELLED, since=[State.DRAFT], trouble=f"{DROPPED} {behind}")
    if not is_void(Purpose(draft.purpose), verdict):
        return False
    why = why_dropped(verdict)
    if verdict.word is Word.WAIT and was_early(proposal_of(draft), case, draft.created_at):
        other = asked_instead(draft, case, now)
        if other is None:
            return False
        why = f"{DROPPED} The one to ask is {other} now."
    return move(draft, State.CANCELLED, since=[State.DRAFT], trouble=why)


def asked_instead(draft: Outgoing, case: Case, now: datetime) -> Person | None:
    """Whom the plan would ask, where that is somebody else by now."""
    steps = plan(case, now, only=str(draft.application_id))
    readers = next((step.people for step in steps if step.purpose == Purpose.INQUIRY), ())
    if not readers or str(draft.person_id) in readers:
        return None
    return Person.objects.filter(pk=int(readers[0])).first()


def why_dropped(verdict: Verdict) -> str:
    """The reasons that stay; a night or a pause is none where there is a better one."""
    lasting = [reason.says for reason in verdict.reasons if reason.rule not in PASSING]
    return " ".join((DROPPED, *(lasting or [reason.says for reason in verdict.reasons])))


def stop(message: Outgoing, verdict: Verdict) -> None:
    """What the person wrote is kept, and says why it must not go: an approved one is held, a draft stays a draft."""
    kept = {"verdict": verdict_columns(verdict), "wait_until": None}
    if message.state == State.APPROVED:
        move(message, State.HELD, since=[State.APPROVED], **kept)
    else:
        Outgoing.objects.filter(pk=message.pk, state=message.state).update(**kept)


def release(message: Outgoing, verdict: Verdict) -> None:
    """A held message whose reason is over: it waits for its time, or for the person to choose how it leaves."""
    was_stopped = message.verdict.get("word") == Word.STOP
    if message.road == "smtp" and not was_stopped:
        waits = verdict_columns(verdict) | {"word": Word.WAIT.value} | tried(message)
        kept = {"verdict": waits, "wait_until": verdict.until}
        Outgoing.objects.filter(pk=message.pk, state=State.HELD).update(**kept)
    elif was_stopped or verdict.word is Word.GO:
        move(message, State.APPROVED, since=[State.HELD], verdict={}, wait_until=verdict.until, road="")
    else:
        kept = {"verdict": verdict_columns(verdict), "wait_until": verdict.until}
        Outgoing.objects.filter(pk=message.pk, state=State.HELD).update(**kept)


def everything_waiting_of(candidate_pk: int) -> list[Application]:
    """The applications with a message that has not left."""
    rows = Application.objects.filter(employer__candidate_id=candidate_pk, outgoing__state__in=WAITING).distinct()
    return list(rows.select_related("employer__candidate", "agency"))
