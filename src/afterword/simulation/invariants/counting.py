"""Plain looks at how often something leaves, and at what had been said before it."""

from datetime import datetime

from afterword.core.facts.words import Channel, InterviewStatus, Purpose
from afterword.simulation.invariants.timing import Copies, held, subject, words
from afterword.simulation.world import Sent, World


def over_the_limit(world: World, new: Sent, _cc: Copies, _now: datetime) -> bool:
    """One inquiry more than may stay unanswered, or than there may ever be."""
    if new.kind not in (Purpose.INQUIRY, Purpose.OTHER):
        return False
    application = subject(world, new)
    asked = [
        each.touch.at
        for each in world.sent
        if each.kind is Purpose.INQUIRY and each.reached and each.touch.application in (None, application)
    ]
    heard = max((each.at for each in words(world, application)), default=None)
    silent = [at for at in asked if heard is None or at >= heard]
    return len(silent) >= world.profile.inquiries_unanswered.value or len(asked) >= world.profile.inquiries_in_all.value


def thanked_twice(world: World, new: Sent, _cc: Copies, _now: datetime) -> bool:
    """A second thank-you to the same person for the same interview."""
    return new.kind is Purpose.THANKS and any(
        each.touch.purpose is Purpose.THANKS
        and each.touch.interview == new.touch.interview
        and set(each.reached) & set(new.people)
        for each in world.sent
    )


def copied(world: World, new: Sent, _cc: Copies, _now: datetime) -> bool:
    """A thank-you with the very text of one to somebody else."""
    return (
        new.kind is Purpose.THANKS
        and bool(new.touch.text)
        and any(
            each.touch.purpose is Purpose.THANKS
            and each.touch.text == new.touch.text
            and each.reached
            and not set(each.reached) & set(new.people)
            for each in world.sent
        )
    )


def closed_twice(world: World, new: Sent, _cc: Copies, _now: datetime) -> bool:
    """A second closing word, where nothing has opened the application again."""
    if new.kind is not Purpose.CLOSING:
        return False
    application = subject(world, new)
    before = [each for each in world.sent if each.touch.purpose is Purpose.CLOSING and each.reached]
    again = [each.at for each in words(world, application) if each.purpose is Purpose.INVITATION]
    again += [each.start for each in world.interviews.values() if each.application == application and not each.status]
    return any(subject(world, each) == application and not any(at > each.touch.at for at in again) for each in before)


def sorry_twice(world: World, new: Sent, _cc: Copies, _now: datetime) -> bool:
    """A second answer about a missed interview to the employer, where its reader has not written since the first."""
    about = world.interviews.get(new.touch.interview or "")
    if about is None or about.status is not InterviewStatus.MISSED or new.touch.purpose is not Purpose.ANSWER:
        return False
    before = [each.touch.at for each in world.sent if _is_the_same(world, each, about.id)]
    if not before or all(map(world.at_agency, new.people)):
        return False
    return not any(word.at > max(before) and set(word.people) & set(new.people) for word in words(world))


def _is_the_same(world: World, each: Sent, interview: str) -> bool:
    """Whether that reached somebody at the employer and was an answer about that interview."""
    about = each.touch.interview == interview and each.touch.purpose is Purpose.ANSWER
    return about and bool(each.reached) and not all(map(world.at_agency, each.people))


def after_the_end(world: World, new: Sent, _cc: Copies, _now: datetime) -> bool:
    """An inquiry, something else, or thanks to the employer, once the application has come to its end."""
    thanks = new.kind is Purpose.THANKS and not all(map(world.at_agency, new.people))
    asks = new.kind is Purpose.INQUIRY
    other = new.kind is Purpose.OTHER and not all(map(world.at_agency, new.people))
    return (thanks or asks or other) and subject(world, new) in world.ended


def silent_about_a_promise(world: World, new: Sent, _cc: Copies, _now: datetime) -> bool:
    """Thanks or an inquiry to somebody whom the candidate still owes something, without a word of it."""
    if new.kind not in (Purpose.THANKS, Purpose.INQUIRY):
        return False
    to_agency = all(map(world.at_agency, new.people))
    mine = {each.id for each in held(world, subject(world, new))}
    for debrief in world.debriefs:
        for owed in debrief.commitments if debrief.interview in mine else ():
            theirs = owed.person in new.people if owed.person else not to_agency
            if theirs and owed.id not in new.touch.covers and not _kept(world, owed.id, owed.person):
                return True
    return False


def _kept(world: World, owed: str, person: str | None) -> bool:
    """Whether something that arrived has covered it: with its own reader, where it was promised to one."""
    covering = [each for each in world.sent if owed in each.touch.covers and each.reached]
    return any(person is None or person in each.reached or person not in each.people for each in covering)


def past_a_waiting_word(world: World, new: Sent, _cc: Copies, _now: datetime) -> bool:
    """Anything but an answer, while a word of theirs is unread or asks something, and nobody turned to its writer."""
    if new.kind not in (Purpose.INQUIRY, Purpose.OTHER, Purpose.CLOSING):
        return False
    turned = [
        each
        for each in world.sent
        if each.touch.purpose is Purpose.ANSWER or each.touch.channel in (Channel.EMAIL, Channel.PHONE)
    ]
    for word in words(world):
        seen = any(each.touch.at >= word.at and set(each.reached) & set(word.people) for each in turned)
        seen = seen or any(
            later.channel is Channel.PHONE and later.at >= word.at and later.read and not later.asks
            for later in words(world)
            if set(later.people) & set(word.people)
        )
        if (not word.read or word.asks) and not seen:
            return True
    return False
