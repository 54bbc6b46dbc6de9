"""A real browser and the real app for the walk: Chromium at two widths, axe, and `afterword serve` as a process."""

import contextlib
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Queue

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from pages import NOW, let_in
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

import machine
from afterword.services.open_app import open_app
from afterword.store.models import Candidate

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True, "device_scale_factor": 2}
DESKTOP = {"viewport": {"width": 1280, "height": 800}}
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
PATIENCE = 15
TO_START = 60
"""Seconds: a busy machine fills the example slowly."""
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\S*")
expect.set_options(timeout=PATIENCE * 1000)


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


@pytest.fixture
def start_app(tmp_path: Path) -> Iterator[Callable[..., App]]:
    """Start the app as a person does: `start_app()` serves, `start_app("demo")` shows the example."""
    running: list[App] = []

    def start(*words: str, home: Path | None = None, env: dict[str, str] | None = None) -> App:
        home = home or tmp_path / f"app-{len(running)}"
        command = [sys.executable, "-m", "afterword", *(words or ("serve",)), "--port", "0", "--no-browser"]
        surroundings = {**os.environ, "AFTERWORD_HOME": str(home), "PYTHONUNBUFFERED": "1", **(env or {})}
        process = subprocess.Popen(
            command,
            env=surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
        )
        try:
            running.append(App(first_address(process), home, process))
        except AssertionError:
            stop(process)
            raise
        return running[-1]

    yield start
    for app in running:
        stop(app.process)


@pytest.fixture
def app(start_app: Callable[..., App]) -> App:
    """The app on an empty data folder."""
    return start_app()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One Chromium for the whole walk."""
    path = machine.chromium()
    if not path:
        pytest.skip("chromium is not on this machine (Debian: apt-get install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, headless=True, args=FLAGS)
        yield browser
        browser.close()


@contextlib.contextmanager
def watched(context: BrowserContext) -> Iterator[Page]:
    """A page whose complaints and whose requests to other machines fail the test at its end."""
    complaints: list[str] = []
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    page.on("pageerror", lambda error: complaints.append(f"error in the page: {error}"))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: complaints.append(request.url) if is_foreign(request.url) else None)
    page.complaints = complaints
    yield page
    context.close()
    assert complaints == []


def is_foreign(url: str) -> bool:
    """Whether a request leaves this machine; `data:` and `blob:` do not."""
    return url.startswith("http") and not re.match(r"https?://(127\.0\.0\.1|localhost)[:/]", url)


@pytest.fixture
def phone(chromium: Browser, start_app: Callable[..., App]) -> Iterator[Page]:
    """A page on a small phone, with touch; `page.complaints` may be cleared by a test that expects an error."""
    with watched(chromium.new_context(**PHONE)) as page:
        yield page


@pytest.fixture
def desktop(chromium: Browser, start_app: Callable[..., App]) -> Iterator[Page]:
    """A page on a laptop."""
    with watched(chromium.new_context(**DESKTOP)) as page:
        yield page


@pytest.fixture(params=["phone", "desktop"])
def page(request: pytest.FixtureRequest) -> Page:
    """The same test on both widths."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def axe() -> Callable[[Page], list[str]]:
    """`axe(page)` gives what WCAG 2.2 AA finds wrong, one line a place; an empty list is what a test wants."""

    def look(page: Page) -> list[str]:
        rules = {"runOnly": {"type": "tag", "values": WCAG}, "resultTypes": ["violations"]}
        found = Axe().run(page, options=rules).response["violations"]
        return [f"{one['id']}: {one['help']} at {node['target']}" for one in found for node in one["nodes"]]

    return look


@pytest.fixture
def overflow() -> Callable[[Page], int]:
    """`overflow(page)` gives by how many pixels a page is wider than its window; 0 is what a test wants."""
    return lambda page: page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.fixture
def me(db) -> Candidate:
    """The one candidate of the local app."""
    return open_app(now=NOW)


@pytest.fixture
def client(me) -> Client:
    """A browser that was let in, with the forgery check on, and at a fixed hour."""
    return let_in(Client(enforce_csrf_checks=True))


@pytest.fixture(autouse=True)
def a_fixed_hour(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are asked at NOW, not at whatever hour the tests run; the walk's own process lives by the real clock."""
    if request.node.get_closest_marker("browser") is None:
        monkeypatch.setattr("afterword.wiring.wall_clock", lambda: NOW)
