"""Watch the connected mailboxes of this machine: a line to each stays open, so that an answer is seen in seconds."""

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime

from django.db import close_old_connections, connection

from afterword import wiring
from afterword.core.ports.mailbox import FolderRole, MailboxTrouble, OpenMailbox
from afterword.services.errors import Problem
from afterword.services.look_into import troubles_kept
from afterword.store.models import Mailbox
from afterword.store.read.mailbox import is_still, mailboxes

logger = logging.getLogger(__name__)
LOOK_EVERY = 50.0
"""Seconds. Where the server tells of nothing by itself, an answer is seen within the minute."""
FIND_NEW_EVERY = 5.0
SHORTEST_PAUSE, LONGEST_PAUSE = 5.0, 15 * 60.0
"""Seconds after a line broke, doubled each time; a refused password is not tried more often than the longest."""
MOST = 20
Look = Callable[[Mailbox, OpenMailbox], object]
Opener = Callable[[Mailbox], AbstractContextManager[OpenMailbox]]


class Watching:
    """One thread that starts another for each mailbox; an error ends one line, never the watching."""

    def __init__(
        self,
        *,
        opener: Opener = wiring.open_mailbox,
        look: Look = wiring.look_into,
        every: float = LOOK_EVERY,
        find_every: float = FIND_NEW_EVERY,
    ) -> None:
        self._opener, self._look = opener, look
        self._every, self._find_every = every, find_every
        self._stop = threading.Event()
        self._watched: dict[tuple[int, datetime], threading.Thread] = {}
        self._thread = threading.Thread(target=self._run, name="afterword-watching", daemon=True)

    def start(self) -> None:
        """Look into every mailbox at once."""
        self._thread.start()

    def stop(self, patience: float = 2.0) -> None:
        """Ask all of it to end; a line that waits for news is dropped with the process."""
        self._stop.set()
        for thread in (self._thread, *self._watched.values()):
            if thread.is_alive():
                thread.join(patience)
                patience = 0.1

    def _run(self) -> None:
        try:
            while not self._stop.is_set():
                self._find_new()
                self._stop.wait(self._find_every)
        finally:
            connection.close()

    def _find_new(self) -> None:
        """A thread for each mailbox that has none."""
        try:
            close_old_connections()
            for mailbox in mailboxes(MOST):
                name = (mailbox.pk, mailbox.connected_at)
                if name not in self._watched:
                    self._watched[name] = threading.Thread(target=self._watch, args=(mailbox,), daemon=True)
                    self._watched[name].start()
        except Exception:
            logger.exception("The mailboxes could not be listed; it is tried again.")

    def _watch(self, mailbox: Mailbox) -> None:
        """One mailbox, for as long as it is connected."""
        pause = 0.0
        try:
            while self._waited(mailbox, pause):
                pause = self._one_line(mailbox, pause)
        finally:
            connection.close()

    def _waited(self, mailbox: Mailbox, seconds: float) -> bool:
        """Wait; False once it is no longer connected, or all is to end."""
        while seconds > 0 and self._still(mailbox) and not self._stop.wait(min(seconds, self._find_every)):
            seconds -= self._find_every
        return self._still(mailbox)

    def _one_line(self, mailbox: Mailbox, pause: float) -> float:
        """Open a line and watch until it breaks; how long to pause after that."""
        try:
            with troubles_kept(mailbox), self._opener(mailbox) as line:
                inbox = next((one.name for one in line.folders() if one.role is FolderRole.INBOX), "INBOX")
                while self._still(mailbox):
                    self._look(mailbox, line)
                    pause = 0.0
                    line.wait(inbox, seconds=self._every)
                return 0.0
        except MailboxTrouble as trouble:
            longer = min(LONGEST_PAUSE, max(SHORTEST_PAUSE, pause * 2))
            return longer if trouble.later_may_work else LONGEST_PAUSE
        except Problem:
            return LONGEST_PAUSE
        except Exception:
            logger.exception("Watching a mailbox failed; it is tried again.")
            return min(LONGEST_PAUSE, max(SHORTEST_PAUSE, pause * 2))

    def _still(self, mailbox: Mailbox) -> bool:
        """Whether it is still that mailbox that is connected, and nobody asked for an end."""
        close_old_connections()
        return not self._stop.is_set() and is_still(mailbox)
