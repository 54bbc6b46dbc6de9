"""Save a debrief as it is typed: never over a newer one, and twice the same is fine."""

from datetime import datetime

from afterword.services.debrief_entry import DebriefEntry, columns
from afterword.services.errors import Outdated
from afterword.services.recompose import recompose_all
from afterword.services.saving import saving
from afterword.store.models import Debrief, Interview
from afterword.store.read.interviews import debrief_of
from afterword.store.read.people import people_at
from afterword.store.write.lock import ledger_locked


@saving
def save_debrief(interview: Interview, *, entry: DebriefEntry, version: int, now: datetime) -> Debrief:
    """Keep the page; `version` is the one the page was opened with. Raise Outdated where a newer one is kept."""
    with ledger_locked(interview.application.employer_id):
        known = frozenset(people_at(interview.application).values_list("pk", flat=True))
        kept = debrief_of(interview) or Debrief(interview=interview, saved_at=now)
        typed = columns(entry, known)
        if kept.pk and all(getattr(kept, name) == value for name, value in typed.items()):
            return kept
        if kept.version != version:
            raise Outdated(kept)
        for name, value in typed.items():
            setattr(kept, name, value)
        kept.version, kept.saved_at = version + 1, now
        kept.save()
        recompose_all(interview.application, now=now)
        return kept
