"""What goes by itself and met no server: nothing left, so it is tried again, with growing pauses, for a day."""

from datetime import datetime, timedelta

from afterword.core.lifecycle import State
from afterword.core.ports.sender import Cause, Refused
from afterword.store.models import Outgoing
from afterword.store.read.candidates import mail_account_of
from afterword.store.write.moves import move

RULE = "server_not_reached"
SHORTEST, LONGEST = timedelta(minutes=2), timedelta(hours=1)
"""Ours: a moment offline is over in minutes, and nobody waits for a mail to the minute."""
GIVE_UP_AFTER = timedelta(hours=24)
"""Ours: what has not left for a day needs the person."""
AWAY = frozenset({Cause.SERVER_NOT_FOUND, Cause.NO_ANSWER, Cause.LINE_BROKE})
JUST_NOW = "The server {host} does not answer just now, or this computer is offline."
AGAIN = "It is tried again by itself, for up to a day, as long as it may still go."


def first_try(message: Outgoing, now: datetime) -> datetime:
    """When it was tried first: now, where no try is noted."""
    told = message.verdict.get("first_try")
    return datetime.fromisoformat(told) if told else now


def tried(message: Outgoing) -> dict[str, str]:
    """What is noted about its first try, to be kept beside a newer verdict."""
    return {name: told for name, told in message.verdict.items() if name == "first_try"}


def pause_after(first: datetime, now: datetime) -> timedelta | None:
    """How long to wait: as long as it has been tried already, within bounds; None once a day is over."""
    trying = now - first
    return None if trying >= GIVE_UP_AFTER else min(max(trying, SHORTEST), LONGEST)


def try_later(message: Outgoing, no: Refused, first: datetime, until: datetime) -> None:
    """Held until the pause is over; the guard is asked again then, as for everything that waits."""
    says = f"{says_of(no, message)} {AGAIN}"
    verdict = {
        "word": "wait",
        "until": until.isoformat(),
        "reasons": [{"rule": RULE, "says": says}],
        "first_try": first.isoformat(),
    }
    move(message, State.HELD, since=[State.SENDING], trouble=says, verdict=verdict, wait_until=until, claimed_at=None)


def says_of(no: Refused, message: Outgoing) -> str:
    """Why it met no server: settings that have worked need no advice."""
    account = mail_account_of(message.application.employer.candidate)
    if account is None or account.tested_at is None or no.cause not in AWAY:
        return no.says
    return JUST_NOW.format(host=account.host)


def remember_try(message: Outgoing, first: datetime) -> None:
    """The guard has made it wait meanwhile: the day goes on from the first try."""
    message.verdict = message.verdict | {"first_try": first.isoformat()}
    Outgoing.objects.filter(pk=message.pk, state=State.HELD).update(verdict=message.verdict)
