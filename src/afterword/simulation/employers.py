"""What employers do: answer late or by a colleague, name a day, move it, take it back, go on leave, let mail bounce."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from afterword.core.facts.absence import Absence
from afterword.core.facts.case import OtherTouch
from afterword.core.facts.promise import Promise
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Direction, Purpose
from afterword.simulation.life import Life
from afterword.simulation.places import local
from afterword.simulation.world import Sent

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
REPLIES = {Purpose.THANKS: 0.12, Purpose.INQUIRY: 0.25, Purpose.OTHER: 0.2, Purpose.DELIVERY: 0.2, Purpose.ANSWER: 0.15}


def write(life: Life, application: str | None, kind: Purpose, now: datetime, who: str | None = None) -> str:
    """A human word of one of theirs, sometimes unread for a while, sometimes a question; returns who wrote."""
    world, rng = life.world, life.rng
    writer = who or rng.choice(list(world.people))
    if world.at_agency(writer) and not _runs_through_agency(life, application):
        writer = rng.choice(world.staff())
    call = kind is Purpose.ANSWER and rng.random() < 0.1
    world.touches.append(
        Touch(
            at=now,
            direction=Direction.IN,
            channel=Channel.PHONE if call else Channel.EMAIL,
            purpose=kind,
            people=(writer,),
            application=application,
            read=rng.random() < 0.7,
            asks=kind is Purpose.ANSWER and rng.random() < 0.25,
        )
    )
    return writer


def _runs_through_agency(life: Life, application: str | None) -> bool:
    return application is not None and life.world.applications[application].via_agency


def promise(life: Life, application: str, who: str, now: datetime) -> None:
    """They say when: by a day, between two, or not before one; on the calendar of whoever says it."""
    rng, today = life.rng, local(now, life.world.where[who]).date()
    first = today + timedelta(days=rng.randint(1, 12))
    last = first + timedelta(days=rng.randint(0, 9))
    earliest, latest = rng.choice(((None, last), (None, last), (first, last), (first, None)))
    life.world.promises.append(Promise(application=application, said_at=now, earliest=earliest, latest=latest, by=who))


def name_a_day(life: Life, application: str, now: datetime) -> None:
    """A mail that names a day, or moves the one that was named; perhaps a colleague's."""
    if application not in life.world.ended:
        promise(life, application, write(life, application, Purpose.TIMELINE, now), now)


def take_back(life: Life, application: str, now: datetime) -> None:
    """It will take longer, and nobody knows how long."""
    if application not in life.world.ended:
        who = write(life, application, Purpose.TIMELINE, now)
        life.world.promises.append(Promise(application=application, said_at=now, by=who))


def drop_a_line(life: Life, application: str, now: datetime) -> None:
    """A word that nobody asked for."""
    write(life, application, Purpose.ANSWER, now)


def go_away(life: Life, now: datetime) -> None:
    """Somebody is away, for a while or nobody knows how long; a colleague may stand in."""
    world, rng = life.world, life.rng
    who = rng.choice(list(world.people))
    until = local(now, world.where[who]).date() + timedelta(days=rng.randint(0, 20))
    stand_in = rng.choice([*world.staff(), None])
    world.absences.append(
        Absence(
            person=who, until=None if rng.random() < 0.15 else until, stand_in=None if stand_in == who else stand_in
        )
    )


def meet_another_candidate(life: Life, now: datetime) -> None:
    """Another of the agency's candidates asks somebody there."""
    life.world.others.append(OtherTouch(at=now, people=(life.rng.choice(list(life.world.people)),)))


def react(life: Life, sent: Sent, now: datetime) -> None:
    """What comes of something that was sent: a bounce, a robot's word, an answer after a while, or nothing."""
    reader = sent.touch.people[0]
    mails = sent.touch.channel is Channel.EMAIL
    if mails and (lost := [who for who in sent.people if who in life.world.broken]):
        life.later(now, timedelta(seconds=30), 2 * DAY, partial(bounce, life, lost[0]))
        if len(sent.people) == 1:
            return
    if mails and life.chance(0.1):
        life.later(now, timedelta(seconds=5), HOUR, partial(acknowledge, life, reader))
    kind = Purpose.INQUIRY if sent.asks else sent.touch.purpose
    if life.chance(REPLIES.get(kind, 0.0)):
        again = name_a_day if life.chance(0.3) and sent.touch.application else drop_a_line
        life.later(now, HOUR, 6 * DAY, partial(again, life, sent.touch.application or "a0"))


def acknowledge(life: Life, reader: str, now: datetime) -> None:
    """A robot's word, which moves nothing."""
    kind = life.rng.choice((Purpose.ACKNOWLEDGEMENT, Purpose.ABSENCE))
    life.world.touches.append(
        Touch(at=now, direction=Direction.IN, purpose=kind, people=(reader,), human=False, read=False)
    )


def bounce(life: Life, who: str, now: datetime) -> None:
    """The last mail to that person comes back; perhaps the address is put right later."""
    world = life.world
    world.touches.append(Touch(at=now, direction=Direction.IN, purpose=Purpose.BOUNCE, people=(who,), human=False))
    mails = [each for each in world.sent if each.touch.channel is Channel.EMAIL and who in each.people]
    mails[-1].bounced.add(who)
    address = world.people[who].email
    if address not in world.bounces:
        world.bounces.append(address)
        if life.chance(0.5):
            life.later(now, HOUR, 3 * DAY, partial(put_right, life, who))


def put_right(life: Life, who: str, _now: datetime) -> None:
    """The candidate finds the right address."""
    person = life.world.people[who]
    life.world.people[who] = replace(person, email=f"right.{person.email}")
    life.world.broken.discard(who)
