"""`afterword log`: a call, a letter, a message or a talk counts as much as a mail, so it is written down."""

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from afterword.cli.pick import the_one
from afterword.cli.show import as_json, plainly, show, when
from afterword.cli.start import open_store

if TYPE_CHECKING:
    from afterword.store.models import Candidate

CHANNELS = {
    "call": "phone",
    "letter": "letter",
    "social": "social",
    "sms": "sms",
    "in-person": "in_person",
    "email": "email",
}


@click.command()
@click.argument("medium", type=click.Choice(list(CHANNELS)))
@click.argument("application", required=False)
@click.option("--with", "--to", "person", help="A word of the person's name.")
@click.option("--incoming", is_flag=True, help="They contacted you; without it, you contacted them.")
@click.option(
    "--about", "purpose", default=None, help="thanks, inquiry, delivery …; incoming: answer, rejection, offer …"
)
@click.option(
    "--at", "moment", type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]), help="Your time; now."
)
@click.option("--text", default="", help="What was said, in a few words.")
@click.option("--asks", is_flag=True, help="They asked you something that waits for your answer.")
@as_json
@plainly
def log(application: str | None, *, as_json: bool, **said: object) -> None:
    """Write down a contact that did not run through here. APPLICATION: a word of the employer's name or the role."""
    candidate = open_store()
    from afterword import wiring
    from afterword.services.log_touch import log_touch
    from afterword.store.read.applications import applications_of
    from afterword.store.read.people import people_at

    row = the_one(applications_of(candidate), application, what="application")
    people = [the_one(people_at(row), str(said["person"]), what="person")] if said["person"] else []
    was_open = row.status == "open"
    incoming, now = bool(said["incoming"]), wiring.clock()
    touch = log_touch(
        row,
        now=now,
        channel=CHANNELS[str(said["medium"])],
        direction="in" if incoming else "out",
        purpose=str(said["purpose"] or ("" if incoming else "other")),
        at=local(said["moment"], candidate) or now,
        people=people,
        text=str(said["text"]),
        asks=bool(said["asks"]),
    )
    facts = {
        "touch": touch.pk,
        "application": row.pk,
        "at": touch.at,
        "channel": touch.channel,
        "direction": touch.direction,
        "purpose": touch.purpose,
    }
    told = [f"Written down: {said['medium']}, {row}, {when(touch.at, candidate.tz or None)}."]
    told += [f"It is taken as: {touch.purpose}."] if incoming and not said["purpose"] and touch.text else []
    ended = was_open and row.status != "open"
    show(facts, [*told, *([f"The application is now marked: {row.status}."] if ended else [])], json_wanted=as_json)


def local(moment: object, candidate: "Candidate") -> datetime | None:
    """A time as the person typed it, in the person's own zone, or this machine's where that is not known."""
    if not isinstance(moment, datetime):
        return None
    return moment.replace(tzinfo=ZoneInfo(candidate.tz)) if candidate.tz else moment.astimezone()


COMMANDS = {"log": log}
