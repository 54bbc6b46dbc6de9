"""Watch the connected mailboxes, one or thousands: each is looked into in its turn, and at once when its server speaks.

One thread keeps the timetable and waits for all open lines together; a few others look. So one server that is slow or
hangs holds up no other mailbox, and an open line costs no thread.
"""

import contextlib
import logging
import selectors
import socket
import threading
import time
from functools import partial
from queue import Empty, SimpleQueue

from django.db import close_old_connections, connection

from afterword import wiring
from afterword.store.read.mailbox import watched
from afterword.worker.one_look import Kept, Look, OneLook, Opener, Wish
from afterword.worker.pool import Pool
from afterword.worker.rota import Ended, Limits, Rota, Turn

logger = logging.getLogger(__name__)
FIND_NEW_EVERY = 5.0
Report = tuple[Turn, Ended, Kept | None]


class Watching:
    """An error ends one look, never the watching. `part`: of several processes, which one this is of how many."""

    def __init__(
        self,
        *,
        opener: Opener = wiring.open_mailbox,
        look: Look = wiring.look_into,
        limits: Limits | None = None,
        find_every: float = FIND_NEW_EVERY,
        part: tuple[int, int] = (1, 1),
    ) -> None:
        self.rota = Rota(limits or Limits())
        self._one_look = OneLook(opener, look)
        self._find_every = find_every
        self._part = part
        self._kept: dict[Turn, Kept] = {}
        self._heard_of: dict[int, Turn] = {}
        self._reports: SimpleQueue[Report] = SimpleQueue()
        self._pool = Pool("afterword-look")
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="afterword-watching", daemon=True)

    def start(self) -> None:
        """Look into every mailbox in its turn, beginning at once."""
        self._ear, self._mouth = socket.socketpair()
        self._thread.start()

    def stop(self, patience: float = 2.0) -> None:
        """Ask all of it to end, and wait so long for that; what looks then is dropped with the process."""
        self._stop.set()
        if self._thread.is_alive():
            self._wake()
            self._thread.join(patience)

    def join(self, patience: float) -> None:
        """Wait for the looks that go on, at most so long for each."""
        self._pool.join(patience)

    def _run(self) -> None:
        try:
            with selectors.DefaultSelector() as self._selector:
                self._ear.setblocking(False)
                self._mouth.setblocking(False)
                self._selector.register(self._ear, selectors.EVENT_READ)
                self._watch()
        finally:
            connection.close()

    def _watch(self) -> None:
        found_at = float("-inf")
        while not self._stop.is_set():
            try:
                if time.monotonic() - found_at >= self._find_every:
                    found_at = time.monotonic()
                    self._find()
                self._start()
                self._wait(found_at + self._find_every)
                self._take_reports()
            except Exception:
                logger.exception("The watching of mailboxes stumbled; it goes on.")
                self._stop.wait(self._find_every)
        self._end()

    def _find(self) -> None:
        """Who is there, and who is there no more."""
        close_old_connections()
        for turn in self.rota.listed(watched(self._part), time.monotonic()):
            self._drop(turn)

    def _start(self) -> None:
        """A job for each whose turn has come."""
        for turn in self.rota.start(time.monotonic()):
            kept = self._listen_no_more(turn)
            wish = Wish(
                seconds=self.rota.seconds_for(turn),
                keep=turn.keeps,
                only_if_news=turn.news_at is not None and turn.due > time.monotonic(),
            )
            self._pool.do(partial(self._look, turn, kept, wish), running=self.rota.running)

    def _look(self, turn: Turn, kept: Kept | None, wish: Wish) -> None:
        """In one of the other threads."""
        ended, kept = self._one_look.at(turn.mailbox, kept, wish)
        self._reports.put((turn, ended, kept))
        self._wake()

    def _wait(self, until: float) -> None:
        """Until a server speaks up, a look ends or somebody's turn comes."""
        now = time.monotonic()
        for key, _ in self._selector.select(max(0.0, min(self.rota.sleep(now), until - now))):
            if key.fileobj is self._ear:
                self._ear.recv(4096)
            else:
                self._selector.unregister(key.fileobj)
                self.rota.heard(self._heard_of.pop(key.fd), time.monotonic())

    def _take_reports(self) -> None:
        while (report := self._next_report()) is not None:
            turn, ended, kept = report
            still = self.rota.is_there(turn)
            self.rota.done(turn, ended, now=time.monotonic(), kept=kept is not None and still)
            if kept is not None:
                self._kept[turn] = kept
                self._listen(turn, kept) if still else self._drop(turn)

    def _next_report(self) -> Report | None:
        try:
            return self._reports.get_nowait()
        except Empty:
            return None

    def _listen(self, turn: Turn, kept: Kept) -> None:
        """To its line, unless it has told of something already."""
        if kept.news:
            self.rota.heard(turn, time.monotonic())
        elif kept.handle is not None:
            self._heard_of[kept.handle] = turn
            self._selector.register(kept.handle, selectors.EVENT_READ)

    def _listen_no_more(self, turn: Turn) -> Kept | None:
        """Its line, if one is kept."""
        kept = self._kept.pop(turn, None)
        if kept and kept.handle is not None and self._heard_of.get(kept.handle) is turn:
            self._selector.unregister(kept.handle)
            del self._heard_of[kept.handle]
        return kept

    def _drop(self, turn: Turn) -> None:
        """Saying goodbye is left to one of the others."""
        kept = self._listen_no_more(turn)
        if kept is not None:
            self._pool.do(kept.close, running=self.rota.running + 1)

    def _end(self) -> None:
        """No line is waited for: goodbye is politeness, and there may be hundreds."""
        self._pool.stop()
        self._ear.close()
        self._mouth.close()

    def _wake(self) -> None:
        with contextlib.suppress(OSError):  # it has not yet read what woke it before, or has ended
            self._mouth.sendall(b"!")
