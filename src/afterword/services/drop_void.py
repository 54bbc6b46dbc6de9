"""Drop untouched drafts that the facts have made void: an inquiry that has been answered, thanks after a rejection."""

from datetime import datetime

from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.recompose import UNTOUCHED
from afterword.services.text_of import proposal_of
from afterword.store.models import Application, Outgoing
from afterword.store.read.cases import case_of
from afterword.store.write.moves import move


def drop_void(application: Application, *, now: datetime) -> None:
    """An inquiry is void unless it could leave now; the plan drafts it again when its time comes.

    Thanks are void where the guard says stop. What the person wrote or changed stays, with the guard's reasons.
    """
    drafts = list(Outgoing.objects.filter(application=application, **UNTOUCHED))
    case = case_of(application, now=now) if drafts else None
    for draft in drafts:
        word = judge(proposal_of(draft), case, now).word if case is not None else Word.GO
        if word is Word.STOP or (draft.purpose == Purpose.INQUIRY and word is Word.WAIT):
            move(draft, State.CANCELLED, since=[State.DRAFT])
