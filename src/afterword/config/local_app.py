"""The local app: one process with the pages, the small loop that works off what is due, and nothing open to others."""

import errno
import os
import signal
import sqlite3
import sys
import threading
import webbrowser
from types import FrameType
from typing import TYPE_CHECKING, Any, Protocol, cast
from wsgiref.types import WSGIApplication

import django
import django.db

from afterword.cli.trouble import explain

if TYPE_CHECKING:
    from afterword.adapters.instance import Instance

HOST = "127.0.0.1"
USUAL_PORT = 8347
PAGE_SLACK = 0.4
"""Seconds between listening and opening the browser: it must find somebody there."""


class Server(Protocol):
    """What we use of waitress, which brings no types."""

    effective_port: int

    def run(self) -> None:
        """Serve until the process is asked to end."""

    def close(self) -> None:
        """Stop listening."""


def serve(*, port: int | None, browser: bool) -> int:
    """Run the app until it is stopped; return the exit code. Without a `port`: the usual one, or any that is free."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.config.settings")
    signal.signal(signal.SIGTERM, stop)
    try:
        django.setup()
        return alone(port=port, browser=browser)
    except (OSError, ValueError, sqlite3.Error, django.db.Error) as trouble:
        say(explain(trouble), error=True)
        return 1


def alone(*, port: int | None, browser: bool) -> int:
    """Take the data folder for this process; where another app has it, name that one and open it instead."""
    from afterword import wiring
    from afterword.adapters.instance import AlreadyRunning

    try:
        with wiring.instance() as instance:
            prepare()
            run(instance, port=port, browser=browser)
    except AlreadyRunning as other:
        say(other.says, error=True)
        if browser and other.address:
            webbrowser.open(other.address)
        return 1
    return 0


def prepare() -> None:
    """Bring the database to this version, and make the candidate's row; fill the example where this is the demo.

    The example is written with the word lists, else the loop would write its drafts anew under somebody's hands.
    """
    from django.conf import settings

    from afterword import wiring
    from afterword.services.fill_demo import fill_demo
    from afterword.services.open_app import open_app
    from afterword.store.schema import bring_up_to_date

    bring_up_to_date()
    candidate = open_app(now=wiring.clock())
    sender = wiring.sender_for(candidate) if settings.DEMO else None
    if sender is not None:
        wiring.with_word_lists(in_background=False)
        fill_demo(candidate, now=wiring.clock(), sender=sender)


def run(instance: "Instance", *, port: int | None, browser: bool) -> None:
    """Listen, say where, and work until a signal comes."""
    from django.conf import settings

    from afterword.config.wsgi import application
    from afterword.web.base.key import first_address
    from afterword.worker.loop import Loop
    from afterword.worker.watching import Watching

    server, loop, watching = listen(application, port), Loop(), Watching()
    address = first_address(server.effective_port)
    try:
        instance.announce(address)
        loop.start()
        watching.start()
        announce(address, browser=browser, demo=settings.DEMO)
        server.run()
    finally:
        server.close()
        watching.stop()
        loop.stop()


def listen(application: WSGIApplication, port: int | None) -> Server:
    """A server on loopback; when nobody chose a port and the usual one is taken, any free one will do."""
    from waitress import create_server

    options: dict[str, Any] = {"host": HOST, "threads": 6, "ident": None, "max_request_body_size": 16 * 1024 * 1024}
    try:
        return cast(Server, create_server(application, port=USUAL_PORT if port is None else port, **options))
    except OSError as trouble:
        if port is not None or trouble.errno != errno.EADDRINUSE:
            raise
        return cast(Server, create_server(application, port=0, **options))


def announce(address: str, *, browser: bool, demo: bool) -> None:
    """Print the address, and open it where there is a browser to open it in."""
    say("Afterword is an example here: nothing in it is real, and it is gone when you stop it." if demo else "")
    say(f"Afterword is ready. Open this address:\n\n  {address}\n\nIt stays on this machine. Stop it with Ctrl+C.")
    if browser:
        threading.Timer(PAGE_SLACK, webbrowser.open, (address,)).start()


def stop(_signal: int, _frame: FrameType | None) -> None:
    """Being asked to end is a normal end."""
    raise SystemExit(0)


def say(words: str, *, error: bool = False) -> None:
    """Tell the person, at once, also where the output is a pipe."""
    if words:
        print(words, file=sys.stderr if error else sys.stdout, flush=True)
