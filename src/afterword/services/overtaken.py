"""What was approved before a word of theirs came: it goes back to the person, and never leaves by itself."""

from datetime import datetime, timedelta

from afterword.core.etiquette.explain import Explanation, Part
from afterword.core.etiquette.verdict import Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.lifecycle import State
from afterword.core.planning.overtaken import CHANGES, RULE, overtaken
from afterword.services.text_of import proposal_of
from afterword.store.models import Outgoing

APPROVED = (State.APPROVED, State.HELD)


def read_again(message: Outgoing, case: Case, now: datetime) -> Verdict | None:
    """A stop for an approved message that their word has overtaken; None for every other."""
    if message.state not in APPROVED or message.approved_at is None:
        return None
    reason = overtaken(proposal_of(message), case, pressed_at(message) or message.approved_at, now)
    return Verdict(word=Word.STOP, reasons=(reason,)) if reason else None


def pressed_at(message: Outgoing) -> datetime | None:
    """When the person pressed send, having read what stood there; None where it was not pressed to leave now."""
    undo = timedelta(seconds=message.application.employer.candidate.undo_seconds)
    return message.goes_at - undo if message.goes_at else None


def explained(verdict: Verdict) -> Explanation:
    """The same, as a page shows it."""
    (reason,) = verdict.reasons
    return Explanation(verdict=verdict, parts=(Part(rule=RULE, word=Word.STOP, says=reason.says, changes=CHANGES),))
