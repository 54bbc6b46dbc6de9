"""The course of an application: rounds of interviews, what may come of each, and how it ends, if they ever say so."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from afterword.core.facts.interview import Interview
from afterword.core.facts.words import ApplicationStatus, Format, InterviewStatus, PlaceKind, Purpose
from afterword.simulation import candidates, employers
from afterword.simulation.life import Life
from afterword.simulation.places import local, on_clock, working_day

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
FORMATS = (Format.ONSITE, Format.ONSITE, Format.VIDEO, Format.PHONE)
PLACE_KINDS = (PlaceKind.OFFICE, PlaceKind.OFFICE, PlaceKind.SECURED, PlaceKind.HOTEL)
MOST_ROUNDS = 3


def begin(life: Life) -> None:
    """The first interview of each application is arranged; somebody may go on leave at any time."""
    for application in life.world.applications:
        arrange(life, application, life.begins)
    if life.chance(0.15):
        life.later(life.begins, timedelta(0), 30 * DAY, partial(employers.go_away, life))
    for _ in range(3 if life.world.agency else 0):
        life.later(life.begins, DAY, 30 * DAY, partial(employers.meet_another_candidate, life))


def arrange(life: Life, application: str, now: datetime) -> None:
    """An interview in the days to come, with some of their people; a few are called off or missed."""
    world, rng = life.world, life.rng
    panel = tuple(rng.sample(world.staff(), rng.randint(1, min(3, len(world.staff())))))
    where = world.where[panel[0]]
    day = working_day(local(now, where).date(), rng.randint(1, 7), where)
    start = on_clock(day, rng.randint(8, 17), where) + rng.choice((0, 15, 30, 45)) * MINUTE
    interview = Interview(
        id=f"i{len(world.interviews)}",
        application=application,
        start=start,
        end=None if rng.random() < 0.1 else start + rng.randint(20, 120) * MINUTE,
        format=rng.choice(FORMATS),
        place_kind=rng.choice(PLACE_KINDS),
        interviewers=panel,
    )
    world.interviews[interview.id] = interview
    if rng.random() < 0.06:
        candidates.before(life, interview)
    if rng.random() < 0.06:
        fate = rng.choice((InterviewStatus.CANCELLED, InterviewStatus.MISSED))
        life.at(start + HOUR, partial(fall_through, life, interview.id, fate))
    else:
        life.at(interview.over_at, partial(over, life, interview.id))


def fall_through(life: Life, ident: str, fate: InterviewStatus, now: datetime) -> None:
    """It did not take place; somebody may thank for it all the same."""
    interview = life.world.interviews[ident] = replace(life.world.interviews[ident], status=fate)
    candidates.after(life, interview, now)


def over(life: Life, ident: str, now: datetime) -> None:
    """The interview has ended: they may have named a day in it, and all else takes its course."""
    interview = life.world.interviews[ident]
    if interview.status is not None:
        return
    if life.chance(0.4):
        interview = life.world.interviews[ident] = replace(interview, status=InterviewStatus.DONE)
    if life.chance(0.55):
        said = interview.start + (interview.over_at - interview.start) / 2
        employers.promise(life, interview.application, life.rng.choice(interview.interviewers), said)
    candidates.after(life, interview, now)
    theirs(life, interview.application, now)


def theirs(life: Life, application: str, now: datetime) -> None:
    """What they may do in the weeks after an interview."""
    for share, last, act in (
        (0.2, 12, employers.name_a_day),
        (0.06, 12, employers.take_back),
        (0.2, 15, employers.drop_a_line),
        (0.15, 15, another_round),
        (0.4, 50, reject),
        (0.08, 40, offer),
        (0.03, 20, withdraw),
    ):
        if life.chance(share):
            life.later(now, HOUR, last * DAY, partial(act, life, application))


def another_round(life: Life, application: str, now: datetime) -> None:
    """They invite to a further interview; what had ended is open again."""
    world = life.world
    rounds = sum(each.application == application for each in world.interviews.values())
    if rounds < MOST_ROUNDS and world.applications[application].status is ApplicationStatus.OPEN:
        employers.write(life, application, Purpose.INVITATION, now)
        world.ended.discard(application)
        arrange(life, application, now)


def reject(life: Life, application: str, now: datetime) -> None:
    """They have decided for somebody else; once in a while they come back to it."""
    end(life, application, Purpose.REJECTION, now)
    if life.chance(0.08):
        life.later(now, DAY, 20 * DAY, partial(another_round, life, application))


def offer(life: Life, application: str, now: datetime) -> None:
    """They make an offer."""
    end(life, application, Purpose.OFFER, now)


def end(life: Life, application: str, kind: Purpose, now: datetime) -> None:
    """Their last word; interviews that were still to come are off."""
    world = life.world
    if application in world.ended:
        return
    employers.write(life, application, kind, now)
    world.end(application, now)
    candidates.when_told(life, application, now)


def withdraw(life: Life, application: str, now: datetime) -> None:
    """The candidate gives up."""
    world = life.world
    world.applications[application] = replace(world.applications[application], status=ApplicationStatus.WITHDRAWN)
    world.end(application, now)
    candidates.when_told(life, application, now)
