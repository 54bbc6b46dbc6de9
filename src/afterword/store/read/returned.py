"""E-mail of the candidate's that came back: to whom it did not get, and which lines of the ledger it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from afterword.core.etiquette.asking import ledger_of
from afterword.core.facts.case import Case
from afterword.core.facts.mail_address import addresses_in
from afterword.core.facts.words import ApplicationStatus, Channel, Direction, Purpose
from afterword.core.lifecycle import State
from afterword.store.models import Candidate, Outgoing, Person, Touch
from afterword.store.read.cases import case_of
from afterword.store.read.people import people_of

GOES_ON = (ApplicationStatus.OPEN, ApplicationStatus.OFFER)
MOST = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """`person`: their address does not work; `touch`: the newest e-mail to them, which therefore did not arrive."""

    person: Person
    touch: Touch

    @property
    def pk(self) -> int:
        """The person's number."""
        return self.person.pk

    def __str__(self) -> str:
        return str(self.person)


def returned_to(candidate: Candidate) -> tuple[Returned, ...]:
    """Each person whose address does not work and to whom something went, where all is still open."""
    lost = people_of(candidate).filter(bounces=True).exclude(email="")
    newest = ((person, last_mail_to(person)) for person in lost[:MOST])
    return tuple(Returned(person=person, touch=touch) for person, touch in newest if touch is not None)


def last_mail_to(person: Person) -> Touch | None:
    """The newest e-mail that went to them, about what is still open."""
    goes_on = Q(application__status__in=GOES_ON) | Q(application__isnull=True)
    rows = Touch.objects.filter(goes_on, people=person, direction=Direction.OUT, channel=Channel.EMAIL)
    return rows.select_related("employer", "application", "outgoing").order_by("-at", "-pk").first()


def came_back(touches: Iterable[Touch], case: Case) -> set[int]:
    """The numbers of those lines that did not arrive, as the guard sees it too."""
    lost = ledger_of(case).lost()
    if not lost:
        return set()
    mails = [one for one in touches if one.direction == Direction.OUT and one.channel == Channel.EMAIL]
    return {one.pk for one in mails for person in one.people.all() if (one.at, str(person.pk)) in lost}


def has_come_back(message: Outgoing, *, now: datetime) -> bool:
    """Whether that message left by e-mail and did not arrive."""
    if message.state != State.SENT or message.channel != Channel.EMAIL:
        return False
    reports = Touch.objects.filter(employer=message.application.employer_id, purpose=Purpose.BOUNCE)
    if not message.person.bounces and not reports.exists():
        return False
    touches = Touch.objects.filter(outgoing=message).prefetch_related("people")
    return bool(came_back(touches, case_of(message.application, now=now)))


def is_corrected(message: Outgoing) -> bool:
    """Whether its reader has another address by now than the one that it went to, as far as that is known."""
    now = message.person.email.casefold()
    return bool(message.sent_to and now) and message.sent_to.casefold() != now


def is_corrected_since(back: Touch, person: Person) -> bool:
    """Whether what came back with that report went to another address than the one that the person has by now."""
    rows = Outgoing.objects.filter(person=person, state=State.SENT, channel=Channel.EMAIL, sent_at__lte=back.at)
    newest = rows.exclude(sent_to="").select_related("person").order_by("-sent_at", "-pk").first()
    if newest is not None:
        return is_corrected(newest)
    named = {one.rstrip(".").casefold() for one in addresses_in(back.text)}
    house = person.email.casefold().partition("@")[2]
    return (
        bool(person.email) and person.email.casefold() not in named and any(one.endswith(f"@{house}") for one in named)
    )
