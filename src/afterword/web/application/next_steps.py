"""The plan's steps as a person reads them: what to do, from when, and why."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from afterword.core.etiquette.explain import Part
from afterword.core.etiquette.phrases import listed
from afterword.core.planning.also_told import also_told
from afterword.core.planning.explained import explained
from afterword.core.planning.step import Step
from afterword.store.models import Application, Candidate, Person
from afterword.store.read.people import people_of
from afterword.store.read.timeline import TimelineView

DO = {
    "thanks": "Thank {people}",
    "inquiry": "Ask {people} about the next steps",
    "answer": "Answer {people}",
    "read": "Read what {people} wrote",
    "accepted": "Tell {people} that you accept",
    "declined": "Tell {people} that you turn the offer down",
    "stepped_back": "Tell {people} that you have stepped back",
    "missed": "Say sorry to {people} for the interview that you missed",
    "delivery": "Send {people} what you promised",
    "closing": "One last kind word to {people}",
    "report": "Tell {people} how it went",
    "other": "Write to {people}",
    "rest": "Let it rest",
}

WHY = {
    "accepted": "You said that you accept the offer, and they do not know it from you yet.",
    "declined": "You said that you turn the offer down, and they do not know it from you yet.",
    "stepped_back": "You said that you have stepped back, and they wait for your answer still.",
    "missed": "They kept the time for you. Say it soon and once, in a few words, and offer to find another time.",
}


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """`ready`: it may be done now; `at` is the first polite moment where that is later, None where nobody knows.

    `parts` are its reasons, taken apart; a list of applications has no room for them.
    """

    purpose: str
    what: str
    person: int | None
    at: datetime | None
    best_by: datetime | None
    ready: bool
    tz: str
    interview: str | None
    parts: tuple[Part, ...] = ()
    promised: str = ""
    why: str = ""
    """Why it is the one thing left to do, of what the candidate decided, or missed."""
    also: str = ""
    """Who else read of it in their thanks, of what was promised to nobody in particular."""


People = Mapping[str, Person]
Owed = dict[str, Any]


def readers(me: Candidate, steps: Iterable[Step]) -> People:
    """Everybody that these steps go to, in one query."""
    pks = {int(pk) for step in steps for pk in step.people if pk.isdecimal()}
    return {str(person.pk): person for person in people_of(me).filter(pk__in=pks)} if pks else {}


def told(steps: Sequence[Step], application: Application, people: People, now: datetime) -> list[NextStep]:
    """Every step in words."""
    return [next_step(step, [people[pk] for pk in step.people if pk in people], application, now) for step in steps]


def told_in_full(
    line: TimelineView, application: Application, people: People, *, owed: Sequence[Owed]
) -> list[NextStep]:
    """Every step in words, with its reasons; `owed`: what was promised and not sent yet."""
    return [
        replace(
            one,
            parts=explained(step, line.case, line.now),
            promised=promised(one, owed) if one.purpose == "delivery" else "",
            also=listed(others) if (others := [person.name for person in also_told(step, line.case)]) else "",
        )
        for step, one in zip(line.steps, told(line.steps, application, people, line.now), strict=True)
    ]


def promised(step: NextStep, owed: Sequence[Owed]) -> str:
    """What this step's reader, or nobody in particular, was promised at its interview."""
    return "; ".join(
        one["text"] for one in owed if one["interview"] == step.interview and one["person"] in (None, step.person)
    )


def next_step(step: Step, people: list[Person], application: Application, now: datetime) -> NextStep:
    """One step in words."""
    ready = step.purpose != "rest" and step.earliest is not None and step.earliest <= now
    return NextStep(
        purpose=str(step.purpose),
        what=DO.get(to_do(step), DO["other"]).format(people=listed([str(person) for person in people])),
        person=people[0].pk if people else None,
        at=None if ready else step.earliest,
        best_by=step.best_by if step.best_by and step.best_by > now else None,
        ready=ready,
        tz=zone_of(people, application),
        interview=step.interview,
        why=WHY.get(to_do(step), ""),
    )


def to_do(step: Step) -> str:
    """What it is that the person does: what asks nothing is not answered, but read."""
    if step.purpose == "answer" and (step.tells or step.interview):
        return step.tells or "missed"
    return "read" if step.purpose == "answer" and not step.asked else str(step.purpose)


def zone_of(people: list[Person], application: Application) -> str:
    """Whose clock the step's time is shown on."""
    own = people[0].tz if people else ""
    return own or application.employer.tz or application.employer.candidate.tz or "UTC"
