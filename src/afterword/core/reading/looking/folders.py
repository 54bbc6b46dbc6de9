"""Which folders of a mailbox are looked into, and in which order."""

from collections.abc import Iterable
from typing import Final

from afterword.core.ports.mailbox import Folder, FolderRole

MOST: Final = 300
"""Ours: people with more folders than this have sorted by robots, and each costs a question to the server."""

_ORDER: Final = (FolderRole.SENT, FolderRole.ALL, FolderRole.INBOX, FolderRole.ARCHIVE, FolderRole.OTHER)
_LAST: Final = (FolderRole.TRASH, FolderRole.JUNK)
"""An answer that was thrown away, or taken for advertising, is an answer all the same."""


def worth_looking(folders: Iterable[Folder]) -> tuple[Folder, ...]:
    """All but drafts, which nobody has sent; where one folder holds all, that one besides Trash and Junk.

    What was sent comes first: by it the answers are known.
    """
    found = [one for one in folders if one.role is not FolderRole.DRAFTS]
    if any(one.role is FolderRole.ALL for one in found):
        found = [one for one in found if one.role in {FolderRole.ALL, *_LAST}]
    order = (*_ORDER, *_LAST)
    return tuple(sorted(found, key=lambda one: order.index(one.role))[:MOST])
