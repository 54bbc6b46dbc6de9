"""A copy of what was sent goes into the Sent folder, once; where that fails, it is tried with the next look."""

from datetime import datetime, timedelta

from afterword.core.lifecycle import State
from afterword.core.ports.mailbox import FolderRole, Hindrance, MailboxTrouble, OpenMailbox
from afterword.core.sent_copy import lays_copies_itself
from afterword.services.traces import folder_for, left_at, lying_with
from afterword.store.models import Candidate, Outgoing
from afterword.store.read.candidates import mail_account_of
from afterword.store.read.mailbox import mailbox_of
from afterword.store.read.messages import messages_of

SETTLES_WITHIN = timedelta(seconds=20)
"""Ours: a provider that lays a copy by itself has done so by then; a copy that lies there is not laid a second time."""
GIVE_UP_AFTER = timedelta(days=7)
NEVER = frozenset({Hindrance.MAILBOX_FULL, Hindrance.TOO_BIG, Hindrance.NO_FOLDER})
"""What the next look finds the same way: without a copy, rather than every look with an error."""


def copy_wanted(candidate: Candidate) -> bool:
    """Whether the copy is ours to lay: a mailbox is connected, and its provider does not do it by itself."""
    mailbox, account = mailbox_of(candidate), mail_account_of(candidate)
    return mailbox is not None and not lays_copies_itself(account.host if account else "", mailbox.host)


def lay_copies(candidate: Candidate, line: OpenMailbox, *, now: datetime) -> None:
    """Lay down what still waits. A copy that fails never makes a message unsent, and nothing is sent again for it."""
    waiting = messages_of(candidate).filter(state=State.SENT, sent_copy__isnull=False)
    for message in waiting.filter(claimed_at__lte=now - SETTLES_WITHIN):
        if late(message, now) or laid(message, line):
            Outgoing.objects.filter(pk=message.pk).update(sent_copy=None)


def late(message: Outgoing, now: datetime) -> bool:
    """Whether it was tried for long enough."""
    return message.sent_at is not None and now - message.sent_at > GIVE_UP_AFTER


def laid(message: Outgoing, line: OpenMailbox) -> bool:
    """Whether it lies there now, or never can; looked for first, since an earlier try may have come through.

    Where there is no folder for it yet, the next look tries again.
    """
    if left_at(lying_with(line, message.message_id)) is not None:
        return True
    folder = folder_for(line, FolderRole.SENT)
    if folder is None or message.sent_copy is None:
        return message.sent_copy is None  # a new account has no such folder until something has been put there
    try:
        line.put(folder, bytes(message.sent_copy), at=message.sent_at)
    except MailboxTrouble as trouble:
        if trouble.cause in NEVER:
            return True
        raise
    return True
