"""Keep what they said about when, once the candidate has confirmed the dates."""

from datetime import date, datetime, timedelta
from typing import NotRequired, TypedDict, Unpack

from afterword.services import fields
from afterword.services.drop_void import drop_void
from afterword.services.errors import Problem
from afterword.services.saving import saving
from afterword.store.models import Application, Interview, Person, Promise
from afterword.store.read.people import people_at

FARTHEST = timedelta(days=3 * 366)
LONGEST_WORDS = 500


class Said(TypedDict):
    """`by`: whose words; neither date: they withdrew an older promise and left it open."""

    earliest: date | None
    latest: date | None
    words: NotRequired[str]
    by: NotRequired[Person | None]
    said_at: datetime
    interview: NotRequired[Interview | None]


@saving
def confirm_promise(application: Application, *, now: datetime, **said: Unpack[Said]) -> Promise:
    """Write the promise; the same one confirmed again, with other dates, is corrected in its place."""
    earliest, latest, by, interview = said["earliest"], said["latest"], said.get("by"), said.get("interview")
    said_at = fields.moment(said["said_at"], "said_at")
    check_dates(earliest, latest, now)
    check_said(said_at, now)
    if by is not None and not people_at(application).filter(pk=by.pk).exists():
        raise Problem("This person does not belong to this application.", field="by")
    promise, _ = Promise.objects.update_or_create(
        application=application,
        said_at=said_at,
        by=by,
        defaults={
            "earliest": earliest,
            "latest": latest,
            "words": fields.text(said.get("words", ""), "words", LONGEST_WORDS).replace("\n", " "),
            "interview": interview,
        },
    )
    drop_void(application, now=now)
    return promise


def check_said(said_at: datetime, now: datetime) -> None:
    """Raise Problem for words that are still to be said; a day ahead may be today elsewhere."""
    if said_at > now + timedelta(days=1):
        raise Problem("They cannot have said this in the future. Please check the date.", field="said_at")


def check_dates(earliest: date | None, latest: date | None, now: datetime) -> None:
    """Raise Problem for dates the wrong way round, or years away."""
    if earliest and latest and latest < earliest:
        raise Problem("The last day is before the first. Please check the dates.", field="latest")
    for name, day in (("earliest", earliest), ("latest", latest)):
        if day and abs(day - now.date()) > FARTHEST:
            raise Problem(f"{day.year} is far away. Please check the date.", field=name)


@saving
def drop_promise(promise: Promise) -> None:
    """Forget a promise that was read or typed wrongly."""
    promise.delete()
