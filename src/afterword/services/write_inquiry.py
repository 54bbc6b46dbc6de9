"""Draft the one inquiry about the next steps, to the reader that the plan names."""

from datetime import datetime
from uuid import uuid4

from afterword.core.facts.words import Channel, Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.plan import plan
from afterword.core.planning.step import Step
from afterword.services.errors import NotReady
from afterword.services.recompose import recompose_all, reword
from afterword.services.saving import saving
from afterword.store.models import Application, Outgoing
from afterword.store.read.cases import case_of
from afterword.store.read.messages import with_company
from afterword.store.write.lock import ledger_locked

OVER = (State.SENT, State.CANCELLED)


@saving
def write_inquiry(application: Application, *, now: datetime) -> Outgoing:
    """The inquiry that is under way, or a new draft; raise NotReady where the plan knows of none."""
    with ledger_locked(application.employer_id):
        recompose_all(application, now=now, purpose=Purpose.INQUIRY)
        under_way = open_inquiry(application)
        if under_way is not None:
            return under_way
        case = case_of(application, now=now)
        step = next((one for one in plan(case, now) if is_inquiry(one, application)), None)
        if step is None:
            raise NotReady("There is nothing to ask them now. The application's page says what happens next.")
        message = Outgoing.objects.create(
            application=application,
            person_id=int(step.people[0]),
            purpose=Purpose.INQUIRY,
            channel=Channel(step.channel or Channel.EMAIL),
            seed=uuid4().hex,
            created_at=now,
        )
        reword(message, case, now=now)
        return message


def open_inquiry(application: Application) -> Outgoing | None:
    """The inquiry of this application that was neither sent nor dropped."""
    rows = Outgoing.objects.filter(application=application, purpose=Purpose.INQUIRY).exclude(state__in=OVER)
    return with_company(rows).first()


def is_inquiry(step: Step, application: Application) -> bool:
    """Whether this step of the plan is this application's inquiry."""
    return step.purpose == Purpose.INQUIRY and step.application == str(application.pk) and bool(step.people)
