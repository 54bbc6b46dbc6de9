"""Messages on their way out, and the lines of the ledger, of one candidate."""

from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from afterword.core.etiquette.holding_note import is_holding_note
from afterword.core.etiquette.waiting import REACHES
from afterword.core.facts.words import Direction, Purpose
from afterword.core.lifecycle import COUNTS_AS_TOUCH, State
from afterword.store.models import Application, Candidate, DemoMail, Employer, Interview, Outgoing, Touch
from afterword.store.read.one import one


def messages_of(candidate: Candidate) -> QuerySet[Outgoing]:
    """Every message, the oldest first, each with whom it goes to and what it is about."""
    return with_company(Outgoing.objects.filter(application__employer__candidate=candidate))


def with_company(rows: QuerySet[Outgoing]) -> QuerySet[Outgoing]:
    """The same messages, each with its reader, application, interview and candidate at hand."""
    return rows.select_related("application__employer__candidate", "application__agency", "person", "interview")


def message_of(candidate: Candidate, pk: int) -> Outgoing:
    """One message; raise NotFound where it is not this candidate's."""
    return one(messages_of(candidate), pk)


def thanks_of(interview: Interview) -> tuple[Outgoing, ...]:
    """The thank-yous of one interview that were not dropped, in the order of their readers' names.

    Of one that came back and was written once more, the later.
    """
    rows = Outgoing.objects.filter(interview=interview, purpose=Purpose.THANKS).exclude(state=State.CANCELLED)
    again = rows.filter(once_more=True).values("person_id")
    return tuple(with_company(rows.exclude(once_more=False, person_id__in=again)).order_by("person__name", "pk"))


def apology_of(interview: Interview) -> Outgoing | None:
    """The message that owns up to having missed it, as long as it was not dropped; the newest."""
    rows = Outgoing.objects.filter(interview=interview, purpose=Purpose.ANSWER).exclude(state=State.CANCELLED)
    return rows.order_by("-pk").first()


def once_more(message: Outgoing) -> Outgoing | None:
    """The same thank-you as it was written again after that one came back, if it was, and was not dropped."""
    if message.purpose != Purpose.THANKS or message.interview_id is None:
        return None
    again = Outgoing.objects.filter(interview=message.interview_id, person=message.person_id, once_more=True)
    return with_company(again.exclude(pk=message.pk).exclude(state=State.CANCELLED)).first()


def open_messages_of(application: Application) -> tuple[Outgoing, ...]:
    """The messages of one application that still want something: neither sent nor dropped."""
    rows = Outgoing.objects.filter(application=application).exclude(state__in=(State.SENT, State.CANCELLED))
    return tuple(with_company(rows))


def taken_as_gone(application: Application) -> tuple[Outgoing, ...]:
    """Its messages that may have left and are in no ledger yet, the newest first; the guard counts them as touches."""
    rows = Outgoing.objects.filter(application=application, state__in=COUNTS_AS_TOUCH, touch__isnull=True)
    return tuple(with_company(rows).order_by("-claimed_at", "-pk"))


def leave_between(since: datetime, now: datetime) -> bool:
    """Whether the time to undo of some message has ended meanwhile."""
    return Outgoing.objects.filter(state=State.APPROVED, goes_at__gt=since, goes_at__lte=now).exists()


def touches_of(application: Application) -> QuerySet[Touch]:
    """The application's lines of the ledger, and those of its employer that belong to no application; oldest first."""
    its_own = Q(application=application) | Q(application__isnull=True, employer_id=application.employer_id)
    return (
        Touch.objects.filter(its_own)
        .select_related("interview", "outgoing", "reading", "mail", "employer")
        .prefetch_related("people")
    )


def touch_of(candidate: Candidate, pk: int) -> Touch:
    """One line of the ledger; raise NotFound where it is not this candidate's."""
    rows = Touch.objects.filter(employer__candidate=candidate).select_related("employer__candidate", "application")
    return one(rows, pk)


def demo_mails() -> QuerySet[DemoMail]:
    """What the demo's post office delivered, the newest first."""
    return DemoMail.objects.all()


def wants_answer() -> Q:
    """Touches that came from a person, ask something or were not read yet, and that no later word of ours settles."""
    asks = Q(asks=True) & ~Q(Exists(_settling().filter(asks=False)))
    unread = Q(read=False, asks=False) & ~Q(Exists(_settling()))
    return Q(direction="in", human=True) & (asks | unread)


def leaves_open(message: Outgoing, *, at: datetime) -> bool:
    """Whether it answers nothing of what its reader had asked by then, so that their question waits still."""
    if message.purpose != Purpose.ANSWER:
        return False
    theirs = Touch.objects.filter(employer=message.application.employer_id, people=message.person_id, at__lte=at)
    return is_holding_note(message.body, theirs.filter(wants_answer(), asks=True).values_list("text", flat=True))


def waiting_at(employer: Employer) -> tuple[Touch, ...]:
    """What anybody of that company wrote and still waits for, about whichever application; the newest first."""
    rows = Touch.objects.filter(wants_answer(), employer=employer).select_related("mail", "employer")
    return tuple(rows.prefetch_related("people").order_by("-at", "-pk")[:5])


def _settling() -> QuerySet[Touch]:
    """Our later answers, mails, calls and talks to one of its people, as the guard counts them too."""
    ours = Touch.objects.filter(employer=OuterRef("employer"), direction=Direction.OUT, at__gte=OuterRef("at"))
    reaching = Q(purpose=Purpose.ANSWER) | Q(channel__in=REACHES)
    return ours.filter(reaching, people__touches=OuterRef("pk"))


def is_understood() -> Q:
    """Touches of which nothing waits for the person to say what it means."""
    return Q(reading__isnull=True) | Q(reading__suggested=[])
