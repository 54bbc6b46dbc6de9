"""Their newest message, and what it settles: a talk with its day, one put off, news by a day, or what its kind says."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from afterword.core.etiquette.theirs import place_of
from afterword.core.facts.interview import Interview
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Direction, InterviewStatus, Purpose
from afterword.core.worktime import day_of, zone_named
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
    message = _last_message(grounds)
    if message is None:
        return Heard(settled=Settled.OTHERWISE)
    sent = day_of(message.at, place_of(grounds.reader, grounds.case))
    if message.asks and message.purpose is Purpose.TIMELINE:  # the day needs no word of ours, what they asked does
        return Heard(settled=Settled.OTHERWISE, sent=sent)
    plain = Heard(settled=_BY_KIND.get(message.purpose, Settled.OTHERWISE), sent=sent)
    return next(_of_dates(grounds, message, sent), plain)


def _of_dates(grounds: Grounds, message: Touch, sent: date) -> Iterator[Heard]:
    """What their message settles of days, by the facts that are known."""
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
    theirs = interview.start.astimezone(place_of(grounds.reader, grounds.case).zone)
    own = zone_named(grounds.case.candidate.tz)
    alike = own is not None and interview.start.astimezone(own).utcoffset() == theirs.utcoffset()
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


def _last_message(grounds: Grounds) -> Touch | None:
    heard = [
        touch
        for touch in grounds.case.touches
        if touch.direction is Direction.IN and touch.human and touch.at <= grounds.now
    ]
    theirs = [touch for touch in heard if grounds.reader.id in touch.people]
    return max(theirs or heard, key=lambda touch: touch.at, default=None)
