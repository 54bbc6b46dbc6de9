"""Lay a message into the Drafts folder, for the person to send from their own program; it passes the door as well."""

from collections.abc import Callable
from datetime import datetime
from hashlib import sha256

from afterword.core.etiquette.verdict import Word
from afterword.core.lifecycle import State
from afterword.core.ports.mailbox import FolderRole, Hindrance, MailboxTrouble, OpenMailbox, Place
from afterword.services.door import Road, pass_door
from afterword.services.errors import NotReady
from afterword.services.outgoing_mail import outgoing_mail
from afterword.services.traces import drafts_among, folder_for, lying_with
from afterword.store.models import Outgoing
from afterword.store.write.moves import move

Write = Callable[[Outgoing], bytes]
"""The message as a draft; only for one that the door let go by hand."""
MAY_LIE_THERE = frozenset({Hindrance.LINE_BROKE, Hindrance.NO_ANSWER})
NO_DRAFTS = "Your mailbox has no folder for drafts. Open the message in your mail program instead."
LIES_THERE = (
    "An older draft of this message lies in your Drafts folder, with other words. Delete it there, then try again, "
    "so that it cannot leave twice."
)


def lay_draft(message: Outgoing, *, line: OpenMailbox, write: Write, now: datetime) -> Outgoing:
    """Pass the door, then lay it down; a wait or a stop holds it, and what could not be laid down has failed.

    Where the line broke meanwhile nobody knows: it counts as laid until a look into the mailbox shows otherwise.
    """
    folder = folder_for(line, FolderRole.DRAFTS)
    if folder is None:
        raise NotReady(NO_DRAFTS)
    outgoing_mail(message, now=now)
    if pass_door(message, now=now, road=Road.DRAFTS).word is Word.GO:
        try:
            put_down(message, line, folder, write(message))
        except MailboxTrouble as trouble:
            if trouble.cause not in MAY_LIE_THERE:
                move(message, State.FAILED, since=[State.CLAIMED], trouble=trouble.says)
        except ValueError as wrong:
            move(message, State.FAILED, since=[State.CLAIMED], trouble=str(wrong))
    return message


def put_down(message: Outgoing, line: OpenMailbox, folder: str, raw: bytes) -> None:
    """What is laid down is noted first, so that it is known again after a crash."""
    noted = {"folder": folder, "epoch": 0, "uid": 0, "sha256": sha256(raw).hexdigest(), "size": len(raw)}
    note(message, noted)
    there = drafts_among(lying_with(line, message.message_id))
    if any(not is_same(line, one.place, noted) for one in there):
        move(message, State.FAILED, since=[State.CLAIMED], trouble=LIES_THERE, lies_at={})
        return
    place = there[0].place if there else line.put(folder, raw, draft=True, at=message.claimed_at)
    if place is None:
        place = next((one.place for one in drafts_among(lying_with(line, message.message_id))), None)
    if place is not None:
        note(message, noted | {"folder": place.folder, "epoch": place.epoch, "uid": place.uid})


def note(message: Outgoing, lies_at: dict[str, object]) -> None:
    """Keep where it lies."""
    message.lies_at = lies_at
    Outgoing.objects.filter(pk=message.pk, state=State.CLAIMED).update(lies_at=lies_at)


def is_same(line: OpenMailbox, place: Place, lies_at: dict[str, object]) -> bool:
    """Whether the message at a place is, octet for octet, what was laid down."""
    size = lies_at.get("size")
    raw = line.source(place, most=size + 1) if isinstance(size, int) else None
    return raw is not None and sha256(raw).hexdigest() == lies_at["sha256"]
