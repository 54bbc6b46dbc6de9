"""Every page of the filled example, at both widths: nothing that WCAG 2.2 AA forbids, nothing wider than the window."""

import re

import pytest

pytestmark = pytest.mark.browser

MOST = 80
STAYS = re.compile(r"^/(?!static/)[^#]*$")
NOWHERE = "/nowhere/"
NAMED = (
    "/",
    "/settings/",
    "/settings/mail/",
    "/settings/mailbox/",
    "/settings/voice/",
    "/settings/model/",
    "/applications/",
    "/demo/mailbox/",
    "/add/form/",
    "/applications/1/",
    "/applications/1/edit/",
    "/applications/1/promise/",
    "/people/1/",
    "/interviews/1/edit/",
    "/touches/4/meaning/",
    NOWHERE,
)
"""Looked at whether a link leads there or not."""
OPEN_ALL = "document.querySelectorAll('details').forEach(fold => { fold.open = true })"
NARROW = {"width": 320, "height": 640}


def shape(path):
    """Addresses that differ only in a number are the same page."""
    return re.sub(r"\d+", "N", path.split("?")[0])


def links(page):
    found = page.eval_on_selector_all("a[href]", "all => all.map(one => one.getAttribute('href'))")
    return [link for link in found if STAYS.match(link)]


def unfolded(page, overflow):
    """How much too wide it is on the narrowest of phones, with all that is folded open."""
    size = page.viewport_size
    page.evaluate(OPEN_ALL)
    page.set_viewport_size(NARROW)
    pixels = overflow(page)
    page.set_viewport_size(size)
    return [f"{pixels} pixels too wide at {NARROW['width']}"] if pixels else []


def test_every_page_can_be_used_by_everybody(example, page, by_day_and_night, overflow):
    page.goto(example.url)
    seen, queue, wrong = {}, list(NAMED), []
    while queue and len(seen) < MOST:
        path = queue.pop(0)
        if seen.get(shape(path), 0) >= 2:
            continue
        answer = page.goto(example.origin + path)
        if "text/html" not in answer.headers.get("content-type", ""):
            continue
        wrong += [f"{path}: {pixels} pixels too wide" for pixels in [overflow(page)] if pixels]
        wrong += [f"{path}: answered {answer.status}" for _ in [1] if answer.status != 200 and path != NOWHERE]
        queue += [link for link in links(page) if link not in queue]
        if shape(path) not in seen:
            wrong += [f"{path}: {line}" for line in (*by_day_and_night(page), *unfolded(page, overflow))]
        seen[shape(path)] = seen.get(shape(path), 0) + 1
        if path == NOWHERE:
            page.complaints.clear()  # the browser tells of the 404
    assert wrong == []
    assert {shape(path) for path in NAMED} <= set(seen)
    assert len(seen) > len(NAMED), f"only {sorted(seen)} could be reached"
