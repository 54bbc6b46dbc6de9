"""What runs by itself as a process of its own, beside the pages or on another machine, until it is asked to end."""

import os
import signal
import sqlite3
import threading

import django
import django.db

from afterword.cli.trouble import explain
from afterword.config.local_app import say, stop


def work(*, part: tuple[int, int], only_watching: bool) -> int:
    """Watch that part of the mailboxes, and send what is due; return the exit code."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.config.settings")
    signal.signal(signal.SIGTERM, stop)
    try:
        django.setup()
        from afterword import wiring
        from afterword.store.schema import bring_up_to_date

        wiring.with_word_lists(in_background=False)
        bring_up_to_date()
        run(part, only_watching=only_watching)
    except KeyboardInterrupt:
        return 0
    except (OSError, ValueError, sqlite3.Error, django.db.Error) as trouble:
        say(explain(trouble), error=True)
        return 1
    return 0


def run(part: tuple[int, int], *, only_watching: bool) -> None:
    """Until a signal comes. Others may be sending: what is half-sent is a crash's only after a quarter of an hour."""
    from afterword.worker.loop import Loop
    from afterword.worker.watching import Watching

    watching, loop = Watching(part=part), None if only_watching else Loop(alone=False)
    whose = "all mailboxes" if part == (1, 1) else f"part {part[0]} of {part[1]} of the mailboxes"
    try:
        watching.start()
        if loop is not None:
            loop.start()
        say(f"Looks into {whose}." if only_watching else f"Sends what is due, and looks into {whose}.")
        threading.Event().wait()
    finally:
        watching.stop()
        if loop is not None:
            loop.stop()
