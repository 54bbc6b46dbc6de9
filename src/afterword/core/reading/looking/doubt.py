"""A mailbox that suddenly lacks most of what it held is doubted: the server may be in trouble, or another one."""

from collections.abc import Mapping
from typing import Final

from afterword.core.ports.mailbox import FolderState

FEWEST: Final = 20
"""Ours: below this, tidying up is no mass change."""


def doubt(before: Mapping[str, FolderState], now: Mapping[str, FolderState]) -> str:
    """The question for the person where more than half of all messages are gone since the last look; else "".

    All folders are counted together, so that moving mail from one to another is none.
    """
    held = sum(state.messages for state in before.values())
    holds = sum(state.messages for state in now.values())
    if held - holds < FEWEST or holds * 2 >= held:
        return ""
    found = "no messages" if holds == 0 else "one message" if holds == 1 else f"{holds:,} messages"
    return (
        f"Your mailbox shows {found}, and it held {held:,} when it was last read. Did you move or delete them "
        "yourself? Until you say so, nothing is taken from it, and nothing leaves by itself."
    )
