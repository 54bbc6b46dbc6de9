"""Write, correct and settle lines of the ledger by hand: a call, a letter, a talk, a reply that came."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NotRequired, TypedDict, Unpack

from django.db.models import Max

from afterword.core.etiquette.waiting import SPOKEN
from afterword.core.facts.words import (
    INCOMING_KINDS,
    OUTGOING_PURPOSES,
    ROBOT_KINDS,
    ApplicationStatus,
    Channel,
    Delivery,
    Direction,
    Purpose,
)
from afterword.core.reading.looking.one_letter import alike
from afterword.core.worktime import zone_named
from afterword.services import fields
from afterword.services.change_application import change_application
from afterword.services.drop_void import drop_void_at
from afterword.services.errors import Problem
from afterword.services.read_words import read_words
from afterword.services.saving import saving
from afterword.store.models import Application, Debrief, Interview, Person, Touch
from afterword.store.read.people import people_at
from afterword.store.write.lock import ledger_locked

ENDS = {Purpose.REJECTION: ApplicationStatus.REJECTED, Purpose.OFFER: ApplicationStatus.OFFER}
"""What comes in and decides an application that is still open."""
WHAT_CAME = "What did they write? Paste their words, or choose what came."
NOTED_BEFORE = "These words are noted already, as something else. Say on their own line what they are."
DAY = timedelta(days=1)


class Whom(TypedDict):
    """With whom it was, and on the occasion of which interview."""

    people: NotRequired[Sequence[Person]]
    interview: NotRequired[Interview | None]


class TouchFacts(Whom):
    """`asks`: they asked something; `human`: not a machine's message; `covers`: commitments that were kept.

    `purpose` "": what came in is what its words say.
    """

    channel: str
    direction: str
    purpose: str
    at: datetime
    text: NotRequired[str]
    asks: NotRequired[bool]
    read: NotRequired[bool]
    human: NotRequired[bool]
    delivery: NotRequired[str]
    covers: NotRequired[Sequence[str]]


@saving
def log_touch(application: Application, *, now: datetime, **facts: Unpack[TouchFacts]) -> Touch:
    """Write one line; it counts like any other. Untouched drafts that it makes void are dropped.

    A no or an offer ends an open application. Thanks need to say to whom, where more than one person is known.
    """
    columns = checked(facts, now)
    need_something(facts["direction"], facts["channel"], facts["purpose"], facts.get("text", ""))
    with ledger_locked(application.employer_id):
        people = whom(application, columns, facts)
        twin = noted_before(application, columns, people)
        if twin is not None:
            return as_noted(twin, facts["purpose"])
        if columns["purpose"] == Purpose.DELIVERY and not columns["covers"]:
            columns["covers"] = owed_to(application, people)
        columns["at"] = after_the_others(application, columns, now)
        touch = Touch.objects.create(employer=application.employer, application=application, **columns)
        touch.people.set(people)
        if columns["purpose"] == Purpose.ANSWER and columns["direction"] == Direction.OUT:
            came = Touch.objects.filter(application=application, direction=Direction.IN, at__lte=touch.at)
            came.update(read=True, asks=False)
        ended = ENDS.get(Purpose(touch.purpose)) if touch.direction == Direction.IN else None
        if ended and application.status == ApplicationStatus.OPEN:
            change_application(application, now=now, status=ended)
        read_words(touch, chosen=bool(facts["purpose"]), now=now)
        drop_void_at(application.employer_id, now=now)
        return touch


@saving
def change_touch(touch: Touch, *, now: datetime, **facts: Unpack[TouchFacts]) -> Touch:
    """Correct a line that was mistyped; what was sent from here stays as it was sent."""
    need_own_hand(touch)
    columns = checked(facts, now)
    with ledger_locked(touch.employer_id):
        for name, value in columns.items():
            setattr(touch, name, value)
        touch.save()
        if touch.application is not None:
            touch.people.set(whom(touch.application, columns, facts))
        drop_void_at(touch.employer_id, now=now)
        return touch


@saving
def delete_touch(touch: Touch, *, now: datetime) -> None:
    """Remove a line that was mistyped."""
    need_own_hand(touch)
    with ledger_locked(touch.employer_id):
        touch.delete()
        drop_void_at(touch.employer_id, now=now)


@saving
def settle_touch(touch: Touch) -> Touch:
    """Mark what came in as read, and what it asked as answered."""
    touch.read, touch.asks = True, False
    touch.save(update_fields=["read", "asks"])
    return touch


def need_something(direction: str, channel: str, purpose: str, text: str) -> None:
    """Raise Problem where something came in writing, and neither its words nor its kind are told."""
    if direction == Direction.IN and channel not in SPOKEN and not purpose and not text.strip():
        raise Problem(WHAT_CAME, field="text")


def after_the_others(application: Application, columns: Mapping[str, Any], now: datetime) -> datetime:
    """The moment it came; a little later than what was noted of them for the same minute, so that none is confused."""
    at: datetime = columns["at"]
    if columns["direction"] != Direction.IN:
        return at
    taken = Touch.objects.filter(employer=application.employer, direction=Direction.IN, at__gte=at)
    last = taken.filter(at__lt=at + timedelta(seconds=1)).aggregate(last=Max("at"))["last"]
    return at if last is None else min(max(last + timedelta(milliseconds=1), at), max(now, at))


def noted_before(application: Application, columns: Mapping[str, object], people: list[int]) -> Touch | None:
    """The line that has these words of theirs already: the same day, and nobody else who said them."""
    text, at = str(columns["text"]), columns["at"]
    if columns["direction"] != Direction.IN or not text.strip() or not isinstance(at, datetime):
        return None
    employer = application.employer
    zone = zone_named(employer.tz or employer.candidate.tz or "UTC")
    rows = Touch.objects.filter(employer=employer, direction=Direction.IN, channel=columns["channel"])
    near = rows.filter(at__gt=at - DAY, at__lt=at + DAY).prefetch_related("people")
    for row in near:
        theirs = {person.pk for person in row.people.all()}
        same_day = row.at.astimezone(zone).date() == at.astimezone(zone).date()
        if same_day and alike(row.text, text) and (not people or not theirs or theirs == set(people)):
            return row
    return None


def as_noted(twin: Touch, purpose: str) -> Touch:
    """The line that there is; raise Problem where it now is to be something else."""
    if purpose not in {"", twin.purpose}:
        raise Problem(NOTED_BEFORE, field="text")
    return twin


def owed_to(application: Application, people: Sequence[int]) -> list[str]:
    """What these people, or nobody in particular, were promised and have not got: a delivery that is logged kept it."""
    debriefs = Debrief.objects.filter(interview__application=application)
    entries = [one for debrief in debriefs for one in debrief.commitments if not one["done"]]
    return [one["id"] for one in entries if one["person"] is None or one["person"] in people or not people]


def need_own_hand(touch: Touch) -> None:
    """Raise Problem for a line that a message wrote."""
    if touch.outgoing_id is not None:
        raise Problem("This message was sent from here, so it stays in the record as it was sent.")


def checked(facts: TouchFacts, now: datetime) -> dict[str, object]:
    """The columns of a line; raise Problem, which names the field, for what cannot be right."""
    at = past_moment(facts["at"], now)
    direction = fields.word(facts["direction"], Direction, "direction")
    delivery = facts.get("delivery", "")
    unsaid = direction is Direction.IN and not facts["purpose"]
    purpose = Purpose.ANSWER if unsaid else purpose_of(facts["purpose"], direction)
    return {
        "at": at,
        "direction": direction.value,
        "channel": fields.word(facts["channel"], Channel, "channel").value,
        "purpose": purpose.value,
        "text": fields.text(facts.get("text", ""), "text"),
        "asks": facts.get("asks", False),
        "read": facts.get("read", True),
        "human": facts.get("human", purpose not in ROBOT_KINDS),
        "interview": facts.get("interview"),
        "delivery": delivery and fields.word(delivery, Delivery, "delivery").value,
        "covers": fields.few(facts.get("covers", ()), "covers"),
    }


def past_moment(value: datetime, now: datetime) -> datetime:
    """When it was, in UTC; clocks may differ by some minutes."""
    at = fields.moment(value, "at")
    if at > now + timedelta(minutes=5):
        raise Problem("This cannot have happened in the future. Please check the time.", field="at")
    return at


def purpose_of(value: str, direction: Direction) -> Purpose:
    """A purpose that fits the direction."""
    purpose = fields.word(value, Purpose, "purpose")
    fitting = OUTGOING_PURPOSES if direction is Direction.OUT else INCOMING_KINDS
    if purpose not in fitting:
        raise Problem(f"What goes {direction} is one of: {', '.join(fitting)}.", field="purpose")
    return purpose


def whom(application: Application, columns: Mapping[str, object], facts: Whom) -> list[int]:
    """With whom it was. Thanks without a name went to the only person there; of several, the candidate has to say."""
    people = known_people(application, facts.get("people", ()))
    if people or (columns["direction"], columns["purpose"]) != (Direction.OUT, Purpose.THANKS):
        return people
    interview = facts.get("interview")
    known = list((interview.interviewers if interview else people_at(application)).all())
    if len(known) > 1:
        names = ", ".join(str(person) for person in known[:8])
        raise Problem(f"Whom did you thank? Nobody should be thanked twice. There are: {names}.", field="people")
    return [person.pk for person in known]


def known_people(application: Application, people: Sequence[Person]) -> list[int]:
    """The people's numbers; raise Problem for somebody of another company."""
    pks = {person.pk for person in people}
    known = set(people_at(application).filter(pk__in=pks).values_list("pk", flat=True))
    if known != pks:
        raise Problem("This person does not belong to this application.", field="people")
    return sorted(known)
