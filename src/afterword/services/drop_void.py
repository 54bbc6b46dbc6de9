"""Drop untouched drafts that the facts have made void: an inquiry that has been answered, thanks after a rejection."""

from datetime import datetime

from afterword.core.etiquette.judge import judge
from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.void import is_void
from afterword.services.recompose import UNTOUCHED
from afterword.services.text_of import proposal_of
from afterword.store.models import Application, Outgoing
from afterword.store.read.cases import case_of
from afterword.store.write.moves import move


def drop_void(application: Application, *, now: datetime) -> None:
    """The plan drafts an inquiry again when its time comes; what the person wrote or changed is never dropped."""
    drafts = list(Outgoing.objects.filter(application=application, **UNTOUCHED))
    case = case_of(application, now=now) if drafts else None
    for draft in drafts:
        if case is not None and is_void(Purpose(draft.purpose), judge(proposal_of(draft), case, now)):
            move(draft, State.CANCELLED, since=[State.DRAFT])
