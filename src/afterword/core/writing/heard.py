"""Their newest message, and what it settles: a talk with its day, one put off, news by a day, or what its kind says."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from afterword.core.etiquette.decided import untold
from afterword.core.etiquette.theirs import place_of
from afterword.core.facts.interview import Interview
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Direction, InterviewStatus, Purpose
from afterword.core.worktime import day_of, zone_named
from afterword.core.writing.answered import answered_by, is_taken, proposed_start
from afterword.core.writing.grounds import Grounds
from afterword.core.writing.settled import Settled
from afterword.core.writing.their_word import newest_promise


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """`sent` is the day of their message in the reader's calendar, `day` the one it settles; None where there is none.

    `hour` is when a talk to come begins, where reader and candidate read it alike on their clocks.
    """

    settled: Settled
    sent: date | None = None
    day: date | None = None
    hour: time | None = None


_BY_KIND: Final = {
    Purpose.TIMELINE: Settled.TIMELINE,
    Purpose.INVITATION: Settled.INVITATION,
    Purpose.OFFER: Settled.OFFER,
    Purpose.REJECTION: Settled.REJECTION,
}
_DATED: Final = frozenset({Purpose.INVITATION, Purpose.TIMELINE, Purpose.OTHER})
"""Messages that may set or move a date."""


def heard_of(grounds: Grounds) -> Heard:
    """The newest human message of the reader, or of anybody there, by what it settles."""
    message = answered_by(grounds.case, grounds.proposal, grounds.now)
    decided = _decided(grounds)
    if message is None:
        return Heard(settled=decided or Settled.OTHERWISE)
    sent = day_of(message.at, place_of(grounds.reader, grounds.case))
    if decided:
        offer = _newest_offer(grounds) if decided is not Settled.STEPPED_BACK else message
        return Heard(settled=decided, sent=day_of(offer.at, place_of(grounds.reader, grounds.case)) if offer else None)
    if message.asks and message.purpose is Purpose.TIMELINE:  # the day needs no word of ours, what they asked does
        return Heard(settled=Settled.OTHERWISE, sent=sent)
    plain = Heard(settled=_BY_KIND.get(message.purpose, Settled.OTHERWISE), sent=sent)
    return next(_of_dates(grounds, message, sent), plain)


def _of_dates(grounds: Grounds, message: Touch, sent: date) -> Iterator[Heard]:
    """What their message settles of days, by the facts that are known."""
    yield from filter(None, (_offered(grounds, message, sent), _proposed(grounds, message, sent)))
    coming, off = _coming(grounds), _put_off(grounds, message)
    if coming and message.purpose in _DATED and (off or message.purpose is Purpose.INVITATION):
        settled = Settled.NEW_DATE if off else Settled.DATE
        yield Heard(settled=settled, sent=sent, day=_day_of(coming, grounds), hour=_hour_of(coming, grounds))
    elif off and message.purpose in {Purpose.TIMELINE, Purpose.OTHER}:
        yield Heard(settled=Settled.PUT_OFF, sent=sent, day=_day_of(off, grounds))
    promise = newest_promise(grounds)
    if message.purpose is Purpose.TIMELINE and promise and promise.latest and promise.said_at >= message.at:
        yield Heard(settled=Settled.NEWS_BY, sent=sent, day=promise.latest)


def _day_of(interview: Interview, grounds: Grounds) -> date:
    return day_of(interview.start, place_of(grounds.reader, grounds.case))


def _hour_of(interview: Interview, grounds: Grounds) -> time | None:
    return _hour_at(interview.start, grounds)


def _hour_at(start: datetime, grounds: Grounds) -> time | None:
    theirs = start.astimezone(place_of(grounds.reader, grounds.case).zone)
    own = zone_named(grounds.case.candidate.tz)
    alike = own is not None and start.astimezone(own).utcoffset() == theirs.utcoffset()
    return theirs.time().replace(second=0, microsecond=0) if alike else None


def _coming(grounds: Grounds) -> Interview | None:
    """The next talk that stands in the calendar."""
    ahead = [
        one
        for one in _interviews(grounds)
        if one.start > grounds.now and one.status in {None, InterviewStatus.ARRANGED}
    ]
    return min(ahead, key=lambda one: one.start, default=None)


def _put_off(grounds: Grounds, message: Touch) -> Interview | None:
    """The last talk that was called off and had not begun when the message came."""
    off = [one for one in _interviews(grounds) if one.status is InterviewStatus.CANCELLED and one.start > message.at]
    return max(off, key=lambda one: one.start, default=None)


def _interviews(grounds: Grounds) -> list[Interview]:
    application = grounds.occasion.application
    return [one for one in grounds.case.interviews if application is None or one.application == application.id]


def _decided(grounds: Grounds) -> Settled | None:
    """What the candidate decided, which is the answer to whatever they wrote, until it has been said."""
    application = grounds.occasion.application
    decided = untold(application, grounds.case, grounds.now) if application else None
    return Settled(decided.value) if decided else None


def _newest_offer(grounds: Grounds) -> Touch | None:
    application = grounds.occasion.application
    offers = [
        one
        for one in grounds.case.touches
        if one.direction is Direction.IN
        and one.purpose is Purpose.OFFER
        and (application is None or one.application in {application.id, None})
    ]
    return max(offers, key=lambda one: one.at, default=None)


def _offered(grounds: Grounds, message: Touch, sent: date) -> Heard | None:
    """An offer that wants its answer by a day still to come, as the candidate kept it."""
    application = grounds.occasion.application
    by = application.answer_by if application else None
    if message.purpose is not Purpose.OFFER or by is None or by < grounds.occasion.today:
        return None
    return Heard(settled=Settled.OFFER_BY, sent=sent, day=by)


def _proposed(grounds: Grounds, message: Touch, sent: date) -> Heard | None:
    """The one time that they propose for a talk, where it is to come and nothing else is at that hour."""
    is_theirs = grounds.case.employer.tz is not None or _coming(grounds) is None  # else it may be that very talk
    if message.purpose is not Purpose.INVITATION or not is_theirs:
        return None
    start = proposed_start(grounds.case, message, grounds.now, place_of(grounds.reader, grounds.case))
    if start is None or is_taken(grounds.case, start):
        return None
    known = zone_named(grounds.case.candidate.tz) is not None
    hour = _hour_at(start, grounds) if known else start.time()
    return Heard(settled=Settled.PROPOSED, sent=sent, day=start.date(), hour=hour)
