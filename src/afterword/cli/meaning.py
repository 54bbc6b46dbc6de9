"""`afterword meaning`: what their mail was understood to mean; say yes or no to it, or what it is instead."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from afterword.cli.pick import the_one
from afterword.cli.show import as_json, plainly, show, when
from afterword.cli.start import open_store
from afterword.core.facts.words import INCOMING_KINDS

if TYPE_CHECKING:
    from afterword.store.models import Application, Candidate, Reading

LATELY = 20
"""So many are shown, where nothing tells which are meant."""
KIND = click.Choice([kind.value for kind in INCOMING_KINDS])


@click.command()
@click.argument("words", required=False)
@click.option("--yes", "answer", flag_value="yes", help="It is what it seems to be.")
@click.option("--no", "answer", flag_value="no", help="It is not.")
@click.option("--is", "kind", type=KIND, help="It is something else: this.")
@click.option("--asks", is_flag=True, help="With --is: it waits for your answer.")
@click.option("--application", "about", help="Which application it is about, where that is not known.")
@as_json
@plainly
def meaning(words: str | None, *, as_json: bool, **said: Any) -> None:  # noqa: ANN401 - click hands over what was typed, each of its own type
    """Show what their mail means, the newest first; WORDS (subject, sender, company) name one to say more about."""
    candidate = open_store()
    from afterword.store.read.readings import readings_of

    rows = list(readings_of(candidate).order_by("-touch__at", "-pk"))
    if said["answer"] or said["kind"]:
        row = chosen(rows, words)
        settled(row, candidate, said)
        rows = [row]
    elif words:
        rows = [row for row in rows if all(one in named(row).casefold() for one in words.casefold().split())]
    told = [line for row in rows[:LATELY] for line in lines(row, candidate.tz)]
    nothing = f"No mail is called “{words}”." if words else "No mail of theirs has been read yet."
    show({"mails": [fact(row) for row in rows[:LATELY]]}, told or [nothing], json_wanted=as_json)


class Named:
    """A reading with the words by which a person names it."""

    def __init__(self, row: "Reading") -> None:
        self.row = row

    def __str__(self) -> str:
        return named(self.row)


def named(row: "Reading") -> str:
    """Its subject, who wrote it, and the company it is about."""
    mail = row.touch.mail
    return f"{mail}, {mail.sender}, {row.touch.employer}" if mail else str(row.touch)


def chosen(rows: list["Reading"], words: str | None) -> "Reading":
    """The one that is meant: where nothing is said, the only one that waits."""
    waiting = [row for row in rows if row.suggested]
    return the_one([Named(row) for row in (rows if words else waiting)], words, what="mail").row


def settled(row: "Reading", candidate: "Candidate", said: dict[str, Any]) -> None:
    """Do what the person said."""
    from afterword import wiring
    from afterword.core.reading.effect import Suggested
    from afterword.services.confirm_reading import confirm_reading, decline_reading
    from afterword.services.correct_reading import correct_reading

    now, about = wiring.clock(), application_named(candidate, said["about"])
    if said["kind"]:
        correct_reading(row, kind=said["kind"], asks=said["asks"], application=about, now=now)
        return
    if not row.suggested:
        raise click.ClickException("Nothing about this mail waits for a yes or no. `--is KIND` says what it is.")
    what = Suggested(row.suggested[0])
    if said["answer"] == "yes":
        confirm_reading(row, what, application=about, now=now)
    else:
        decline_reading(row, what, now=now)


def application_named(candidate: "Candidate", words: str | None) -> "Application | None":
    """The application that the person named."""
    from afterword.store.read.applications import applications_of

    return the_one(applications_of(candidate), words, what="application") if words else None


def lines(row: "Reading", zone: str) -> Iterator[str]:
    """One mail: what it is, because of which words, and what waits."""
    from afterword.core.reading.effect import ASKS, Suggested

    touch = row.touch
    yield f"{named(row)}, {when(touch.at, zone or None)}: {row.kind}"
    for words in row.found["found"]["evidence"][:2]:
        yield f"  “{' '.join(words.split())}”"
    for one in row.suggested:
        yield f"  {ASKS[Suggested(one)]} Say --yes or --no."


def fact(row: "Reading") -> dict[str, object]:
    """The same as JSON."""
    found = row.found["found"]
    return {
        "touch": row.touch_id,
        "mail": named(row),
        "at": row.touch.at,
        "kind": row.kind,
        "counts_as": row.touch.purpose,
        "sure": found["sure"],
        "evidence": found["evidence"],
        "waits": row.suggested,
        "asks": row.touch.asks,
    }


COMMANDS = {"meaning": meaning}
