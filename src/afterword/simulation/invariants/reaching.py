"""Plain looks at whom something reaches, and by what medium."""

from datetime import datetime, timedelta

from afterword.core.facts.words import Channel, Delivery, DirectContact, Direction, Format, PlaceKind, Purpose
from afterword.simulation.invariants.timing import Copies, standing, subject
from afterword.simulation.places import is_working_day, local, working_day
from afterword.simulation.world import Sent, World

ONE_HOUR = timedelta(hours=1)


def several_asked(world: World, new: Sent, cc: Copies, _now: datetime) -> bool:
    """An inquiry that several people read; the agency may read along."""
    return new.kind is Purpose.INQUIRY and len({*new.people, *(each for each in cc if not world.at_agency(each))}) > 1


def past_the_agency(world: World, new: Sent, cc: Copies, _now: datetime) -> bool:
    """A word to the employer that the agency has not allowed, or that it cannot read along."""
    agency = world.agency
    told = new.kind in (Purpose.THANKS, Purpose.INQUIRY, Purpose.OTHER, Purpose.CLOSING)
    direct = not all(map(world.at_agency, new.people))
    if agency is None or not told or not direct or not world.applications[subject(world, new)].via_agency:
        return False
    return {
        DirectContact.ALLOW: False,
        DirectContact.FORBID: True,
        DirectContact.ASK: not agency.granted,
        DirectContact.COPY: not any(map(world.at_agency, (*new.people, *cc))),
    }[agency.direct_contact]


def to_the_forbidden(world: World, new: Sent, cc: Copies, _now: datetime) -> bool:
    """Anything to somebody on the list, by name, address, company or its domain."""
    for person in (*new.people, *cc):
        address = world.people[person].email
        house = "Brook" if world.at_agency(person) else "Acme"
        domains = [address.partition("@")[2]]
        while "." in domains[-1]:
            domains.append(domains[-1].partition(".")[2])
        if {person, address, house, *domains} & set(world.do_not_contact):
            return True
    return False


def to_the_unreachable(world: World, new: Sent, cc: Copies, _now: datetime) -> bool:
    """A mail to an address that is known to send it back, or that says that nobody reads it."""
    addresses = [world.people[each].email for each in (*new.people, *cc)]
    useless = any(each in world.bounces or "no-reply@" in each for each in addresses)
    return new.touch.channel is Channel.EMAIL and useless


def uninvited(world: World, new: Sent, _cc: Copies, _now: datetime) -> bool:
    """A call, a text message or a message on a social network to somebody who did not ask for it."""
    channel = new.touch.channel
    if channel not in (Channel.PHONE, Channel.SMS, Channel.SOCIAL):
        return False
    called = {
        who
        for each in world.touches
        if each.direction is Direction.IN and each.channel is Channel.PHONE
        for who in each.people
    }
    returned = called if new.kind is Purpose.ANSWER else set()
    return any(channel not in world.people[each].invited_channels and each not in returned for each in new.people)


def letter_too_late(world: World, new: Sent, _cc: Copies, now: datetime) -> bool:
    """A letter that they may have decided before it is read, or that nobody can hand in."""
    touch = new.touch
    to_agency = all(map(world.at_agency, new.people))
    if touch.channel is not Channel.LETTER or new.kind is Purpose.CLOSING or to_agency:
        return False
    where = world.place(new.people)
    today, promise = local(now, where).date(), standing(world, subject(world, new))
    decide = promise.earliest if promise and promise.earliest else working_day(today, 1, where)
    posted = working_day(today, world.profile.post_working_days.value, where) < decide
    handed = today < decide and is_working_day(today, where) and _has_desk(world, touch.interview)
    return not {Delivery.POSTED: posted, Delivery.HANDED: handed, None: posted or handed}[touch.delivery]


def _has_desk(world: World, interview: str | None) -> bool:
    """Whether a letter can be handed in where that interview was."""
    known = world.interviews.get(interview or "")
    return known is None or (
        known.format is Format.ONSITE and known.place_kind not in (PlaceKind.HOTEL, PlaceKind.SECURED)
    )


def held_altogether(world: World, _new: Sent, _cc: Copies, now: datetime) -> bool:
    """Anything at all while everything is paused, or while nobody knows what lies in the mailbox."""
    unread = world.synced_at is None or now - world.synced_at > ONE_HOUR
    return world.paused or (world.has_mailbox and unread)
