"""The tools of the walk work: axe sees what is wrong, and a page that reaches outside or complains is caught."""

import importlib.resources
import re

import pytest

pytestmark = pytest.mark.browser

BAD = "<html><head></head><body><img src='data:,'><input><p style='color:#aaa;background:#fff'>pale</p></body></html>"
GOOD = "<html lang='en'><head><title>Good</title></head><body><main><h1>Good</h1></main></body></html>"


def test_axe_sees_what_is_wrong(page, axe):
    page.set_content(BAD)
    found = {line.split(":")[0] for line in axe(page)}
    assert {"html-has-lang", "image-alt", "label", "color-contrast", "document-title"} <= found


def test_what_is_too_pale_by_night_is_seen_on_the_phone(phone, by_day_and_night):
    phone.set_content(GOOD.replace("<h1>", "<style>@media (prefers-color-scheme: dark){h1{color:#eee}}</style><h1>"))
    assert [line.split(":")[0] for line in by_day_and_night(phone)] == ["color-contrast"]


def test_axe_is_content_with_a_good_page(page, axe):
    page.set_content(GOOD)
    assert axe(page) == []


def test_axe_knows_the_current_guidelines():
    script = (importlib.resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
    major, minor = re.search(r"axe v(\d+)\.(\d+)", script).groups()
    assert (int(major), int(minor)) >= (4, 10)
    assert "wcag22aa" in script


def test_a_page_that_is_too_wide_is_seen(phone, overflow):
    phone.set_content("<meta name='viewport' content='width=device-width'><div style='width:500px'>wide</div>")
    assert overflow(phone) > 0


def test_a_request_to_another_machine_is_seen(desktop):
    desktop.set_content("<img src='https://example.org/pixel.gif' alt=''>")
    desktop.wait_for_timeout(200)
    assert any("example.org" in complaint for complaint in desktop.complaints)
    desktop.complaints.clear()


def test_an_error_in_the_page_is_seen(desktop):
    desktop.set_content("<script>nowhere()</script>")
    assert any("nowhere" in complaint for complaint in desktop.complaints)
    desktop.complaints.clear()
