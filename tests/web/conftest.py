"""A real browser and the real app for the walk: Chromium at two widths, axe, and `afterword serve` as a process."""

import contextlib
import re
from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from pages import NOW, let_in
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from running import PATIENCE, App, started, stop

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
WCAG = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""All that the night can change in a page."""
expect.set_options(timeout=PATIENCE * 1000)


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The app on what was an empty data folder when it was started, once for the whole walk."""
    app = started(tmp_path_factory.mktemp("served"))
    app.keep("empty")
    yield app
    stop(app.process)


@pytest.fixture
def app(served: App) -> App:
    """The app without a row that a test made."""
    served.put_back("empty")
    return served


@pytest.fixture(scope="session")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The filled example, started once for the whole walk."""
    app = started(tmp_path_factory.mktemp("shown"), "demo")
    app.keep("filled")
    yield app
    stop(app.process)


@pytest.fixture
def example(shown: App) -> App:
    """The filled example as it is at first."""
    shown.put_back("filled")
    return shown


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
def phone(chromium: Browser) -> Iterator[Page]:
    """A page on a small phone, with touch; `page.complaints` may be cleared by a test that expects an error."""
    with watched(chromium.new_context(**PHONE)) as page:
        yield page


@pytest.fixture
def desktop(chromium: Browser) -> Iterator[Page]:
    """A page on a laptop."""
    with watched(chromium.new_context(**DESKTOP)) as page:
        yield page


@pytest.fixture(params=["phone", "desktop"])
def page(request: pytest.FixtureRequest) -> Page:
    """The same test on both widths."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def axe() -> Callable[..., list[str]]:
    """`axe(page)` gives what WCAG 2.2 AA finds wrong, one line a place; an empty list is what a test wants."""

    def look(page: Page, what: dict[str, object] = WCAG) -> list[str]:
        rules = {"runOnly": what, "resultTypes": ["violations"]}
        if page.evaluate("typeof axe") == "undefined":  # by day and by night it is put into a page once
            page.evaluate(Axe().axe_script)
        found = page.evaluate("rules => axe.run(rules).then(all => all.violations)", rules)
        return [f"{one['id']}: {one['help']} at {node['target']}" for one in found for node in one["nodes"]]

    return look


@pytest.fixture
def by_day_and_night(axe: Callable[..., list[str]]) -> Callable[[Page], list[str]]:
    """The same of a page as it is seen by day, and (colours do not depend on the width) on the phone by night too."""

    def look(page: Page) -> list[str]:
        page.emulate_media(color_scheme="light", reduced_motion="reduce")
        found = axe(page)
        if page.viewport_size["width"] < 500:
            page.emulate_media(color_scheme="dark")
            found += [f"{line}, by night" for line in axe(page, COLOURS)]
            page.emulate_media(color_scheme="light")
        return found

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
