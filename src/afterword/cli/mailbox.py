"""`afterword mailbox`: connect, test, look, add a mail, forget; a password is typed or piped in, never an argument."""

import sys
import webbrowser
from typing import TYPE_CHECKING, BinaryIO

import click

from afterword.cli.show import as_json, plainly, show
from afterword.cli.start import open_store

if TYPE_CHECKING:
    from afterword.core.ports.discovery import MailServer, MailServers
    from afterword.core.ports.sign_in import DeviceCode, Tokens
    from afterword.services.connect_mailbox import Connected, Wanted
    from afterword.store.models import Candidate

SIDES = {"imap": 993, "smtp": 465}
LARGEST_FILE = 500_000_000


@click.group()
def mailbox() -> None:
    """Connect your mailbox, look into it, add a mail by hand, or forget it."""


@mailbox.command()
@click.argument("address")
@click.option("--imap", "imap", metavar="HOST[:PORT]", help="The server for reading, where it is not found by itself.")
@click.option("--smtp", "smtp", metavar="HOST[:PORT]", help="The server for sending, likewise.")
@click.option("--username", help="The user name, where it is not the address.")
@click.option("--sign-in", "sign_in", type=click.Choice(["browser", "code"]), help="By the provider’s own page.")
@click.option("--no-sending", is_flag=True, help="Only look; send with your own mail program.")
@as_json
@plainly
def connect(address: str, *, sign_in: str | None, no_sending: bool, as_json: bool, **named: str | None) -> None:
    """Connect the mailbox of ADDRESS. The password is asked for, or read from the first line of the standard input.

    With --sign-in there is none: `browser` opens the provider's page on this machine, `code` shows a code to type in
    on any device.
    """
    candidate = open_store()
    from afterword import wiring
    from afterword.services.connect_mailbox import Wanted

    imap, smtp, username = named["imap"], named["smtp"], named["username"] or address
    found = None if imap else wiring.find_servers(address)
    told(found, by_page=sign_in is not None, err=as_json)
    reading = server(imap, found, "imap", username)
    if reading is None:
        raise ValueError("The mail servers were not found. Name them with --imap HOST and --smtp HOST.")
    sending = None if no_sending else server(smtp, found, "smtp", username)
    provider = found.oauth if found else ""
    wanted = Wanted(address=address, imap=reading, smtp=sending, provider=provider)
    if sign_in:
        connected = wiring.connect_signed_in(candidate, wanted, signed_in(candidate, wanted, sign_in))
    else:
        connected = wiring.connect_mailbox(candidate, wanted, asked_password(err=as_json))
    show(fact(connected), in_words(connected), json_wanted=as_json)
    if not connected.works:
        raise SystemExit(1)


@mailbox.command()
@as_json
@plainly
def test(*, as_json: bool) -> None:
    """Log in at the connected mailbox, and say what stands in the way, if anything."""
    candidate = open_store()
    from afterword import wiring
    from afterword.store.read.mailbox import mailbox_of

    connected = mailbox_of(candidate)
    if connected is None:
        raise ValueError("No mailbox is connected. `afterword mailbox connect ADDRESS` does it.")
    trouble = wiring.mailbox_test(connected)
    says = trouble.says if trouble else f"{connected.host} lets {connected.username} in."
    facts = {"address": connected.address, "works": trouble is None, "says": says}
    show(facts, [says], json_wanted=as_json)
    if trouble:
        raise SystemExit(1)


@mailbox.command()
@as_json
@plainly
def look(*, as_json: bool) -> None:
    """Look into the connected mailbox now, and say what was found."""
    candidate = open_store()
    from afterword import wiring
    from afterword.core.ports.mailbox import MailboxTrouble
    from afterword.store.read.mailbox import asked_mails, mailbox_of

    connected = mailbox_of(candidate)
    if connected is None:
        raise ValueError("No mailbox is connected. `afterword mailbox connect ADDRESS` does it.")
    try:
        found = wiring.look_into(connected)
    except MailboxTrouble as trouble:
        raise ValueError(trouble.says) from trouble
    connected.refresh_from_db()
    asked = asked_mails(candidate).count()
    lines = [connected.doubt or f"{counted(found.counted if found else 0, 'new mail', 'new mails')} counted."]
    if asked:
        lines.append(f"{counted(asked, 'mail waits', 'mails wait')} for you to say whose: see Today in the app.")
    lines += found.problems if found else ["Another process looks at this moment."]
    facts = {"counted": found.counted if found else 0, "asked": asked, "doubt": connected.doubt}
    show(facts, lines, json_wanted=as_json)


