"""`afterword send`: let a message that was written leave, through the one door."""

import click

from afterword.cli.pick import the_one
from afterword.cli.show import as_json, plainly, show, when
from afterword.cli.start import open_store


@click.command()
@click.argument("message", required=False)
@click.option("--yes", is_flag=True, help="Do not ask again; the guard and the review are asked all the same.")
@as_json
@plainly
def send(message: str | None, *, yes: bool, as_json: bool) -> None:
    """Send a written message through your mail account. MESSAGE: a word of its purpose or its reader's name."""
    candidate = open_store()
    from afterword import wiring
    from afterword.services.approve_message import approve_message
    from afterword.services.send_message import send_message
    from afterword.store.read.messages import messages_of

    sender = wiring.sender_for(candidate)
    if sender is None:
        raise ValueError("No mail account is set up. Add one in the app's settings, or send it from your mail program.")
    unsent = messages_of(candidate).filter(state__in=("draft", "approved", "held"))
    row = the_one(unsent, message, what="message")
    if not yes:
        click.echo(f"To: {row.person}\nSubject: {row.subject}\n\n{row.body}\n", err=as_json)
        click.confirm("Send this now?", abort=True, err=as_json)
    now = wiring.clock()
    if row.state == "draft":
        row = approve_message(row, now=now, version=row.version)
    sent = send_message(row, sender=sender, now=now, clock=wiring.clock)
    reasons = [reason["says"] for reason in sent.verdict.get("reasons", ())]
    facts = {
        "message": sent.pk,
        "state": sent.state,
        "until": sent.wait_until,
        "reasons": reasons,
        "trouble": sent.trouble,
    }
    show(
        facts, told(sent.state, when(sent.wait_until, candidate.tz or None), reasons, sent.trouble), json_wanted=as_json
    )


def told(state: str, until: str, reasons: list[str], trouble: str) -> list[str]:
    """What became of it, in sentences."""
    if state == "sent":
        return ["It has left."]
    if state == "held":
        return [f"Not yet: {until}.", *(f"  {says}" for says in reasons)]
    if state == "unsure":
        return ["It is not certain whether it left. Look into your Sent folder before anything else.", f"  {trouble}"]
    return ["It has not left.", f"  {trouble}"]


COMMANDS = {"send": send}
