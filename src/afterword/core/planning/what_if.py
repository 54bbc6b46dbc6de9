"""What if I called today? The guard's word on a touch that nobody makes, and what it would do to the plan."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Literal

from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.commitments import carrying_in
from afterword.core.etiquette.explain import Explanation, explain
from afterword.core.etiquette.theirs import place_at
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Direction, Purpose
from afterword.core.planning.plan import plan
from afterword.core.planning.readers import readers
from afterword.core.planning.situation import Situation
from afterword.core.planning.step import REST, Step
from afterword.core.worktime import at_hour, day_of

ONE_OF_ITS_KIND = frozenset({Purpose.INQUIRY, REST})
"""Steps of which an application has one at most, whoever it goes to."""
NOON = 12
FARTHEST = timedelta(days=366)
"""Ahead of now; nobody's plan reaches further, and calendars end somewhere."""
Key = tuple[str, str | None, str | None, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What becomes of one step of the plan: it `moves`, `goes` (nothing is left to do) or `comes` (it is new).

    `before` and `after` are its earliest moments, None where no time is known. `people` are those whom it then goes to,
    `instead_of` those before, where they are others.
    """

    what: Literal["moves", "goes", "comes"]
    purpose: Purpose | Literal["rest"]
    application: str | None
    people: tuple[str, ...] = ()
    instead_of: tuple[str, ...] = ()
    before: datetime | None = None
    after: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """A touch that is imagined, the guard's word on it, and what would move if it were made all the same."""

    proposal: Proposal
    at: datetime
    explanation: Explanation
    moved: tuple[Moved, ...]


def what_if(proposal: Proposal, case: Case, *, at: datetime, now: datetime) -> WhatIf:
    """Judge a touch at a moment from now on, and plan anew as if it had been made; nothing is kept of it.

    What is still owed to its readers is taken to be named, as our own text would.
    """
    meant = carrying_in(proposal, case)
    then = replace(case, mailbox=case.mailbox.read_by_then()) if at > now else case
    made = replace(case, touches=(*case.touches, _touch(meant if meant.purpose is Purpose.DELIVERY else proposal, at)))
    moved = _moved(plan(case, now), plan(made, now))
    return WhatIf(proposal=proposal, at=at, explanation=explain(meant, then, at), moved=tuple(moved))


def likely_reader(case: Case, application: str, purpose: Purpose, now: datetime) -> tuple[str, ...]:
    """Whom the person means who names nobody: the plan's reader for that purpose, else the one to ask; or nobody."""
    planned = (step.people for step in plan(case, now, only=application) if step.purpose == purpose)
    if found := next(filter(None, planned), None):
        return found[:1]
    here = next(each for each in case.applications if each.id == application)
    return tuple(islice(readers(Situation(here, ledger_of(case), now)), 1))


def noon(day: date, proposal: Proposal, case: Case, now: datetime) -> datetime:
    """Noon of that day on the first reader's clock, when a day alone is named; now, where that day is today.

    A day beyond all reach, where calendars end, is brought nearer and stays beyond `FARTHEST`, or in the past.
    """
    place = place_at(ledger_of(case), next(iter(proposal.people), None))
    within = max(min(day, (now + 2 * FARTHEST).date()), (now - FARTHEST).date())
    return now if day_of(now, place) == day else at_hour(within, NOON, place)


def _touch(proposal: Proposal, at: datetime) -> Touch:
    """The line that it would be in the ledger; only a delivery keeps what was promised."""
    return Touch(
        at=at,
        direction=Direction.OUT,
        channel=proposal.channel,
        purpose=proposal.purpose,
        people=proposal.people,
        application=proposal.application,
        interview=proposal.interview,
        text=proposal.text,
        covers=proposal.covers,
        delivery=proposal.delivery,
    )


def _moved(before: Iterable[Step], after: Iterable[Step]) -> list[Moved]:
    """The steps that are not what they were, in the order of the plan; what is new comes last."""
    return _together(_changes(_keyed(before), _keyed(after)))


def _changes(was: dict[Key, Step], will_be: dict[Key, Step]) -> Iterator[tuple[Key, Moved]]:
    for key, step in was.items():
        if key not in will_be:
            yield key, replace(_as(step, "goes"), before=step.earliest)
        elif turned := _turned(step, will_be[key]):
            yield key, turned
    for key, step in will_be.items():
        if key not in was:
            yield key, replace(_as(step, "comes"), after=step.earliest)


def _keyed(steps: Iterable[Step]) -> dict[Key, Step]:
    """Each step by what it is about; one that goes to several people is one for each of them."""
    keyed: dict[Key, Step] = {}
    for step in steps:
        people = ("",) if step.purpose in ONE_OF_ITS_KIND else step.people or ("",)
        for person in people:
            about = (str(step.purpose), step.application, step.interview, person)
            keyed.setdefault(about, step if person == "" else replace(step, people=(person,)))
    return keyed


def _as(step: Step, what: Literal["moves", "goes", "comes"]) -> Moved:
    return Moved(what=what, purpose=step.purpose, application=step.application, people=step.people)


def _turned(before: Step, after: Step) -> Moved | None:
    """What has changed of a step that is still there, if anything has."""
    if (before.earliest, before.people) == (after.earliest, after.people):
        return None
    others = () if before.people == after.people else before.people
    return replace(_as(after, "moves"), before=before.earliest, after=after.earliest, instead_of=others)


def _together(moved: Iterable[tuple[Key, Moved]]) -> list[Moved]:
    """What befalls several people of one step alike is told once."""
    groups: dict[tuple[object, ...], Moved] = {}
    for (purpose, application, interview, _), each in moved:
        alike = (each.what, purpose, application, interview, each.before, each.after, each.instead_of)
        known = groups.get(alike)
        groups[alike] = replace(known, people=(*known.people, *each.people)) if known else each
    return list(groups.values())