@mailbox.command()
@click.argument("file", type=click.File("rb"))
@as_json
@plainly
def add(file: BinaryIO, *, as_json: bool) -> None:
    """Take in the mail of a FILE (.eml, or .mbox with many); "-" reads it from the standard input."""
    candidate = open_store()
    from afterword import wiring

    given = wiring.take_given(candidate, file.read(LARGEST_FILE))
    parts = [
        (len(given.counted), "counted"),
        (len(given.asked), "to be asked about: see Today in the app"),
        (given.known, "known already"),
        (given.others, "about none of your applications, so nothing of it was kept"),
    ]
    lines = [f"{counted(number, 'mail', 'mails')} {what}." for number, what in parts if number]
    facts = {"counted": parts[0][0], "asked": parts[1][0], "known": given.known, "others": given.others}
    show(facts, lines, json_wanted=as_json)


def counted(number: int, one: str, many: str) -> str:
    """A number with its word."""
    return f"{number:,} {one if number == 1 else many}"


@mailbox.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@plainly
def forget(*, yes: bool) -> None:
    """Forget the mailbox: passwords, tokens and what was seen in it. What was counted stays in everything so far."""
    candidate = open_store()
    from afterword import wiring
    from afterword.services.forget_mailbox import forget_mailbox

    if not yes:
        click.confirm("Forget the mailbox and every password of your mail?", abort=True)
    forget_mailbox(candidate, secrets=wiring.secrets())
    click.echo("The mailbox is forgotten, and its passwords with it. What was counted stays.")


def told(found: "MailServers | None", *, by_page: bool, err: bool) -> None:
    """What the provider wants, before a password is asked for; servers of another house only after a yes."""
    from afterword.core.ports.discovery import SignIn

    if found is None:
        return
    for line in (found.provider, *found.know, found.page):
        if line:
            click.echo(line, err=err)
    if found.sign_in is SignIn.NEVER or (found.sign_in is SignIn.OAUTH and not by_page):
        raise ValueError("So it cannot be connected with a password here; with --sign-in it may be.")
    if not found.own_house:
        hosts = " and ".join(one.host for one in (found.imap, found.smtp) if one)
        click.echo(f"The domain names servers of another house: {hosts}.", err=err)
        if not sys.stdin.isatty():
            raise ValueError("If your mail is kept there, name them with --imap and --smtp.")
        click.confirm("Is your mail kept there?", abort=True, err=err)


def server(named: str | None, found: "MailServers | None", side: str, username: str) -> "MailServer | None":
    """The server that was named, else the one that was found."""
    from afterword.core.ports.discovery import MailServer

    if not named:
        return getattr(found, side, None)
    host, colon, port = named.rpartition(":") if named.count(":") == 1 else (named, "", "")
    number = int(port) if port.isdecimal() and len(port) < 6 else SIDES[side] if not colon else 0
    here = host in {"localhost", "127.0.0.1"}
    security = "none" if here else "starttls" if number in {143, 587} else "tls"
    return MailServer(host=host, port=number, security=security, username=username)


def signed_in(candidate: "Candidate", wanted: "Wanted", way: str) -> "Tokens":
    """The tokens, once the person has signed in; what to do is said on the way."""
    from afterword import wiring_sign_in
    from afterword.core.ports.sign_in import SignInTrouble

    if not wanted.provider:
        raise ValueError("Only at Google and Microsoft can Afterword sign in by their own page.")
    try:
        if way == "code":
            return wiring_sign_in.sign_in_elsewhere(candidate, wanted, show=tell_code)
        return wiring_sign_in.sign_in_here(candidate, wanted, show=open_page)
    except SignInTrouble as trouble:
        raise ValueError(trouble.says) from trouble


def tell_code(code: "DeviceCode") -> None:
    """Which page, and what to type in there."""
    click.echo(f"Open {code.page} on any device, and type in: {code.user_code}", err=True)


def open_page(address: str) -> None:
    """The page, in the browser; also said, for where none opens."""
    click.echo(
        f"Sign in on the page that opens now. If none does, open this one on this machine:\n\n  {address}\n", err=True
    )
    webbrowser.open(address)


def asked_password(*, err: bool) -> str:
    """Typed at a terminal without being shown, or the first line of what is piped in."""
    if sys.stdin.isatty():
        return str(click.prompt("Password", hide_input=True, err=err))
    return sys.stdin.readline().rstrip("\r\n")


def fact(connected: "Connected") -> dict[str, object]:
    """What works, as JSON."""
    reading, sending = connected.reading, connected.sending
    return {
        "works": connected.works,
        "reading": {"cause": reading.cause, "says": reading.says} if reading else None,
        "sending": {"cause": sending.cause, "says": sending.says} if sending else None,
    }


def in_words(connected: "Connected") -> list[str]:
    """What works, in sentences."""
    if connected.works:
        return ["Connected. While the app runs, Afterword looks into your mailbox."]
    if connected.reading:
        return ["Not connected.", f"  {connected.reading.says}"]
    assert connected.sending  # noqa: S101 - one of the two does not work
    return ["Reading works and is kept. Sending does not work yet.", f"  {connected.sending.says}"]


COMMANDS = {"mailbox": mailbox}
