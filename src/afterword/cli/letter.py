"""`afterword letter`: whether a thank-you can go as a letter, its sheets as PDF, and the word that it was handed in."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.log import local
from afterword.cli.pick import the_one
from afterword.cli.show import as_json, plainly, show, when
from afterword.cli.start import open_store

if TYPE_CHECKING:
    from afterword.core.planning.hand_in import HandIn
    from afterword.store.models import Outgoing

TIMES = ["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]
OPEN = ("draft", "approved", "held", "claimed", "failed")


@click.command()
@click.argument("message", required=False)
@click.option("--write", "becomes", flag_value="letter", help="Write it as a letter; the e-mail's text is kept.")
@click.option("--email", "becomes", flag_value="email", help="Make it an e-mail again, in the words that it had.")
@click.option("--approve", is_flag=True, help="It reads right.")
@click.option("--pdf", type=click.Path(dir_okay=False, path_type=Path), help="Write one sheet into this file.")
@click.option("--sheet", type=click.Choice(["plain", "guide", "envelope"]), default="plain", show_default=True)
@click.option("--paper", type=click.Choice(["a4", "letter"]), help="As usual in the company's country.")
@click.option("--handed-in", "way", flag_value="handed", help="You handed it in: it counts from then on.")
@click.option("--posted", "way", flag_value="posted", help="You posted it.")
@click.option("--at", "moment", type=click.DateTime(TIMES), help="When you did, your time; now.")
@as_json
@plainly
def letter(message: str | None, *, becomes: str | None, as_json: bool, **said: object) -> None:
    """Say whether a thank-you can go as a hand-written letter, and do with it what is asked. MESSAGE: as in send."""
    candidate = open_store()
    from afterword import wiring
    from afterword.services.change_channel import write_as_email, write_as_letter
    from afterword.services.letter_plan import may_be_a_letter
    from afterword.store.read.messages import messages_of

    rows = [one for one in messages_of(candidate).filter(state__in=OPEN) if may_be_a_letter(one)]
    row = the_one(rows, message, what="message")
    if becomes:
        row = (write_as_letter if becomes == "letter" else write_as_email)(row, now=wiring.clock())
    done = [*acted(row, said), *handed(row, said)]
    row.refresh_from_db()
    facts, told = planned(row)
    only_printed = said["pdf"] and not becomes
    show(facts, [*done, *([] if only_printed or row.state == "sent" else told)], json_wanted=as_json)


def acted(row: "Outgoing", said: dict[str, object]) -> Iterator[str]:
    """Approve it, and write a sheet, where that is asked; tell what was done."""
    from afterword import wiring
    from afterword.core.ports.printer import Paper, Sheet
    from afterword.services.approve_message import approve_message
    from afterword.services.letter_plan import letter_plan
    from afterword.services.letter_sheet import letter_sheet, usual_paper

    if said["approve"]:
        approve_message(row, now=wiring.clock(), version=row.version)
        row.refresh_from_db()
        yield "Approved."
    if isinstance(said["pdf"], Path):
        paper, sheet = Paper(str(said["paper"] or usual_paper(row))), Sheet(str(said["sheet"]))
        now = wiring.clock()
        printed = letter_sheet(row, letter_plan(row, now=now), now=now)
        said["pdf"].write_bytes(wiring.letter_pdf(printed, sheet=sheet, paper=paper))
        yield f"Written: {said['pdf']}"


def handed(row: "Outgoing", said: dict[str, object]) -> Iterator[str]:
    """Note that it was handed in, through the one door; what the guard does not let pass is no note."""
    if not said["way"]:
        return
    from afterword import wiring
    from afterword.services.hand_in_letter import hand_in_letter

    candidate = row.application.employer.candidate
    wiring.look_first(candidate)
    hand_in_letter(row, way=str(said["way"]), at=local(said["moment"], candidate), now=wiring.clock())
    yield f"Noted: {row}, by letter, {when(row.sent_at, candidate.tz or None)}."


def planned(row: "Outgoing") -> tuple[dict[str, object], list[str]]:
    """The plan as JSON and in sentences."""
    from afterword import wiring
    from afterword.core.planning.hand_in_said import arithmetic
    from afterword.services.letter_plan import hour_missed, letter_plan

    now = wiring.clock()
    plan, missed, zone = letter_plan(row, now=now), hour_missed(row, now=now), row.application.employer.tz or None
    lines = arithmetic(plan)
    facts = {
        "message": row.pk,
        "channel": row.channel,
        "state": row.state,
        "may": plan.may,
        "way": plan.way,
        "from": plan.opens,
        "by": plan.by,
        "email_at": plan.email_at,
        "missed": missed,
        "lines": [{"about": line.about, "says": line.says, "holds": line.holds} for line in lines],
    }
    late = [f"The hour for it is over: it was due by {when(missed, zone)}."] if missed else []
    return facts, [*late, head(row, plan, zone), *(f"  {line.about}: {line.says}" for line in lines)]


def head(row: "Outgoing", plan: "HandIn", zone: str | None) -> str:
    """The plan in one line."""
    if not plan.may:
        reasons = " ".join(reason.says for reason in plan.verdict.reasons) if plan.way else ""
        return f"Better an e-mail to {row.person}. {reasons}".strip()
    does = "Post it" if plan.way == "posted" else f"Hand it in for {row.person}"
    return f"{does} by {when(plan.by, zone)}; else send the e-mail."


COMMANDS = {"letter": letter}
