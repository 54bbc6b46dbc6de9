"""Which of their messages an answer is for, and the time that it proposes."""

from datetime import datetime, timedelta
from typing import Final

from afterword.core.facts.case import Case
from afterword.core.facts.interview import Interview
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Direction, InterviewStatus
from afterword.core.reading.kind.proposed import proposed_in
from afterword.core.worktime import Place
from afterword.core.writing.occasion import person_called

_TALK: Final = timedelta(hours=1)
"""So long a talk is taken to be of which no end is known. Ours."""
_OFF: Final = frozenset({InterviewStatus.CANCELLED, InterviewStatus.MISSED})


def answered_by(case: Case, proposal: Proposal, now: datetime) -> Touch | None:
    """The message that the answer was begun for; else the newest human one of its reader, or of anybody there.

    Of several that came in one minute it is the one noted last.
    """
    heard = [touch for touch in case.touches if touch.direction is Direction.IN and touch.human and touch.at <= now]
    readers = {person_called(key, case).id for key in proposal.people}
    theirs = [touch for touch in heard if not readers.isdisjoint(touch.people)]
    meant = [touch for touch in theirs or heard if touch.at == proposal.answers]
    return max(reversed(meant or theirs or heard), key=lambda touch: touch.at, default=None)


def proposed_start(case: Case, message: Touch, now: datetime, place: Place) -> datetime | None:
    """The one time that it names for a talk, on its writer's clock, where that is still to come."""
    tz, country = case.employer.tz, case.employer.country
    found = proposed_in(message.text, said_at=message.at, tz=tz, country=country)
    starts = {one.start for one in found}
    start = starts.pop() if len(starts) == 1 else None
    return start.astimezone(place.zone) if start and start > now else None


def is_taken(case: Case, start: datetime) -> bool:
    """Whether another interview, at whichever company, is at that hour."""
    return any(_meets(one, start) for one in (*case.interviews, *case.elsewhere) if one.status not in _OFF)


def _meets(one: Interview, start: datetime) -> bool:
    end = one.end or one.start + _TALK
    return one.start < start + _TALK and start < end
