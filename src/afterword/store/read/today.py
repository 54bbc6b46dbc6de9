"""What needs the person now, and what waits: read from the rows alone, without asking the guard."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet

from afterword.core.facts.words import ApplicationStatus, Direction, InterviewStatus, Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.missed import OWNED_UP, WITHIN
from afterword.store.models import Application, Candidate, Interview, Mailbox, Outgoing, Reading, SeenMail, Touch
from afterword.store.read.applications import applications_of
from afterword.store.read.interviews import interviews_of
from afterword.store.read.mailbox import asked_mails, mailbox_of
from afterword.store.read.messages import is_understood, messages_of, wants_answer
from afterword.store.read.readings import suggested_readings
from afterword.store.read.returned import Returned, returned_to

OVER = (State.SENT, State.CANCELLED)
NOT_HELD = (InterviewStatus.CANCELLED, InterviewStatus.MISSED)
NOT_ENDED = (ApplicationStatus.OPEN, ApplicationStatus.OFFER)
DEBRIEF_WITHIN = timedelta(days=10)
LATELY = timedelta(days=3)
"""Ours: a week end and a day."""
MOST = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """Each list has at most 25 rows. `thanks_due`: debriefed, with somebody not yet thanked or drafted.

    `to_confirm`: opened in the mail program or copied, and nobody said yet whether it left. `stopped`: held, and it
    will not come back by itself. `waiting`: held until `wait_until`. `gone`: left through the mail account
    in the last three days, the newest first. `unanswered`: they asked something, or wrote
    what was not read. `suggested`: mails of which the person is to say whether they mean what they seem to.
    `offers`: those that want their answer by a day, the first day first.
    `missed`: interviews that the candidate missed, of which nothing was said or written yet.
    `returned`: whom mail did not reach, until the address is corrected.
    """

    returned: tuple[Returned, ...]
    offers: tuple[Application, ...]
    missed: tuple[Interview, ...]
    debriefs: tuple[Interview, ...]
    thanks_due: tuple[Interview, ...]
    drafts: tuple[Outgoing, ...]
    approved: tuple[Outgoing, ...]
    to_confirm: tuple[Outgoing, ...]
    unsure: tuple[Outgoing, ...]
    failed: tuple[Outgoing, ...]
    stopped: tuple[Outgoing, ...]
    waiting: tuple[Outgoing, ...]
    unanswered: tuple[Touch, ...]
    upcoming: tuple[Interview, ...]
    gone: tuple[Outgoing, ...]
    asked: tuple[SeenMail, ...]
    suggested: tuple[Reading, ...]
    came: tuple[Touch, ...]
    mailbox: Mailbox | None


def today(candidate: Candidate, *, now: datetime) -> TodayView:
    """What needs this candidate now."""
    by_state = open_messages(candidate)
    held = by_state[State.HELD]
    waiting = tuple(message for message in held if waits_by_itself(message, now))
    over = held_interviews(candidate, now)
    upcoming = interviews_of(candidate).filter(start__gt=now).exclude(status__in=NOT_HELD)
    return TodayView(
        returned=returned_to(candidate),
        offers=tuple(offers(candidate)),
        missed=tuple(missed(candidate, now)),
        debriefs=tuple(over.filter(debrief__isnull=True).order_by("-start")[:MOST]),
        thanks_due=tuple(thanks_due(over)),
        drafts=by_state[State.DRAFT],
        approved=by_state[State.APPROVED],
        to_confirm=tuple(message for message in by_state[State.CLAIMED] if message.road != "smtp"),
        unsure=by_state[State.UNSURE],
        failed=by_state[State.FAILED],
        stopped=tuple(message for message in held if message not in waiting),
        waiting=waiting,
        unanswered=tuple(unanswered(candidate)),
        upcoming=tuple(upcoming[:MOST]),
        gone=tuple(gone_lately(candidate, now)),
        asked=tuple(asked_mails(candidate)[:MOST]),
        suggested=tuple(suggested_readings(candidate)[:MOST]),
        came=tuple(came_lately(candidate, now)),
        mailbox=mailbox_of(candidate),
    )


def offers(candidate: Candidate) -> QuerySet[Application]:
    """Offers that want their answer by a day."""
    rows = applications_of(candidate).filter(status=ApplicationStatus.OFFER, answer_by__isnull=False)
    return rows.order_by("answer_by", "pk")[:MOST]


def missed(candidate: Candidate, now: datetime) -> QuerySet[Interview]:
    """Those of the last days for which nobody was told sorry yet, nor an apology begun."""
    rows = interviews_of(candidate).filter(status=InterviewStatus.MISSED, start__lte=now, start__gt=now - WITHIN)
    begun = Outgoing.objects.filter(interview=OuterRef("pk"), purpose=Purpose.ANSWER).exclude(state=State.CANCELLED)
    said = Touch.objects.filter(
        application=OuterRef("application"),
        direction=Direction.OUT,
        purpose__in=OWNED_UP,
        at__gte=OuterRef("start"),
    )
    open_ones = rows.filter(application__status=ApplicationStatus.OPEN)
    return open_ones.exclude(Exists(begun)).exclude(Exists(said)).order_by("-start")[:MOST]


def open_messages(candidate: Candidate) -> dict[State, tuple[Outgoing, ...]]:
    """Messages that still want something, by where they stand."""
    rows = list(messages_of(candidate).exclude(state__in=OVER)[: MOST * 4])
    return {state: tuple(row for row in rows if row.state == state)[:MOST] for state in State}


def gone_lately(candidate: Candidate, now: datetime) -> QuerySet[Outgoing]:
    """What left from here while nobody may have looked on."""
    left = messages_of(candidate).filter(state=State.SENT, road="smtp", sent_at__gt=now - LATELY, sent_at__lte=now)
    return left.order_by("-sent_at")[:MOST]


def came_lately(candidate: Candidate, now: datetime) -> QuerySet[Touch]:
    """What came by mail and waits for nobody, robots' mail included: an answer that was read, an absence, a bounce."""
    rows = Touch.objects.filter(employer__candidate=candidate, mail__isnull=False, direction=Direction.IN)
    rows = rows.filter(at__gt=now - LATELY, at__lte=now).filter(is_understood()).exclude(wants_answer())
    return (
        rows.select_related("employer", "application", "mail", "reading")
        .prefetch_related("people")
        .order_by("-at")[:MOST]
    )


