"""Draft the one kind word after an application has ended, to the reader that the plan names."""

from datetime import datetime
from uuid import uuid4

from afterword.core.facts.words import Channel, Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.plan import plan
from afterword.services.errors import NotReady
from afterword.services.recompose import reword
from afterword.services.saving import saving
from afterword.store.models import Application, Outgoing
from afterword.store.read.cases import case_of
from afterword.store.read.messages import with_company
from afterword.store.write.lock import ledger_locked

OVER = (State.SENT, State.CANCELLED)


@saving
def write_closing(application: Application, *, now: datetime) -> Outgoing:
    """The closing word that is under way, or a new draft; raise NotReady where the plan knows of none."""
    with ledger_locked(application.employer_id):
        rows = Outgoing.objects.filter(application=application, purpose=Purpose.CLOSING).exclude(state__in=OVER)
        under_way = with_company(rows).first()
        if under_way is not None:
            return under_way
        case = case_of(application, now=now)
        steps = (one for one in plan(case, now) if one.purpose == Purpose.CLOSING and one.people)
        step = next((one for one in steps if one.application == str(application.pk)), None)
        if step is None:
            raise NotReady("There is nothing more to say to them now. The application's page says how it stands.")
        message = Outgoing.objects.create(
            application=application,
            person_id=int(step.people[0]),
            purpose=Purpose.CLOSING,
            channel=Channel(step.channel or Channel.EMAIL),
            seed=uuid4().hex,
            created_at=now,
        )
        reword(message, case, now=now)
        return message
