"""The app as a process of its own, for what can only be measured from outside."""

import contextlib
import http.cookiejar
import os
import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 60
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\S*")


@dataclass
class Running:
    """`ready` and `first_page` are seconds since the process was started."""

    process: subprocess.Popen[str]
    url: str
    ready: float
    first_page: float


def first_page(url: str) -> bytes:
    """What a browser gets that opens the printed address."""
    cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
    with urllib.request.build_opener(cookies).open(url, timeout=PATIENCE) as answer:
        return answer.read()


@contextlib.contextmanager
def app(home: Path, **env: str) -> Iterator[Running]:
    """Start the app on a data folder, ask for its first page, and end it afterwards."""
    surroundings = {**os.environ, "AFTERWORD_HOME": str(home), "PYTHONUNBUFFERED": "1", **env}
    command = [sys.executable, "-m", "afterword", "serve", "--port", "0", "--no-browser"]
    started = time.perf_counter()
    process = subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
    try:
        found = next(match for line in process.stdout if (match := ADDRESS.search(line)))
        ready = time.perf_counter() - started
        assert b"</html>" in first_page(found.group()), "the first page is not a page"
        yield Running(process, found.group(), ready, time.perf_counter() - started)
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)
        process.stdout.close()
