"""`afterword interview add`: an invitation file becomes an interview with its people."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from afterword.cli.show import as_json, plainly, show, when
from afterword.cli.start import open_store

if TYPE_CHECKING:
    from afterword.services.interview_form import NewInterview
    from afterword.services.read_invitation import InvitationView
    from afterword.store.models import Candidate, Interview

NOBODY = "none"


class Said(TypedDict):
    """What the person says beside the file: company, role, the zone of times without one, and who they are."""

    employer: str | None
    role: str | None
    tz: str
    me: str


@click.group()
def interview() -> None:
    """Add an interview."""


@interview.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--employer", help="The company, where the invitation does not say it.")
@click.option("--role", help="The role, where the invitation does not say it.")
@click.option("--event", type=click.IntRange(min=1), help="Which one, where the file holds several events.")
@click.option("--tz", default="", help="The time zone of hours and days that name none, such as America/New_York.")
@click.option("--me", default="", help='Your address or name on the invitation; "none" if you are not on it.')
@as_json
@plainly
def add(file: Path, *, event: int | None, as_json: bool, **said: Unpack[Said]) -> None:
    """Add the interview of an invitation FILE (.ics); the same file again changes nothing."""
    candidate = open_store()
    view = one_of(views_in(file, candidate, said), event)
    for warning in view.invitation.warnings:
        click.echo(warning, err=True)
    if view.invitation.all_day and view.invitation.tz is None:
        raise ValueError("The invitation gives only a day, and your time zone is not known. Say it with --tz ZONE.")
    who_you_are(view, candidate, said["me"])
    row = applied(replace(view, form=with_words(view.form, said["employer"], said["role"])), candidate)
    rows = [] if row is None else [row]
    show({"interviews": [fact(row) for row in rows]}, [sentence(row) for row in rows], json_wanted=as_json)


def views_in(file: Path, candidate: "Candidate", said: Said) -> "list[InvitationView]":
    """The events of the file, the earliest first, so that each keeps its number."""
    from afterword import wiring
    from afterword.services import fields
    from afterword.services.read_invitation import read_invitation

    views = read_invitation(
        file.read_bytes(),
        candidate=candidate,
        read_events=wiring.read_events,
        now=wiring.clock(),
        tz=fields.zone(said["tz"], "tz"),
        me="" if said["me"] == NOBODY else said["me"],
    )
    return sorted(views, key=lambda view: view.form.start)


def one_of(views: "list[InvitationView]", number: int | None) -> "InvitationView":
    """The event that is meant; of several none is taken before the person has said which."""
    if len(views) == 1 and number is None:
        return views[0]
    if number is not None and number <= len(views):
        return views[number - 1]
    lines = (
        f"  {at}. {view.invitation.summary or 'without a title'}, {when(view.form.start, view.form.tz or None)}"
        for at, view in enumerate(views, 1)
    )
    raise ValueError("\n".join(("Say with --event NUMBER which one is the interview; the file holds:", *lines)))


def who_you_are(view: "InvitationView", candidate: "Candidate", me: str) -> None:
    """Nobody is kept as an interviewer who may be the candidate; the answer is remembered."""
    from afterword import wiring
    from afterword.services.change_candidate import change_candidate

    read = view.invitation
    if read.asks_who_you_are and not view.cancelled and me != NOBODY:
        if me or read.candidate is None:
            names = ", ".join(person.name or person.email for person in read.people)
            raise ValueError(f"Which of these is you? {names}. Say it with --me ADDRESS, or --me none.")
        taken = read.candidate.name or read.candidate.email
        click.echo(f"We take {taken} to be you, the one guest from outside. If not, say who with --me.", err=True)
    elif me and me != NOBODY and read.candidate is not None:
        facts = {"name": candidate.name or read.candidate.name, "email": candidate.email or read.candidate.email}
        change_candidate(candidate, now=wiring.clock(), name=facts["name"], email=facts["email"])


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
