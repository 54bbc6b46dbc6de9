"""An application has ended: what waits, and was written while it was open, goes back to the person to be read again."""

from datetime import datetime

from afterword.core.etiquette.decided import Decision, decision_of
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.case import Case
from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.past import left_behind
from afterword.services.recompose import NOT_HELD, PUT_ANEW, is_untouched
from afterword.services.text_of import proposal_of
from afterword.store.models import Application, Outgoing
from afterword.store.read.cases import case_of
from afterword.store.read.messages import with_company
from afterword.store.write.moves import move

DECIDED = {
    Decision.ACCEPTED: "You accepted the offer.",
    Decision.DECLINED: "You turned the offer down.",
    Decision.STEPPED_BACK: "You stepped back.",
}
TEXT_KEPT = "{} Your text is kept, but it was written before: make it say so, or drop it."
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
    """An answer to an offer, or to a question, is another one once the candidate has decided; it wants to be read."""
    here = next(one for one in case.applications if one.id == str(message.application_id))
    decided = decision_of(here) if message.interview_id is None else None
    if decided is None:
        if message.trouble.startswith(tuple(DECIDED.values())):
            Outgoing.objects.filter(pk=message.pk).update(trouble="")
        return
    says = (PUT_ANEW if is_untouched(message) else TEXT_KEPT).format(DECIDED[decided])
    if message.state == State.DRAFT:
        Outgoing.objects.filter(pk=message.pk, state=State.DRAFT).update(trouble=says)
    else:
        move(message, State.DRAFT, since=[State.APPROVED, State.HELD], **NOT_HELD | {"goes_at": None, "trouble": says})
