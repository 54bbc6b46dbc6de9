"""Take the pictures of the README and the guide: the example, in Chromium, at the width of a laptop and of a phone."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

IMAGES = Path(__file__).resolve().parent / "images"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--hide-scrollbars"]
LAPTOP = {"viewport": {"width": 1180, "height": 860}, "color_scheme": "light", "device_scale_factor": 1}
PHONE = {"viewport": {"width": 390, "height": 780}, "color_scheme": "light", "device_scale_factor": 1.5}
PATIENCE = 30


@contextmanager
def example() -> Iterator[str]:
    """The filled example as a process of its own; gives the address with its key."""
    with tempfile.TemporaryDirectory() as home:
        surroundings = {**os.environ, "AFTERWORD_HOME": home, "PYTHONUNBUFFERED": "1"}
        command = [sys.executable, "-m", "afterword", "demo", "--port", "0", "--no-browser"]
        process = subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own app
        try:
            yield address(process)
        finally:
            process.terminate()
            process.wait(PATIENCE)


def address(process: "subprocess.Popen[str]") -> str:
    """The address that the app prints when it is ready."""
    for line in process.stdout or ():
        if found := re.search(r"http://127\.0\.0\.1:\d+/\S*", line):
            return found.group()
    raise SystemExit("The example did not start.")


def link(page: Page, words: str) -> None:
    """Follow the link with these words."""
    page.get_by_role("link", name=words).first.click()
    page.wait_for_load_state()


def take(page: Page, name: str) -> None:
    """Keep what the window shows, without the mark of the example."""
    page.add_style_tag(path=str(Path(__file__).parent / "images" / "screenshots.css"))
    page.evaluate("scrollTo(0, 0); document.activeElement?.blur()")
    page.wait_for_timeout(1500)
    page.screenshot(path=IMAGES / f"{name}.png")
    print(f"docs/images/{name}.png")


def laptop(browser: Browser, start: str) -> None:
    """The README's picture, and the pages that are read at a desk."""
    page = browser.new_context(**LAPTOP, bypass_csp=True).new_page()
    page.goto(start)
    take(page, "today")
    link(page, "Applications")
    link(page, "Fieldnotes Press")
    take(page, "application")
    page.goto(start)
    link(page, "Thank-you to Anneke de Vries")
    take(page, "message")


def phone(browser: Browser, start: str) -> None:
    """The pages that are made for the car park."""
    page = browser.new_context(**PHONE, bypass_csp=True).new_page()
    page.goto(start)
    link(page, "How was it at Lantern Health?")
    page.get_by_label("Good").check()
    page.get_by_label(re.compile("What did you talk about with")).first.fill("moving the on-call rota to two people")
    page.get_by_label(re.compile("What struck you about it")).first.fill("nobody is ever alone with a pager")
    take(page, "debrief")
    page.goto(start)
    link(page, "Applications")
    link(page, "Fieldnotes Press")
    link(page, "Log something")
    take(page, "logging")
    page.goto(start)
    link(page, "Thank-you to Anneke de Vries")
    link(page, "All thank-yous")
    take(page, "thank-yous")


def main() -> None:
    """All of them."""
    path = next((one for one in (os.environ.get("CHROMIUM"), "/usr/bin/chromium") if one and Path(one).exists()), None)
    with example() as start, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        laptop(browser, start)
        phone(browser, start)
        browser.close()


if __name__ == "__main__":
    main()
