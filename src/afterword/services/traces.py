"""Where in a mailbox a message of ours lies: found by its Message-ID, told apart by what the folders are for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from afterword.core.ports.mailbox import FolderRole, Lying, OpenMailbox

NOT_SENT = frozenset({FolderRole.DRAFTS, FolderRole.JUNK, FolderRole.TRASH, FolderRole.INBOX})
"""A draft that was thrown away lies in the trash, and what one sent to oneself in the inbox: neither shows a copy."""


@dataclass(frozen=True, slots=True)
class Found:
    """One message, and what its folder is for."""

    role: FolderRole
    lying: Lying


def lying_with(line: OpenMailbox, message_id: str) -> tuple[Found, ...]:
    """Every message of that Message-ID."""
    roles = {folder.name: folder.role for folder in line.folders()}
    return tuple(
        Found(roles.get(place.folder, FolderRole.OTHER), lying)
        for place in line.find(message_id)
        for lying in heads_of(line, place.folder, [place.uid])
    )


def heads_of(line: OpenMailbox, folder: str, uids: Iterable[int]) -> Iterator[Lying]:
    """The heads of these messages, as far as they still lie there."""
    yield from line.heads(folder, uids)


def left_at(found: Iterable[Found]) -> datetime | None:
    """When a copy of it came among what was sent; None where there is none."""
    copies = [one.lying.received_at for one in found if one.role not in NOT_SENT and not one.lying.draft]
    return min(copies, default=None)


def drafts_among(found: Iterable[Found]) -> tuple[Lying, ...]:
    """Those that lie there to be sent."""
    return tuple(one.lying for one in found if one.role is FolderRole.DRAFTS)


def folder_for(line: OpenMailbox, role: FolderRole) -> str | None:
    """The name of the folder that is for this; None where there is none."""
    return next((folder.name for folder in line.folders() if folder.role is role), None)
