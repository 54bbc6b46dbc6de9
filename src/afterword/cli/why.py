"""`afterword why`: what happens next with an application, and which fact it rests on."""

import click

from afterword.cli.pick import the_one
from afterword.cli.show import as_json, plainly, show, when
from afterword.cli.start import open_store
from afterword.core.planning.step import Step

NAMES = {
    "thanks": "Thank-you",
    "report": "Report to the agency",
    "delivery": "Send what you promised",
    "inquiry": "One inquiry about the next steps",
    "closing": "One closing word",
    "rest": "Let it rest",
}


@click.command()
@click.argument("application", required=False)
@as_json
@plainly
def why(application: str | None, *, as_json: bool) -> None:
    """Say what happens next, when, and why. APPLICATION: a word of the employer's name or the role."""
    candidate = open_store()
    from afterword import wiring
    from afterword.core.planning.plan import plan
    from afterword.store.read.applications import applications_of
    from afterword.store.read.cases import case_of

    row = the_one(applications_of(candidate), application, what="application")
    now = wiring.clock()
    case = case_of(row, now=now)
    steps = plan(case, now, only=str(row.pk))
    names = {person.id: person.name or person.email for person in case.people}
    lines = [f"{row}", *(line for step in steps for line in told(step, names, row.employer.tz or candidate.tz))]
    facts = {
        "application": row.pk,
        "employer": row.employer.name,
        "role": row.role,
        "steps": list(map(as_facts, steps)),
    }
    show(facts, lines if steps else [f"{row}", "  Nothing is left to do here."], json_wanted=as_json)


def told(step: Step, names: dict[str, str], zone: str) -> list[str]:
    """A step in sentences: what, to whom, when; then each reason."""
    people = ", ".join(names.get(person, person) for person in step.people)
    head = f"  {NAMES.get(step.purpose, step.purpose.capitalize())}{f' to {people}' if people else ''}"
    return [f"{head}: {when(step.earliest, zone or None)}", *(f"    {reason.says}" for reason in step.reasons)]


def as_facts(step: Step) -> dict[str, object]:
    """A step as the filter `plan` writes it."""
    return {
        "purpose": step.purpose,
        "channel": step.channel,
        "people": list(step.people),
        "earliest": step.earliest,
        "best_by": step.best_by,
        "reasons": [{"rule": reason.rule, "says": reason.says} for reason in step.reasons],
    }


COMMANDS = {"why": why}
