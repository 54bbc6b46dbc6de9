"""Many threads look, one at a time reckons: whoever waits for a mail server lets the others go on meanwhile.

Python runs one of them at a time anyway, and SQLite lets one write. Two dozen that all want to would each come to their
end so slowly that the others give up waiting.
"""

import threading
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import ParamSpec, TypeVar, cast

from afterword.core.ports.mailbox import Lying, OpenMailbox

Given = ParamSpec("Given")
Said = TypeVar("Said")


class ByTurns:
    """A line that gives `turn`, which its user holds, away for as long as each call waits for the server."""

    def __init__(self, line: OpenMailbox, turn: threading.Lock) -> None:
        self._line, self._turn = line, turn

    def __getattr__(self, name: str) -> Callable[..., object]:
        """Every call of OpenMailbox."""
        return partial(self._away, getattr(self._line, name))

    def heads(self, folder: str, uids: Iterable[int]) -> Iterator[Lying]:
        """The heads, fetched as they are taken: so is the turn given away for each."""
        heads = self._line.heads(folder, uids)
        while (one := self._away(next, heads, None)) is not None:
            yield one

    def _away(self, call: Callable[Given, Said], *args: Given.args, **facts: Given.kwargs) -> Said:
        self._turn.release()
        try:
            return call(*args, **facts)
        finally:
            self._turn.acquire()


def by_turns(line: OpenMailbox, turn: threading.Lock) -> OpenMailbox:
    """The same line for somebody who holds `turn`."""
    return cast(OpenMailbox, ByTurns(line, turn))
