"""What is due is done: what waited is judged again and sent, inquiries are drafted, what a crash left is settled.

Everything is derived from the facts as they are now, so that it may run at any time, twice, or late.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from afterword.core.facts.words import ApplicationStatus, Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.plan import plan
from afterword.core.ports.sender import Sender
from afterword.services.door import Road
from afterword.services.drop_void import drop_if_void
from afterword.services.errors import Problem
from afterword.services.recompose import refit, start_over, untouched
from afterword.services.saving import plainly
from afterword.services.send_message import Clock, send_message
from afterword.services.still_right import is_about_the_text
from afterword.services.text_of import verdict_of
from afterword.services.write_inquiry import write_inquiry
from afterword.services.write_step import OVER, is_step
from afterword.store.models import Application, Candidate, Interview, Outgoing, Touch
from afterword.store.read.cases import case_of, cases_of
from afterword.store.read.messages import with_company
from afterword.store.write.moves import move

SenderFor = Callable[[Candidate], Sender | None]
LookFirst = Callable[[Candidate], None]
LONGEST_SEND = timedelta(minutes=15)
"""No mail takes longer from the guard's go to the server's yes; what does was cut off by a crash."""
CHUNK = 100
FEW = 50
WAS_STOPPED = "Sending was interrupted before anything left. Approve it again to send it."
NOBODY_KNOWS = "The app was stopped while this was being sent, so it is not certain whether it left."


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepResult:
    """How many messages each part moved; `problems` are sentences for the log."""

    sent: int = 0
    held: int = 0
    drafted: int = 0
    reworded: int = 0
    unsure: int = 0
    failed: int = 0
    problems: tuple[str, ...] = ()


def sweep(
    *,
    now: datetime,
    sender_for: SenderFor,
    clock: Clock | None = None,
    alone: bool = False,
    inquiries: bool = True,
    look_first: LookFirst | None = None,
) -> SweepResult:
    """Do what is due; `alone`: no other process can be sending, so whatever is half-sent was cut off.

    `look_first`: a fresh look into a candidate's mailbox, where there is one, before anything of theirs leaves.

    `inquiries`: look through all applications, for inquiries to draft and for drafts that the facts have overtaken.
    """
    with plainly():
        unsure, failed = settle_cut_off(now, timedelta(0) if alone else LONGEST_SEND)
        states, problems = send_due(now, sender_for, clock, look_first)
        if inquiries or few_drafts():
            keep_current(now)
        drafted = draft_inquiries(now) if inquiries else 0
    return SweepResult(
        sent=states.count(State.SENT),
        held=states.count(State.HELD),
        drafted=drafted,
        reworded=states.count(State.DRAFT),
        unsure=unsure + states.count(State.UNSURE),
        failed=failed + states.count(State.FAILED),
        problems=tuple(problems),
    )


def settle_cut_off(now: datetime, after: timedelta) -> tuple[int, int]:
    """What was being sent when a process died: claimed only, nothing left; sending, nobody knows."""
    old = Outgoing.objects.filter(road=Road.SMTP, claimed_at__lte=now - after)
    unsure = [
        move(row, State.UNSURE, since=[State.SENDING], trouble=NOBODY_KNOWS) for row in old.filter(state=State.SENDING)
    ]
    failed = [
        move(row, State.FAILED, since=[State.CLAIMED], trouble=WAS_STOPPED) for row in old.filter(state=State.CLAIMED)
    ]
    return sum(unsure), sum(failed)


def send_due(
    now: datetime, sender_for: SenderFor, clock: Clock | None, look_first: LookFirst | None
) -> tuple[list[str], list[str]]:
    """What the person gave to the mail account and its time has come: judged again, then sent.

    Each at the moment of its own turn: a machine may sleep, or a server be slow, between two of them.
    """
    states, problems = [], []
    for message in with_company(due(now)):
        try:
            sender = sender_for(message.application.employer.candidate)
            if sender is not None:
                if look_first:
                    look_first(message.application.employer.candidate)
                at = clock() if clock else now
                send_message(message, sender=sender, now=at, clock=clock, by_itself=True)
                states.append(back_to_the_person(message, at))
        except Problem as problem:
            problems.append(problem.says)
    return states, problems


def back_to_the_person(message: Outgoing, now: datetime) -> str:
    """Where it stands now: what is held for its text alone is put anew, where the wording is ours."""
    verdict = verdict_of(message)
    if message.state == State.HELD and is_about_the_text(verdict):
        start_over(message, verdict, case_of(message.application, now=now), now=now)
    return message.state


def due(now: datetime) -> QuerySet[Outgoing]:
    """Given to the mail account and not to be taken back any more, or held until now, or without a time."""
    waited = Q(state=State.HELD, verdict__word="wait") & (Q(wait_until__isnull=True) | Q(wait_until__lte=now))
    given = Q(state=State.APPROVED) & (Q(goes_at__isnull=True) | Q(goes_at__lte=now))
    return Outgoing.objects.filter(given | waited, road=Road.SMTP).order_by("approved_at", "pk")


def draft_inquiries(now: datetime) -> int:
    """Draft each inquiry whose time has come, for the person to approve."""
    asked = Outgoing.objects.filter(purpose=Purpose.INQUIRY).exclude(state__in=OVER).values("application_id")
    rows = Application.objects.filter(
        status=ApplicationStatus.OPEN, interviews__start__lt=now, employer__candidate__paused=False
    )
    return sum(draft_some(some, now) for some in chunks(rows.exclude(pk__in=asked).exclude(pk__in=unwanted())))


def unwanted() -> "QuerySet[Outgoing, Any]":
    """Where the person dropped the inquiry, and nothing has happened since: it is not put before them again."""
    touched = Touch.objects.filter(employer=OuterRef("application__employer"), at__gt=OuterRef("created_at"))
    met = Interview.objects.filter(application=OuterRef("application"), start__gt=OuterRef("created_at"))
    dropped_by_hand = Outgoing.objects.filter(purpose=Purpose.INQUIRY, state=State.CANCELLED, trouble="")
    return dropped_by_hand.exclude(Exists(touched)).exclude(Exists(met)).values("application_id")


def chunks(rows: QuerySet[Application]) -> Iterator[list[Application]]:
    """The applications, some at a time, so that their cases are gathered together."""
    found = list(rows.distinct().select_related("employer__candidate", "agency"))
    yield from (found[first : first + CHUNK] for first in range(0, len(found), CHUNK))


def few_drafts() -> bool:
    """Whether the drafts may be looked through at each waking; a thousand of them would keep a processor busy."""
    return len(Outgoing.objects.filter(state=State.DRAFT).values_list("pk")[: FEW + 1]) <= FEW


def keep_current(now: datetime) -> None:
    """What waits for approval: our own wording of yesterday becomes today's; what has become void goes."""
    for some in chunks(Application.objects.filter(outgoing__state=State.DRAFT)):
        cases = cases_of(some, now=now)
        for draft in untouched(application__in=some):
            refit(draft, cases[draft.application_id], now=now)  # first: what it must say may have changed
            drop_if_void(draft, cases[draft.application_id], now=now)


def draft_some(applications: list[Application], now: datetime) -> int:
    """One chunk: the cases are gathered together, the few that are due are written one by one."""
    cases = cases_of(applications, now=now)
    ready = [
        application
        for application in applications
        for step in plan(cases[application.pk], now, only=str(application.pk))
        if is_step(step, application, Purpose.INQUIRY) and step.earliest is not None and step.earliest <= now
    ]
    for application in ready:
        write_inquiry(application, now=now)
    return len(ready)
