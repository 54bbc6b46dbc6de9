"""What stands on the picture of an application: one mark for what happened on a day, and the stretches between."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

from afterword.store.read.timeline import PERHAPS, Event, Promised, TimelineView
from afterword.web.base import dates, wording

MOST = 14
TITLES = {
    "interview": "Interview",
    "onsite": "Interview",
    "video": "Video interview",
    "phone": "Phone interview",
    "unsaid": "Interview",
    "cancelled": "Interview, cancelled",
    "missed": "Interview, missed",
    "arranged": "Interview",
    "done": "Interview",
}
IN_CALLS = {"phone": "Call", "social": "Message", "sms": "Text message", "letter": "Letter", "in_person": "Talk"}


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One point on the line: `kind` decides its look, `title` and `when` are its two lines of text."""

    at: datetime
    kind: str
    title: str
    when: str
    who: str = ""


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """A part of the line between two moments."""

    kind: str
    start: datetime
    end: datetime


def marks(line: TimelineView) -> list[Mark]:
    """Everything in the order of time: the newest of what happened, the promise, now, and the next polite moment."""
    happened = [mark for mark in grouped(line) if mark.at <= line.now]
    ahead = [mark for mark in grouped(line) if mark.at > line.now]
    points = [*happened[-MOST:], *ahead[:MOST], now_mark(line)]
    if line.promised:
        points.append(promise_mark(line.promised, line))
    if line.earliest_polite and line.earliest_polite > line.now:
        at = line.earliest_polite
        points.append(Mark(at=at, kind="next", title="Polite to ask", when=short(at, line)))
    return sorted(points, key=lambda mark: (mark.at, mark.kind == "now"))


def grouped(line: TimelineView) -> Iterator[Mark]:
    """Several alike on one day are one mark."""
    where = dates.zone(line.tz)

    def alike(event: Event) -> tuple[date, str, str, str]:
        return event.at.astimezone(where).date(), event.kind, event.label, event.channel

    for _, same in groupby(sorted(line.events, key=alike), key=alike):
        yield mark_of(list(same), line)


def mark_of(events: list[Event], line: TimelineView) -> Mark:
    """One mark for events that are alike."""
    first = events[0]
    names = [name for event in events for name in event.people if name]
    count = f" ×{len(events)}" if len(events) > 1 else ""
    return Mark(
        at=first.at,
        kind=first.kind,
        title=f"{title(first)}{count}",
        when=short(first.at, line),
        who=", ".join(dict.fromkeys(names)),
    )


def title(event: Event) -> str:
    """What happened, in two or three words."""
    if event.kind == "interview":
        return TITLES.get(event.label, "Interview")
    if event.label.startswith(PERHAPS):
        return wording.PERHAPS[event.label.removeprefix(PERHAPS)].partition(":")[0]
    if event.direction == "in":
        return {"answer": "They answered", "timeline": "They named a date"}.get(event.label, wording.IN[event.label])
    if event.label == "other":
        return IN_CALLS.get(event.channel, "E-mail")
    return {"inquiry": "You asked"}.get(event.label, wording.OUT[event.label])


def short(moment: datetime, line: TimelineView) -> str:
    """Tue 24 Nov."""
    where = dates.zone(line.tz)
    return dates.short_day(moment.astimezone(where).date(), line.now.astimezone(where).date())


def now_mark(line: TimelineView) -> Mark:
    """Where we stand."""
    return Mark(at=line.now, kind="now", title="Today", when=short(line.now, line))


def promise_mark(said: Promised, line: TimelineView) -> Mark:
    """The last day of what they said, or its first where there is no last."""
    last = end_of(said, line) if said.latest else start_of(said, line)
    words = f"by {short(last, line)}" if said.latest else f"from {short(last, line)}"
    return Mark(at=last, kind="promise", title="They answer", when=words, who=said.by)


def stretches(line: TimelineView) -> Iterator[Stretch]:
    """The quiet time below, the promised range above it."""
    if line.quiet:
        yield Stretch(kind="quiet", start=line.quiet[0], end=line.quiet[1])
    if line.promised and line.promised.latest:
        yield Stretch(kind="promise", start=start_of(line.promised, line), end=end_of(line.promised, line))


def start_of(said: Promised, line: TimelineView) -> datetime:
    """The beginning of the range: its first day, else the day it was said."""
    if said.earliest:
        return datetime.combine(said.earliest, time(), dates.zone(line.tz))
    return said.said_at or line.now


def end_of(said: Promised, line: TimelineView) -> datetime:
    """The evening of the last day."""
    last = said.latest or said.earliest or line.now.date()
    return datetime.combine(last, time(18), dates.zone(line.tz)) + timedelta(0)
