"""Drop untouched drafts that the facts have made void: an inquiry that has been answered, thanks after a rejection."""

from datetime import datetime

from afterword.core.etiquette.judge import judge
from afterword.core.facts.case import Case
from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.void import is_void
from afterword.services.recompose import untouched
from afterword.services.text_of import proposal_of
from afterword.store.models import Application, Outgoing
from afterword.store.read.cases import case_of
from afterword.store.write.moves import move


def drop_void(application: Application, *, now: datetime) -> None:
    """The plan drafts an inquiry again when its time comes; what the person wrote or changed is never dropped."""
    drafts = untouched(application=application)
    case = case_of(application, now=now) if drafts else None
    for draft in drafts:
        if case is not None:
            dropped(draft, case, now=now)


def dropped(draft: Outgoing, case: Case, *, now: datetime) -> bool:
    """Drop one draft if it is void; say whether it was."""
    verdict = judge(proposal_of(draft), case, now)
    if not is_void(Purpose(draft.purpose), verdict):
        return False
    why = " ".join(reason.says for reason in verdict.reasons)
    return move(draft, State.CANCELLED, since=[State.DRAFT], trouble=f"Dropped, since things have changed. {why}")
