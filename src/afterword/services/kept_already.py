"""An invitation to an interview that is kept already waits for no answer."""

from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.core.facts.words import InterviewStatus, Purpose
from afterword.store.kept_reading import from_kept
from afterword.store.models import Interview, Reading, Touch

CALLED_OFF = InterviewStatus.CANCELLED


def take_as_answered(reading: Reading) -> None:
    """Its line asks nothing where an interview of its application is kept on a day to which it invites."""
    touch = reading.touch
    if touch.application is None or touch.purpose != Purpose.INVITATION or not touch.asks:
        return
    if any(invites_to(reading, one) for one in touch.application.interviews.exclude(status=CALLED_OFF)):
        Touch.objects.filter(pk=touch.pk).update(asks=False)
        touch.asks = False


def over_without_answer(interview: Interview, *, now: datetime) -> None:
    """The same for one that is added when it has begun: whatever invited to it has been answered by then."""
    if interview.start > now:
        return
    waiting = Reading.objects.filter(touch__application=interview.application_id, touch__asks=True)
    for reading in waiting.filter(touch__purpose=Purpose.INVITATION).select_related("touch__application"):
        take_as_answered(reading)


def invites_to(reading: Reading, interview: Interview) -> bool:
    """Whether it came before that interview, and proposes its day or carries its calendar entry."""
    if reading.touch.at > interview.start:
        return False
    zone = ZoneInfo(interview.tz or "UTC")
    days = {one.start.astimezone(zone).date() for one in from_kept(reading.found).proposed if one.start}
    named = bool(interview.uid) and interview.uid in reading.calendar
    return named or interview.start.astimezone(zone).date() in days
