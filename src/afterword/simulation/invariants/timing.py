"""Plain looks at when something leaves; they count days themselves and know nothing of how the rules do it."""

from datetime import date, datetime, timedelta

from afterword.core.facts.interview import Interview
from afterword.core.facts.promise import Promise
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Direction, InterviewStatus, Purpose
from afterword.simulation.places import Where, is_working_day, local, on_clock, working_day
from afterword.simulation.world import Sent, World

Copies = tuple[str, ...]
ROBOTS = (Purpose.ACKNOWLEDGEMENT, Purpose.ABSENCE, Purpose.BOUNCE)
OFF = (InterviewStatus.CANCELLED, InterviewStatus.MISSED)
AT_ONCE = (Channel.EMAIL, Channel.PHONE, Channel.SMS)


def opens(world: World, day: date, working_days: int, where: Where) -> datetime:
    """The morning of so many working days after that day."""
    return on_clock(working_day(day, working_days, where), world.profile.office_opens.value, where)


def words(world: World, application: str | None = None) -> list[Touch]:
    """What people wrote or said, about one application or all."""
    return [
        each
        for each in world.touches
        if each.direction is Direction.IN
        and each.human
        and each.purpose not in ROBOTS
        and (application is None or each.application in (None, application))
    ]


def subject(world: World, sent: Sent) -> str:
    """The application that it is about."""
    return sent.touch.application or next(iter(world.applications))


def counts(world: World, sent: Sent) -> bool:
    """Whether it is a touch towards the employer; thanks and reports to the agency are none, nor what came back."""
    beside = sent.kind in (Purpose.THANKS, Purpose.REPORT) and all(map(world.at_agency, sent.people))
    return bool(sent.reached) and not beside


def said(world: World, sent: Sent) -> tuple[datetime, date]:
    """When it was said, and on which day of its reader's; the notes to one panel count as the first of them."""
    notes = [sent]
    if sent.kind is Purpose.THANKS:
        notes = [
            each
            for each in world.sent
            if each.kind is Purpose.THANKS and each.touch.interview == sent.touch.interview and counts(world, each)
        ]
    first = min(notes or [sent], key=lambda each: each.touch.at)
    return first.touch.at, local(first.touch.at, world.place(first.reached)).date()


def too_close(world: World, new: Sent, _cc: Copies, now: datetime) -> bool:
    """Something that asks for their time, while they have not answered what came before, and too soon after it."""
    if new.kind not in (Purpose.INQUIRY, Purpose.OTHER):
        return False
    heard = max((each.at for each in words(world)), default=None)
    where = world.place(new.people)
    for each in world.sent:
        if counts(world, each):
            at, day = said(world, each)
            week = on_clock(day + timedelta(days=world.profile.gap_days.value), world.profile.office_opens.value, where)
            early = now < max(week, opens(world, day, world.profile.gap_working_days.value, where))
            if early and (heard is None or heard <= at):
                return True
    return False


def held(world: World, application: str) -> list[Interview]:
    """The interviews of an application that took place or will."""
    return [each for each in world.interviews.values() if each.application == application and each.status not in OFF]


def ended(interview: Interview, now: datetime) -> bool:
    """Whether it has taken place."""
    return interview.status is InterviewStatus.DONE or interview.over_at <= now


def standing(world: World, application: str) -> Promise | None:
    """What they said last about when, unless a further interview has overtaken it."""
    said_so = [each for each in world.promises if each.application == application]
    if not said_so:
        return None
    last = max(said_so, key=lambda each: each.said_at)
    starts = [each.start for each in held(world, application)]
    overtaken = any(start > last.said_at for start in starts) and any(start <= last.said_at for start in starts)
    return None if overtaken else last


def before_the_promise(world: World, new: Sent, _cc: Copies, now: datetime) -> bool:
    """An inquiry while they still have the time that they asked for, and the days of grace."""
    promise = standing(world, subject(world, new)) if new.kind is Purpose.INQUIRY else None
    if promise is None:
        return False
    where, profile = world.place(new.people), world.profile
    if promise.latest:
        return now < opens(world, promise.latest, profile.promise_working_days.value, where)
    if promise.earliest:
        return now < opens(world, promise.earliest, profile.open_promise_working_days.value, where)
    return False


