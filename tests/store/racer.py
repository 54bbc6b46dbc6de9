"""A process of its own that sends messages beside another one: both meet at a barrier before each, then race."""

import contextlib
import json
import mmap
import os
import struct
import sys
import time
from pathlib import Path

STEP = struct.Struct("q")
SPINS, NAP = 200, 0.0005


class Barrier:
    """Two processes wait for each other in a file that both have mapped: each counts its own steps there."""

    def __init__(self, path: str, mine: int) -> None:
        with Path(path).open("r+b") as file:
            self._steps = mmap.mmap(file.fileno(), 2 * STEP.size)
        self._mine, self._theirs = mine * STEP.size, (1 - mine) * STEP.size
        self._step = 0

    def meet(self) -> None:
        """Return once the other one is here too; both go on within half a thousandth of a second.

        A send takes twenty times as long. Whoever waits longer naps in between: the other one needs the processor.
        """
        self._step += 1
        STEP.pack_into(self._steps, self._mine, self._step)
        turns = 0
        while STEP.unpack_from(self._steps, self._theirs)[0] < self._step:
            turns += 1
            time.sleep(0 if turns < SPINS else NAP)


class CountingSender:
    """Says how often it was asked to let something leave."""

    def __init__(self):
        self.sent = 0

    def send(self, _mail):
        self.sent += 1


def say(line: str) -> None:
    """One line to the process that drives this one."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.config.settings")
    import django
    from django.conf import settings

    settings.DATABASES["default"]["NAME"] = sys.argv[1]
    django.setup()
    from afterword.services.errors import Problem
    from afterword.services.send_message import send_message
    from afterword.store.models import Outgoing
    from afterword.store.read.messages import with_company
    from journey import at

    def race(message: Outgoing) -> int:
        sender = CountingSender()
        barrier.meet()
        with contextlib.suppress(Problem):
            send_message(message, sender=sender, now=now)
        return sender.sent

    barrier = Barrier(sys.argv[2], int(sys.argv[3]))
    say("ready")
    for line in sys.stdin:
        job = json.loads(line)
        now = at(*job["moment"].split("T"))
        known = with_company(Outgoing.objects.all()).in_bulk(job["messages"])
        say(json.dumps([race(known[pk]) for pk in job["messages"]]))


if __name__ == "__main__":
    main()
