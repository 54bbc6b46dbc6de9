"""The app as a process of its own, as a person starts it, and its rows put back to where they stood."""

import contextlib
import os
import re
import sqlite3
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Queue

PATIENCE = 15
TO_START = 60
"""Seconds: a busy machine fills the example slowly."""
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\S*")


@dataclass
class App:
    """A running app: `url` holds the key of the first visit, `home` is its data folder."""

    url: str
    home: Path
    process: subprocess.Popen[str]

    @property
    def origin(self) -> str:
        """The address without path and key."""
        return "/".join(self.url.split("/")[:3])

    @property
    def rows(self) -> Path:
        """Its database; the example keeps its own in a folder below."""
        (file,) = self.home.rglob("afterword.sqlite3")
        return file

    def keep(self, moment: str) -> None:
        """Remember all rows as they are."""
        copied(self.rows, self.home / f"{moment}.kept")

    def keeps(self, moment: str) -> bool:
        return (self.home / f"{moment}.kept").exists()

    def put_back(self, moment: str) -> None:
        """Have all rows as they were, in one transaction and under the running app."""
        copied(self.home / f"{moment}.kept", self.rows)


def copied(source: Path, target: Path) -> None:
    with (
        contextlib.closing(sqlite3.connect(source, timeout=PATIENCE)) as here,
        contextlib.closing(sqlite3.connect(target, timeout=PATIENCE)) as there,
    ):
        here.backup(there)


def started(home: Path, *words: str, env: dict[str, str] | None = None) -> App:
    """Start the app as a person does; a test's time is the time of whoever waits for its first address."""
    home.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "afterword", *(words or ("serve",)), "--port", "0", "--no-browser"]
    own = {"AFTERWORD_HOME": str(home), "TMPDIR": str(home), "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        command,
        env={**os.environ, **own, **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
    )
    try:
        return App(first_address(process), home, process)
    except AssertionError:
        stop(process)
        raise


def first_address(process: subprocess.Popen[str]) -> str:
    """The address that the app prints; its output is read on to the end, so that it never waits for a reader."""
    lines: Queue[str] = Queue()

    def read() -> None:
        for line in process.stdout:
            lines.put(line)
        lines.put("")

    threading.Thread(target=read, daemon=True).start()
    said = []
    with contextlib.suppress(Empty):
        while line := lines.get(timeout=TO_START):
            said.append(line)
            if found := ADDRESS.search(line):
                return found.group()
    raise AssertionError(f"The app printed no address within {TO_START} s: {''.join(said)[-2000:]}")


def stop(process: subprocess.Popen[str]) -> None:
    """End one process, kindly first."""
    process.terminate()
    try:
        process.wait(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    process.stdout.close()
