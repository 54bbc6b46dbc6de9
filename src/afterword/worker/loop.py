"""The small loop inside the app's own process: it wakes, has what is due done, and sleeps again."""

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime

from django.db import close_old_connections, connection

from afterword import wiring
from afterword.services.sweep import SweepResult

logger = logging.getLogger(__name__)
WAKE_EVERY = 30.0
LOOK_FOR_LEAVING_EVERY = 1.0
LOOK_FOR_INQUIRIES_EVERY = 10
Sweep = Callable[..., SweepResult]


class Loop:
    """One thread; an error ends one round, never the loop."""

    def __init__(self, *, sweep: Sweep = wiring.sweep_now, every: float = WAKE_EVERY, alone: bool = True) -> None:
        self._sweep = sweep
        self._every = every
        self._alone = alone
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="afterword-loop", daemon=True)

    def start(self) -> None:
        """Wake for the first time at once: there may be much to catch up with."""
        self._thread.start()

    def stop(self, patience: float = 10.0) -> None:
        """Ask the loop to end, and wait for the round it is in."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(patience)

    def _run(self) -> None:
        rounds = 0
        try:
            while not self._stop.is_set():
                woke = wiring.clock()
                self.round(rounds)
                rounds += 1
                self._sleep(woke)
        finally:
            connection.close()

    def _sleep(self, since: datetime) -> None:
        """Until the next waking, or until what could be taken back is to leave: then at once."""
        end = time.monotonic() + self._every
        while (left := end - time.monotonic()) > 0 and not self._stop.wait(min(left, LOOK_FOR_LEAVING_EVERY)):
            if self._leaving(since):
                return

    def _leaving(self, since: datetime) -> bool:
        try:
            return wiring.something_leaves(since)
        except Exception:
            logger.exception("It could not be seen whether something is to leave; the next waking tries again.")
            return False

    def round(self, number: int) -> None:
        """One waking; only the first may take what is half-sent for the remains of a crash."""
        try:
            close_old_connections()
            alone = self._alone and number == 0
            done = self._sweep(alone=alone, inquiries=number % LOOK_FOR_INQUIRIES_EVERY == 0)
            for problem in done.problems:
                logger.warning("%s", problem)
        except Exception:
            logger.exception("A round of the loop failed; the next one tries again.")
