"""`afterword interview add`: an invitation file becomes an interview with its people."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.show import as_json, plainly, show, when
from afterword.cli.start import open_store

if TYPE_CHECKING:
    from afterword.services.interview_form import NewInterview
    from afterword.services.read_invitation import InvitationView
    from afterword.store.models import Candidate, Interview


@click.group()
def interview() -> None:
    """Add an interview."""


@interview.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--employer", help="The company, where the invitation does not say it.")
@click.option("--role", help="The role, where the invitation does not say it.")
@as_json
@plainly
def add(file: Path, *, employer: str | None, role: str | None, as_json: bool) -> None:
    """Add the interview of an invitation FILE (.ics); the same file again changes nothing."""
    candidate = open_store()
    from afterword import wiring
    from afterword.services.read_invitation import read_invitation

    views = read_invitation(file.read_bytes(), candidate=candidate, read_events=wiring.read_events, now=wiring.clock())
    views = tuple(replace(view, form=with_words(view.form, employer, role)) for view in views)
    for warning in (warning for view in views for warning in view.invitation.warnings):
        click.echo(warning, err=True)
    rows = [row for view in views if (row := applied(view, candidate)) is not None]
    show({"interviews": [fact(row) for row in rows]}, [sentence(row) for row in rows], json_wanted=as_json)


def with_words(form: "NewInterview", employer: str | None, role: str | None) -> "NewInterview":
    """The form with what the person said in place of what was read."""
    return replace(form, employer_name=employer or form.employer_name, role=role or form.role)


def applied(view: "InvitationView", candidate: "Candidate") -> "Interview | None":
    """The interview that this event adds, moves or calls off."""
    from afterword import wiring
    from afterword.services.add_interview import add_interview
    from afterword.services.cancel_interview import cancel_interview

    if view.cancelled:
        return cancel_interview(view.known) if view.known else None
    if not view.form.employer_name:
        raise ValueError("The invitation does not say which company it is. Say it with --employer NAME.")
    return add_interview(candidate, form=view.form, now=wiring.clock())


def fact(row: "Interview") -> dict[str, object]:
    """An interview as JSON."""
    return {
        "interview": row.pk,
        "employer": row.application.employer.name,
        "role": row.application.role,
        "start": row.start,
        "status": row.status,
        "people": [{"name": person.name, "email": person.email} for person in row.interviewers.all()],
    }


def sentence(row: "Interview") -> str:
    """An interview as people say it."""
    people = ", ".join(str(person) for person in row.interviewers.all()) or "nobody named yet"
    off = " (called off)" if row.status == "cancelled" else ""
    return f"{row.application}, {when(row.start, row.tz or None)}, with {people}{off}"


COMMANDS = {"interview": interview}
