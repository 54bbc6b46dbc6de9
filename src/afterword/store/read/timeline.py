"""What a picture of an application shows: what happened, what was promised, the quiet time, the next polite moment."""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.core.facts.case import Case
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import ApplicationStatus, Direction, Purpose
from afterword.core.planning.step import Step
from afterword.store.models import Application, Interview
from afterword.store.read.cases import case_of
from afterword.store.read.dropped import dropped_thanks, without_dropped
from afterword.store.read.overview import steps_of
from afterword.store.read.readings import suggested_of

PERHAPS = "perhaps_"
"""Before the word for what waits for the person to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """`kind`: interview, out or in; `label`: the purpose of a touch, or `perhaps` one; the format of an interview."""

    at: datetime
    kind: str
    label: str
    channel: str = ""
    direction: str = ""
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """The range they named last, in their calendar, and in whose words; none is open once the application ended."""

    earliest: date | None
    latest: date | None
    words: str = ""
    by: str = ""
    said_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineView:
    """`quiet`: from the last word between the two sides to the earliest polite moment; `tz` is their zone's name.

    `case`: the facts that all of it rests on.
    """

    events: tuple[Event, ...]
    promised: Promised | None
    quiet: tuple[datetime, datetime] | None
    earliest_polite: datetime | None
    now: datetime
    tz: str
    steps: tuple[Step, ...]
    case: Case


def timeline_of(application: Application, *, now: datetime) -> TimelineView:
    """The picture of one application."""
    case = case_of(application, now=now)
    dropped = dropped_thanks([application.pk]).get(application.pk, frozenset())
    steps = without_dropped(steps_of(application, case, now), dropped)
    events = tuple(sorted((*interviews(case, application), *touches(case, application)), key=lambda event: event.at))
    inquiry = next((step for step in steps if step.purpose == Purpose.INQUIRY), None)
    polite = inquiry.earliest if inquiry is not None else None
    last = max((event.at for event in events if event.at <= now), default=None)
    return TimelineView(
        events=events,
        promised=promised(case, application) if application.status == ApplicationStatus.OPEN else None,
        quiet=(last, polite) if last is not None and polite is not None and last < polite else None,
        earliest_polite=polite,
        now=now,
        tz=zone_name(case, application),
        steps=steps,
        case=case,
    )


def interviews(case: Case, application: Application) -> list[Event]:
    """The rounds of this application."""
    names = names_of(case)
    return [
        Event(
            at=interview.start,
            kind="interview",
            label=interview.status or interview.format,
            channel=interview.format,
            people=tuple(names.get(pk, "") for pk in interview.interviewers),
        )
        for interview in case.interviews
        if interview.application == str(application.pk)
    ]


def touches(case: Case, application: Application) -> list[Event]:
    """The contacts of this application, and those at its employer that belong to none."""
    names = names_of(case)
    waits = {one.touch.at: f"{PERHAPS}{one.suggested[0]}" for one in suggested_of(application)}
    mine = [touch for touch in case.touches if touch.application in (None, str(application.pk))]
    return [
        event_of(touch, names, waits.get(touch.at, "") if touch.direction is Direction.IN else "") for touch in mine
    ]


def event_of(touch: Touch, names: dict[str, str], waits: str) -> Event:
    """One contact; `waits`: what the person has to say whether it is."""
    return Event(
        at=touch.at,
        kind=touch.direction.value,
        label=waits or touch.purpose.value,
        channel=touch.channel.value,
        direction=touch.direction.value,
        people=tuple(names.get(pk, "") for pk in touch.people),
    )


def names_of(case: Case) -> dict[str, str]:
    """By person: the name, else the address."""
    return {person.id: person.name or person.email for person in case.people}


def promised(case: Case, application: Application) -> Promised | None:
    """The promise said last, where it has a date."""
    said = [promise for promise in case.promises if promise.application == str(application.pk)]
    newest = max(said, key=lambda promise: promise.said_at, default=None)
    if newest is None or not (newest.earliest or newest.latest):
        return None
    by = names_of(case).get(newest.by or "", "")
    return Promised(earliest=newest.earliest, latest=newest.latest, words=newest.words, by=by, said_at=newest.said_at)


def zone_name(case: Case, application: Application) -> str:
    """Their zone's name: the employer's, else that of its newest interview, else the candidate's own."""
    rows = Interview.objects.filter(application=application).exclude(tz="").order_by("-start")
    arranged = rows.values_list("tz", flat=True).first()
    return case.employer.tz or arranged or case.candidate.tz or "UTC"
