"""An application has ended: what waits, and was written while it was open, goes back to the person to be read again."""

from datetime import datetime

from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Word
from afterword.core.lifecycle import State
from afterword.core.planning.past import left_behind
from afterword.services.recompose import NOT_HELD
from afterword.services.text_of import proposal_of
from afterword.store.models import Application, Outgoing
from afterword.store.read.cases import case_of
from afterword.store.read.messages import with_company
from afterword.store.write.moves import move

READ_ANEW = "It is over by now. "
KEPT = READ_ANEW + "{} Your text is kept, but read it again before you approve it, or drop it: it spoke of going on."


def set_back(application: Application, *, now: datetime) -> None:
    """Whatever may still leave is a draft that says why; where nothing has ended, it no longer says so."""
    case = case_of(application, now=now)
    waiting = Outgoing.objects.filter(application=application, state__in=(State.DRAFT, State.APPROVED, State.HELD))
    for message in with_company(waiting):
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
