"""Say that two companies are one; it cannot be taken apart again, so whoever asks for it is asked back first."""

from datetime import datetime

from django.db.models import Q

from afterword.core.lifecycle import State
from afterword.services.bring_back import look_again_at
from afterword.services.door import Road
from afterword.services.errors import NotReady, Problem
from afterword.services.recompose import recompose_all
from afterword.services.saving import saving
from afterword.store.models import Employer, Outgoing
from afterword.store.write.joining import join
from afterword.store.write.lock import ledger_locked


@saving
def join_employers(keep: Employer, other: Employer, *, now: datetime) -> Employer:
    """One company under the name of `keep`, one ledger; whatever waits is looked at again.

    Raise Problem where they are not two companies of one candidate, NotReady while a message is on its way to either.
    """
    if keep.pk == other.pk or keep.candidate_id != other.candidate_id:
        raise Problem("Choose another company of yours; a company is already one with itself.", field="other")
    first, second = sorted((keep.pk, other.pk))
    with ledger_locked(first), ledger_locked(second):
        need_quiet(first, second)
        join(keep, other)
        for application in keep.applications.select_related("employer__candidate", "agency"):
            look_again_at(application, now=now)
            recompose_all(application, now=now)
    return keep


def need_quiet(*employers: int) -> None:
    """Raise NotReady while the mail account has a message in hand: it will write into the ledger that it read."""
    leaving = Q(state=State.SENDING) | Q(state=State.CLAIMED, road=Road.SMTP)
    if Outgoing.objects.filter(leaving, application__employer_id__in=employers).exists():
        raise NotReady("A message to one of them is on its way. Wait a moment, then try again.")
