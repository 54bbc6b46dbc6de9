"""Open a candidate's mailbox and look, one process at a time; what stood in the way is kept for the person."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import timedelta

from django.db.models import Q

from afterword.core.ports.mailbox import Hindrance, MailboxTrouble, OpenMailbox
from afterword.services.errors import Problem
from afterword.services.look import Clock, LookResult, ReadMail, look
from afterword.services.saving import plainly
from afterword.services.settle_outgoing import settle_outgoing
from afterword.store.models import Candidate, Mailbox
from afterword.store.read.mailbox import mailbox_of

Opener = Callable[[Mailbox], AbstractContextManager[OpenMailbox]]
"""Opens a line and closes it at the end of the block; raises MailboxTrouble, or Problem where a secret is missing."""
LONGEST_LOOK = timedelta(minutes=10)
"""No look takes longer; a process that was looking for longer has died."""
AWAY = frozenset({Hindrance.SERVER_NOT_FOUND, Hindrance.NO_ANSWER, Hindrance.LINE_BROKE})
JUST_NOW = "The server {host} does not answer just now, or this computer is offline. We try again by ourselves."
FRESH = timedelta(seconds=60)
"""Before something leaves, a look that is not older is good enough."""


def look_into(
    mailbox: Mailbox, *, opener: Opener, read_mail: ReadMail, clock: Clock, line: OpenMailbox | None = None
) -> LookResult | None:
    """Look, by the line that is open already if one is given; None where another process looks at this moment.

    A MailboxTrouble is kept with the mailbox and raised again.
    """
    with plainly():
        now = clock()
        free = Q(busy_until__isnull=True) | Q(busy_until__lte=now)
        mine = Mailbox.objects.filter(free, pk=mailbox.pk).update(busy_until=now + LONGEST_LOOK, tried_at=now)
        if not mine:
            return None
        try:
            with troubles_kept(mailbox), nullcontext(line) if line is not None else opener(mailbox) as opened:
                return look_and_settle(mailbox, opened, read_mail=read_mail, clock=clock)
        finally:
            Mailbox.objects.filter(pk=mailbox.pk).update(busy_until=None)


def look_and_settle(mailbox: Mailbox, line: OpenMailbox, *, read_mail: ReadMail, clock: Clock) -> LookResult:
    """A look, and then what it tells of messages from here; in doubt nothing in the mailbox is believed."""
    result = look(mailbox, line, read_mail=read_mail, clock=clock)
    if not result.doubted:
        settle_outgoing(mailbox.candidate, line, now=clock())
    return result


@contextmanager
def troubles_kept(mailbox: Mailbox) -> Iterator[None]:
    """What stands in the way within this block is kept with the mailbox, for the person, and raised again."""
    try:
        yield
    except MailboxTrouble as trouble:
        Mailbox.objects.filter(pk=mailbox.pk).update(trouble=says_of(trouble, mailbox), cause=trouble.cause)
        raise
    except Problem as problem:
        Mailbox.objects.filter(pk=mailbox.pk).update(trouble=problem.says, cause="")
        raise


def says_of(trouble: MailboxTrouble, mailbox: Mailbox) -> str:
    """What the person is told: settings that have worked need no advice where the server is but away."""
    has_worked = mailbox.looked_at is not None and mailbox.looked_at >= mailbox.connected_at
    return JUST_NOW.format(host=mailbox.host) if has_worked and trouble.cause in AWAY else trouble.says


def look_first(candidate: Candidate, *, opener: Opener, read_mail: ReadMail, clock: Clock) -> None:
    """Before something leaves: a fresh look, where a mailbox is connected and was not looked into this minute.

    Where that cannot be, the guard decides by the age of the last look.
    """
    mailbox = mailbox_of(candidate)
    if mailbox is None or (mailbox.looked_at is not None and clock() - mailbox.looked_at < FRESH):
        return
    try:
        look_into(mailbox, opener=opener, read_mail=read_mail, clock=clock)
    except (MailboxTrouble, Problem):
        return  # what stood in the way is kept with the mailbox, and shown
