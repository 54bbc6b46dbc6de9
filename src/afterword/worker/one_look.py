"""One look into one mailbox, by the line that was kept open for it or by a new one; how it ended, in one word."""

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace

from django.db import close_old_connections

from afterword.core.ports.mailbox import FolderRole, Hindrance, MailboxTrouble, OpenMailbox
from afterword.services.errors import CannotKeep, Problem
from afterword.services.look_into import troubles_kept
from afterword.store.models import Mailbox
from afterword.store.read.mailbox import Watched, still_connected
from afterword.worker.by_turns import by_turns
from afterword.worker.rota import Ended

logger = logging.getLogger(__name__)
Look = Callable[[Mailbox, OpenMailbox], object]
Opener = Callable[[Mailbox], AbstractContextManager[OpenMailbox]]


@dataclass(frozen=True, slots=True)
class Kept:
    """A line that stays open between two looks. `news`: something changed since the last look already.

    `handle` is what to `select` on, None where the server never speaks up.
    """

    line: OpenMailbox
    undo: ExitStack
    inbox: str
    handle: int | None
    news: bool = False

    def close(self) -> None:
        """Log out."""
        self.undo.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is wanted: `seconds` that it may take, whether to `keep` its line; `only_if_news`: the server spoke up."""

    seconds: float
    keep: bool
    only_if_news: bool = False


class OneLook:
    """How to open a line and how to look; `at` does it, and never raises."""

    def __init__(self, opener: Opener, look: Look) -> None:
        self._opener, self._look = opener, look
        self._turn = threading.Lock()

    def at(self, mailbox: Watched, kept: Kept | None, wish: Wish) -> tuple[Ended, Kept | None]:
        """How it ended, and the line that is kept; whatever else was opened is closed."""
        try:
            close_old_connections()
            return self._taken(mailbox, kept, wish)
        except MailboxTrouble as trouble:
            return _meaning(trouble), None
        except CannotKeep:
            return Ended.LATER, None
        except Problem:
            return Ended.NEVER, None
        except Exception:
            logger.exception("Watching a mailbox failed; it is tried again.")
            return Ended.LATER, None

    def _taken(self, mailbox: Watched, kept: Kept | None, wish: Wish) -> tuple[Ended, Kept | None]:
        with ExitStack() as undo:
            if kept:
                undo.push(kept.undo)
            row = still_connected(mailbox)
            if row is None:
                return Ended.WELL, None
            if kept and (news := _news(kept)) is not None:
                if wish.only_if_news and not news:
                    still = replace(kept, undo=undo.pop_all(), news=False) if wish.keep else None
                    return Ended.FALSE_ALARM, still
                return Ended.WELL, self._by(undo, row, kept, wish)
            return Ended.WELL, self._by(undo, row, None, wish)

    def _by(self, undo: ExitStack, row: Mailbox, kept: Kept | None, wish: Wish) -> Kept | None:
        """Look by the kept line, else by a new one; what stands in the way is kept with the mailbox."""
        with troubles_kept(row):
            line = kept.line if kept else undo.enter_context(self._opener(row))
            line.limit(wish.seconds)
            with self._turn:
                self._look(row, by_turns(line, self._turn))
            if not wish.keep:
                return None
            inbox = kept.inbox if kept else _inbox(line)
            handle = line.listen(inbox)
            return Kept(line, undo.pop_all(), inbox, handle, news=line.heard())


def _news(kept: Kept) -> bool | None:
    """Whether the server spoke of a change; None where it ended the line meanwhile, as it may: a new one is opened."""
    try:
        return kept.handle is None or kept.line.heard()
    except MailboxTrouble:
        return None


def _inbox(line: OpenMailbox) -> str:
    return next((one.name for one in line.folders() if one.role is FolderRole.INBOX), "INBOX")


def _meaning(trouble: MailboxTrouble) -> Ended:
    if trouble.cause is Hindrance.TOO_MANY:
        return Ended.TOO_MANY
    return Ended.LATER if trouble.later_may_work else Ended.NEVER
