"""An application has ended: what waits, and was written while it was open, goes back to the person to be read again."""

from datetime import datetime

from afterword.core.etiquette.decided import Decision, decision_of
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.case import Case
from afterword.core.facts.words import ApplicationStatus, Direction, Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.past import left_behind
from afterword.services.drop_void import DROPPED
from afterword.services.recompose import NOT_HELD, PUT_ANEW, is_untouched
from afterword.services.text_of import proposal_of
from afterword.store.models import Application, Outgoing, Touch
from afterword.store.read.cases import case_of
from afterword.store.read.messages import with_company
from afterword.store.write.moves import move

DECIDED = {
    Decision.ACCEPTED: "You accepted the offer.",
    Decision.DECLINED: "You turned the offer down.",
    Decision.STEPPED_BACK: "You stepped back.",
}
TEXT_KEPT = "{} Your text is kept, but it was written before: make it say so, or drop it."
SAID_NO = "They have said no since this was written."
NO_KEPT = f"{SAID_NO} Your text is kept, but read it again before you approve it, or drop it."
READ_ANEW = "It is over by now. "
KEPT = READ_ANEW + "{} Your text is kept, but read it again before you approve it, or drop it: it spoke of going on."


def set_back(application: Application, *, now: datetime) -> None:
    """Whatever may still leave is a draft that says why; where nothing has ended, it no longer says so."""
    case = case_of(application, now=now)
    waiting = Outgoing.objects.filter(application=application, state__in=(State.DRAFT, State.APPROVED, State.HELD))
    for message in with_company(waiting):
        if message.purpose == Purpose.ANSWER:
            set_back_answer(message, case)
            continue
        meant = proposal_of(message)
        why = left_behind(meant, case)
        if why is None:
            Outgoing.objects.filter(pk=message.pk, trouble__startswith=READ_ANEW).update(trouble="")
        elif judge(meant, case, now).word is Word.STOP:
            continue  # the guard has said so already
        elif message.state == State.DRAFT:
            Outgoing.objects.filter(pk=message.pk, state=State.DRAFT).update(trouble=KEPT.format(why))
        else:
            facts = NOT_HELD | {"goes_at": None, "trouble": KEPT.format(why)}
            move(message, State.DRAFT, since=[State.APPROVED, State.HELD], **facts)


def set_back_answer(message: Outgoing, case: Case) -> None:
    """An answer to an offer, or to a question, is another one once somebody has decided; it wants to be read."""
    here = next(one for one in case.applications if one.id == str(message.application_id))
    decided = decision_of(here) if message.interview_id is None else None
    if decided is not None:
        back_to_be_read(message, (PUT_ANEW if is_untouched(message) else TEXT_KEPT).format(DECIDED[decided]))
    elif here.status is ApplicationStatus.REJECTED and message.interview_id is None:
        set_back_by_their_no(message)
    elif message.trouble.startswith((*DECIDED.values(), SAID_NO)):
        Outgoing.objects.filter(pk=message.pk).update(trouble="")


def set_back_by_their_no(message: Outgoing) -> None:
    """What answers an earlier word of theirs: put anew for the no where its reader said it, else it has no point.

    What was approved, or has the person's own words, is not dropped.
    """
    no = newest_no(message.application)
    if no is not None and message.answers is not None and message.answers >= no.at:
        return
    if not is_untouched(message):
        back_to_be_read(message, NO_KEPT)
    elif no is not None and no.people.filter(pk=message.person_id).exists():
        Outgoing.objects.filter(pk=message.pk).update(answers=None)  # from now on for the newest word of its reader
        back_to_be_read(message, PUT_ANEW.format(SAID_NO))
    elif message.state == State.DRAFT and message.approved_at is None:
        move(message, State.CANCELLED, since=[State.DRAFT], trouble=f"{DROPPED} {SAID_NO}")
    else:
        back_to_be_read(message, NO_KEPT)


def newest_no(application: Application) -> Touch | None:
    """The last mail or call in which they said no; None where the person only said so."""
    rows = Touch.objects.filter(application=application, direction=Direction.IN, purpose=Purpose.REJECTION)
    return rows.order_by("at", "pk").last()


def back_to_be_read(message: Outgoing, says: str) -> None:
    """It is a draft that says why."""
    if message.state == State.DRAFT:
        Outgoing.objects.filter(pk=message.pk, state=State.DRAFT).update(trouble=says)
    else:
        move(message, State.DRAFT, since=[State.APPROVED, State.HELD], **NOT_HELD | {"goes_at": None, "trouble": says})
