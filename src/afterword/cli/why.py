"""`afterword why`: what happens next with an application, which facts it rests on, and what would change it."""

from collections.abc import Iterator, Sequence
from datetime import datetime

import click

from afterword.cli.log import CHANNELS
from afterword.cli.pick import the_one
from afterword.cli.reasons import reason_fact, reason_lines
from afterword.cli.show import as_json, plainly, show, when
from afterword.cli.start import open_store
from afterword.core.etiquette.explain import Part
from afterword.core.planning.step import Step

NAMES = {
    "thanks": "Thank-you",
    "report": "Report to the agency",
    "delivery": "Send what you promised",
    "inquiry": "One inquiry about the next steps",
    "closing": "One closing word",
    "answer": "Answer",
    "rest": "Let it rest",
}
MOMENTS = ["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]
Told = Sequence[tuple[Step, tuple[Part, ...]]]


@click.command()
@click.argument("application", required=False)
@click.option(
    "--if", "medium", type=click.Choice(list(CHANNELS)), help="What if you did this? Nothing is sent or kept."
)
@click.option("--to", "person", help="With --if: a word of the person's name; else whom the plan means.")
@click.option("--about", "purpose", help="With --if: thanks, inquiry, answer, delivery, closing, report, other.")
@click.option(
    "--at",
    "moment",
    type=click.DateTime(MOMENTS),
    help="With --if: when, your time; now. A day alone means noon, theirs.",
)
@as_json
@plainly
def why(application: str | None, *, as_json: bool, **imagined: object) -> None:
    """Say what happens next, when, and why. APPLICATION: a word of the employer's name or the role."""
    if imagined["medium"] is None and any(imagined.values()):
        raise click.UsageError("--to, --about and --at belong to a what-if: say --if call, for example.")
    candidate = open_store()
    from afterword import wiring
    from afterword.cli.what_if import tell_what_if
    from afterword.core.planning.explained import explained
    from afterword.core.planning.plan import plan
    from afterword.core.planning.stopped import stopped
    from afterword.store.read.applications import applications_of
    from afterword.store.read.cases import case_of

    row = the_one(applications_of(candidate), application, what="application")
    now = wiring.clock()
    case = case_of(row, now=now)
    if imagined["medium"] is not None:
        tell_what_if(row, case, now=now, as_json=as_json, **imagined)
        return
    steps = [(step, explained(step, case, now)) for step in plan(case, now, only=str(row.pk))]
    names = {person.id: person.name or person.email for person in case.people}
    zone = row.employer.tz or candidate.tz or None
    against = () if steps else stopped(case, now, only=str(row.pk))
    lines = [f"{row}", *step_lines(steps, names, zone, now=now), *stop_lines(against, now=now)]
    lines += [] if steps or against else ["  Nothing is left to do here."]
    facts = {
        "application": row.pk,
        "employer": row.employer.name,
        "role": row.role,
        "steps": [as_facts(step, parts) for step, parts in steps],
        "stopped": list(map(reason_fact, against)),
    }
    show(facts, lines, json_wanted=as_json)


def step_lines(steps: Told, names: dict[str, str], zone: str | None, *, now: datetime) -> Iterator[str]:
    """Each step in sentences: what, to whom, when; then each reason."""
    for step, parts in steps:
        people = ", ".join(names.get(person, person) for person in step.people)
        head = f"  {name_of(step, people)}"
        yield f"{head}: {when(step.earliest, zone)}"
        yield from reason_lines(parts, now=now)


def name_of(step: Step, people: str = "") -> str:
    """What the step is, and to whom; what asks nothing is to be read, not answered."""
    if step.purpose == "answer" and not step.asked:
        return f"Read what {people or 'they'} wrote"
    return f"{NAMES.get(step.purpose, step.purpose.capitalize())}{f' to {people}' if people else ''}"


def stop_lines(parts: Sequence[Part], *, now: datetime) -> Iterator[str]:
    """Why nothing is next, where something should be."""
    if parts:
        yield "  Nothing goes to them now."
        yield from reason_lines(parts, now=now)


def as_facts(step: Step, parts: Sequence[Part]) -> dict[str, object]:
    """A step as the filter `plan` writes it, each of its reasons with its date and what would change it."""
    return {
        "purpose": step.purpose,
        "channel": step.channel,
        "people": list(step.people),
        "covers": list(step.covers),
        "earliest": step.earliest,
        "best_by": step.best_by,
        "reasons": list(map(reason_fact, parts)),
    }


COMMANDS = {"why": why}
