"""Draft the message of one step of the plan: an inquiry, a closing word, a report to the agency, what was promised."""

from datetime import datetime
from uuid import uuid4

from afterword.core.facts.words import Channel, Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.plan import plan
from afterword.core.planning.step import Step
from afterword.services.errors import NotReady
from afterword.services.recompose import is_untouched, recompose_all, reword
from afterword.services.saving import saving
from afterword.store.models import Application, Outgoing
from afterword.store.read.cases import case_of
from afterword.store.read.facts import commitment_named
from afterword.store.read.messages import with_company
from afterword.store.write.lock import ledger_locked

OVER = (State.SENT, State.CANCELLED)
ON_ONE_TALK = (Purpose.DELIVERY, Purpose.REPORT, Purpose.ANSWER)
"""What speaks of one interview for good, an answer of one that was missed; what asks goes by the newest one."""


@saving
def write_step(
    application: Application,
    *,
    purpose: Purpose,
    now: datetime,
    person: int | None = None,
    answers: datetime | None = None,
) -> Outgoing:
    """The message of this purpose that is under way, or a new draft; raise NotReady where the plan knows of none.

    `person`: the reader's number, where the plan has a step for several, as with deliveries. `answers`: when the
    message came that an answer is for; None: the newest of its reader.
    """
    with ledger_locked(application.employer_id):
        recompose_all(application, now=now, purpose=purpose)
        under_way = open_message(application, purpose, person)
        if under_way is not None:
            return answering(under_way, answers, now=now)
        case = case_of(application, now=now)
        steps = plan(case, now, only=str(application.pk))
        step = next((one for one in steps if is_step(one, application, purpose, person)), None)
        if step is None:
            raise NotReady("There is nothing to write to them now. The application's page says what happens next.")
        message = begin(application, step, now, answers=answers)
        reword(message, case, now=now)
        return message


def answering(message: Outgoing, answers: datetime | None, *, now: datetime) -> Outgoing:
    """The answer that is under way; while nobody has changed it, it is for the message that was pressed last."""
    if answers in {None, message.answers} or message.state != State.DRAFT or not is_untouched(message):
        return message
    message.answers = answers
    message.save(update_fields=["answers"])
    reword(message, case_of(message.application, now=now), now=now)
    return message


def open_message(application: Application, purpose: Purpose, person: int | None = None) -> Outgoing | None:
    """The message of this purpose that was neither sent nor dropped."""
    rows = Outgoing.objects.filter(application=application, purpose=purpose).exclude(state__in=OVER)
    return with_company(rows if person is None else rows.filter(person_id=person)).first()


def is_step(step: Step, application: Application, purpose: Purpose, person: int | None = None) -> bool:
    """Whether this step of the plan is meant."""
    to_them = bool(step.people) and (person is None or str(person) in step.people)
    return to_them and step.purpose == purpose and step.application == str(application.pk)


def begin(application: Application, step: Step, now: datetime, *, answers: datetime | None = None) -> Outgoing:
    """The row of the new message, without words yet."""
    message = Outgoing(
        application=application,
        interview_id=int(step.interview) if step.interview and step.purpose in ON_ONE_TALK else None,
        person_id=int(step.people[0]),
        purpose=step.purpose,
        channel=Channel(step.channel or Channel.EMAIL),
        seed=uuid4().hex,
        answers=answers if step.purpose == Purpose.ANSWER else None,
        created_at=now,
    )
    message.covers = [commitment_named(key) for key in step.covers] if message.interview_id else []
    message.save()
    return message
