"""`afterword send`: let a message that was written leave, through the one door."""

import sys
from time import sleep
from typing import TYPE_CHECKING

import click

from afterword.cli.pick import the_one
from afterword.cli.show import as_json, plainly, show, when
from afterword.cli.start import open_store
from afterword.core.etiquette.override import cost, refusal
from afterword.core.etiquette.verdict import Reason

if TYPE_CHECKING:
    from afterword.store.models import Outgoing


@click.command()
@click.argument("message", required=False)
@click.option("--yes", is_flag=True, help="Do not ask again, and leave no time to undo; guard and review are asked.")
@as_json
@plainly
def send(message: str | None, *, yes: bool, as_json: bool) -> None:
    """Send a written message through your mail account. MESSAGE: a word of its purpose or its reader's name.

    Where the guard says wait or stop, you are asked at a terminal whether to send it all the same, and why.
    """
    candidate = open_store()
    from afterword import wiring
    from afterword.services.approve_message import approve_message
    from afterword.services.review_message import judge_message
    from afterword.services.send_anyway import override_of, send_anyway
    from afterword.services.send_message import send_message
    from afterword.services.text_of import verdict_of
    from afterword.store.read.messages import messages_of

    sender = wiring.sender_for(candidate)
    if sender is None:
        raise ValueError("No mail account is set up. Add one in the app's settings, or send it from your mail program.")
    unsent = messages_of(candidate).filter(state__in=("draft", "approved", "held"))
    row = the_one(unsent, message, what="message")
    if not yes:
        click.echo(f"To: {row.person}\nSubject: {row.subject}\n\n{row.body}\n", err=as_json)
        click.confirm("Send this now?", abort=True, err=as_json)
    wiring.look_first(candidate)
    if row.state == "draft":
        row = approve_message(row, now=wiring.clock(), version=row.version)
    if not yes and not as_json and a_person_is_there() and judge_message(row, now=wiring.clock()).word == "go":
        wait_for_undo(candidate.undo_seconds)
    sent = send_message(row, sender=sender, now=wiring.clock(), clock=wiring.clock)
    reasons, zone = verdict_of(sent).reasons, candidate.tz or None
    if sent.state == "held" and not yes and not as_json and a_person_is_there():
        why = asked_why(told(sent, when(sent.wait_until, zone)), reasons)
        if not why:
            return
        override_of(why, reasons)  # a reason that says nothing is told before the wait
        wait_for_undo(candidate.undo_seconds)
        sent = send_anyway(sent, why=why, seen=reasons, sender=sender, now=wiring.clock(), clock=wiring.clock)
    show(fact(sent), told(sent, when(sent.wait_until, zone)), json_wanted=as_json)


def a_person_is_there() -> bool:
    """Whether somebody reads and types: a program that is piped in has no say against the guard."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def wait_for_undo(seconds: int) -> None:
    """The time to take it back, as in the app; nothing has left until it is over."""
    if seconds:
        click.echo(f"It leaves in {seconds} seconds. Ctrl+C takes it back.")
        try:
            sleep(seconds)
        except KeyboardInterrupt:
            click.echo("Taken back: nothing has left.")
            raise SystemExit(0) from None


def asked_why(held: list[str], reasons: "tuple[Reason, ...]") -> str:
    """Why the person wants to send it all the same; "" where they do not, or where it is not theirs to override."""
    for line in held:
        click.echo(line)
    refused = refusal(reasons)
    if refused:
        click.echo(f"  {refused}")
        return ""
    click.echo(f"\nYou may send it all the same. {cost(reasons)}")
    asked = "Why all the same? A few words, kept with the message; Enter leaves it waiting"
    return str(click.prompt(asked, default="", show_default=False)).strip()


def fact(sent: "Outgoing") -> dict[str, object]:
    """What became of it, as JSON."""
    return {
        "message": sent.pk,
        "state": sent.state,
        "until": sent.wait_until,
        "reasons": [reason["says"] for reason in sent.verdict.get("reasons", ())],
        "trouble": sent.trouble,
    }


def told(sent: "Outgoing", until: str) -> list[str]:
    """What became of it, in sentences."""
    if sent.state == "sent":
        return ["It has left."]
    if sent.state == "held":
        return [head(sent, until), *(f"  {reason['says']}" for reason in sent.verdict.get("reasons", ()))]
    if sent.state == "unsure":
        return [
            "It is not certain whether it left. When in doubt, take it as sent: do not send it twice.",
            f"  {sent.trouble}",
        ]
    return ["It has not left.", f"  {sent.trouble}"]


def head(sent: "Outgoing", until: str) -> str:
    """The guard's word in a few of ours."""
    if sent.verdict.get("word") == "stop":
        return "Better not."
    return f"Not yet: {until}." if sent.wait_until else "Not now."


COMMANDS = {"send": send}