def before_quiet(world: World, new: Sent, _cc: Copies, now: datetime) -> bool:
    """An inquiry within the quiet days after the last interview, their last word or, without a date, our last touch."""
    if new.kind is not Purpose.INQUIRY:
        return False
    application, where = subject(world, new), world.place(new.people)
    promise = standing(world, application)
    dated = promise is not None and (promise.latest or promise.earliest)
    days = [
        local(each.over_at, where).date()
        for each in held(world, application)
        if ended(each, now) and (promise is None or each.start > promise.said_at)
    ]
    days += [
        local(each.at, world.place(each.people)).date()
        for each in words(world, application)
        if promise is None or each.at > promise.said_at
    ]
    if promise and not dated and promise.by:
        days.append(local(promise.said_at, world.where[promise.by]).date())
    if not dated:
        ours = [each for each in world.sent if counts(world, each) and each.touch.application in (None, application)]
        moments = [said(world, each) for each in ours]
        days += [day for at, day in moments if promise is None or at >= promise.said_at]
    return any(now < opens(world, day, world.profile.quiet_working_days.value, where) for day in days)


def before_the_next_interview(world: World, new: Sent, _cc: Copies, now: datetime) -> bool:
    """An inquiry while a further interview is still to come."""
    application = subject(world, new)
    promise = standing(world, application)
    ahead = [
        each
        for each in held(world, application)
        if not ended(each, now) and (promise is None or each.start > promise.said_at)
    ]
    return new.kind is Purpose.INQUIRY and bool(ahead)


def before_the_end(world: World, new: Sent, _cc: Copies, now: datetime) -> bool:
    """Thanks or a report for an interview that is not over, or never was."""
    if new.touch.purpose not in (Purpose.THANKS, Purpose.REPORT) or not new.touch.interview:
        return False
    interview = world.interviews[new.touch.interview]
    return interview.status in OFF or not ended(interview, now)


def thanks_too_late(world: World, new: Sent, _cc: Copies, now: datetime) -> bool:
    """Thanks after the last working day on which they still are thanks."""
    if new.kind is not Purpose.THANKS or not new.touch.interview:
        return False
    where = world.place(new.people)
    day = local(world.interviews[new.touch.interview].over_at, where).date()
    return local(now, where).date() > working_day(day, world.profile.thanks_last_working_day.value, where)


def outside_hours(world: World, new: Sent, _cc: Copies, now: datetime) -> bool:
    """Something that rings or pops up at night, or (thanks aside) on a day on which they do not work."""
    if new.kind is Purpose.ANSWER or new.touch.channel not in AT_ONCE:
        return False
    profile = world.profile
    for person in new.people:
        here = local(now, world.where[person])
        if new.kind is Purpose.THANKS:
            inside = profile.thanks_opens.value <= here.hour < profile.thanks_closes.value
        else:
            inside = profile.office_opens.value <= here.hour < profile.office_closes.value
            inside = inside and is_working_day(here.date(), world.where[person])
        if not inside:
            return True
    return False


def to_the_absent(world: World, new: Sent, _cc: Copies, now: datetime) -> bool:
    """Anything but an answer, or thanks by mail, to somebody who is away, or has not been back for a day."""
    lies = new.kind is Purpose.THANKS and new.touch.channel is Channel.EMAIL
    if lies or new.kind is Purpose.ANSWER:
        return False
    return any(
        now < opens(world, away.until, 1 + world.profile.back_working_days.value, world.where[away.person])
        for away in world.absences
        if away.until and away.person in new.people
    )


def at_one_desk(world: World, new: Sent, _cc: Copies, now: datetime) -> bool:
    """An inquiry to somebody whom another of the agency's candidates has just asked."""
    if new.kind is not Purpose.INQUIRY:
        return False
    where = world.place(new.people)
    days = [local(each.at, where).date() for each in world.others if set(each.people) & set(new.people)]
    return any(now < opens(world, day, world.profile.desk_working_days.value, where) for day in days)