def waits_by_itself(message: Outgoing, now: datetime) -> bool:
    """Whether a held message has nothing for the person to do: its time has not come, or all is paused."""
    if message.verdict.get("word") != "wait":
        return False
    return message.road == "smtp" or message.wait_until is None or message.wait_until > now


def held_interviews(candidate: Candidate, now: datetime) -> QuerySet[Interview]:
    """Interviews of the last days that took place, at employers where all is still open."""
    rows = interviews_of(candidate).filter(start__lte=now, start__gt=now - DEBRIEF_WITHIN)
    ended = Q(end__isnull=True) | Q(end__lte=now)
    return rows.filter(ended, application__status=ApplicationStatus.OPEN).exclude(status__in=NOT_HELD)


def thanks_due(over: QuerySet[Interview]) -> QuerySet[Interview]:
    """Those with a debrief, but not one thank-you drafted or logged."""
    rows = over.filter(debrief__isnull=False).exclude(outgoing__purpose=Purpose.THANKS)
    return rows.exclude(touches__purpose=Purpose.THANKS).order_by("-start")[:MOST]


def unanswered(candidate: Candidate) -> QuerySet[Touch]:
    """What came in and waits for the candidate, where nothing has ended."""
    rows = Touch.objects.filter(employer__candidate=candidate).select_related("employer", "application")
    rows = rows.filter(wants_answer(), is_understood()).filter(
        Q(application__isnull=True) | Q(application__status__in=NOT_ENDED)
    )
    return rows.prefetch_related("people").order_by("-at")[:MOST]
