"""A few threads that do what they are handed; they begin as they are needed, and end with the process."""

import threading
from collections.abc import Callable
from queue import SimpleQueue

from django.db import connection

Job = Callable[[], None]


class Pool:
    """Hand it no more jobs at once than threads may be: it begins one for each that none is free for.

    They are daemons: a server that hangs does not keep the app from ending.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []

    def do(self, job: Job, *, running: int) -> None:
        """Have it done soon; `running` jobs, this one included, are not done yet."""
        if running > len(self._threads):
            thread = threading.Thread(target=self._work, name=f"{self._name}-{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            thread.start()
        self._jobs.put(job)

    def stop(self) -> None:
        """Each thread ends after the job it is at."""
        for _ in self._threads:
            self._jobs.put(None)

    def join(self, seconds: float) -> None:
        """Wait for the threads, at most so long for each."""
        for thread in self._threads:
            thread.join(seconds)

    def _work(self) -> None:
        try:
            while (job := self._jobs.get()) is not None:
                job()
        finally:
            connection.close()
